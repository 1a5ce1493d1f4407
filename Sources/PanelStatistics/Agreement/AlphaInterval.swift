extension KrippendorffsAlpha {
  /// How an interval is made.
  ///
  /// All rules take the units as drawn from many, and the raters as exchangeable.
  public enum IntervalRule: Hashable, Codable, Sendable {
    /// From α without each unit in turn, by Student's t on the scale of ½ ln((1 + (k − 1) α) / (1 − α)),
    /// k ratings a unit: half the logarithm of a ratio of variances, whose error is nearly normal.
    ///
    /// Source: `hughes2022`, `ukoumunne2003`.
    case jackknife
    /// The same on the scale of α itself: where the logarithm does not exist, because α without some
    /// unit is 1 or as low as it can be.
    ///
    /// Source: `hughes2022`.
    case plainJackknife
    /// Percentiles of α over units drawn again, as other programs do.
    ///
    /// NB: too narrow for the few units of a panel, see the guide.
    case bootstrap(draws: Int, seed: UInt64)
  }

  /// The interval around a defined α, which it holds, and the rule by which it was made after all.
  ///
  /// NB: of three or four units the middle of the pseudo-values may lie far from α, and the interval beside
  /// it; the end is then α.
  static func interval(
    around alpha: Double, _ units: RatedUnits, _ coincidences: Coincidences, _ metric: Metric,
    _ rule: IntervalRule, level: Double
  ) -> (Statistic<Interval>, IntervalRule) {
    let (found, used) = bareInterval(
      around: alpha, units, coincidences, metric, rule, level: level)
    let holding = found.map {
      Interval(low: min($0.low, alpha), high: max($0.high, alpha), level: level)
    }
    return (holding, used)
  }

  private static func bareInterval(
    around alpha: Double, _ units: RatedUnits, _ coincidences: Coincidences, _ metric: Metric,
    _ rule: IntervalRule, level: Double
  ) -> (Statistic<Interval>, IntervalRule) {
    guard coincidences.units > 1 else { return (.undefined(.tooFewPerGroup), rule) }
    if case .bootstrap(let draws, let seed) = rule {
      let bootstrap = AlphaBootstrap(units, metric)
      return (bootstrap.interval(draws: draws, seed: seed, level: level), rule)
    }
    guard let jackknife = AlphaJackknife(alpha, units, coincidences, metric) else {
      return (.undefined(.noVariation), rule)
    }
    if rule == .jackknife, let interval = jackknife.stretchedInterval(level: level) {
      return (.value(interval), rule)
    }
    return (.value(jackknife.plainInterval(level: level)), .plainJackknife)
  }
}
