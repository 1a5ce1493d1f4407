import Glibc

/// The interval of Cronbach's α from α without each rater, on the scale of ln(1 − α).
///
/// Source: `bonett2002`, `efron1981`.
struct CronbachJackknife {
  /// What a pair of items sums to, over those who gave both.
  private struct PairSums {
    var n = 0.0, first = 0.0, second = 0.0, product = 0.0

    /// The covariance; 0 with fewer than two.
    var covariance: Double { n > 1 ? (product - first * second / n) / (n - 1) : 0 }

    mutating func add(_ x: Double, _ y: Double, times: Double) {
      (n, first, second) = (n + times, first + times * x, second + times * y)
      product += times * x * y
    }
  }

  private let rows: [[Double?]]
  private let items: Int
  private var sums: [PairSums]

  /// Scores less one of each item, so that scores far from 0 keep their digits.
  init(_ rows: [[Double?]]) {
    let items = rows.first?.count ?? 0
    let origins = (0..<items).map { item in rows.lazy.compactMap { $0[item] }.first ?? 0 }
    self.items = items
    self.rows = rows.map { row in
      zip(row, origins).map { score, origin in score.map { $0 - origin } }
    }
    sums = Array(repeating: PairSums(), count: items * items)
    for row in self.rows { Self.add(row, times: 1, to: &sums) }
  }

  /// The ends around α; `nil` where the logarithm does not exist for α or for it without some rater.
  func interval(_ alpha: Double, level: Double) -> Interval? {
    guard alpha < 1 else { return nil }
    let n = Double(rows.count)
    let whole = log(1 - alpha)
    var pseudo: [Double] = []
    var rest = sums
    for row in rows {
      Self.add(row, times: -1, to: &rest)
      guard let without = self.alpha(rest), without < 1 else { return nil }
      Self.add(row, times: 1, to: &rest)
      pseudo.append(n * whole - (n - 1) * log(1 - without))
    }
    // Sorted, so that the order of the raters does not change a digit.
    let mean = pseudo.sorted().reduce(0, +) / n
    let squares = pseudo.map { ($0 - mean) * ($0 - mean) }.sorted().reduce(0, +)
    let half =
      StudentT.quantile((1 + level) / 2, degrees: n - 1) * (squares / (n * (n - 1))).squareRoot()
    return Interval(
      low: 1 - exp(max(mean + half, whole)), high: 1 - exp(min(mean - half, whole)), level: level)
  }

  private func alpha(_ sums: [PairSums]) -> Double? {
    CronbachsAlpha.alpha(
      (0..<items).map { a in (0..<items).map { sums[max(a, $0) * items + min(a, $0)].covariance } },
      Array(0..<items))
  }

  private static func add(_ row: [Double?], times: Double, to sums: inout [PairSums]) {
    for (a, first) in row.enumerated() {
      guard let first else { continue }
      for b in 0...a {
        if let second = row[b] { sums[a * row.count + b].add(first, second, times: times) }
      }
    }
  }
}
