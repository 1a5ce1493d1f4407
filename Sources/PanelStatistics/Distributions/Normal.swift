import Glibc

/// The standard normal distribution.
public enum Normal {
  /// The density at `x`.
  public static func density(_ x: Double) -> Double {
    exp(-x * x / 2) / (2 * Double.pi).squareRoot()
  }

  /// The probability of a value of at most `x`.
  public static func cumulative(_ x: Double) -> Double { erfc(-x / 2.0.squareRoot()) / 2 }

  /// The probability of a value above `x`, exact far in the tail too.
  public static func survival(_ x: Double) -> Double { cumulative(-x) }

  /// The probability of a value at least as far from 0.
  public static func twoSided(_ z: Double) -> Double { min(1, 2 * cumulative(-abs(z))) }

  /// The value below which a share `p` lies; −∞ at 0 and ∞ at 1.
  ///
  /// Accurate to about 1 part in 10¹⁶.
  ///
  /// Source: `wichura1988`.
  public static func quantile(_ p: Double) -> Double {
    guard p > 0 else { return -.infinity }
    guard p < 1 else { return .infinity }
    let q = p - 0.5
    guard abs(q) > 0.425 else { return q * ratio(middle, 0.180625 - q * q) }
    let r = (-log(min(p, 1 - p))).squareRoot()
    let value = r <= 5 ? ratio(tail, r - 1.6) : ratio(farTail, r - 5)
    return q < 0 ? -value : value
  }

  private typealias Coefficients = (above: [Double], below: [Double])

  private static func ratio(_ coefficients: Coefficients, _ r: Double) -> Double {
    coefficients.above.reversed().reduce(0) { $0 * r + $1 }
      / coefficients.below.reversed().reduce(0) { $0 * r + $1 }
  }

  private static let middle: Coefficients = (
    [
      3.3871328727963666080, 133.14166789178437745, 1971.5909503065514427, 13731.693765509461125,
      45921.953931549871457, 67265.770927008700853, 33430.575583588128105, 2509.0809287301226727,
    ],
    [
      1, 42.313330701600911252, 687.18700749205790830, 5394.1960214247511077,
      21213.794301586595867, 39307.895800092710610, 28729.085735721942674, 5226.4952788528545610,
    ]
  )
  private static let tail: Coefficients = (
    [
      1.42343711074968357734, 4.63033784615654529590, 5.76949722146069140550,
      3.64784832476320460504, 1.27045825245236838258, 0.241780725177450611770,
      0.0227238449892691845833, 7.74545014278341407640e-4,
    ],
    [
      1, 2.05319162663775882187, 1.67638483018380384940, 0.689767334985100004550,
      0.148103976427480074590, 0.0151986665636164571966, 5.47593808499534494600e-4,
      1.05075007164441684324e-9,
    ]
  )
  private static let farTail: Coefficients = (
    [
      6.65790464350110377720, 5.46378491116411436990, 1.78482653991729133580,
      0.296560571828504891230, 0.0265321895265761230930, 0.00124266094738807843860,
      2.71155556874348757815e-5, 2.01033439929228813265e-7,
    ],
    [
      1, 0.599832206555887937690, 0.136929880922735805310, 0.0148753612908506148525,
      7.86869131145613259100e-4, 1.84631831751005468180e-5, 1.42151175831644588870e-7,
      2.04426310338993978564e-15,
    ]
  )
}
