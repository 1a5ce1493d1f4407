/// Which pairs of groups differ, after ``KruskalWallis`` said that some do.
///
/// Source: `dunn1964`.
public struct DunnComparisons: Equatable, Sendable {
  /// Two groups beside each other.
  public struct Pair: Equatable, Sendable {
    /// The places of the two groups.
    public let first: Int, second: Int
    /// The difference of their mean ranks in standard errors; above 0 when the first is higher.
    public let z: Double
    /// The two-sided probability by chance.
    public let p: Double
    /// The same, held for all pairs together (Holm).
    public let adjusted: Double
  }

  /// Every pair of groups with answers, in the order of their places.
  public let pairs: [Pair]

  /// Compares all pairs, with the ranks of all groups together.
  ///
  /// - Returns: undefined without answers (`noData`), with fewer than two groups that have any
  ///   (`tooFewPerGroup`) and when all answers are equal (`noVariation`).
  public static func of(_ all: GroupedCounts) -> Statistic<DunnComparisons> {
    let (kept, places) = all.atLeast(1)
    let pooled = kept.pooled
    guard pooled.total > 0 else { return .undefined(.noData) }
    guard places.count > 1 else { return .undefined(.tooFewPerGroup) }
    guard pooled.levelsInUse > 1 else { return .undefined(.noVariation) }
    let n = Double(pooled.total)
    let ranks = pooled.doubledCentredMidranks
    let means = kept.groups.map { group in
      let sum = zip(group.counts, ranks).reduce(0) { $0 + $1.0 * $1.1 }
      return Double(sum) / 2 / Double(group.total)
    }
    let variance = n * (n + 1) / 12 - Double(pooled.tieTerm) / (12 * (n - 1))
    let found = places.indices.flatMap { i in
      places.indices.dropFirst(i + 1).map { j in
        let sizes = 1 / Double(kept.groups[i].total) + 1 / Double(kept.groups[j].total)
        return (i, j, (means[i] - means[j]) / (variance * sizes).squareRoot())
      }
    }
    let p = found.map { Normal.twoSided($0.2) }
    return .value(
      DunnComparisons(
        pairs: zip(found, zip(p, MultipleTests.holm(p))).map { pair, p in
          Pair(
            first: places[pair.0], second: places[pair.1], z: pair.2, p: p.0, adjusted: p.1)
        }))
  }
}
