/// How a quantile that falls between two answers is chosen; every output names its rule.
///
/// Source: `hyndman1996`.
public enum QuantileRule: String, Codable, Sendable, CaseIterable {
  /// The answer itself, or the average of two where the distribution function is flat: on a
  /// scale of integers always a multiple of ½. Ours for levels.
  case type2
  /// Linear between order statistics, as R, numpy and `QUARTILE.INC` do.
  case type7
}

/// A share of a distribution in exact fourths, so that no rounding decides a median.
public enum Quartile: Int, Sendable, CaseIterable {
  case first = 1, median, third

  /// Where the quartile lies by type 2: halfway between the answers at two places, counted from 0,
  /// of `total` sorted ones; the same place twice where it is an answer.
  ///
  /// `total` is 1 or more.
  ///
  /// Source: `hyndman1996`.
  public func places(among total: Int) -> (lower: Int, upper: Int) {
    let (whole, rest) = (total * rawValue).quotientAndRemainder(dividingBy: 4)
    return (rest == 0 ? whole - 1 : whole, whole)
  }
}

extension CountTable {
  /// A quartile, on a scale whose lowest level is `lowest`.
  ///
  /// For 1, 2, 2, 3, 3, 3, 4, 4, 5, 5 the first quartile is 2 by type 2 and 2.25 by type 7.
  ///
  /// - Returns: undefined (`noData`) without answers.
  ///
  /// Source: `hyndman1996`.
  public func quartile(_ quartile: Quartile, rule: QuantileRule, lowest: Int) -> Statistic<Double> {
    let total = total
    guard total > 0 else { return .undefined(.noData) }
    let level: Double
    switch rule {
    case .type2:
      let (lower, upper) = quartile.places(among: total)
      level = Double(self.level(at: lower) + self.level(at: upper)) / 2
    case .type7:
      let (whole, rest) = ((total - 1) * quartile.rawValue).quotientAndRemainder(dividingBy: 4)
      let lower = self.level(at: whole)
      let upper = self.level(at: min(whole + 1, total - 1))
      level = Double(lower) + Double(rest) / 4 * Double(upper - lower)
    }
    return .value(Double(lowest) + level)
  }

  /// The level of the answer at `position` when all answers are sorted; both run from 0.
  private func level(at position: Int) -> Int {
    var passed = 0
    for (level, count) in counts.enumerated() {
      passed += count
      if position < passed { return level }
    }
    return counts.count - 1
  }
}
