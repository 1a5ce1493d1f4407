/// Blair and Lacy's ℓ²: how far the cumulative shares lie from those of two equal ends.
///
/// Source: `blair2000`.
public enum BlairLacy {
  /// The concentration of answers, 0 (half at each end) …1 (one level), no unit.
  ///
  /// - Parameter frequencies: how often each level was chosen, lowest first; may be weighted.
  /// - Returns: undefined without answers (`noData`) and on a scale of one level
  ///   (`tooFewCategories`).
  public static func of(_ frequencies: [Double]) -> Statistic<Double> {
    squares(of: frequencies).map { $0.sum * 4 / $0.steps }
  }

  /// The same as a distance instead of its square, ℓ: 0…1, no unit.
  ///
  /// - Parameter frequencies: how often each level was chosen, lowest first; may be weighted.
  /// - Returns: undefined as ``of(_:)`` is.
  public static func root(of frequencies: [Double]) -> Statistic<Double> {
    of(frequencies).map { $0.squareRoot() }
  }

  /// The squared distance itself, d²: 0…a quarter of the levels less 1, so not for comparing scales.
  ///
  /// - Parameter frequencies: how often each level was chosen, lowest first; may be weighted.
  /// - Returns: undefined as ``of(_:)`` is.
  public static func squaredDistance(of frequencies: [Double]) -> Statistic<Double> {
    squares(of: frequencies).map(\.sum)
  }

  /// The squared distances of the cumulative shares from a half, and how many they are.
  private static func squares(
    of frequencies: [Double]
  ) -> Statistic<(sum: Double, steps: Double)> {
    cumulativeShares(of: frequencies).map { below in
      (below.reduce(0) { $0 + ($1 - 0.5) * ($1 - 0.5) }, Double(below.count))
    }
  }
}
