/// Scores of any kind: a row a rater, a value an item, `nil` where a rater said nothing.
///
/// For what is no longer a level of one scale: an expert's weighted score of a development, or
/// measurements. Levels of a scale are better kept as ``AnswerColumns``.
public struct ScoreTable: Hashable, Sendable {
  /// A row a rater, all of one length; every value is finite.
  public let rows: [[Double?]]

  /// How many items there are.
  public let items: Int

  /// A table of rows of one length.
  ///
  /// NB: a value that is not finite counts as missing, so that no NaN gets into a sort, and a short
  /// row as if it ended in missing values.
  public init(_ rows: [[Double?]]) {
    let items = rows.map(\.count).max() ?? 0
    self.items = items
    self.rows = rows.map { row in
      let values = row.map { value in value.flatMap { $0.isFinite ? $0 : nil } }
      return values + Array(repeating: nil, count: items - row.count)
    }
  }

  /// The levels of answers as numbers; `lowest` is the number of the lowest level.
  public init(_ answers: AnswerColumns, lowest: Int) {
    items = answers.items
    let scores =
      [nil] + (0..<answers.levels).map { level -> Double? in Double(lowest + level) }
    var rows = Array(repeating: [Double?](repeating: nil, count: items), count: answers.raters)
    for (item, column) in answers.columns.enumerated() {
      for (rater, code) in column.enumerated() { rows[rater][item] = scores[Int(code)] }
    }
    self.rows = rows
  }

  /// How many raters there are.
  public var raters: Int { rows.count }

  /// The items that every rater scored, in order.
  public var completeItems: [Int] {
    (0..<items).filter { item in rows.allSatisfy { $0[item] != nil } }
  }

  /// The scores of the items that every rater scored: the *listwise* block, a row a rater.
  public var completeBlock: [[Double]] {
    let kept = completeItems
    return rows.map { row in kept.compactMap { row[$0] } }
  }

  /// The scores that an item got, in the order of the raters.
  public func scores(of item: Int) -> [Double] { rows.compactMap { $0[item] } }
}
