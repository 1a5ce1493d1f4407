/// Two ends between which a number lies with a stated confidence.
public struct Interval: Hashable, Sendable, Codable {
  /// The confidence that measures use when they are not told another one: 95 %.
  public static let usualLevel = 0.95

  /// The ends; `high` may be infinite where the literature says so.
  public let low: Double, high: Double
  /// The nominal confidence, 0–1.
  public let level: Double

  /// An interval of two ends.
  public init(low: Double, high: Double, level: Double = Interval.usualLevel) {
    (self.low, self.high, self.level) = (low, high, level)
  }
}
