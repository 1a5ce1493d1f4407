/// How far two ratings of the same things agree beyond chance: two raters, or one in two rounds.
///
/// Source: `cohen1960`, `cohen1968`.
public enum CohensKappa {
  /// How much a difference of levels counts as disagreement.
  public enum Weights: String, Sendable, CaseIterable {
    /// Any difference as one: for categories without order.
    case none
    /// The squared difference: for levels in order.
    case quadratic
  }

  /// κ, at most 1; 0 for chance.
  ///
  /// - Parameters:
  ///   - table: first by second rating, on the same levels.
  ///   - weights: how differences count.
  /// - Returns: undefined without ratings (`noData`) and when both ratings are always one and the same
  ///   level (`noVariation`).
  public static func of(_ table: JointTable, weights: Weights = .none) -> Statistic<Double> {
    let n = table.total
    guard n > 0 else { return .undefined(.noData) }
    let (rows, columns) = (table.rowCounts.counts, table.columnCounts.counts)
    var (observed, expected) = (0.0, 0.0)
    for a in 0..<table.rows {
      for b in 0..<table.columns where a != b {
        let distance = weights == .none ? 1 : Double((a - b) * (a - b))
        observed += distance * Double(table[a, b])
        expected += distance * Double(rows[a]) * Double(columns[b])
      }
    }
    guard expected > 0 else { return .undefined(.noVariation) }
    return .value(1 - observed * Double(n) / expected)
  }
}
