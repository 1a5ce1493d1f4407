import Glibc

/// Whether the top N hangs on how the criteria are weighed against each other.
///
/// Weights are drawn around those chosen: from a Dirichlet distribution with their mean.
///
/// Source: `butler1997`.
public struct WeightSensitivity: Equatable, Sendable {
  /// How near the drawn weights lie: about ±10 % of all weight.
  ///
  /// House.
  public static let usualConcentration = 50.0
  /// The usual number of draws.
  public static let usualDraws = 2_000

  /// The share of the draws in which each item is in the top N, 0…1.
  public let inclusion: [Double]
  /// How many draws were made, and from what.
  public let draws: Int, seed: UInt64

  /// Draws weights.
  ///
  /// - Parameters:
  ///   - scores: items × criteria, 0–1 with high meaning the same; `nil` where there is none.
  ///   - weights: a weight a criterion, finite, not below 0, at least one above 0.
  ///   - size: how many items the top holds.
  ///   - concentration: above 0; the higher, the nearer to the weights.
  ///   - draws: at least 1.
  ///   - seed: the same seed gives the same draws.
  /// - Returns: undefined without items (`noData`) and with one criterion of any weight (`singleItem`).
  public static func of(
    _ scores: [[Double?]], weights: [Double], size: Int,
    concentration: Double = usualConcentration, draws: Int = usualDraws, seed: UInt64
  ) -> Statistic<WeightSensitivity> {
    guard !scores.isEmpty else { return .undefined(.noData) }
    guard weights.count(where: { $0 > 0 }) > 1 else { return .undefined(.singleItem) }
    let total = weights.reduce(0, +)
    var included = scores.map { _ in 0.0 }
    for draw in 0..<draws {
      var generator = CounterRandom(seed: seed, stream: 0x5745_4947, draw: UInt64(draw))
      let drawn = weights.map {
        $0 > 0 ? Gamma.drawn(shape: concentration * $0 / total, using: &generator) : 0
      }
      let combined = scores.map {
        CriterionCombination.weightedSum.score(of: $0, weights: drawn).value ?? .nan
      }
      for (item, share) in TopPlaces.shares(combined, size: size).enumerated() {
        included[item] += share
      }
    }
    return .value(
      WeightSensitivity(
        inclusion: included.map { $0 / Double(draws) }, draws: draws, seed: seed))
  }

  /// Between which weights of one criterion the first item scores at least as high as the second, when the
  /// other criteria keep their proportions.
  ///
  /// - Parameters:
  ///   - first: a score a criterion of the one item.
  ///   - second: the same of the other.
  ///   - weights: a weight a criterion, above 0 together without the one asked about.
  ///   - criterion: the one whose weight changes.
  /// - Returns: within 0…1; `nil` when there is no such weight.
  public static func interval(
    _ first: [Double], atLeast second: [Double], weights: [Double], of criterion: Int
  ) -> ClosedRange<Double>? {
    let others = weights.indices.filter { $0 != criterion }
    let rest = others.reduce(0) { $0 + weights[$1] }
    let gap = rest > 0 ? others.reduce(0) { $0 + weights[$1] * (first[$1] - second[$1]) } / rest : 0
    let own = first[criterion] - second[criterion]
    // (1 − w) gap + w own ≥ 0 is linear in w.
    guard own != gap else { return gap >= 0 ? 0...1 : nil }
    let zero = gap / (gap - own)
    if own > gap { return zero > 1 ? nil : max(0, zero)...1 }
    return zero < 0 ? nil : 0...min(1, zero)
  }
}

/// Numbers of a gamma distribution.
enum Gamma {
  /// One number of this shape (above 0) and scale 1.
  ///
  /// Source: `marsaglia2000`.
  static func drawn(shape: Double, using generator: inout CounterRandom) -> Double {
    guard shape >= 1 else {
      // A lower shape is a higher one times a power of a share.
      return drawn(shape: shape + 1, using: &generator) * pow(generator.share(), 1 / shape)
    }
    let d = shape - 1.0 / 3
    let c = 1 / (9 * d).squareRoot()
    while true {
      let x = Normal.quantile(generator.share())
      let v = (1 + c * x) * (1 + c * x) * (1 + c * x)
      if v > 0, log(generator.share()) < x * x / 2 + d - d * v + d * log(v) { return d * v }
    }
  }
}
