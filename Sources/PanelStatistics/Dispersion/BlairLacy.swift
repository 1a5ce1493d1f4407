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
    cumulativeShares(of: frequencies).map { below in
      below.reduce(0) { $0 + ($1 - 0.5) * ($1 - 0.5) } * 4 / Double(below.count)
    }
  }
}
