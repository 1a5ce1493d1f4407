/// The mean without the lowest and the highest scores: one odd expert does not move it.
///
/// Source: `tukey1963`.
public struct TrimmedMean: Equatable, Sendable {
  /// The share that is left out at each end: 10 %.
  ///
  /// House: what Delphi studies that trim use most.
  public static let usualShare = 0.1

  /// The mean of what is kept, on the scale of the scores.
  public let mean: Statistic<Double>
  /// Tukey and McLaughlin's interval, from the winsorised variance.
  public let interval: Statistic<Interval>
  /// How many scores there are, and how many are left out at each end.
  public let n: Int, trimmed: Int

  /// The trimmed mean of scores.
  ///
  /// - Parameters:
  ///   - scores: in any order.
  ///   - share: the share left out at each end, 0 up to and not including ½; a share of less than one
  ///     score leaves out none.
  ///   - level: the confidence, 0–1.
  /// - Returns: undefined without scores (`noData`); the interval needs two that are kept
  ///   (`singleRater`).
  public init(
    _ scores: [Double], share: Double = usualShare, level: Double = Interval.usualLevel
  ) {
    let sorted = scores.sorted()
    n = sorted.count
    // A hair is added so that 0.1 · 30 leaves out three: the product lies below 3 by rounding alone.
    trimmed = min(Int(share * Double(n) + 1e-9), max(0, (n - 1) / 2))
    guard n > 0 else {
      (mean, interval) = (.undefined(.noData), .undefined(.noData))
      return
    }
    let kept = sorted[trimmed..<(n - trimmed)]
    let centre = kept.reduce(0, +) / Double(kept.count)
    mean = .value(centre)
    guard kept.count > 1 else {
      interval = .undefined(.singleRater)
      return
    }
    let (low, high) = (sorted[trimmed], sorted[n - 1 - trimmed])
    let pulled = sorted.map { max(low, min(high, $0)) }
    let winsorised = pulled.reduce(0, +) / Double(n)
    let squares = pulled.reduce(0) { $0 + ($1 - winsorised) * ($1 - winsorised) }
    let h = Double(kept.count)
    let error = (squares / (h * (h - 1))).squareRoot()
    let half = StudentT.quantile((1 + level) / 2, degrees: h - 1) * error
    interval = .value(Interval(low: centre - half, high: centre + half, level: level))
  }
}
