/// A few configurations that differ as much as possible.
///
/// Best is the largest smallest distance of two of them, then the largest mean distance; of equals
/// the first in the order of the candidates.
///
/// Source: `lord2016`.
public struct DiverseChoice: Hashable, Sendable {
  /// Up to how many combinations all are compared.
  ///
  /// House: all fours of 120; a second at most.
  public static let mostCombinations = 8_300_000

  /// The chosen ones, in the order of the candidates or of the corners.
  public let configurations: [Configuration]
  /// False when there were too many combinations to compare all: then the choice is a good one that
  /// no single exchange improves.
  public let isExact: Bool

  /// The most diverse `count` of the candidates; all of them when there are not more.
  ///
  /// - Precondition: all candidates belong to the matrix.
  public static func most(
    _ count: Int = 4, of candidates: [Configuration], in matrix: CrossImpactMatrix,
    by distance: ConfigurationDistance = .hamming
  ) -> DiverseChoice {
    guard count < candidates.count else {
      return DiverseChoice(configurations: candidates, isExact: true)
    }
    let search = DiverseSearch(
      groups: Array(repeating: Array(candidates.indices), count: max(0, count)), isOneGroup: true,
      candidates: candidates, matrix: matrix, distance: distance)
    return search.choice(combinations: combinations(candidates.count, count))
  }

  /// The most diverse configurations with one of each corner; none for a corner that has none.
  ///
  /// - Parameters:
  ///   - corners: the candidates of each corner.
  ///   - matrix: what they are configurations of.
  ///   - distance: what counts as different.
  /// - Precondition: all candidates belong to the matrix.
  public static func onePerCorner(
    of corners: [[Configuration]], in matrix: CrossImpactMatrix,
    by distance: ConfigurationDistance = .hamming
  ) -> DiverseChoice {
    let filled = corners.filter { !$0.isEmpty }
    let starts = CrossImpactMatrix.offsets(filled.map(\.count))
    let groups = zip(starts, filled).map { Array($0..<$0 + $1.count) }
    let search = DiverseSearch(
      groups: groups, isOneGroup: false, candidates: Array(filled.joined()), matrix: matrix,
      distance: distance)
    return search.choice(combinations: CrossImpactMatrix.product(filled.map(\.count)))
  }

  /// The number of ways to take some of many; `nil` when more than an `Int` holds.
  private static func combinations(_ many: Int, _ some: Int) -> Int? {
    var ways = 1
    for place in 0..<max(0, some) {
      let (next, overflow) = ways.multipliedReportingOverflow(by: many - place)
      guard !overflow else { return nil }
      ways = next / (place + 1)
    }
    return ways
  }
}
