import Glibc

/// Who answered faster than one can read.
///
/// A flag to look at, never a reason to drop. Without times nothing is flagged.
///
/// Source: `leiner2019`.
public struct Speeders: Equatable, Sendable {
  /// The share of the median time below which an answer is too fast.
  public static let shareOfMedian = 1.0 / 3
  /// How many robust standard deviations below the median log time the fence lies.
  public static let deviations = 3.0

  /// The median time, in the unit of the times.
  public let median: Statistic<Double>
  /// The fence: the median log time less three robust deviations, as a time.
  public let fence: Statistic<Double>
  /// Who took less than a third of the median time or lies below the fence, in order.
  public let flagged: [Int]

  /// Looks at times; one that is missing or not above 0 says nothing.
  ///
  /// - Returns: without a time median and fence are undefined (`noData`).
  public init(_ times: [Double?]) {
    let known = times.compactMap { $0 }.filter { $0 > 0 && $0.isFinite }.sorted()
    guard let middle = Self.median(of: known) else {
      (median, fence, flagged) = (.undefined(.noData), .undefined(.noData), [])
      return
    }
    let logs = known.map { log($0) }
    let centre = Self.median(of: logs) ?? 0
    let spread = Self.median(of: logs.map { abs($0 - centre) }.sorted()) ?? 0
    // 1.4826 makes the median deviation that of a normal distribution.
    let fence = exp(centre - Self.deviations * 1.4826 * spread)
    median = .value(middle)
    self.fence = .value(fence)
    flagged = times.indices.filter { place in
      guard let time = times[place], time > 0, time.isFinite else { return false }
      // Without any spread half of the panel took the same time, and the fence is that time.
      return time < Self.shareOfMedian * middle || (spread > 0 && time < fence)
    }
  }

  private static func median(of sorted: [Double]) -> Double? {
    guard !sorted.isEmpty else { return nil }
    return (sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]) / 2
  }
}
