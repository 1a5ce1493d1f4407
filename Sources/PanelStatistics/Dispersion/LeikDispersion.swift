/// Leik's ordinal dispersion: how far answers are spread, from levels in order alone.
///
/// Source: `leik1966`.
public enum LeikDispersion {
  /// The dispersion of answers, 0 (one level) …1 (half at each end), no unit; consensus is 1 − it.
  ///
  /// - Parameter frequencies: how often each level was chosen, lowest first; may be weighted.
  /// - Returns: undefined without answers (`noData`) and on a scale of one level
  ///   (`tooFewCategories`).
  public static func of(_ frequencies: [Double]) -> Statistic<Double> {
    cumulativeShares(of: frequencies).map { below in
      below.reduce(0) { $0 + min($1, 1 - $1) } * 2 / Double(below.count)
    }
  }
}

/// The share of the answers at or below each level but the highest.
///
/// - Returns: undefined without answers (`noData`) and on a scale of one level (`tooFewCategories`).
func cumulativeShares(of frequencies: [Double]) -> Statistic<[Double]> {
  guard frequencies.count >= 2 else { return .undefined(.tooFewCategories) }
  let total = frequencies.reduce(0, +)
  guard total > 0 else { return .undefined(.noData) }
  var passed = 0.0
  return .value(
    frequencies.dropLast().map { frequency in
      passed += frequency
      return min(1, passed / total)
    })
}
