import Glibc

/// Two normal values that go together.
///
/// Source: `genz2004`.
public enum BivariateNormal {
  /// The density of two standard normal values with correlation `rho`, −1 < rho < 1.
  public static func density(_ x: Double, _ y: Double, rho: Double) -> Double {
    guard x.isFinite, y.isFinite else { return 0 }
    let left = 1 - rho * rho
    return exp(-(x * x - 2 * rho * x * y + y * y) / (2 * left))
      / (2 * Double.pi * left.squareRoot())
  }

  /// The probability that both are at most `h` and `k`, to about 10⁻¹⁵; `rho` of −1…1.
  public static func cumulative(_ h: Double, _ k: Double, rho: Double) -> Double {
    if h == -.infinity || k == -.infinity { return 0 }
    if h == .infinity { return Normal.cumulative(k) }
    if k == .infinity { return Normal.cumulative(h) }
    return max(0, min(1, upper(-h, -k, rho)))
  }

  /// The probability that both exceed `h` and `k`.
  private static func upper(_ h: Double, _ k: Double, _ rho: Double) -> Double {
    guard abs(rho) < 0.925 else { return nearLine(h, k, rho) }
    let (products, squares) = (h * k, (h * h + k * k) / 2)
    let angle = asin(rho)
    let integral = GaussLegendre.integral { t in
      let sine = sin(angle * t)
      return exp((sine * products - squares) / (1 - sine * sine))
    }
    return integral * angle / (2 * Double.pi) + Normal.survival(h) * Normal.survival(k)
  }

  /// The same for values that nearly lie on a line: the plain integral loses digits there, so what is
  /// left of it after a series is integrated.
  private static func nearLine(_ h: Double, _ first: Double, _ rho: Double) -> Double {
    let k = rho < 0 ? -first : first
    let rest = abs(rho) < 1 ? correction(h, k, (1 - rho) * (1 + rho)) : 0
    if rho > 0 { return rest + Normal.survival(max(h, k)) }
    return k > h ? Normal.cumulative(k) - Normal.cumulative(h) - rest : -rest
  }

  private static func correction(_ h: Double, _ k: Double, _ left: Double) -> Double {
    let (hk, gap) = (h * k, (h - k) * (h - k))
    let (c, d) = ((4 - hk) / 8, (12 - hk) / 16)
    let a = left.squareRoot()
    var sum = 0.0
    let start = -(gap / left + hk) / 2
    if start > -100 {
      let series = 1 - c * (gap - left) * (1 - d * gap / 5) / 3 + c * d * left * left / 5
      sum = a * exp(start) * series
    }
    if -hk < 100 {
      let b = gap.squareRoot()
      sum -=
        exp(-hk / 2) * (2 * Double.pi).squareRoot() * Normal.cumulative(-b / a) * b
        * (1 - c * gap * (1 - d * gap / 5) / 3)
    }
    sum +=
      a
      * GaussLegendre.integral { t in
        let xs = a * t * (a * t)
        let exponent = -(gap / xs + hk) / 2
        guard exponent > -100 else { return 0 }
        let root = (1 - xs).squareRoot()
        let exact = exp(-hk * xs / (2 * (1 + root) * (1 + root))) / root
        return exp(exponent) * (exact - (1 + c * xs * (1 + d * xs)))
      }
    return -sum / (2 * Double.pi)
  }
}

/// Integrals over 0…1 by twenty points, exact for polynomials up to the 39th power.
enum GaussLegendre {
  /// The nodes and weights on 0…1, found by Newton's method on the Legendre polynomial.
  static let points: [(node: Double, weight: Double)] = {
    let count = 20
    return (0..<count).map { index in
      var x = cos(Double.pi * (Double(index) + 0.75) / (Double(count) + 0.5))
      var slope = 0.0
      for _ in 0..<100 {
        var (before, value) = (1.0, x)
        for degree in 2...count {
          let n = Double(degree)
          (before, value) = (value, ((2 * n - 1) * x * value - (n - 1) * before) / n)
        }
        slope = Double(count) * (x * value - before) / (x * x - 1)
        let step = value / slope
        x -= step
        if abs(step) < 1e-16 { break }
      }
      return ((1 - x) / 2, 1 / ((1 - x * x) * slope * slope))
    }
  }()

  static func integral(_ function: (Double) -> Double) -> Double {
    points.reduce(0) { $0 + $1.weight * function($1.node) }
  }
}
