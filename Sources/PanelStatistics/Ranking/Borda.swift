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
    let items = scores.first?.count ?? 0
    return (0..<items).map { item in
      let duels = (0..<items).compactMap { other in
        other == item ? nil : winShare(of: item, over: other, scores, weights)
      }
      guard !duels.isEmpty else { return .undefined(.singleItem) }
      return .value(duels.reduce(0, +) / Double(duels.count))
    }
  }

  /// The weighted share of raters who put one item above another; `nil` when none scored both.
  private static func winShare(
    of item: Int, over other: Int, _ scores: [[Double?]], _ weights: [Double]
  ) -> Double? {
    var won = 0.0
    var all = 0.0
    for (row, weight) in zip(scores, weights) {
      guard let mine = row[item], let theirs = row[other] else { continue }
      all += weight
      won += mine > theirs ? weight : mine == theirs ? weight / 2 : 0
    }
    return all > 0 ? won / all : nil
  }
}
