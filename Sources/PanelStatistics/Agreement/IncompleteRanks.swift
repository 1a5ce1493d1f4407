/// The ranks of raters who did not score all items, centred and weighed as Skillings and Mack do.
struct IncompleteRanks {
  /// The stream of its random numbers.
  private static let stream: UInt64 = 0x534D

  /// What one rater scored.
  struct Row {
    /// The places of the items.
    let items: [Int]
    /// √(12 / (s + 1)) times the midrank less the middle one, of s scores.
    var ranks: [Double]
  }

  /// The raters with two scores or more.
  let rows: [Row]
  /// How many items they scored.
  let items: Int
  /// Why there is no statistic.
  let reason: UndefinedReason?
  /// By the covariances of the items' sums, the last item left out; `nil` when they have no inverse.
  private let form: InverseForm?

  init(_ table: ScoreTable) {
    let scored = table.rows.map { row in row.indices.filter { row[$0] != nil } }
    let kept = scored.indices.filter { scored[$0].count > 1 }
    let numbers = Set(kept.flatMap { scored[$0] }).sorted()
    let places = Dictionary(uniqueKeysWithValues: zip(numbers, numbers.indices))
    let rows = kept.map { rater in
      Row(
        items: scored[rater].compactMap { places[$0] },
        ranks: Self.weighed(MidRanks.ranks(of: table.rows[rater].compactMap { $0 })))
    }
    let form = InverseForm(Self.covariances(rows, items: numbers.count))
    reason = Self.reason(table, rows, isConnected: form != nil)
    (items, self.form) = (numbers.count, form)
    // In one order, so that the order of the raters does not change what is drawn.
    self.rows = rows.sorted { a, b in
      a.items == b.items
        ? a.ranks.lexicographicallyPrecedes(b.ranks) : a.items.lexicographicallyPrecedes(b.items)
    }
  }

  /// The statistic of these rows: the sums of the items against their covariances.
  func statistic(_ rows: [Row]) -> Double {
    var sums = Array(repeating: 0.0, count: items)
    for row in rows {
      for (item, rank) in zip(row.items, row.ranks) { sums[item] += rank }
    }
    return form?(sums) ?? 0
  }

  /// How often a statistic as large comes out when each rater's ranks are dealt out anew.
  func permutation(_ found: Double, draws: Int, seed: UInt64) -> PermutationTest? {
    var rows = rows
    return PermutationTest(draws: draws, seed: seed, stream: Self.stream) { random in
      for rater in rows.indices { rows[rater].ranks.shuffle(using: &random) }
      // A hair less is as large: sums in another order differ in their last digits.
      return statistic(rows) >= found - 1e-9 * max(1, found)
    }
  }

  private static func reason(
    _ table: ScoreTable, _ rows: [Row], isConnected: Bool
  ) -> UndefinedReason? {
    if let reason = ListwiseBlock(table).reason { return reason }
    if rows.count == 1 { return .singleRater }
    if !isConnected || rows.isEmpty { return .disconnected }
    return rows.allSatisfy { $0.ranks.allSatisfy { $0 == 0 } } ? .noVariation : nil
  }

  private static func weighed(_ ranks: [Double]) -> [Double] {
    let next = Double(ranks.count + 1)
    return ranks.map { (12 / next).squareRoot() * ($0 - next / 2) }
  }

  /// Less by 1 for each rater who scored both items; each row of all items adds up to 0.
  private static func covariances(_ rows: [Row], items: Int) -> [[Double]] {
    let kept = max(0, items - 1)
    var matrix = Array(repeating: Array(repeating: 0.0, count: kept), count: kept)
    for row in rows {
      for a in row.items where a < kept {
        matrix[a][a] += Double(row.items.count - 1)
        for b in row.items where b < kept && b != a { matrix[a][b] -= 1 }
      }
    }
    return matrix
  }
}
