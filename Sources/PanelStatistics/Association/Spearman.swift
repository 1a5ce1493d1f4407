import Glibc

/// A rank correlation with its interval.
public struct RankCorrelation: Equatable, Sendable {
  /// Spearman's ρ, −1…1, no unit.
  public let rho: Statistic<Double>
  /// The ends of the 95 % interval, in 12 decimals; `nil` when ρ is undefined.
  public let low: Double?, high: Double?
  /// How many gave both.
  public let n: Int
}

/// Spearman's rank correlation over those who gave both values, ties by midranks.
///
/// The interval is Fisher's z with the standard error √((1 + ρ²/2) / (n − 3)).
///
/// Source: `bonett2000`.
public enum Spearman {
  /// The fewest pairs for which an interval exists.
  public static let fewestPairs = 4
  /// The 97.5th percentile of the standard normal distribution.
  public static let normalQuantile = 1.959963984540054

  /// The correlation of two columns of equal length; pairs with a `nil` do not count.
  ///
  /// - Returns: ρ is undefined below ``fewestPairs`` pairs (`noData` for none, else
  ///   `tooFewPerGroup`) and when one column does not vary (`noVariation`).
  public static func correlation(_ a: [Double?], _ b: [Double?]) -> RankCorrelation {
    let pairs = zip(a, b).compactMap { a, b in
      if let a, let b { (a, b) } else { nil }
    }
    let n = pairs.count
    guard n >= fewestPairs else {
      let reason = n == 0 ? UndefinedReason.noData : .tooFewPerGroup
      return RankCorrelation(rho: .undefined(reason), low: nil, high: nil, n: n)
    }
    let rho = pearson(
      MidRanks.ranks(of: pairs.map(\.0)), MidRanks.ranks(of: pairs.map(\.1)))
    guard let rho else {
      return RankCorrelation(rho: .undefined(.noVariation), low: nil, high: nil, n: n)
    }
    let (low, high) = interval(around: rho, n: n)
    return RankCorrelation(rho: .value(rho), low: low, high: high, n: n)
  }

  /// The correlation of two items, from the table of their levels: exact in integers up to the division.
  ///
  /// - Returns: as for columns.
  public static func correlation(_ table: JointTable) -> RankCorrelation {
    let n = table.total
    guard n >= fewestPairs else {
      let reason = n == 0 ? UndefinedReason.noData : .tooFewPerGroup
      return RankCorrelation(rho: .undefined(reason), low: nil, high: nil, n: n)
    }
    let (rows, columns) = (table.rowCounts, table.columnCounts)
    let (u, v) = (rows.doubledCentredMidranks, columns.doubledCentredMidranks)
    func squares(_ counts: CountTable, _ ranks: [Int]) -> Double {
      Double(
        zip(counts.counts, ranks).reduce(Int128(0)) { $0 + Int128($1.0 * $1.1) * Int128($1.1) })
    }
    let together = u.indices.reduce(Int128(0)) { sum, a in
      sum + Int128(u[a]) * Int128(v.indices.reduce(0) { $0 + table[a, $1] * v[$1] })
    }
    let (first, second) = (squares(rows, u), squares(columns, v))
    guard first > 0, second > 0 else {
      return RankCorrelation(rho: .undefined(.noVariation), low: nil, high: nil, n: n)
    }
    let rho = max(-1, min(1, Double(together) / (first * second).squareRoot()))
    let (low, high) = interval(around: rho, n: n)
    return RankCorrelation(rho: .value(rho), low: low, high: high, n: n)
  }

  /// The two-sided probability of such a ρ by chance, by Student's t with n − 2 degrees of freedom.
  ///
  /// - Returns: 0 for ρ of −1 or 1; undefined where ρ is.
  public static func probability(_ correlation: RankCorrelation) -> Statistic<Double> {
    correlation.rho.map { rho in
      guard abs(rho) < 1 else { return 0 }
      let degrees = Double(correlation.n - 2)
      return StudentT.twoSided(rho * (degrees / (1 - rho * rho)).squareRoot(), degrees: degrees)
    }
  }

  /// The product-moment correlation of two columns of ranks; `nil` when one does not vary.
  private static func pearson(_ a: [Double], _ b: [Double]) -> Double? {
    let middle = Double(a.count + 1) / 2
    var (ab, aa, bb) = (0.0, 0.0, 0.0)
    for (x, y) in zip(a, b) {
      ab += (x - middle) * (y - middle)
      aa += (x - middle) * (x - middle)
      bb += (y - middle) * (y - middle)
    }
    guard aa > 0, bb > 0 else { return nil }
    return max(-1, min(1, ab / (aa * bb).squareRoot()))
  }

  private static func interval(around rho: Double, n: Int) -> (Double, Double) {
    guard abs(rho) < 1 else { return (rho, rho) }
    let z = atanh(rho)
    let half = normalQuantile * ((1 + rho * rho / 2) / Double(n - 3)).squareRoot()
    return (rounded(tanh(z - half)), rounded(tanh(z + half)))
  }

  /// The number in 12 decimals.
  ///
  /// NB: two C libraries may differ in the last bit of a hyperbolic tangent, and the same answers
  /// must give the same bytes.
  private static func rounded(_ value: Double) -> Double { (value * 1e12).rounded() / 1e12 }
}
