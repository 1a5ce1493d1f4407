/// How far two items put people in the same order, pair by pair of people.
///
/// Source: `kendall1945`, `somers1962`.
public struct KendallTauB: Equatable, Sendable {
  /// τ-b, −1…1: pairs in the same order less pairs in the opposite one, with ties taken in.
  public let tau: Double
  /// Somers' D of the second item by the first, −1…1: of the pairs that differ on the first.
  public let somersD: Double
  /// How many pairs of people are in the same and in the opposite order.
  public let concordant: Int128, discordant: Int128
  /// The two-sided probability of such a τ by chance, by the normal approximation with ties.
  public let p: Double
  /// How many gave both.
  public let n: Int

  /// Counts all pairs of people in a table of two items.
  ///
  /// - Returns: undefined without answers (`noData`), with one (`singleRater`), and when an item does
  ///   not vary (`noVariation`).
  public static func of(_ table: JointTable) -> Statistic<KendallTauB> {
    let n = table.total
    guard n > 1 else { return .undefined(n == 0 ? .noData : .singleRater) }
    let (rows, columns) = (table.rowCounts, table.columnCounts)
    guard rows.levelsInUse > 1, columns.levelsInUse > 1 else { return .undefined(.noVariation) }
    let (same, opposite) = pairs(table)
    let all = Int128(n) * Int128(n - 1) / 2
    let (first, second) = (all - tied(rows), all - tied(columns))
    let difference = Double(same - opposite)
    let tau = difference / (Double(first).squareRoot() * Double(second).squareRoot())
    return .value(
      KendallTauB(
        tau: max(-1, min(1, tau)), somersD: difference / Double(first), concordant: same,
        discordant: opposite,
        p: Normal.twoSided(difference / variance(rows, columns, n).squareRoot()), n: n))
  }

  private static func tied(_ counts: CountTable) -> Int128 {
    counts.counts.reduce(Int128(0)) { $0 + Int128($1) * Int128($1 - 1) / 2 }
  }

  /// Each cell with all cells below it to the right (same order) and to the left (opposite).
  private static func pairs(_ table: JointTable) -> (same: Int128, opposite: Int128) {
    var (same, opposite) = (Int128(0), Int128(0))
    // above[b]: how many in the rows above chose level b of the second item.
    var above = Array(repeating: 0, count: table.columns)
    for a in 0..<table.rows {
      var left = 0
      let all = above.reduce(0, +)
      for b in 0..<table.columns {
        let count = Int128(table[a, b])
        same += count * Int128(left)
        opposite += count * Int128(all - left - above[b])
        left += above[b]
      }
      for b in 0..<table.columns { above[b] += table[a, b] }
    }
    return (same, opposite)
  }

  /// The variance of concordant less discordant pairs when the items do not go together.
  ///
  /// Source: `kendall1945`.
  private static func variance(_ rows: CountTable, _ columns: CountTable, _ n: Int) -> Double {
    func sum(_ counts: CountTable, _ term: (Double) -> Double) -> Double {
      counts.counts.reduce(0) { $0 + term(Double($1)) }
    }
    func spread(_ t: Double) -> Double { t * (t - 1) * (2 * t + 5) }
    let size = Double(n)
    let plain = (spread(size) - sum(rows, spread) - sum(columns, spread)) / 18
    func two(_ t: Double) -> Double { t * (t - 1) }
    func three(_ t: Double) -> Double { t * (t - 1) * (t - 2) }
    let triples =
      n > 2 ? sum(rows, three) * sum(columns, three) / (9 * size * (size - 1) * (size - 2)) : 0
    return plain + triples + sum(rows, two) * sum(columns, two) / (2 * size * (size - 1))
  }
}
