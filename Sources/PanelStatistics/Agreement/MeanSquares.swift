/// The mean squares of scores by items and raters, one score a cell.
public struct MeanSquares: Equatable, Sendable {
  /// Between the items, BMS; in squared units of the scores, like all of them.
  public let items: Double
  /// Between the raters, JMS.
  public let raters: Double
  /// What neither explains, EMS.
  public let residual: Double
  /// Within the items, WMS: the raters' differences and the residual.
  public let within: Double

  /// How many raters and items there are.
  let k: Double, n: Double

  /// The analysis of a block of scores, a row a rater; two raters and items or more.
  init(_ scores: [[Double]]) {
    let (k, n) = (Double(scores.count), Double(scores.first?.count ?? 0))
    // From one of the scores, so that scores far from 0 keep their digits and whole ones stay whole.
    let origin = scores.first?.first ?? 0
    let rows = scores.map { row in row.map { $0 - origin } }
    let ofRater = rows.map { $0.reduce(0, +) }
    let ofItem = (rows.first ?? []).indices.map { item in rows.reduce(0) { $0 + $1[item] } }
    let middle = ofRater.reduce(0, +) * ofRater.reduce(0, +)
    // All times k · n: sums of whole scores stay exact, and perfect agreement leaves exactly 0.
    let all = k * n * Self.squares(rows.joined())
    let between = n * Self.squares(ofItem) - middle
    let strictness = k * Self.squares(ofRater) - middle
    func mean(_ sum: Double, _ degrees: Double) -> Double {
      sum > 1e-12 * all ? sum / (k * n * degrees) : 0
    }
    items = mean(between, n - 1)
    raters = mean(strictness, k - 1)
    residual = mean(all - middle - between - strictness, (n - 1) * (k - 1))
    within = mean(all - middle - between, n * (k - 1))
    (self.k, self.n) = (k, n)
  }

  private static func squares(_ values: some Sequence<Double>) -> Double {
    values.reduce(0) { $0 + $1 * $1 }
  }
}
