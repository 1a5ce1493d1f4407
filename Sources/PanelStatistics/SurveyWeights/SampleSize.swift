import Glibc

/// How precise a random sample is, and how many a wished precision needs.
///
/// NB: only for a random sample of a known group. For an open link nobody knows the chance to take
/// part, and there is no margin of error.
///
/// Source: `cochran1977`, `krejcie1970`.
public enum SampleSize {
  /// Half of the 95 % interval of a share.
  ///
  /// - Parameters:
  ///   - n: how many answered.
  ///   - population: how many there are; `nil` for very many.
  ///   - share: the share in question; ½ is the worst case.
  ///   - designEffect: 1 or more, for weighted answers.
  /// - Returns: 0 when all answered; undefined for n = 0 (`noData`).
  public static func marginOfError(
    _ n: Int, of population: Int? = nil, share: Double = 0.5, designEffect: Double = 1
  ) -> Statistic<Double> {
    guard n > 0 else { return .undefined(.noData) }
    var left = 1.0
    if let population {
      guard n < population else { return .value(0) }
      left = Double(population - n) / Double(population - 1)
    }
    let z = Normal.quantile(0.975)
    return .value(z * (share * (1 - share) / Double(n) * designEffect * left).squareRoot())
  }

  /// How many answers a margin of error needs, before rounding up.
  ///
  /// - Parameters:
  ///   - margin: half of the 95 % interval, above 0.
  ///   - population: how many there are, 1 or more.
  ///   - share: the share in question; ½ is the worst case.
  public static func needed(
    margin: Double, population: Int, share: Double = 0.5
  ) -> Double {
    let z = Normal.quantile(0.975)
    let unlimited = z * z * share * (1 - share) / (margin * margin)
    return unlimited / (1 + (unlimited - 1) / Double(population))
  }

  /// Krejcie and Morgan's number for a margin of 5 %, before rounding: χ² is their 3.841.
  public static func krejcieMorgan(population: Int) -> Double {
    let variance = 3.841 * 0.25
    return variance * Double(population) / (0.0025 * Double(population - 1) + variance)
  }
}
