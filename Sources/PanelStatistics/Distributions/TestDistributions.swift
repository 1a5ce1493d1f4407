/// The χ² distribution.
public enum ChiSquared {
  /// The probability of a value above `x`, which is 1 at or below 0; `degrees` is above 0.
  public static func survival(_ x: Double, degrees: Double) -> Double {
    IncompleteGamma.upper(degrees / 2, x / 2)
  }
}

/// Student's t distribution.
public enum StudentT {
  /// The probability of a value at least as far from 0; `degrees` is above 0.
  public static func twoSided(_ t: Double, degrees: Double) -> Double {
    guard t.isFinite else { return 0 }
    let square = t * t
    return IncompleteBeta.lower(
      degrees / 2, 0.5, degrees / (degrees + square), complement: square / (degrees + square))
  }

  /// The value below which a share `p` lies, 0 < p < 1.
  public static func quantile(_ p: Double, degrees: Double) -> Double {
    guard p <= 0.5 else { return -quantile(1 - p, degrees: degrees) }
    return -Root.rising(from: 0) { 2 * p - twoSided($0, degrees: degrees) }
  }
}

/// The F distribution.
public enum FDistribution {
  /// The probability of a value above `f`, which is 0 at ∞; both degrees are above 0.
  public static func survival(_ f: Double, _ numerator: Double, _ denominator: Double) -> Double {
    guard f.isFinite else { return 0 }
    guard f > 0 else { return 1 }
    let all = denominator + numerator * f
    return IncompleteBeta.lower(
      denominator / 2, numerator / 2, denominator / all, complement: numerator * f / all)
  }

  /// The value below which a share `p` lies, 0 < p < 1.
  public static func quantile(_ p: Double, _ numerator: Double, _ denominator: Double) -> Double {
    Root.rising(from: 0) { (1 - p) - survival($0, numerator, denominator) }
  }
}

/// The place where a rising function passes 0.
enum Root {
  /// Doubles the bracket until the function is positive, then halves it to the last bit.
  static func rising(from start: Double, _ function: (Double) -> Double) -> Double {
    var (low, high) = (start, start + 1)
    while function(high) < 0, high < 1e300 { (low, high) = (high, high * 2) }
    while true {
      let middle = low + (high - low) / 2
      guard middle > low, middle < high else { return high }
      if function(middle) < 0 { low = middle } else { high = middle }
    }
  }
}
