/// Kvålseth's variation of levels in order: 1 less the root of Blair and Lacy's ℓ².
///
/// Source: `kvalseth1995`.
public enum KvalsethVariation {
  /// The variation of answers, 0 (one level) …1 (half at each end), no unit.
  ///
  /// - Parameter frequencies: how often each level was chosen, lowest first; may be weighted.
  /// - Returns: undefined without answers (`noData`) and on a scale of one level
  ///   (`tooFewCategories`).
  public static func of(_ frequencies: [Double]) -> Statistic<Double> {
    BlairLacy.root(of: frequencies).map { 1 - $0 }
  }
}
