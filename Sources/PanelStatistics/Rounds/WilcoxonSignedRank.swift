import Glibc

/// Whether the same people answer higher or lower in a second round.
///
/// Source: `wilcoxon1945`, `kerby2014`.
public struct WilcoxonSignedRank: Equatable, Sendable {
  /// The most changed answers for which every pattern of signs is counted.
  ///
  /// House.
  public static let largestExact = 60

  /// The sums of the ranks of the rises and of the falls.
  public let rises: Double, falls: Double
  /// How many answers changed, and how many stayed the same; the latter take no part.
  public let changed: Int, unchanged: Int
  /// The two-sided probability of such a shift by chance; 1 when nothing changed.
  public let p: Double
  /// The probability of so much rise, or more.
  public let pRise: Double
  /// True when the probabilities are exact; else they are by the normal approximation, without
  /// continuity correction.
  public let isExact: Bool
  /// The rank-biserial correlation, −1 (all fell) …1 (all rose); 0 when nothing changed.
  public let effect: Double

  /// Looks at the change of each answer, in any unit.
  ///
  /// - Parameters:
  ///   - changes: the second answer less the first, of those who gave both.
  ///   - exactUpTo: how many changed answers are counted exactly.
  public init(changes: [Double], exactUpTo: Int = largestExact) {
    let moved = changes.filter { $0 != 0 }
    let ranks = MidRanks.ranks(of: moved.map { abs($0) })
    let doubled = ranks.map { Int(($0 * 2).rounded()) }
    let up = zip(moved, doubled).reduce(0) { $1.0 > 0 ? $0 + $1.1 : $0 }
    let all = doubled.reduce(0, +)
    (rises, falls) = (Double(up) / 2, Double(all - up) / 2)
    (changed, unchanged) = (moved.count, changes.count - moved.count)
    effect = all == 0 ? 0 : Double(2 * up - all) / Double(all)
    isExact = moved.count <= exactUpTo
    if moved.isEmpty {
      (p, pRise) = (1, 1)
    } else if isExact {
      (p, pRise) = Self.exact(doubled, up: up, all: all)
    } else {
      let z = Self.standardised(moved, up: rises, correction: 0)
      (p, pRise) = (Normal.twoSided(z), Normal.survival(z))
    }
  }

  /// The two-sided probability by the normal approximation, whatever the number of changes.
  ///
  /// - Parameters:
  ///   - changes: the second answer less the first, of those who gave both.
  ///   - correction: by how much the distance from the middle is shortened; ½ or 0.
  /// - Returns: undefined when nothing changed (`noVariation`).
  public static func approximate(
    changes: [Double], correction: Double = 0
  ) -> Statistic<Double> {
    let moved = changes.filter { $0 != 0 }
    guard !moved.isEmpty else { return .undefined(.noVariation) }
    let up = WilcoxonSignedRank(changes: moved).rises
    return .value(Normal.twoSided(standardised(moved, up: up, correction: correction)))
  }

  /// The distance of the rises from their middle in standard deviations, with ties taken in.
  private static func standardised(_ moved: [Double], up: Double, correction: Double) -> Double {
    let n = Double(moved.count)
    let sizes = Dictionary(grouping: moved.map { abs($0) }) { $0 }.values.map { Double($0.count) }
    let ties = sizes.reduce(0) { $0 + $1 * $1 * $1 - $1 }
    let variance = n * (n + 1) * (2 * n + 1) / 24 - ties / 48
    let distance = up - n * (n + 1) / 4
    let shortened = max(0, abs(distance) - correction)
    return (distance < 0 ? -shortened : shortened) / variance.squareRoot()
  }

  /// Counts in how many patterns of signs each sum of rises comes about.
  private static func exact(_ doubled: [Int], up: Int, all: Int) -> (p: Double, rise: Double) {
    var ways = Array(repeating: 0.0, count: all + 1)
    ways[0] = 1
    for rank in doubled {
      for sum in stride(from: all, through: rank, by: -1) { ways[sum] += ways[sum - rank] }
    }
    let patterns = ways.reduce(0, +)
    let high = ways[up...].reduce(0, +) / patterns
    let low = ways[...up].reduce(0, +) / patterns
    return (min(1, 2 * min(high, low)), high)
  }
}
