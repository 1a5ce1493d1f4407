/// The sums from which mean squares follow, so that an item or a rater can be taken out of them.
struct ScoreSums {
  /// How many raters and items there are.
  private(set) var k: Double, n: Double
  /// Of all scores: the sum of their squares and their sum.
  private(set) var squares: Double, total: Double
  /// The squares of the sums of the items, and of the raters, summed.
  private(set) var ofItems: Double, ofRaters: Double

  /// What an item or a rater brings in.
  struct Part {
    /// The sum of its scores, of their squares, and of each score times the sum that it meets.
    let sum: Double, squares: Double, crossed: Double
  }

  /// The sums of scores, a row a rater.
  init(_ rows: [[Double]]) {
    let items = (rows.first ?? []).indices
    let (raterSums, itemSums) = (
      rows.map { $0.reduce(0, +) }, items.map { item in rows.reduce(0) { $0 + $1[item] } }
    )
    (k, n) = (Double(rows.count), Double(items.count))
    squares = Self.squares(rows.joined())
    total = raterSums.reduce(0, +)
    (ofItems, ofRaters) = (Self.squares(itemSums), Self.squares(raterSums))
  }

  /// Without an item.
  func without(item: Part) -> ScoreSums {
    var rest = self
    rest.n -= 1
    rest.squares -= item.squares
    rest.total -= item.sum
    rest.ofItems -= item.sum * item.sum
    rest.ofRaters += item.squares - 2 * item.crossed
    return rest
  }

  /// Without a rater.
  func without(rater: Part) -> ScoreSums {
    var rest = self
    rest.k -= 1
    rest.squares -= rater.squares
    rest.total -= rater.sum
    rest.ofRaters -= rater.sum * rater.sum
    rest.ofItems += rater.squares - 2 * rater.crossed
    return rest
  }

  /// Without an item and a rater, who gave it this score.
  func without(item: Part, rater: Part, score: Double) -> ScoreSums {
    var rest = without(item: item)
    rest.k -= 1
    rest.squares -= rater.squares - score * score
    rest.total -= rater.sum - score
    rest.ofRaters -= (rater.sum - score) * (rater.sum - score)
    let left = item.sum - score
    rest.ofItems += rater.squares - 2 * rater.crossed + item.sum * item.sum - left * left
    return rest
  }

  private static func squares(_ values: some Sequence<Double>) -> Double {
    values.reduce(0) { $0 + $1 * $1 }
  }
}
