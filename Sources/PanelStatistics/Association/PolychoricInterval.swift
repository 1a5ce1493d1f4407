import Glibc

extension PolychoricCorrelation {
  /// The interval of the correlation: from the correlation without each answer, on the scale of Fisher's z.
  ///
  /// ``standardError`` takes the thresholds as known, which makes an interval too narrow where the
  /// correlation is high; leaving answers out moves the thresholds too.
  ///
  /// - Parameters:
  ///   - table: the table of two items.
  ///   - level: the confidence, 0–1.
  /// - Returns: undefined where ``of(_:)`` is, for the table and for it without any one answer, and below
  ///   four pairs (`tooFewPerGroup`).
  ///
  /// Source: `efron1981`.
  public static func interval(
    _ table: JointTable, level: Double = Interval.usualLevel
  ) -> Statistic<Interval> {
    let n = Double(table.total)
    switch of(table) {
    case .undefined(let reason): return .undefined(reason)
    case .value(let found):
      guard table.total >= Spearman.fewestPairs else { return .undefined(.tooFewPerGroup) }
      let whole = atanh(found.rho)
      return rest(of: table).map { rest in
        let pseudo = rest.map { (n * whole - (n - 1) * $0.z, $0.times) }
        let mean = pseudo.reduce(0) { $0 + $1.0 * $1.1 } / n
        let squares = pseudo.reduce(0) { $0 + ($1.0 - mean) * ($1.0 - mean) * $1.1 }
        let t = StudentT.quantile((1 + level) / 2, degrees: n - 1)
        let half = t * (squares / (n * (n - 1))).squareRoot()
        return Interval(
          low: tanh(min(mean - half, whole)), high: tanh(max(mean + half, whole)), level: level)
      }
    }
  }

  /// Fisher's z without an answer of each cell, and how many answers the cell has.
  private static func rest(of table: JointTable) -> Statistic<[(z: Double, times: Double)]> {
    var found: [(z: Double, times: Double)] = []
    for a in 0..<table.rows {
      for b in 0..<table.columns where table[a, b] > 0 {
        switch of(without(a, b, table)) {
        case .undefined(let reason): return .undefined(reason)
        case .value(let rest): found.append((atanh(rest.rho), Double(table[a, b])))
        }
      }
    }
    return .value(found)
  }

  /// The table with one answer less in a cell that has any.
  private static func without(_ a: Int, _ b: Int, _ table: JointTable) -> JointTable {
    JointTable(
      (0..<table.rows).map { row in
        (0..<table.columns).map { table[row, $0] - (row == a && $0 == b ? 1 : 0) }
      })
  }
}
