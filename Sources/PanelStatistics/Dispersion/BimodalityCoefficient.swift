import Glibc

/// The bimodality coefficient: skewness and kurtosis that hint at two peaks.
///
/// Source: `pfister2013`.
public enum BimodalityCoefficient {
  /// What a flat distribution has; above it answers may have two peaks.
  ///
  /// No test, and no more than a hint: one skewed peak lies above it too.
  public static let uniform = 5.0 / 9

  /// The coefficient of answers, above 0, about 5/9 for a flat distribution; no unit.
  ///
  /// Skewness g and excess kurtosis k are corrected for bias (as SAS does):
  /// (g² + 1) / (k + 3 (n − 1)² / ((n − 2)(n − 3))).
  ///
  /// - Parameter counts: how often each level was chosen, lowest first.
  /// - Returns: undefined without answers (`noData`), with fewer than four (`tooFewPerGroup`) and when
  ///   all are equal (`noVariation`).
  public static func of(_ counts: CountTable) -> Statistic<Double> {
    let total = counts.total
    guard total >= 4 else { return .undefined(total == 0 ? .noData : .tooFewPerGroup) }
    guard counts.levelsInUse > 1 else { return .undefined(.noVariation) }
    let n = Double(total)
    let mean = counts.counts.enumerated().reduce(0) { $0 + Double($1.offset * $1.element) } / n
    func moment(_ power: Double) -> Double {
      counts.counts.enumerated().reduce(0) {
        $0 + Double($1.element) * pow(Double($1.offset) - mean, power)
      } / n
    }
    let variance = moment(2)
    let skewness = moment(3) / pow(variance, 1.5) * (n * (n - 1)).squareRoot() / (n - 2)
    let plain = moment(4) / (variance * variance) - 3
    let kurtosis = (n - 1) / ((n - 2) * (n - 3)) * ((n + 1) * plain + 6)
    let expected = 3 * (n - 1) * (n - 1) / ((n - 2) * (n - 3))
    return .value((skewness * skewness + 1) / (kurtosis + expected))
  }
}
