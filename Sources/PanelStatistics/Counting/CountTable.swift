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

  /// The counts of a column of codes: 0 does not count, 1…`levels` are the levels.
  public init(of codes: [UInt8], levels: Int) {
    guard levels > LevelTally.mostLevels else {
      counts = LevelTally.counts(of: codes, levels: levels)
      return
    }
    var all = Array(repeating: 0, count: 256)
    for code in codes { all[Int(code)] += 1 }
    counts = Array(all[1...levels])
  }

  /// Counts one answer; `level` runs from 0.
  public mutating func add(_ level: Int) { counts[level] += 1 }

  /// Adds the counts of another table of as many levels: the same as counting both at once.
  public mutating func merge(_ other: CountTable) {
    for level in counts.indices { counts[level] += other.counts[level] }
  }

  /// How many levels the scale has.
  public var levels: Int { counts.count }

  /// How many answers there are.
  public var total: Int { counts.reduce(0, +) }

  /// How many levels were given at least once.
  public var levelsInUse: Int { counts.count { $0 > 0 } }

  /// The counts as numbers, for measures that take weighted answers too.
  public var frequencies: [Double] { counts.map(Double.init) }

  /// The shares of the levels, 0–1, lowest first; all 0 without answers.
  public var shares: [Double] {
    let total = total
    return counts.map { total == 0 ? 0 : Double($0) / Double(total) }
  }

  /// The mean, on a scale whose lowest level is `lowest`.
  ///
  /// - Returns: undefined (`noData`) without answers.
  public func mean(lowest: Int) -> Statistic<Double> {
    let total = total
    guard total > 0 else { return .undefined(.noData) }
    let sum = counts.enumerated().reduce(0) { $0 + $1.offset * $1.element }
    return .value(Double(lowest) + Double(sum) / Double(total))
  }

  /// The sample variance (n − 1), in squared levels.
  ///
  /// - Returns: undefined without answers (`noData`) and with one (`tooFewPerGroup`).
  public var variance: Statistic<Double> {
    let n = total
    guard n > 1 else { return .undefined(n == 0 ? .noData : .tooFewPerGroup) }
    var (sum, squares) = (Int128(0), Int128(0))
    for (level, count) in counts.enumerated() {
      sum += Int128(level) * Int128(count)
      squares += Int128(level) * Int128(level) * Int128(count)
    }
    // Exact in integers up to the division: no cancellation however many answers there are.
    return .value(Double(Int128(n) * squares - sum * sum) / (Double(n) * Double(n - 1)))
  }

  /// The tie term Σ (n³ − n) over the levels, exact: a million equal answers make 10¹⁸.
  public var tieTerm: Int128 {
    counts.reduce(Int128(0)) { $0 + Int128($1) * (Int128($1) * Int128($1) - 1) }
  }

  /// Twice the midrank of each level less (n + 1), exact: midranks with their mean at 0.
  public var doubledCentredMidranks: [Int] {
    var passed = 0
    let total = total
    return counts.map { count in
      defer { passed += count }
      return 2 * passed + count - total
    }
  }
}
