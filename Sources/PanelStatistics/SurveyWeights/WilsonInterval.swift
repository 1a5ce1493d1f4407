/// The interval of a share that holds near 0 and 1 too.
///
/// Source: `wilson1927`, `newcombe1998`.
public enum WilsonInterval {
  /// The interval of a share, within 0–1.
  ///
  /// - Parameters:
  ///   - count: how many have the property, 0…n.
  ///   - n: of how many.
  ///   - level: the confidence, 0–1.
  /// - Returns: undefined for n = 0 (`noData`).
  public static func of(
    _ count: Int, of n: Int, level: Double = Interval.usualLevel
  ) -> Statistic<Interval> {
    guard n > 0 else { return .undefined(.noData) }
    let z = Normal.quantile((1 + level) / 2)
    let (size, share) = (Double(n), Double(count) / Double(n))
    let centre = share + z * z / (2 * size)
    let half = z * (share * (1 - share) / size + z * z / (4 * size * size)).squareRoot()
    let scale = 1 + z * z / size
    return .value(
      Interval(
        low: count == 0 ? 0 : max(0, (centre - half) / scale),
        high: count == n ? 1 : min(1, (centre + half) / scale), level: level))
  }
}
