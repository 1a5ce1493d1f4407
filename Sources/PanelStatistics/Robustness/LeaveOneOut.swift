/// Whether one rater decides the top N: the ranking again without each in turn.
///
/// Source: `efron1993`.
public struct LeaveOneOut: Equatable, Sendable {
  /// The raters below which it says nothing.
  ///
  /// House: of three the rest are two.
  public static let fewestRaters = 4

  /// What changes without one rater.
  public struct Change: Equatable, Sendable {
    /// The items that enter and leave the top N; of items that tie over its border the first stay.
    public let entering: [Int], leaving: [Int]
    /// Kendall's τ-b of the scores without the rater to those with all; undefined when they do not vary.
    public let tau: Statistic<Double>
    /// How many items enter or leave.
    public var influence: Int { entering.count + leaving.count }
  }

  /// One a rater.
  public let changes: [Change]

  /// Ranks the items without each rater in turn.
  ///
  /// - Parameters:
  ///   - table: raters × items, higher is better.
  ///   - weights: one weight a rater, finite and not below 0; `nil` weighs all the same.
  ///   - size: how many items the top holds.
  /// - Returns: undefined without a score (`noData`) and below ``fewestRaters`` (`tooFewPerGroup`).
  public static func of(
    _ table: ScoreTable, weights: [Double]? = nil, size: Int
  ) -> Statistic<LeaveOneOut> {
    guard table.rows.contains(where: { $0.contains { $0 != nil } }) else {
      return .undefined(.noData)
    }
    guard table.raters >= fewestRaters else { return .undefined(.tooFewPerGroup) }
    let all = scores(table, weights)
    let top = Set(first(size, of: all))
    return .value(
      LeaveOneOut(
        changes: table.rows.indices.map { rater in
          var rows = table.rows
          rows[rater] = rows[rater].map { _ in nil }
          let without = scores(ScoreTable(rows), weights)
          let other = Set(first(size, of: without))
          return Change(
            entering: other.subtracting(top).sorted(), leaving: top.subtracting(other).sorted(),
            tau: tau(all, without))
        }))
  }

  private static func scores(_ table: ScoreTable, _ weights: [Double]?) -> [Double?] {
    (0..<table.items).map { item in
      MeanScore(table.rows.map { $0[item] }, weights: weights).mean.value
    }
  }

  private static func first(_ size: Int, of scores: [Double?]) -> [Int] {
    let scored = scores.indices.filter { scores[$0] != nil }
    let order = scored.sorted { (-(scores[$0] ?? 0), $0) < (-(scores[$1] ?? 0), $1) }
    return Array(order.prefix(size))
  }

  private static func tau(_ a: [Double?], _ b: [Double?]) -> Statistic<Double> {
    let pairs = zip(a, b).compactMap { a, b in
      if let a, let b { (a, b) } else { nil }
    }
    func levels(_ values: [Double]) -> [Int] {
      let sorted = Set(values).sorted()
      let places = Dictionary(uniqueKeysWithValues: zip(sorted, sorted.indices))
      return values.map { places[$0] ?? 0 }
    }
    var table = Array(repeating: Array(repeating: 0, count: pairs.count), count: pairs.count)
    for (x, y) in zip(levels(pairs.map(\.0)), levels(pairs.map(\.1))) { table[x][y] += 1 }
    return KendallTauB.of(JointTable(table)).map(\.tau)
  }
}
