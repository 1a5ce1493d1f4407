/// What raters gave, taken apart in how high each rater scores and how high each item stands.
///
/// Least squares of x = μ + rater + item. Where raters scored different items a plain mean favours the
/// items of generous raters; this does not. With complete data the item scores are the plain means.
///
/// Source: `searle1971`.
public struct AdditiveModel: Equatable, Sendable {
  /// One score (μ + item) an item, on the scale of the scores; `noData` for one that nobody scored.
  public let items: [Statistic<Double>]
  /// How much higher a rater scores than the panel; `noData` for who scored nothing.
  public let raters: [Statistic<Double>]
  /// How many groups of items no rater connects: above 1 nothing can be compared between them.
  public let components: Int

  /// Fits the model.
  ///
  /// - Parameters:
  ///   - table: raters × items.
  ///   - weights: one weight a rater, finite and not below 0; `nil` weighs all the same.
  /// - Returns: all scored items and raters undefined (`disconnected`) with more than one component.
  public init(_ table: ScoreTable, weights: [Double]? = nil) {
    let weights = weights ?? table.rows.map { _ in 1 }
    let rows = zip(table.rows, weights).map { row, weight in
      weight > 0 ? row : row.map { _ in nil }
    }
    let scored = (0..<table.items).filter { item in rows.contains { $0[item] != nil } }
    components = Self.components(of: scored, rows)
    guard components == 1 else {
      items = (0..<table.items).map {
        .undefined(scored.contains($0) ? .disconnected : .noData)
      }
      raters = rows.map { .undefined($0.contains { $0 != nil } ? .disconnected : .noData) }
      return
    }
    let levels = Self.solve(scored, rows, weights)
    let effects = rows.map { row in
      Self.mean(
        scored.indices.compactMap { place in row[scored[place]].map { $0 - levels[place] } })
    }
    let shift = Self.height(of: effects, rows, weights)
    raters = effects.map { $0.map { .value($0 - shift) } ?? .undefined(.noData) }
    let places = Dictionary(uniqueKeysWithValues: zip(scored, levels))
    items = (0..<table.items).map { places[$0].map { .value($0 + shift) } ?? .undefined(.noData) }
  }

  /// The mean of the raters' effects, weighted by what each scored: it belongs to the items.
  private static func height(
    of effects: [Double?], _ rows: [[Double?]], _ weights: [Double]
  ) -> Double {
    var (sum, weight) = (0.0, 0.0)
    for ((row, effect), own) in zip(zip(rows, effects), weights) {
      guard let effect else { continue }
      let share = own * Double(row.count { $0 != nil })
      (sum, weight) = (sum + share * effect, weight + share)
    }
    return sum / weight
  }

  private static func mean(_ values: [Double]) -> Double? {
    values.isEmpty ? nil : values.reduce(0, +) / Double(values.count)
  }

  /// How many groups the items fall in, where a rater who scored two puts them in one.
  private static func components(of scored: [Int], _ rows: [[Double?]]) -> Int {
    var group = Dictionary(uniqueKeysWithValues: scored.map { ($0, $0) })
    for row in rows {
      let groups = Set(scored.filter { row[$0] != nil }.compactMap { group[$0] })
      guard let lowest = groups.min() else { continue }
      for item in scored where groups.contains(group[item] ?? item) { group[item] = lowest }
    }
    return Set(group.values).count
  }

  /// The item levels up to a constant, the first at 0: the normal equations without the raters.
  private static func solve(
    _ scored: [Int], _ rows: [[Double?]], _ weights: [Double]
  ) -> [Double] {
    let size = scored.count
    var matrix = Array(repeating: Array(repeating: 0.0, count: size), count: size)
    var right = Array(repeating: 0.0, count: size)
    for (row, weight) in zip(rows, weights) {
      let given = scored.indices.filter { row[scored[$0]] != nil }
      guard let mean = mean(given.compactMap { row[scored[$0]] }) else { continue }
      for i in given {
        right[i] += weight * ((row[scored[i]] ?? 0) - mean)
        matrix[i][i] += weight
        for j in given { matrix[i][j] -= weight / Double(given.count) }
      }
    }
    let rest = Array(1..<max(1, size))
    let solved = LinearSystem.solution(
      of: rest.map { i in rest.map { matrix[i][$0] } }, rest.map { right[$0] })
    return (size > 0 ? [0] : []) + solved
  }
}
