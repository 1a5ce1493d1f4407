/// How scores are made comparable between mild and strict raters before they are averaged.
///
/// Source: `searle1971` for the additive model.
public enum RaterNormalisation: String, Codable, Sendable, CaseIterable {
  /// Scores as they were given.
  case none
  /// Less the rater's mean, plus the mean of all.
  case centre
  /// In standard deviations of the rater, then put back on the scale of all.
  ///
  /// NB: wrong where raters scored different items: who only got strong items is pushed down.
  case z
  /// Less what the rater scores above the panel in an ``AdditiveModel``; for raters who scored
  /// different items.
  case additive

  /// From what share of the cells on ``none`` is usual; below it ``additive`` is.
  ///
  /// House.
  public static let completeEnough = 0.9

  /// The usual way: ``none`` when every rater scored at least ``completeEnough`` of the items.
  public static func usual(for table: ScoreTable) -> RaterNormalisation {
    let complete = table.rows.allSatisfy { row in
      Double(row.count { $0 != nil }) >= completeEnough * Double(table.items)
    }
    return complete ? .none : .additive
  }

  /// The scores, normalised: raters × items, `nil` where nothing was said.
  ///
  /// A rater who gave one score or always the same has no standard deviation: with ``z`` all of this
  /// rater's scores are the mean of all.
  ///
  /// - Parameters:
  ///   - table: raters × items.
  ///   - weights: one weight a rater, for ``additive``; `nil` weighs all the same.
  /// - Returns: undefined (`disconnected`) with ``additive`` when no rater connects some items, and
  ///   (`noData`) without scores.
  public func applied(
    to table: ScoreTable, weights: [Double]? = nil
  ) -> Statistic<ScoreTable> {
    let all = table.rows.flatMap { $0.compactMap { $0 } }
    guard !all.isEmpty else { return .undefined(.noData) }
    let middle = Self.mean(all)
    switch self {
    case .none: return .value(table)
    case .centre: return .value(Self.moved(table) { $0 - Self.mean($1) + middle })
    case .z:
      let usual = Self.mean(table.rows.compactMap { Self.deviation($0.compactMap { $0 }) })
      return .value(
        Self.moved(table) { score, own in
          guard let deviation = Self.deviation(own) else { return middle }
          return (score - Self.mean(own)) / deviation * usual + middle
        })
    case .additive:
      let model = AdditiveModel(table, weights: weights)
      guard model.components == 1 else { return .undefined(.disconnected) }
      let rows = zip(table.rows, model.raters).map { row, effect in
        row.map { score in score.map { $0 - (effect.value ?? 0) } }
      }
      return .value(ScoreTable(rows))
    }
  }

  /// The raters who gave always the same, of at least two scores: they tell no items apart.
  public static func flatRaters(in table: ScoreTable) -> [Int] {
    table.rows.indices.filter { rater in
      let own = table.rows[rater].compactMap { $0 }
      return own.count > 1 && own.allSatisfy { $0 == own[0] }
    }
  }

  private static func moved(
    _ table: ScoreTable, _ change: (Double, [Double]) -> Double
  ) -> ScoreTable {
    ScoreTable(
      table.rows.map { row in
        let own = row.compactMap { $0 }
        return row.map { score in score.map { change($0, own) } }
      })
  }

  private static func mean(_ values: [Double]) -> Double {
    values.isEmpty ? 0 : values.reduce(0, +) / Double(values.count)
  }

  /// The sample standard deviation; `nil` for one score or equal ones.
  private static func deviation(_ values: [Double]) -> Double? {
    guard values.count > 1, values.contains(where: { $0 != values[0] }) else { return nil }
    let middle = mean(values)
    let squares = values.reduce(0) { $0 + ($1 - middle) * ($1 - middle) }
    return (squares / Double(values.count - 1)).squareRoot()
  }
}
