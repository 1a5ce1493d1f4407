import Glibc

/// Tastle and Wierman's consensus: 1 less the mean distance from the mean, in bits.
///
/// Source: `tastle2007`.
public enum TastleWierman {
  /// The consensus of answers, 0 (half at each end) …1 (one level), no unit.
  ///
  /// - Parameter frequencies: how often each level was chosen, lowest first; may be weighted.
  /// - Returns: undefined without answers (`noData`) and on a scale of one level
  ///   (`tooFewCategories`).
  public static func consensus(of frequencies: [Double]) -> Statistic<Double> {
    guard frequencies.count >= 2 else { return .undefined(.tooFewCategories) }
    let total = frequencies.reduce(0, +)
    guard total > 0 else { return .undefined(.noData) }
    let mean = frequencies.enumerated().reduce(0) { $0 + Double($1.offset) * $1.element } / total
    let width = Double(frequencies.count - 1)
    let bits = frequencies.enumerated().reduce(0.0) { sum, level in
      // A level that nobody chose may lie a whole width away, where the logarithm has no value.
      guard level.element > 0 else { return sum }
      return sum + level.element / total * log2(1 - abs(Double(level.offset) - mean) / width)
    }
    return .value(max(0, min(1, 1 + bits)))
  }
}
