/// The mean without the lowest and the highest scores: one odd expert does not move it.
///
/// Source: `tukey1963`.
public struct TrimmedMean: Equatable, Sendable {
  /// The share that is left out at each end: 10 %.
  ///
  /// House: what Delphi studies that trim use most.
  public static let usualShare = 0.1

  /// How an interval is made: from the winsorised variance, by Student's t.
  public enum IntervalRule: Hashable, Codable, Sendable, CaseIterable {
    /// Around the mean moved towards the longer side of all scores, as Johnson moves that of a skewed sample.
    ///
    /// House, where something is left out: the scores left out show the skewness that those kept hide. Without
    /// any it is Student's interval of the mean.
    ///
    /// Source: `johnson1978`, `tukey1963`.
    case skewed
    /// Tukey and McLaughlin's, around the mean itself: it takes both sides as alike.
    ///
    /// Source: `tukey1963`.
    case tukeyMcLaughlin
  }

  /// The mean of what is kept, on the scale of the scores.
  public let mean: Statistic<Double>
  /// An interval that holds it, made by the rule that was asked.
  public let interval: Statistic<Interval>
  /// How many scores there are, and how many are left out at each end.
  public let n: Int, trimmed: Int

  /// The trimmed mean of scores.
  ///
  /// - Parameters:
  ///   - scores: in any order.
  ///   - share: the share left out at each end, 0 up to and not including ½; a share of less than one
  ///     score leaves out none.
  ///   - rule: how the interval is made.
  ///   - level: the confidence, 0–1.
  /// - Returns: undefined without scores (`noData`); the interval needs two that are kept
  ///   (`singleRater`).
  public init(
    _ scores: [Double], share: Double = usualShare, rule: IntervalRule = .skewed,
    level: Double = Interval.usualLevel
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
    let half =
      Self.error(sorted, trimmed: trimmed)
      * StudentT.quantile((1 + level) / 2, degrees: Double(kept.count - 1))
    let shift = rule == .skewed && trimmed > 0 ? Self.shift(sorted) : 0
    // NB: where all that is kept is one level there is no width, and the interval must hold its mean.
    let middle = centre + max(-half, min(half, shift))
    interval = .value(Interval(low: middle - half, high: middle + half, level: level))
  }

  /// The standard error, from the squared differences after what is left out is pulled to the nearest kept.
  private static func error(_ sorted: [Double], trimmed: Int) -> Double {
    let (low, high) = (sorted[trimmed], sorted[sorted.count - 1 - trimmed])
    let pulled = sorted.map { max(low, min(high, $0)) }
    let h = Double(sorted.count - 2 * trimmed)
    return (sumOfPowers(pulled, 2) / (h * (h - 1))).squareRoot()
  }

  /// Johnson's μ₃ / (6 s² n): how far the mean of a skewed sample lies from where half of such means do.
  private static func shift(_ scores: [Double]) -> Double {
    let (n, squares) = (Double(scores.count), sumOfPowers(scores, 2))
    return squares > 0 ? sumOfPowers(scores, 3) * (n - 1) / (6 * squares * n * n) : 0
  }

  /// The sum of the differences from the mean to a power.
  private static func sumOfPowers(_ values: [Double], _ power: Int) -> Double {
    let mean = values.reduce(0, +) / Double(values.count)
    return values.reduce(0) { sum, value in
      sum + (1..<power).reduce(value - mean) { product, _ in product * (value - mean) }
    }
  }
}
