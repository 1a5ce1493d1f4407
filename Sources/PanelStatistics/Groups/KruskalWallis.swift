/// Whether several groups answer differently, by the ranks of their answers.
///
/// Source: `kruskal1952`, `tomczak2014`.
public struct KruskalWallis: Equatable, Sendable {
  /// The fewest answers with which a group takes part.
  ///
  /// House: below it the χ² distribution does not hold.
  public static let fewestAnswers = 5

  /// H, corrected for ties.
  public let h: Double
  /// The number of groups less 1.
  public let degrees: Int
  /// The probability of such differences by chance, by χ².
  public let p: Double
  /// ε², 0…1: the share of the ranks' variation that lies between the groups.
  public let epsilonSquared: Double
  /// η² of H: the same, less what chance alone makes; may lie below 0.
  public let etaSquared: Double
  /// The groups that took part, by their places.
  public let groups: [Int]

  /// Compares groups that answered on the same levels; those with fewer answers are left out.
  ///
  /// - Returns: undefined without answers (`noData`), with fewer than two groups (`tooFewPerGroup`) and
  ///   when all answers are equal (`noVariation`).
  public static func of(
    _ all: GroupedCounts, fewest: Int = fewestAnswers
  ) -> Statistic<KruskalWallis> {
    let (kept, places) = all.atLeast(max(1, fewest))
    guard all.pooled.total > 0 else { return .undefined(.noData) }
    guard places.count > 1 else { return .undefined(.tooFewPerGroup) }
    let pooled = kept.pooled
    guard pooled.levelsInUse > 1 else { return .undefined(.noVariation) }
    let ranks = pooled.doubledCentredMidranks
    let n = Double(pooled.total)
    // Centred ranks: the sum of squares needs no 3 (n + 1) taken off, and stays exact.
    let between = kept.groups.reduce(0.0) { sum, group in
      let total = zip(group.counts, ranks).reduce(0) { $0 + $1.0 * $1.1 }
      return sum + Double(total) * Double(total) / 4 / Double(group.total)
    }
    let ties = 1 - Double(pooled.tieTerm) / (n * n * n - n)
    let h = 12 / (n * (n + 1)) * between / ties
    let count = Double(places.count)
    return .value(
      KruskalWallis(
        h: h, degrees: places.count - 1, p: ChiSquared.survival(h, degrees: count - 1),
        epsilonSquared: h / (n - 1), etaSquared: n > count ? (h - count + 1) / (n - count) : 0,
        groups: places))
  }
}
