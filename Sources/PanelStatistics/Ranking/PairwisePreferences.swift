/// How much weight put each item above each other one, over the raters who scored both.
///
/// Borda, Copeland and Kemeny are all functions of it.
///
/// Source: `young1988`.
public struct PairwisePreferences: Equatable, Sendable {
  /// How many items there are.
  public let items: Int
  private var preferred: [Double]
  private var compared: [Double]

  /// Counts all pairs of items; a tie is half a win to both.
  ///
  /// - Parameters:
  ///   - scores: raters × items, higher is better; `nil` where a rater said nothing.
  ///   - weights: one weight a rater, finite and not below 0; `nil` weighs all the same.
  public init(_ scores: [[Double?]], weights: [Double]? = nil) {
    let count = scores.map(\.count).max() ?? 0
    items = count
    preferred = Array(repeating: 0, count: count * count)
    compared = preferred
    for (row, weight) in zip(scores, weights ?? scores.map { _ in 1 }) {
      for (i, mine) in row.enumerated() {
        guard let mine else { continue }
        for (j, theirs) in row.enumerated() where j != i {
          guard let theirs else { continue }
          compared[i * count + j] += weight
          preferred[i * count + j] += mine > theirs ? weight : mine == theirs ? weight / 2 : 0
        }
      }
    }
  }

  /// The weight of those who put item `i` above `j`, ties by half.
  public func preferring(_ i: Int, over j: Int) -> Double { preferred[i * items + j] }

  /// The weight of those who scored both.
  public func comparing(_ i: Int, _ j: Int) -> Double { compared[i * items + j] }

  /// How much more weight puts `i` above `j` than the other way round; below 0 when less does.
  ///
  /// Differences that rounding alone can make are 0, so that they decide nothing.
  public func majority(_ i: Int, over j: Int) -> Double {
    let difference = preferring(i, over: j) - preferring(j, over: i)
    return abs(difference) <= 1e-12 * comparing(i, j) ? 0 : difference
  }
}
