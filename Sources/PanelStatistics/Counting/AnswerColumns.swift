/// A panel's answers on one scale: a column of one-byte codes an item, a row a rater.
///
/// Code 0 says that nothing counts there (missing, or *don't know*); 1…``levels`` are the levels of
/// the scale, lowest first. Whatever is computed from it starts from integer counts, so neither the
/// order of the raters nor the number of threads can change a result.
public struct AnswerColumns: Hashable, Sendable {
  /// The most levels that a scale may have here.
  public static let mostLevels = 255

  /// How many levels the scale has, 1–255.
  public let levels: Int
  /// How many raters there are: the length of every column.
  public let raters: Int
  /// One column of codes an item.
  public let columns: [[UInt8]]

  /// Columns of codes, all of one length.
  ///
  /// - Throws: the first thing that is not as it must be.
  public init(_ columns: [[UInt8]], levels: Int) throws(AnswerColumnsError) {
    guard (1...Self.mostLevels).contains(levels) else { throw .levels(levels) }
    let raters = columns.first?.count ?? 0
    for (item, column) in columns.enumerated() {
      guard column.count == raters else {
        throw .length(item: item, found: column.count, expected: raters)
      }
      guard Int(column.max() ?? 0) <= levels else { throw .offScale(item: item) }
    }
    (self.columns, self.levels, self.raters) = (columns, levels, raters)
  }

  /// A table of answers as people write it: a row a rater, `nil` where nothing counts.
  ///
  /// - Throws: when rows differ in length or a value is not on the scale.
  public init(rows: [[Int?]], scale: ClosedRange<Int>) throws(AnswerColumnsError) {
    let items = rows.first?.count ?? 0
    var columns = Array(repeating: Array(repeating: UInt8(0), count: rows.count), count: items)
    guard (1...Self.mostLevels).contains(scale.count) else { throw .levels(scale.count) }
    for (rater, row) in rows.enumerated() {
      guard row.count == items else {
        throw .length(item: rater, found: row.count, expected: items)
      }
      for (item, value) in row.enumerated() {
        guard let value else { continue }
        guard scale.contains(value) else { throw .offScale(item: item) }
        columns[item][rater] = UInt8(value - scale.lowerBound + 1)
      }
    }
    try self.init(columns, levels: scale.count)
  }

  /// How many items there are.
  public var items: Int { columns.count }

  /// How often each level was given to an item.
  public func counts(of item: Int) -> CountTable { CountTable(of: columns[item], levels: levels) }
}

/// What columns of codes must not be.
public enum AnswerColumnsError: Error, Equatable, Sendable {
  /// A scale of so many levels does not fit a byte.
  case levels(Int)
  /// A column (or row) has another length than the first.
  case length(item: Int, found: Int, expected: Int)
  /// An answer to this item lies outside the scale.
  case offScale(item: Int)
}
