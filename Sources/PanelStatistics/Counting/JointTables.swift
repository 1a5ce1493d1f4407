/// The joint tables of every two items, each over those who answered both.
///
/// All pairs are counted together, a block of raters at a time, so that a million raters take
/// milliseconds. Counts are whole numbers: neither the number of threads nor the order of the raters
/// changes them.
public struct JointTables: Hashable, Sendable {
  /// Up to so many levels bits are counted; with more, going through the raters is as fast.
  static let mostLevels = 16

  /// How many items there are, and the levels of their scale.
  public let items: Int, levels: Int
  /// A table a pair, the higher item first, in the order (1, 0), (2, 0), (2, 1).
  private var tables: [JointTable]

  /// Counts all pairs.
  ///
  /// - Parameters:
  ///   - answers: raters × items.
  ///   - threads: how many to use at once.
  public init(_ answers: AnswerColumns, threads: Int = 1) {
    self.init(answers, threads: threads, path: .best)
  }

  /// Counts all pairs on one path.
  package init(_ answers: AnswerColumns, threads: Int, path: KernelPath) {
    (items, levels) = (answers.items, answers.levels)
    tables =
      answers.levels <= Self.mostLevels
      ? PairCells.tables(of: answers, threads: threads, path: path)
      : Self.tables(of: answers)
  }

  /// The table of two different items: a row a level of the first.
  public subscript(a: Int, b: Int) -> JointTable {
    a > b ? tables[Self.place(a, b)] : tables[Self.place(b, a)].transposed
  }

  /// Adds the tables of other raters who answered the same items: the same as counting both at once.
  public mutating func merge(_ other: JointTables) {
    for place in tables.indices { tables[place].merge(other.tables[place]) }
  }

  /// The place of a pair, the higher item first.
  static func place(_ high: Int, _ low: Int) -> Int { high * (high - 1) / 2 + low }

  private static func tables(of answers: AnswerColumns) -> [JointTable] {
    (0..<answers.items).flatMap { a in
      (0..<a).map { b in
        JointTable(answers.columns[a], answers.columns[b], levels: answers.levels)
      }
    }
  }
}
