import Glibc

extension KendallTauB {
  /// The interval of τ-b: its own standard error, which holds away from 0 too, on the scale of Fisher's z.
  ///
  /// - Parameters:
  ///   - table: the table of two items.
  ///   - level: the confidence, 0–1.
  /// - Returns: undefined where ``of(_:)`` is, and below four pairs (`tooFewPerGroup`). Both ends are τ-b
  ///   where it is −1 or 1.
  ///
  /// Source: `brown1977`.
  public static func interval(
    _ table: JointTable, level: Double = Interval.usualLevel
  ) -> Statistic<Interval> {
    switch of(table) {
    case .undefined(let reason): return .undefined(reason)
    case .value(let found):
      guard found.n >= Spearman.fewestPairs else { return .undefined(.tooFewPerGroup) }
      let tau = found.tau
      guard abs(tau) < 1 else { return .value(Interval(low: tau, high: tau, level: level)) }
      let error = standardError(table, tau) / (1 - tau * tau)
      let half = StudentT.quantile((1 + level) / 2, degrees: Double(found.n - 2)) * error
      let z = atanh(tau)
      return .value(Interval(low: tanh(z - half), high: tanh(z + half), level: level))
    }
  }

  /// The standard error of τ-b whatever it truly is.
  private static func standardError(_ table: JointTable, _ tau: Double) -> Double {
    let n = Double(table.total)
    let (rows, columns) = (
      table.rowCounts.counts.map(Double.init), table.columnCounts.counts.map(Double.init)
    )
    let first = n * n - rows.reduce(0) { $0 + $1 * $1 }
    let second = n * n - columns.reduce(0) { $0 + $1 * $1 }
    let scale = (first * second).squareRoot()
    let leads = leads(table)
    var squares = 0.0
    for a in 0..<table.rows {
      for b in 0..<table.columns where table[a, b] > 0 {
        let weight = rows[a] * second + columns[b] * first
        let term = 2 * scale * leads[a][b] + tau * weight
        squares += Double(table[a, b]) * term * term
      }
    }
    let rest = n * n * n * tau * tau * (first + second) * (first + second)
    return max(0, squares - rest).squareRoot() / (scale * scale)
  }

  /// For each cell how many are in the same order with it less how many are in the opposite one.
  private static func leads(_ table: JointTable) -> [[Double]] {
    (0..<table.rows).map { a in
      (0..<table.columns).map { b in
        var lead = 0
        for c in 0..<table.rows where c != a {
          for d in 0..<table.columns where d != b {
            lead += (c > a) == (d > b) ? table[c, d] : -table[c, d]
          }
        }
        return Double(lead)
      }
    }
  }
}
