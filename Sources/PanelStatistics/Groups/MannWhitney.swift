import Glibc

/// Whether one group answers higher than another, and by how much.
///
/// Source: `mann1947`, `cliff1993`, `vargha2000`.
public struct MannWhitney: Equatable, Sendable {
  /// The most answers for which every way to part them over the two groups is counted.
  ///
  /// House: beyond it the normal approximation is as good as exact.
  public static let largestExact = 60
  /// The |δ| from which a difference is worth words: between small and negligible.
  public static let relevantDelta = 0.147

  /// U of the first group: the pairs in which it is higher, ties by half.
  public let u: Double
  /// Cliff's δ, −1…1: the share of pairs in which the first is higher less that in which it is lower.
  public let delta: Double
  /// Vargha and Delaney's A, 0…1: the chance that one of the first is higher, ties by half.
  public let superiority: Double
  /// The two-sided probability of such a difference by chance: exact up to ``largestExact`` answers,
  /// else by the normal approximation with a continuity correction.
  public let p: Double
  /// True when `p` is exact.
  public let isExact: Bool
  /// How many answered in each group.
  public let first: Int, second: Int

  /// Compares two groups that answered on the same levels.
  ///
  /// - Returns: undefined when a group has no answers (`noData`) and when all answers are equal
  ///   (`noVariation`).
  public static func of(_ a: CountTable, _ b: CountTable) -> Statistic<MannWhitney> {
    let (n1, n2) = (a.total, b.total)
    guard n1 > 0, n2 > 0 else { return .undefined(.noData) }
    var pooled = a
    pooled.merge(b)
    guard pooled.levelsInUse > 1 else { return .undefined(.noVariation) }
    let doubled = doubledU(a, b)
    let u = Double(doubled) / 2
    let share = u / (Double(n1) * Double(n2))
    let isExact = n1 + n2 <= largestExact
    return .value(
      MannWhitney(
        u: u, delta: 2 * share - 1, superiority: share,
        p: isExact
          ? PermutedU.twoSided(doubled, pooled, first: n1)
          : normal(u, pooled, n1, n2, continuity: 0.5),
        isExact: isExact, first: n1, second: n2))
  }

  /// The two-sided probability by the normal approximation.
  ///
  /// - Parameters:
  ///   - a: the first group.
  ///   - b: the second group, on the same levels.
  ///   - continuity: by how much the distance from the middle is shortened: ½ as R and scipy do, or 0.
  /// - Returns: undefined where ``of(_:_:)`` is.
  public static func approximate(
    _ a: CountTable, _ b: CountTable, continuity: Double = 0.5
  ) -> Statistic<Double> {
    of(a, b).map { found in
      var pooled = a
      pooled.merge(b)
      return normal(found.u, pooled, found.first, found.second, continuity: continuity)
    }
  }

  /// Twice the pairs in which the first is higher, ties once.
  private static func doubledU(_ a: CountTable, _ b: CountTable) -> Int {
    var below = 0
    return zip(a.counts, b.counts).reduce(0) { sum, level in
      defer { below += level.1 }
      return sum + level.0 * (2 * below + level.1)
    }
  }

  private static func normal(
    _ u: Double, _ pooled: CountTable, _ n1: Int, _ n2: Int, continuity: Double
  ) -> Double {
    let (a, b) = (Double(n1), Double(n2))
    let n = a + b
    let ties = Double(pooled.tieTerm)
    let variance = a * b / 12 * ((n + 1) - ties / (n * (n - 1)))
    let distance = max(0, abs(u - a * b / 2) - continuity)
    return Normal.twoSided(distance / variance.squareRoot())
  }
}

/// The distribution of U over every way to part the answers, by dynamic programming over levels.
enum PermutedU {
  /// The probability of a doubled U at least as far from its middle.
  static func twoSided(_ doubled: Int, _ pooled: CountTable, first: Int) -> Double {
    let second = pooled.total - first
    let ways = counted(pooled, first: first, most: 2 * first * second)
    let distance = abs(doubled - first * second)
    let far = ways.enumerated().reduce(0.0) {
      abs($1.offset - first * second) >= distance ? $0 + $1.element : $0
    }
    return min(1, far / ways.reduce(0, +))
  }

  /// In how many ways each doubled U comes about.
  private static func counted(_ pooled: CountTable, first: Int, most: Int) -> [Double] {
    // ways[a][u]: a of the first group placed so far with a doubled U of u.
    var ways = Array(repeating: Array(repeating: 0.0, count: most + 1), count: first + 1)
    ways[0][0] = 1
    var placed = 0
    for count in pooled.counts where count > 0 {
      var next = Array(repeating: Array(repeating: 0.0, count: most + 1), count: first + 1)
      for used in 0...min(first, placed) {
        let below = placed - used
        for own in 0...min(count, first - used) {
          let gain = own * (2 * below + count - own)
          let choices = binomial(count, own)
          for u in 0...most where ways[used][u] > 0 && u + gain <= most {
            next[used + own][u + gain] += ways[used][u] * choices
          }
        }
      }
      placed += count
      ways = next
    }
    return ways[first]
  }

  private static func binomial(_ n: Int, _ k: Int) -> Double {
    (0..<k).reduce(1.0) { $0 * Double(n - $1) / Double($1 + 1) }.rounded()
  }
}
