import Glibc

/// How evenly answers lie over levels, whatever their order: how many bits an answer tells.
///
/// Source: `shannon1948`.
public enum ShannonEntropy {
  /// The entropy of answers in bits, 0 (one level) … log₂ of the number of levels (all alike).
  ///
  /// - Parameter frequencies: how often each level was chosen; may be weighted.
  /// - Returns: undefined without answers (`noData`).
  public static func of(_ frequencies: [Double]) -> Statistic<Double> {
    let total = frequencies.reduce(0, +)
    guard total > 0 else { return .undefined(.noData) }
    return .value(
      frequencies.reduce(0) { sum, frequency in
        frequency > 0 ? sum + frequency / total * log2(total / frequency) : sum
      })
  }
}
