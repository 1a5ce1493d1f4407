/// The mean share of wins of each item over the items that were scored beside it.
public enum Borda {
  /// One share (0–1, no unit) an item.
  ///
  /// Of two items that a rater scored the higher one wins; a tie is half a win to both. An item
  /// is compared with those that some rater scored together with it.
  ///
  /// - Parameters:
  ///   - scores: raters × items; `nil` where a rater said nothing.
  ///   - weights: one weight a rater, finite and not below 0.
  /// - Returns: undefined (`singleItem`) for an item that was compared with none.
  ///
  /// Source: `emerson2013`.
  public static func shares(of scores: [[Double?]], weights: [Double]) -> [Statistic<Double>] {
    let preferences = PairwisePreferences(scores, weights: weights)
    return (0..<preferences.items).map { item in
      let duels = (0..<preferences.items).compactMap { other in
        let all = preferences.comparing(item, other)
        return all > 0 ? preferences.preferring(item, over: other) / all : nil
      }
      guard !duels.isEmpty else { return .undefined(.singleItem) }
      return .value(duels.reduce(0, +) / Double(duels.count))
    }
  }
}
