import Glibc

/// The correlation of two normal values behind the levels of two items.
///
/// Two steps: the thresholds from the margins, then the likeliest correlation.
///
/// Source: `olsson1979`.
public struct PolychoricCorrelation: Equatable, Sendable {
  /// How near −1 and 1 it may come.
  public static let furthest = 0.9999
  /// How many steps the search takes at most.
  static let mostSteps = 100

  /// −0.9999…0.9999.
  public let rho: Double
  /// The standard error, from the expected information with the thresholds as known.
  public let standardError: Double
  /// The values behind the steps from one level to the next, of both items.
  public let rowThresholds: [Double], columnThresholds: [Double]
  /// How many gave both.
  public let n: Int

  /// The likeliest correlation for a table of two items; levels that nobody chose are left out.
  ///
  /// A table of two by two with an empty cell gets ½ there: without it the likeliest is −1 or 1.
  ///
  /// - Returns: undefined without answers (`noData`), when an item does not vary (`noVariation`) and
  ///   when the search does not settle (`nonConvergence`).
  public static func of(_ table: JointTable) -> Statistic<PolychoricCorrelation> {
    guard table.total > 0 else { return .undefined(.noData) }
    let rows = (0..<table.rows).filter { table.rowCounts.counts[$0] > 0 }
    let columns = (0..<table.columns).filter { table.columnCounts.counts[$0] > 0 }
    guard rows.count > 1, columns.count > 1 else { return .undefined(.noVariation) }
    var cells = rows.map { a in columns.map { Double(table[a, $0]) } }
    if rows.count == 2, columns.count == 2 {
      cells = cells.map { row in row.map { $0 == 0 ? 0.5 : $0 } }
    }
    let likelihood = Likelihood(cells)
    let tau = KendallTauB.of(table).value?.tau ?? 0
    guard let (rho, information) = likelihood.peak(from: sin(Double.pi * tau / 2)) else {
      return .undefined(.nonConvergence)
    }
    return .value(
      PolychoricCorrelation(
        rho: rho, standardError: 1 / information.squareRoot(),
        rowThresholds: Array(likelihood.rowCuts.dropFirst().dropLast()),
        columnThresholds: Array(likelihood.columnCuts.dropFirst().dropLast()), n: table.total))
  }

  /// How likely a table is for each correlation.
  private struct Likelihood {
    let cells: [[Double]]
    let total: Double
    /// The thresholds with both infinities.
    let rowCuts: [Double], columnCuts: [Double]

    init(_ cells: [[Double]]) {
      self.cells = cells
      total = cells.joined().reduce(0, +)
      let columns = cells[0].indices.map { column in cells.reduce(0) { $0 + $1[column] } }
      rowCuts = Self.cuts(cells.map { $0.reduce(0, +) }, total)
      columnCuts = Self.cuts(columns, total)
    }

    private static func cuts(_ counts: [Double], _ total: Double) -> [Double] {
      var passed = 0.0
      return [-.infinity]
        + counts.dropLast().map {
          passed += $0
          return Normal.quantile(passed / total)
        } + [.infinity]
    }

    /// The slope of the log-likelihood at `rho`, and the information about it.
    func slope(at rho: Double) -> (slope: Double, information: Double) {
      func corners(_ value: (Double, Double) -> Double) -> [[Double]] {
        rowCuts.map { a in columnCuts.map { value(a, $0) } }
      }
      let below = corners { BivariateNormal.cumulative($0, $1, rho: rho) }
      let density = corners { BivariateNormal.density($0, $1, rho: rho) }
      func cell(_ table: [[Double]], _ a: Int, _ b: Int) -> Double {
        table[a + 1][b + 1] - table[a][b + 1] - table[a + 1][b] + table[a][b]
      }
      var (slope, information) = (0.0, 0.0)
      for (a, row) in cells.enumerated() {
        for (b, count) in row.enumerated() {
          let chance = max(cell(below, a, b), 1e-300)
          let change = cell(density, a, b)
          slope += count * change / chance
          information += total * change * change / chance
        }
      }
      return (slope, information)
    }

    /// Where the slope is 0: Fisher's steps within a bracket that is halved when one leaves it.
    func peak(from start: Double) -> (rho: Double, information: Double)? {
      let furthest = PolychoricCorrelation.furthest
      var (low, high) = (-furthest, furthest)
      var rho = max(low, min(high, start))
      for _ in 0..<PolychoricCorrelation.mostSteps {
        let (slope, information) = slope(at: rho)
        guard information.isFinite, information > 0 else { return nil }
        if slope > 0 { low = rho } else { high = rho }
        let step = rho + slope / information
        let next = step > low && step < high ? step : (low + high) / 2
        if abs(next - rho) < 1e-12 || high - low < 1e-12 { return (next, information) }
        rho = next
      }
      return nil
    }
  }
}
