/// How many other items a majority puts below an item, less those it puts above.
///
/// Source: `copeland1951`.
public enum Copeland {
  /// One whole number of −(I − 1)…I − 1 an item; a tied pair counts for neither.
  ///
  /// - Parameters:
  ///   - scores: raters × items; `nil` where a rater said nothing.
  ///   - weights: one weight a rater, finite and not below 0; `nil` weighs all the same.
  /// - Returns: undefined (`singleItem`) for an item that was compared with none.
  public static func scores(
    of scores: [[Double?]], weights: [Double]? = nil
  ) -> [Statistic<Int>] {
    let preferences = PairwisePreferences(scores, weights: weights)
    return (0..<preferences.items).map { item in
      let others = (0..<preferences.items).filter { preferences.comparing(item, $0) > 0 }
      guard !others.isEmpty else { return .undefined(.singleItem) }
      return .value(
        others.reduce(0) { sum, other in
          let majority = preferences.majority(item, over: other)
          return sum + (majority > 0 ? 1 : majority < 0 ? -1 : 0)
        })
    }
  }
}
