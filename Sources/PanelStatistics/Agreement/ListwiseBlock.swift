/// What is left of a table when only raters who scored something, and items that all of them scored,
/// count.
struct ListwiseBlock {
  /// At most so many tenths of the rated items may be lost.
  ///
  /// House: below it what is left is another set of items than the one that was asked about.
  static let fewestTenths = 7

  /// The table without raters who scored nothing and items that nobody scored.
  let rated: ScoreTable
  /// The scores of the items that all of these raters scored: a row a rater.
  let scores: [[Double]]

  init(_ table: ScoreTable) {
    let rows = table.rows.filter { $0.contains { $0 != nil } }
    let items = (0..<table.items).filter { item in rows.contains { $0[item] != nil } }
    rated = ScoreTable(rows.map { row in items.map { row[$0] } })
    scores = rated.completeBlock
  }

  /// How many items all raters scored.
  var items: Int { scores.first?.count ?? 0 }

  /// Whether enough items are left.
  var isEnough: Bool { 10 * items >= Self.fewestTenths * rated.items }

  /// Why raters cannot be compared, whatever is missing.
  var reason: UndefinedReason? {
    if rated.raters == 0 { return .noData }
    if rated.raters == 1 { return .singleRater }
    return rated.items == 1 ? .singleItem : nil
  }

  /// Whether a chain of raters with an item in common leads from any rater to any other.
  var isConnected: Bool {
    var reached = Set<Int>()
    var waiting = rated.rows
    while true {
      let next = waiting.firstIndex { row in
        reached.isEmpty || reached.contains { row[$0] != nil }
      }
      guard let next else { return waiting.isEmpty }
      let row = waiting.remove(at: next)
      reached.formUnion(row.indices.filter { row[$0] != nil })
    }
  }
}
