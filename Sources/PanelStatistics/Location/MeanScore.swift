/// The mean of scores, weighted by rater, and how sure it is.
///
/// Source: `cochran1977`.
public struct MeanScore: Equatable, Sendable {
  /// The mean, on the scale of the scores.
  public let mean: Statistic<Double>
  /// How far the mean of another panel would lie from it: the linearised standard error.
  public let standardError: Statistic<Double>
  /// Student's interval around the mean, with n − 1 degrees of freedom.
  public let interval: Statistic<Interval>
  /// How many raters gave a score.
  public let n: Int

  /// The mean over the raters who gave a score.
  ///
  /// - Parameters:
  ///   - scores: a score a rater, `nil` where one said nothing.
  ///   - weights: a weight a rater, finite and not below 0; `nil` weighs all the same.
  ///   - population: of how many this panel was drawn, when it is a sample of a finite group: the
  ///     error shrinks by √(1 − n/N), to 0 when all were asked.
  ///   - level: the confidence, 0–1.
  /// - Returns: the mean is undefined (`noData`) when nobody with a weight gave a score; error and
  ///   interval need two (`singleRater`).
  public init(
    _ scores: [Double?], weights: [Double]? = nil, population: Int? = nil,
    level: Double = Interval.usualLevel
  ) {
    let all = weights ?? scores.map { _ in 1 }
    let kept = zip(scores, all).compactMap { score, weight in score.map { ($0, weight) } }
    let n = kept.count
    self.n = n
    let total = kept.reduce(0) { $0 + $1.1 }
    guard total > 0 else {
      (mean, standardError, interval) = (
        .undefined(.noData), .undefined(.noData), .undefined(.noData)
      )
      return
    }
    let centre = kept.reduce(0) { $0 + $1.0 * $1.1 } / total
    mean = .value(centre)
    guard n > 1 else {
      (standardError, interval) = (.undefined(.singleRater), .undefined(.singleRater))
      return
    }
    let spread = kept.reduce(0) { $0 + $1.1 * $1.1 * ($1.0 - centre) * ($1.0 - centre) }
    let left = population.map { max(0, 1 - Double(n) / Double(max($0, 1))) } ?? 1
    let error = (spread * Double(n) / Double(n - 1) * left).squareRoot() / total
    standardError = .value(error)
    let half = StudentT.quantile((1 + level) / 2, degrees: Double(n - 1)) * error
    interval = .value(Interval(low: centre - half, high: centre + half, level: level))
  }
}
