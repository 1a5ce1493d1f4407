import Glibc

/// Between which ranks an item's true rank lies, and which items may truly be in the top N.
///
/// Items are compared in pairs with the errors of their means, and one critical value holds for all pairs
/// at once. The honest words under a top ten: *these hold the true top ten with 95 %*.
///
/// Source: `mogstad2024`.
public struct RankConfidenceSets: Equatable, Sendable {
  /// The usual number of draws of errors.
  public static let usualDraws = 10_000

  /// The best and the worst rank of each item, alone: each with the confidence for itself.
  public let marginal: [ClosedRange<Int>]
  /// The same for all items together.
  public let simultaneous: [ClosedRange<Int>]
  /// How many items are surely better than each, all pairs together.
  private let better: [Int]
  /// The confidence, how many draws were made, and from what.
  public let level: Double, draws: Int, seed: UInt64

  /// The items that may be among the true first `size`, with the confidence for all together.
  public func top(_ size: Int) -> [Int] { better.indices.filter { better[$0] < size } }

  /// Ranks items whose errors do not go together.
  ///
  /// - Parameters:
  ///   - estimates: higher is better.
  ///   - errors: a standard error an item, above 0.
  ///   - level: the confidence, 0–1.
  ///   - draws: how often errors are drawn.
  ///   - seed: the same seed gives the same draws.
  /// - Returns: undefined without items (`noData`) and with one (`singleItem`).
  public static func of(
    _ estimates: [Double], errors: [Double], level: Double = Interval.usualLevel,
    draws: Int = usualDraws, seed: UInt64
  ) -> Statistic<RankConfidenceSets> {
    let covariances = errors.indices.map { i in
      errors.indices.map { $0 == i ? errors[i] * errors[i] : 0 }
    }
    return of(estimates, covariances: covariances, level: level, draws: draws, seed: seed)
  }

  /// Ranks items whose errors may go together, as when the same raters scored them.
  ///
  /// - Parameters:
  ///   - estimates: higher is better.
  ///   - covariances: of the errors of the estimates.
  ///   - level: the confidence, 0–1.
  ///   - draws: how often errors are drawn.
  ///   - seed: the same seed gives the same draws.
  /// - Returns: undefined without items (`noData`), with one (`singleItem`), and when two items have no
  ///   error in their difference (`noVariation`).
  public static func of(
    _ estimates: [Double], covariances: [[Double]], level: Double = Interval.usualLevel,
    draws: Int = usualDraws, seed: UInt64
  ) -> Statistic<RankConfidenceSets> {
    let items = estimates.count
    guard items > 1 else { return .undefined(items == 0 ? .noData : .singleItem) }
    let draws = DrawnErrors(covariances, draws: draws, seed: seed)
    guard draws.everyPairVaries else { return .undefined(.noVariation) }
    let t = draws.standardised(estimates)
    let all = draws.critical(DrawnErrors.allPairs(items), level)
    func ranks(_ item: Int, _ value: Double) -> ClosedRange<Int> {
      let below = t[item].count { $0 < -value }
      let above = t[item].count { $0 > value }
      return (1 + below)...(items - above)
    }
    let better = draws.steppedDown(t, level)
    return .value(
      RankConfidenceSets(
        marginal: (0..<items).map { item in
          // One item beside all others, in both directions.
          let own = DrawnErrors.allPairs(items).filter { $0.0 == item || $0.1 == item }
          return ranks(item, draws.critical(own, level))
        },
        simultaneous: (0..<items).map { ranks($0, all) }, better: better, level: level,
        draws: draws.count, seed: seed))
  }
}

/// Errors of all items, drawn many times, and what they make of the differences of two items.
private struct DrawnErrors {
  /// A row a draw, an error an item.
  private let rows: [[Double]]
  /// The standard error of the difference of two items.
  private let errors: [[Double]]

  init(_ covariances: [[Double]], draws: Int, seed: UInt64) {
    let root = Cholesky.root(of: covariances)
    rows = (0..<draws).map { draw in
      var generator = CounterRandom(seed: seed, stream: 0x524E_4B53, draw: UInt64(draw))
      let z = root.map { _ in Normal.quantile(generator.share()) }
      return root.map { row in zip(row, z).reduce(0) { $0 + $1.0 * $1.1 } }
    }
    errors = covariances.indices.map { i in
      covariances.indices.map { j in
        let variance = covariances[i][i] + covariances[j][j] - 2 * covariances[i][j]
        return max(0, variance).squareRoot()
      }
    }
  }

  var count: Int { rows.count }

  var everyPairVaries: Bool {
    errors.indices.allSatisfy { i in errors.indices.allSatisfy { $0 == i || errors[i][$0] > 0 } }
  }

  /// Every ordered pair of different items.
  static func allPairs(_ items: Int) -> [(Int, Int)] {
    (0..<items).flatMap { i in (0..<items).filter { $0 != i }.map { (i, $0) } }
  }

  /// The differences of estimates in standard errors; 0 on the diagonal.
  func standardised(_ estimates: [Double]) -> [[Double]] {
    estimates.indices.map { i in
      estimates.indices.map { j in
        i == j ? 0 : (estimates[i] - estimates[j]) / errors[i][j]
      }
    }
  }

  /// What the largest difference of these pairs stays below, in a share `level` of the draws.
  func critical(_ pairs: [(Int, Int)], _ level: Double) -> Double {
    let weighed = pairs.map { ($0.0, $0.1, 1 / errors[$0.0][$0.1]) }
    let most = rows.map { row in
      weighed.reduce(-Double.infinity) { max($0, (row[$1.0] - row[$1.1]) * $1.2) }
    }.sorted()
    return most[max(0, min(most.count, Int((level * Double(most.count)).rounded(.up))) - 1)]
  }

  /// How many items are surely better than each: pairs that are sure leave the family of those that the
  /// critical value holds for, until no more are.
  func steppedDown(_ t: [[Double]], _ level: Double) -> [Int] {
    var left = Self.allPairs(t.count)
    var better = t.map { _ in 0 }
    while !left.isEmpty {
      let value = critical(left, level)
      let sure = left.filter { t[$0.0][$0.1] > value }
      guard !sure.isEmpty else { break }
      for pair in sure { better[pair.1] += 1 }
      left.removeAll { t[$0.0][$0.1] > value }
    }
    return better
  }
}
