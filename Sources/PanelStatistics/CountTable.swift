/// How often each level of a scale was given.
///
/// All statistics of one item are functions of it.
public struct CountTable: Hashable, Codable, Sendable {
  /// A count a level, lowest level first.
  public private(set) var counts: [Int]

  /// A table of `levels` levels without answers.
  public init(levels: Int) { counts = Array(repeating: 0, count: levels) }

  /// A table of these counts, lowest level first.
  public init(counts: [Int]) { self.counts = counts }

  /// Counts one answer; `level` runs from 0.
  public mutating func add(_ level: Int) { counts[level] += 1 }

  /// Adds the counts of another table of as many levels: the same as counting both at once.
  public mutating func merge(_ other: CountTable) {
    for level in counts.indices { counts[level] += other.counts[level] }
  }

  /// How many answers there are.
  public var total: Int { counts.reduce(0, +) }

  /// The mean, on a scale whose lowest level is `lowest`.
  ///
  /// - Returns: undefined (`noData`) without answers.
  public func mean(lowest: Int) -> Statistic<Double> {
    let total = total
    guard total > 0 else { return .undefined(.noData) }
    let sum = counts.enumerated().reduce(0) { $0 + $1.offset * $1.element }
    return .value(Double(lowest) + Double(sum) / Double(total))
  }
}
