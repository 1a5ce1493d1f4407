import Glibc

/// The regularised incomplete gamma function, on which χ² rests.
///
/// Source: `press2007`.
enum IncompleteGamma {
  /// The upper part Q(a, x), for a > 0 and x ≥ 0.
  static func upper(_ a: Double, _ x: Double) -> Double {
    guard x > 0 else { return 1 }
    return x < a + 1 ? 1 - series(a, x) : continuedFraction(a, x)
  }

  /// x^a e^−x / Γ(a), by logarithms: each factor alone may overflow.
  private static func front(_ a: Double, _ x: Double) -> Double { exp(a * log(x) - x - lgamma(a)) }

  private static func series(_ a: Double, _ x: Double) -> Double {
    var term = 1 / a
    var sum = term
    var n = a
    while abs(term) > abs(sum) * 1e-17 {
      n += 1
      term *= x / n
      sum += term
    }
    return sum * front(a, x)
  }

  /// Lentz's evaluation.
  private static func continuedFraction(_ a: Double, _ x: Double) -> Double {
    let tiny = 1e-300
    var b = x + 1 - a
    var c = 1 / tiny
    var d = 1 / b
    var h = d
    for i in 1...10_000 {
      let an = -Double(i) * (Double(i) - a)
      b += 2
      d = an * d + b
      d = 1 / (abs(d) < tiny ? tiny : d)
      c = b + an / c
      c = abs(c) < tiny ? tiny : c
      h *= d * c
      if abs(d * c - 1) < 1e-16 { break }
    }
    return h * front(a, x)
  }
}
