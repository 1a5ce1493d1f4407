/// How firm a top N is: how often an item would be in it with another panel of the same kind.
///
/// Raters are drawn with replacement, as many as there are, and the items are ranked by their weighted
/// mean each time. Sums are exact whole numbers, so the order of the raters and the number of threads
/// change nothing and items with the same scores get the same numbers to the last digit.
///
/// Source: `efron1993`.
public struct RankBootstrap: Equatable, Sendable {
  /// The draws of a document; the standard error of a share is then at most 0.005.
  public static let usualDraws = 10_000

  /// How firmly an item is in or out.
  ///
  /// House.
  public enum Firmness: String, Sendable, CaseIterable {
    /// In at least 95 % of the draws.
    case core
    /// In 80–95 %.
    case likely
    /// In 20–80 %.
    case contested
    /// In less than 20 %.
    case unlikely

    /// The class of an item that is in such a share of the draws, 0…1.
    public init(inclusion: Double) {
      self =
        switch inclusion {
        case 0.95...: .core
        case 0.80..<0.95: .likely
        case 0.20..<0.80: .contested
        default: .unlikely
        }
    }
  }

  /// What the draws say of one item.
  public struct Item: Equatable, Sendable {
    /// The share of the draws in which it is in the top N, 0…1; ties over the border are shared.
    public let inclusion: Double
    /// Its rank in the middle draw, and in the draws at 2.5 % and 97.5 %.
    ///
    /// 1 is first, and ties share the best rank; `nil` when no draw scored it.
    public let medianRank: Int?, lowRank: Int?, highRank: Int?
    /// The share of the draws in which nobody scored it, 0…1.
    public let unscored: Double

    /// How firmly it is in or out.
    public var firmness: Firmness { Firmness(inclusion: inclusion) }
  }

  /// One an item.
  public let items: [Item]
  /// How many items the top holds.
  public let size: Int
  /// How many draws were made, and from what.
  public let draws: Int, seed: UInt64

  /// The Monte-Carlo standard error of an inclusion.
  public func standardError(of item: Int) -> Double {
    let share = items[item].inclusion
    return (share * (1 - share) / Double(draws)).squareRoot()
  }

  /// Draws panels.
  ///
  /// With a single rater every draw is the same panel, so each item is in or out for certain; say then
  /// that there was one.
  ///
  /// - Parameters:
  ///   - table: raters × items, higher is better.
  ///   - weights: one weight a rater, finite and not below 0; `nil` weighs all the same.
  ///   - size: how many items the top holds; at least 1.
  ///   - draws: how many panels are drawn; at least 1.
  ///   - strata: the group of each rater: each is drawn within its own; `nil` for one group.
  ///   - seed: the same seed gives the same draws.
  ///   - threads: how many to use at once; they change nothing but the time. Scores that have no small
  ///     common fraction are ranked on one.
  /// - Returns: undefined without a score (`noData`).
  public static func of(
    _ table: ScoreTable, weights: [Double]? = nil, size: Int, draws: Int = usualDraws,
    strata: [Int]? = nil, seed: UInt64, threads: Int = 1
  ) -> Statistic<RankBootstrap> {
    let panel = ResampledPanel(table, weights: weights, strata: strata)
    return of(panel, size: size, draws: draws, seed: seed, threads: threads, path: .best)
  }

  /// The same on one path; without one, every draw is ranked by itself.
  package static func of(
    _ table: ScoreTable, weights: [Double]? = nil, size: Int, draws: Int, strata: [Int]? = nil,
    seed: UInt64, threads: Int, path: KernelPath?
  ) -> Statistic<RankBootstrap> {
    let panel = ResampledPanel(table, weights: weights, strata: strata)
    return of(panel, size: size, draws: draws, seed: seed, threads: threads, path: path)
  }

  private static func of(
    _ panel: ResampledPanel, size: Int, draws: Int, seed: UInt64, threads: Int, path: KernelPath?
  ) -> Statistic<RankBootstrap> {
    guard panel.hasScores else { return .undefined(.noData) }
    let tally =
      if let path, let packed = PackedPanel(panel) {
        DrawnPlaces.tally(
          packed, size: size, draws: draws, seed: seed, threads: threads, path: path)
      } else {
        tally(panel, size: size, draws: draws, seed: seed)
      }
    return .value(
      RankBootstrap(
        items: (0..<panel.items).map { tally.item($0, draws: draws) }, size: size, draws: draws,
        seed: seed))
  }

  private static func tally(
    _ panel: ResampledPanel, size: Int, draws: Int, seed: UInt64
  ) -> RankTally {
    var tally = RankTally(items: panel.items, size: size)
    var scores = Array(repeating: 0.0, count: panel.items)
    for draw in 0..<draws {
      panel.scores(of: draw, seed: seed, into: &scores)
      tally.add(scores)
    }
    return tally
  }
}
