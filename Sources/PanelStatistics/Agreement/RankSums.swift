/// What raters' ranks of the same items add up to: all that Kendall's W is made of, exact.
public struct RankSums: Equatable, Sendable {
  /// The sum of the midranks of each item, lowest score rank 1.
  public let sums: [Double]
  /// S: the squared differences of these sums from their mean, added up.
  public let squares: Double
  /// T: t³ − t for each group of t equal scores of a rater, added up over groups and raters.
  public let ties: Int128

  /// Twice the midranks, a row a rater: whole numbers.
  let doubled: [[Int]]
  /// 12 S and the largest that it can be with these ties; W is their ratio.
  let spread: Int128, widest: Int128

  /// Ranks scores, a row a rater, all of one length.
  init(_ scores: [[Double]]) {
    let doubled = scores.map { row in MidRanks.ranks(of: row).map { Int(2 * $0) } }
    let (raters, items) = (Int128(scores.count), Int128(scores.first?.count ?? 0))
    let totals = Self.totals(of: doubled)
    spread = 3 * Self.spread(of: totals, raters: scores.count)
    ties = doubled.reduce(0) { $0 + Self.ties(in: $1) }
    widest = raters * (raters * (items * items * items - items) - ties)
    sums = totals.map { Double($0) / 2 }
    squares = Double(spread) / 12
    self.doubled = doubled
  }

  /// Four times S, of sums of doubled ranks.
  static func spread(of totals: [Int], raters: Int) -> Int128 {
    let middle = raters * (totals.count + 1)
    return totals.reduce(0) { $0 + Int128($1 - middle) * Int128($1 - middle) }
  }

  private static func totals(of rows: [[Int]]) -> [Int] {
    guard let first = rows.first else { return [] }
    return rows.dropFirst().reduce(first) { sums, row in zip(sums, row).map { $0 + $1 } }
  }

  private static func ties(in ranks: [Int]) -> Int128 {
    CountTable(counts: Dictionary(grouping: ranks) { $0 }.values.map(\.count)).tieTerm
  }

  /// The mean rank correlation of two raters, over pairs who both tell items apart; `nil` without any.
  var meanSpearman: Double? {
    let middle = sums.count + 1
    let rows = doubled.map { row in row.map { $0 - middle } }
      .filter { row in row.contains { $0 != 0 } }
    let squares = rows.map { row in row.reduce(0) { $0 + $1 * $1 } }
    let pairs = rows.indices.flatMap { a in
      rows.indices[(a + 1)...].map { b in
        let product = zip(rows[a], rows[b]).reduce(0) { $0 + $1.0 * $1.1 }
        return Double(product) / (Double(squares[a]) * Double(squares[b])).squareRoot()
      }
    }
    return Self.mean(pairs)
  }

  /// The mean, the same in every order; `nil` of nothing.
  static func mean(_ values: [Double]) -> Double? {
    values.isEmpty ? nil : values.sorted().reduce(0, +) / Double(values.count)
  }
}
