/// The median of levels, read off within the level that holds it.
///
/// Ties do not hide differences: of two items with median 4 the one with more answers above 4 has the
/// higher interpolated median. Ours for breaking ties of medians.
///
/// Source: `yule1950`.
public enum InterpolatedMedian {
  /// The median of answers, on a scale whose lowest level is `lowest`; at most half a level outside it.
  ///
  /// - Parameters:
  ///   - frequencies: how often each level was chosen, lowest first; may be weighted.
  ///   - lowest: the number of the lowest level.
  /// - Returns: undefined without answers (`noData`).
  public static func of(_ frequencies: [Double], lowest: Int) -> Statistic<Double> {
    let total = frequencies.reduce(0, +)
    guard total > 0 else { return .undefined(.noData) }
    var passed = 0.0
    for (level, frequency) in frequencies.enumerated() {
      if frequency > 0, passed + frequency >= total / 2 {
        let within = (total / 2 - passed) / frequency
        return .value(Double(lowest + level) - 0.5 + within)
      }
      passed += frequency
    }
    return .undefined(.noData)
  }
}
