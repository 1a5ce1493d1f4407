/// The value with half of the weight on either side.
///
/// Source: `edgeworth1888`.
public enum WeightedMedian {
  /// The smallest score at which half of the weight is reached; halfway to the next one where exactly
  /// half is.
  ///
  /// With equal weights it is the usual median (type 2).
  ///
  /// - Parameters:
  ///   - scores: a score a rater, `nil` where one said nothing.
  ///   - weights: a weight a rater, finite and not below 0.
  /// - Returns: undefined (`noData`) when nobody with a weight gave a score.
  public static func of(_ scores: [Double?], weights: [Double]) -> Statistic<Double> {
    let kept = zip(scores, weights).compactMap { score, weight in
      score.flatMap { weight > 0 ? ($0, weight) : nil }
    }.sorted { $0.0 < $1.0 }
    let total = kept.reduce(0) { $0 + $1.1 }
    guard total > 0 else { return .undefined(.noData) }
    var passed = 0.0
    for (place, (score, weight)) in kept.enumerated() {
      passed += weight
      // Sums of weights such as 0.1 differ from their half by rounding alone.
      let surplus = passed - total / 2
      guard surplus >= -1e-12 * total else { continue }
      guard surplus <= 1e-12 * total, place + 1 < kept.count else { return .value(score) }
      return .value((score + kept[place + 1].0) / 2)
    }
    return .undefined(.noData)
  }
}
