extension IntraclassCorrelation.Form {
  /// What the raters are taken to be.
  enum Model { case oneWay, agreement, consistency }

  var model: Model {
    switch self {
    case .oneWaySingle, .oneWayMean: .oneWay
    case .agreementSingle, .agreementMean: .agreement
    case .consistencySingle, .consistencyMean: .consistency
    }
  }

  /// Whether it is about the mean of all raters.
  var isOfMean: Bool {
    switch self {
    case .oneWaySingle, .agreementSingle, .consistencySingle: false
    case .oneWayMean, .agreementMean, .consistencyMean: true
    }
  }
}

extension MeanSquares {
  /// One of the six forms with its interval, by the jackknife where there is one, and test.
  func estimate(
    _ form: IntraclassCorrelation.Form, _ jackknife: IntraclassJackknife?, level: Double
  ) -> IntraclassCorrelation.Estimate {
    let jackknifed = jackknife?.ends(form.model, level: level)
    let rule = jackknifed == nil ? IntraclassCorrelation.IntervalRule.shroutFleiss : .jackknife
    guard let value = value(fraction(form.model), form) else {
      return IntraclassCorrelation.Estimate(undefined: .noVariation, rule: rule)
    }
    let ends = jackknifed ?? ends(form.model, upTo: 1 - (1 - level) / 2)
    var interval = Statistic<Interval>.undefined(.noVariation)
    if let low = self.value(ends.low, form), let high = self.value(ends.high, form) {
      interval = .value(Interval(low: low, high: high, level: level))
    }
    let (error, degrees) = error(form.model)
    return IntraclassCorrelation.Estimate(
      value: .value(value), interval: interval, rule: rule,
      test: .f(error > 0 ? items / error : .infinity, n - 1, degrees))
  }

  /// A quotient whose parts are kept apart, so that it may be stepped up to that of the mean of k raters.
  typealias Fraction = (above: Double, below: Double)

  /// The quotient; that of the mean is k ρ / (1 + (k − 1) ρ), after Spearman and Brown.
  private func value(_ of: Fraction, _ form: IntraclassCorrelation.Form) -> Double? {
    let (above, below) =
      form.isOfMean ? (k * of.above, of.below + (k - 1) * of.above) : of
    return below > 0 ? above / below : nil
  }

  /// The estimate for one score.
  func fraction(_ model: IntraclassCorrelation.Form.Model) -> Fraction {
    let (error, _) = error(model)
    let strictness = model == .agreement ? k * (raters - residual) / n : 0
    return (items - error, items + (k - 1) * error + strictness)
  }

  /// The mean square that the items' is compared with, and its degrees of freedom.
  private func error(
    _ model: IntraclassCorrelation.Form.Model
  ) -> (square: Double, degrees: Double) {
    model == .oneWay ? (within, n * (k - 1)) : (residual, (n - 1) * (k - 1))
  }

  private func ends(
    _ model: IntraclassCorrelation.Form.Model, upTo share: Double
  ) -> (low: Fraction, high: Fraction) {
    let (error, degrees) = model == .agreement ? (residual, agreementDegrees) : error(model)
    let factor = FDistribution.quantile(share, n - 1, degrees)
    let lowest = factor * error
    let highest = FDistribution.quantile(share, degrees, n - 1) * items
    guard model == .agreement else {
      return (
        (items - lowest, items + (k - 1) * lowest), (highest - error, highest + (k - 1) * error)
      )
    }
    let rest = k * raters + (k * n - k - n) * residual
    return (
      (n * (items - lowest), factor * rest + n * items), (n * (highest - error), rest + n * highest)
    )
  }

  /// Satterthwaite's degrees of freedom of the raters and the residual together.
  private var agreementDegrees: Double {
    let (above, below) = fraction(.agreement)
    guard below > 0 else { return 1 }
    let rho = above / below
    let strictness = k * rho * raters
    let rest = (n * (1 + (k - 1) * rho) - k * rho) * residual
    let spread = (n - 1) * strictness * strictness + rest * rest
    // Both 0 where the raters agree to the point: the ends are then 1 whatever this is.
    guard spread > 0 else { return 1 }
    let degrees = (k - 1) * (n - 1) * (strictness + rest) * (strictness + rest) / spread
    return max(degrees, Self.fewestDegrees)
  }

  /// Instead of 0, for which there is no F distribution.
  private static let fewestDegrees = 1e-3
}
