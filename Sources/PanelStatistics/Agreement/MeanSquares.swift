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
  init(_ scores: [[Double]]) { self.init(ScoreSums(Self.fromOneOfThem(scores))) }

  /// The analysis of scores from their sums.
  init(_ sums: ScoreSums) {
    (k, n) = (sums.k, sums.n)
    let (k, n) = (sums.k, sums.n)
    let middle = sums.total * sums.total
    // All times k · n: sums of whole scores stay exact, and perfect agreement leaves exactly 0.
    let all = k * n * sums.squares
    let between = n * sums.ofItems - middle
    let strictness = k * sums.ofRaters - middle
    func mean(_ sum: Double, _ degrees: Double) -> Double {
      sum > 1e-12 * all ? sum / (k * n * degrees) : 0
    }
    items = mean(between, n - 1)
    raters = mean(strictness, k - 1)
    residual = mean(all - middle - between - strictness, (n - 1) * (k - 1))
    within = mean(all - middle - between, n * (k - 1))
  }

  /// The scores less one of them, so that scores far from 0 keep their digits and whole ones stay whole.
  static func fromOneOfThem(_ scores: [[Double]]) -> [[Double]] {
    let origin = scores.first?.first ?? 0
    return scores.map { row in row.map { $0 - origin } }
  }
}
