import Glibc

/// The regularised incomplete beta function, on which t and F rest.
///
/// Source: `press2007`.
enum IncompleteBeta {
  /// I(x; a, b), for a, b > 0 and x of 0–1; `complement` is 1 − x, given apart so that nothing is
  /// lost near 1.
  static func lower(_ a: Double, _ b: Double, _ x: Double, complement: Double) -> Double {
    guard x > 0 else { return 0 }
    guard complement > 0 else { return 1 }
    let front = exp(
      lgamma(a + b) - lgamma(a) - lgamma(b) + a * log(x) + b * log(complement))
    return x < (a + 1) / (a + b + 2)
      ? front * continuedFraction(a, b, x) / a : 1 - front * continuedFraction(b, a, complement) / b
  }

  /// Lentz's evaluation.
  private static func continuedFraction(_ a: Double, _ b: Double, _ x: Double) -> Double {
    let tiny = 1e-300
    func held(_ value: Double) -> Double { abs(value) < tiny ? tiny : value }
    var c = 1.0
    var d = 1 / held(1 - (a + b) * x / (a + 1))
    var h = d
    for step in 1...10_000 {
      let m = Double(step)
      let even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
      d = 1 / held(1 + even * d)
      c = held(1 + even / c)
      h *= d * c
      let odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
      d = 1 / held(1 + odd * d)
      c = held(1 + odd / c)
      h *= d * c
      if abs(d * c - 1) < 1e-16 { break }
    }
    return h
  }
}
