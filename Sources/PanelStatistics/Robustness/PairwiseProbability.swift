/// How probable it is that one item would stand above another with another panel of the same kind.
///
/// Source: `efron1993`.
public enum PairwiseProbability {
  /// The share of the draws in which the first item scores higher, ties by half.
  ///
  /// - Parameters:
  ///   - first: the item that may stand above.
  ///   - second: the other item.
  ///   - table: raters × items, higher is better.
  ///   - weights: one weight a rater, finite and not below 0; `nil` weighs all the same.
  ///   - draws: how many panels are drawn; at least 1.
  ///   - seed: the same seed gives the draws of ``RankBootstrap``.
  /// - Returns: over the draws that scored both; undefined when none did (`noData`).
  public static func of(
    _ first: Int, above second: Int, in table: ScoreTable, weights: [Double]? = nil,
    draws: Int = RankBootstrap.usualDraws, seed: UInt64
  ) -> Statistic<Double> {
    let panel = ResampledPanel(table, weights: weights, strata: nil)
    var scores = Array(repeating: 0.0, count: table.items)
    var (doubled, both) = (0, 0)
    for draw in 0..<draws {
      panel.scores(of: draw, seed: seed, into: &scores)
      let (a, b) = (scores[first], scores[second])
      guard !a.isNaN, !b.isNaN else { continue }
      both += 1
      doubled += a > b ? 2 : a == b ? 1 : 0
    }
    return both == 0 ? .undefined(.noData) : .value(Double(doubled) / 2 / Double(both))
  }
}
