/// How far a set of items measures one thing, so that their mean may be used as a score.
///
/// Source: `cronbach1951`, `feldt1965`.
public struct CronbachsAlpha: Equatable, Sendable {
  /// What becomes of raters who left items open.
  public enum Missing: String, Sendable, CaseIterable {
    /// Every covariance over those who answered both items.
    case pairwise
    /// Only raters who answered every item.
    case listwise
  }

  /// How the interval is made.
  public enum IntervalRule: String, Sendable, CaseIterable {
    /// From α without each rater in turn, by Student's t on the scale of ln(1 − α): it holds for skewed
    /// levels and missing answers too. Ours.
    ///
    /// Source: `bonett2002`, `efron1981`.
    case jackknife
    /// Feldt's, from the F distribution, as other programs print it.
    ///
    /// NB: takes scores as normal and complete; else it is too narrow, see the guide.
    ///
    /// Source: `feldt1965`.
    case feldt
  }

  /// α, at most 1; above it only where so few gave both of some items that pairwise covariances contradict
  /// each other.
  public let alpha: Double
  /// α of items brought to one variance.
  public let standardised: Double
  /// The interval of α, which holds α; undefined for an α above 1 (`tooFewPerGroup`).
  public let interval: Statistic<Interval>
  /// How it was made: ``IntervalRule/feldt`` also where ``IntervalRule/jackknife`` was asked and could not
  /// be had.
  public let rule: IntervalRule
  /// α without each item in turn; undefined when only one would be left.
  public let ifDropped: [Statistic<Double>]
  /// The correlation of each item with the sum of the others; undefined when either does not vary.
  public let itemTotal: [Statistic<Double>]
  /// How missing answers were treated, and how many raters count.
  public let missing: Missing, n: Int

  /// α of items that all point one way.
  ///
  /// - Parameters:
  ///   - table: raters × items.
  ///   - missing: what becomes of raters who left items open.
  ///   - rule: how the interval is made.
  ///   - level: the confidence, 0–1.
  /// - Returns: undefined without answers (`noData`), with fewer than two items (`singleItem`), with
  ///   fewer than two raters (`singleRater`), and when the sum of the items does not vary
  ///   (`noVariation`).
  public static func of(
    _ table: ScoreTable, missing: Missing, rule: IntervalRule = .jackknife,
    level: Double = Interval.usualLevel
  ) -> Statistic<CronbachsAlpha> {
    let rows = table.rows.filter { row in
      missing == .listwise ? row.allSatisfy { $0 != nil } : row.contains { $0 != nil }
    }
    guard !rows.isEmpty, table.items > 0 else { return .undefined(.noData) }
    guard table.items > 1 else { return .undefined(.singleItem) }
    guard rows.count > 1 else { return .undefined(.singleRater) }
    let covariances = (0..<table.items).map { a in
      (0..<table.items).map { Self.covariance(rows, a, $0) }
    }
    let all = Array(0..<table.items)
    guard let alpha = Self.alpha(covariances, all) else { return .undefined(.noVariation) }
    let (interval, used) = Self.interval(around: alpha, rows, rule, level: level)
    return .value(
      CronbachsAlpha(
        alpha: alpha, standardised: Self.standardised(covariances),
        interval: interval, rule: used,
        ifDropped: all.map { item in
          guard table.items > 2 else { return .undefined(.singleItem) }
          let rest = all.filter { $0 != item }
          return Self.alpha(covariances, rest).map { .value($0) } ?? .undefined(.noVariation)
        },
        itemTotal: all.map { Self.itemTotal(covariances, $0) }, missing: missing, n: rows.count))
  }

  /// The interval around α, and the rule by which it was made after all.
  private static func interval(
    around alpha: Double, _ rows: [[Double?]], _ rule: IntervalRule, level: Double
  ) -> (Statistic<Interval>, IntervalRule) {
    guard alpha <= 1 else { return (.undefined(.tooFewPerGroup), rule) }
    if rule == .jackknife, let found = CronbachJackknife(rows).interval(alpha, level: level) {
      return (.value(found), rule)
    }
    let items = rows.first?.count ?? 0
    return (.value(interval(alpha, n: rows.count, items: items, level: level)), .feldt)
  }

  private static func covariance(_ rows: [[Double?]], _ a: Int, _ b: Int) -> Double {
    let pairs = rows.compactMap { row in
      if let x = row[a], let y = row[b] { (x, y) } else { nil }
    }
    guard pairs.count > 1 else { return 0 }
    let n = Double(pairs.count)
    let (x, y) = (pairs.reduce(0) { $0 + $1.0 } / n, pairs.reduce(0) { $0 + $1.1 } / n)
    return pairs.reduce(0) { $0 + ($1.0 - x) * ($1.1 - y) } / (n - 1)
  }

  /// α of some of the items; `nil` when their sum does not vary.
  static func alpha(_ covariances: [[Double]], _ items: [Int]) -> Double? {
    let total = items.reduce(0.0) { sum, a in items.reduce(sum) { $0 + covariances[a][$1] } }
    let own = items.reduce(0) { $0 + covariances[$1][$1] }
    guard total > 1e-12 * own, own > 0 else { return nil }
    let k = Double(items.count)
    return k / (k - 1) * (1 - own / total)
  }

  /// From the mean correlation; an item that does not vary has none with the others.
  private static func standardised(_ covariances: [[Double]]) -> Double {
    let k = Double(covariances.count)
    var sum = 0.0
    for a in covariances.indices {
      for b in covariances.indices where b != a {
        let scale = (covariances[a][a] * covariances[b][b]).squareRoot()
        sum += scale > 0 ? covariances[a][b] / scale : 0
      }
    }
    let mean = sum / (k * (k - 1))
    return k * mean / (1 + (k - 1) * mean)
  }

  private static func itemTotal(_ covariances: [[Double]], _ item: Int) -> Statistic<Double> {
    let rest = covariances.indices.filter { $0 != item }
    let with = rest.reduce(0) { $0 + covariances[item][$1] }
    let own = rest.reduce(0.0) { sum, a in rest.reduce(sum) { $0 + covariances[a][$1] } }
    guard covariances[item][item] > 0, own > 0 else { return .undefined(.noVariation) }
    return .value(with / (covariances[item][item] * own).squareRoot())
  }

  /// Feldt's interval of an α of so many raters (2 or more) and items (2 or more).
  public static func interval(
    _ alpha: Double, n: Int, items: Int, level: Double = Interval.usualLevel
  ) -> Interval {
    let (first, second) = (Double(n - 1), Double((n - 1) * (items - 1)))
    let low = FDistribution.quantile((1 + level) / 2, first, second)
    let high = FDistribution.quantile((1 - level) / 2, first, second)
    return Interval(low: 1 - (1 - alpha) * low, high: 1 - (1 - alpha) * high, level: level)
  }
}
