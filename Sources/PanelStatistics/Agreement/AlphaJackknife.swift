import Glibc

/// What α becomes without each unit in turn, and the intervals that follow from it.
struct AlphaJackknife {
  private let alpha: Double
  /// α without a unit of each kind, and how many units are of that kind.
  private let without: [(alpha: Double, times: Int)]
  private let units: Int
  /// The mean number of ratings of a unit.
  private let ratings: Double

  /// - Returns: `nil` when without some unit only one level is left.
  init?(
    _ alpha: Double, _ units: RatedUnits, _ coincidences: Coincidences,
    _ metric: KrippendorffsAlpha.Metric
  ) {
    var without: [(alpha: Double, times: Int)] = []
    for kind in units.kinds {
      var rest = coincidences
      rest.add(kind.counts, times: -1)
      guard let alpha = rest.alpha(metric) else { return nil }
      without.append((alpha, kind.times))
    }
    (self.alpha, self.without, self.units) = (alpha, without, coincidences.units)
    ratings = Double(coincidences.ratings.reduce(0, +)) / Double(coincidences.units)
  }

  /// The interval on the scale of α, ending at 1.
  func plainInterval(level: Double) -> Interval {
    let (low, high) = ends(level: level) { $0 }
    return Interval(low: low, high: min(1, high), level: level)
  }

  /// The interval on the scale of the logarithm; `nil` where an α has none.
  func stretchedInterval(level: Double) -> Interval? {
    let lowest = -1 / (ratings - 1)
    guard alpha > lowest, alpha < 1, without.allSatisfy({ $0.alpha > lowest && $0.alpha < 1 })
    else { return nil }
    let (low, high) = ends(level: level) { log((1 + (ratings - 1) * $0) / (1 - $0)) / 2 }
    func back(_ stretched: Double) -> Double { 1 - ratings / (exp(2 * stretched) + ratings - 1) }
    return Interval(low: back(low), high: back(high), level: level)
  }

  /// Student's t around the mean of the pseudo-values n·f(α) − (n − 1)·f(α without one).
  private func ends(level: Double, _ scale: (Double) -> Double) -> (low: Double, high: Double) {
    let n = Double(units)
    let whole = scale(alpha)
    let pseudo = without.map { (n * whole - (n - 1) * scale($0.alpha), Double($0.times)) }
    let mean = pseudo.reduce(0) { $0 + $1.0 * $1.1 } / n
    let squares = pseudo.reduce(0) { $0 + ($1.0 - mean) * ($1.0 - mean) * $1.1 }
    let error = (squares / (n * (n - 1))).squareRoot()
    let half = StudentT.quantile((1 + level) / 2, degrees: n - 1) * error
    return (mean - half, mean + half)
  }
}
