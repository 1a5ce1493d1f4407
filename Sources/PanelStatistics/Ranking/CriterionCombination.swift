import Glibc

/// How the scores of an item on several criteria become one.
///
/// Source: `hwang1981`.
public enum CriterionCombination: String, Codable, Sendable, CaseIterable {
  /// The weighted mean: a low score on one criterion can be made good by another.
  case weightedSum
  /// The weighted geometric mean: a 0 on any criterion is a 0, so nothing makes it good.
  case geometric

  /// The least share of the criteria's weight that a combined score rests on.
  ///
  /// House.
  public static let leastWeight = 0.5

  /// The combined score, 0–1.
  ///
  /// - Parameters:
  ///   - scores: a score of 0–1 a criterion, higher is better; `nil` where there is none.
  ///   - weights: a weight a criterion, finite and not below 0.
  /// - Returns: over the criteria that have a score, with their weights renormalised; undefined
  ///   (`noData`) when these hold less than ``leastWeight`` of all weight.
  public func score(of scores: [Double?], weights: [Double]) -> Statistic<Double> {
    let given = zip(scores, weights).compactMap { score, weight in
      score.flatMap { weight > 0 ? ($0, weight) : nil }
    }
    let all = weights.reduce(0, +)
    let held = given.reduce(0) { $0 + $1.1 }
    // NB: the same weights added in another order differ in the last bit, and half must stay half.
    guard held > 0, held / all > Self.leastWeight - 1e-12 else { return .undefined(.noData) }
    switch self {
    case .weightedSum: return .value(given.reduce(0) { $0 + $1.1 * $1.0 } / held)
    case .geometric:
      guard given.allSatisfy({ $0.0 > 0 }) else { return .value(0) }
      return .value(exp(given.reduce(0) { $0 + $1.1 * log($1.0) } / held))
    }
  }
}
