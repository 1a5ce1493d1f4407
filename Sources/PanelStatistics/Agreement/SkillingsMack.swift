/// Whether raters who did not score all items rank them alike: Friedman's test for incomplete scores.
///
/// Source: `skillings1981`.
public struct SkillingsMack: Equatable, Sendable {
  /// The statistic, 0 or more, no unit: compared with χ² of items − 1 degrees of freedom.
  public let value: Statistic<Double>
  /// How many raters scored two items or more, and how many items these raters scored.
  public let raters: Int, items: Int
  /// The test against χ²; `nil` when the statistic is undefined.
  public let chiSquared: SignificanceTest?
  /// The test by dealing out anew the scores of each rater: to be preferred with many ties, few raters
  /// or few items; `nil` when the statistic is undefined.
  public let permutation: PermutationTest?

  /// The test of a table of scores.
  ///
  /// - Parameters:
  ///   - table: raters × items, higher is more; scores must be missing at random.
  ///   - draws: how often scores are dealt out for the permutation test; 0 makes none.
  ///   - seed: of these draws.
  /// - Returns: undefined without scores (`noData`), with one item (`singleItem`) or one rater who
  ///   scored two (`singleRater`), where groups of items share no rater (`disconnected`) and when all
  ///   raters tie all that they scored (`noVariation`).
  public init(_ table: ScoreTable, draws: Int = KendallsW.usualDraws, seed: UInt64 = 1) {
    let ranks = IncompleteRanks(table)
    (raters, items) = (ranks.rows.count, ranks.items)
    if let reason = ranks.reason {
      value = .undefined(reason)
      (chiSquared, permutation) = (nil, nil)
    } else {
      let found = ranks.statistic(ranks.rows)
      value = .value(found)
      chiSquared = .chiSquared(found, degrees: items - 1)
      permutation = ranks.permutation(found, draws: draws, seed: seed)
    }
  }
}
