/// How far raters rank the same items alike, of any number of raters.
///
/// 1: all rank alike; 0: the ranks cancel out. A rater who gives all items the same score is kept and
/// says nothing.
///
/// Source: `kendall1939`.
public struct KendallsW: Equatable, Sendable {
  /// How often scores are dealt out anew for the permutation test, unless told otherwise.
  public static let usualDraws = 9999

  /// W, 0–1, no unit, corrected for ties.
  public let value: Statistic<Double>
  /// How missing scores were dealt with.
  public let rule: MissingScores
  /// How many raters and items it rests on; who scored nothing, and what nobody scored, is dropped.
  public let raters: Int, items: Int
  /// How many items anyone scored.
  public let ratedItems: Int
  /// The mean rank correlation of two raters: (m W − 1) / (m − 1) of m raters without ties.
  public let meanSpearman: Statistic<Double>
  /// The sums of ranks; `nil` when W is approximate.
  public let rankSums: RankSums?
  /// The tests that W is 0; χ² finds too little with fewer than about 20 raters.
  ///
  /// `nil` when W is undefined or approximate, F also where its degrees of freedom are not above 0.
  ///
  /// Source: `legendre2005`.
  public let chiSquared: SignificanceTest?, f: SignificanceTest?
  /// The test to prefer: exact but for the number of draws; `nil` when W is undefined or approximate.
  public let permutation: PermutationTest?
  /// The test that takes incomplete scores as they are, when W is approximate.
  public let skillingsMack: SkillingsMack?

  /// How missing scores were dealt with.
  public enum MissingScores: String, Codable, Sendable, CaseIterable {
    /// None were missing.
    case complete
    /// Items that some rater did not score were left out: at least 70 % are left.
    case listwise
    /// W is approximate: from the rank correlations of the pairs of raters with enough items in common.
    case pairwise
  }

  /// W of a table of scores.
  ///
  /// - Parameters:
  ///   - table: raters × items, higher is more.
  ///   - draws: how often scores are dealt out for the permutation test; 0 makes none.
  ///   - seed: of these draws.
  /// - Returns: undefined without scores (`noData`), with one rater (`singleRater`) or item
  ///   (`singleItem`), when all raters tie all items (`noVariation`); when too much is missing, also where
  ///   groups of raters have no item in common (`disconnected`) or no pair has enough
  ///   (`tooFewPerGroup`).
  public init(_ table: ScoreTable, draws: Int = usualDraws, seed: UInt64 = 1) {
    let block = ListwiseBlock(table)
    let isListwise = block.isEnough || block.reason != nil
    (raters, ratedItems) = (block.rated.raters, block.rated.items)
    items = isListwise ? block.items : block.rated.items
    guard isListwise else {
      rule = .pairwise
      (value, meanSpearman) = PairwiseConcordance.value(block)
      skillingsMack = SkillingsMack(block.rated, draws: draws, seed: seed)
      (rankSums, chiSquared, f, permutation) = (nil, nil, nil, nil)
      return
    }
    rule = block.items == block.rated.items ? .complete : .listwise
    skillingsMack = nil
    let concordance = Concordance(block, draws: draws, seed: seed)
    (value, meanSpearman) = (concordance.value, concordance.meanSpearman)
    (rankSums, permutation) = (concordance.sums, concordance.permutation)
    (chiSquared, f) = (concordance.chiSquared, concordance.f)
  }
}
