import PanelStatistics
import Testing

struct KendallsWMissingTests {
  static let reasons: [(rows: [[Double?]], reason: UndefinedReason)] = [
    ([], .noData), ([[nil, nil], [nil, nil]], .noData), ([[1, 2, 3]], .singleRater),
    ([[1, 2, 3], [nil, nil, nil]], .singleRater), ([[1], [2]], .singleItem),
    ([[1, nil], [2, nil]], .singleItem), ([[1]], .singleRater),
    ([[3, 3, 3], [3, 3, 3]], .noVariation), ([[1, 1, 1], [2, 2, 2]], .noVariation),
    ([[1, 2, nil, nil], [2, 1, nil, nil], [nil, nil, 1, 2], [nil, nil, 1, 2]], .disconnected),
    ([[1, nil], [nil, 2]], .disconnected),
    ([[1, 2, 3, nil, nil], [1, nil, 3, 4, nil], [nil, 1, nil, 3, 5]], .tooFewPerGroup),
    ([[1, 1, 1, 1, 1, nil, nil, nil], [2, 2, 2, 2, 2, 2, 2, 2]], .noVariation),
  ]

  @Test(arguments: reasons)
  func `W is undefined for its reason, and so is all that follows from it`(
    rows: [[Double?]], reason: UndefinedReason
  ) {
    let w = KendallsW(ScoreTable(rows), draws: 9)
    #expect(w.value == .undefined(reason) && w.meanSpearman == .undefined(reason))
    #expect(w.chiSquared == nil && w.f == nil && w.permutation == nil && w.rankSums == nil)
  }

  @Test func `who scored nothing, and what nobody scored, is dropped`() {
    let w = KendallsW(
      ScoreTable([[1, 2, nil, 3], [1, 3, nil, 2], [nil, nil, nil, nil]]), draws: 99)
    #expect(w == KendallsW(ScoreTable([[1, 2, 3], [1, 3, 2]]), draws: 99))
    #expect(w.rule == .complete && w.raters == 2 && w.items == 3 && w.ratedItems == 3)
  }

  @Test func `a rater who ties all items is kept and adds to the ties alone`() throws {
    let w = KendallsW(ScoreTable([[1, 2, 3, 4], [2, 1, 3, 4], [5, 5, 5, 5]]), draws: 0)
    let sums = try #require(w.rankSums)
    #expect(w.raters == 3 && sums.ties == 60)
    // Rank sums 5.5, 5.5, 8.5, 10.5 around 7.5.
    #expect(sums.squares == 18 && close(w.value.value, 12 * 18 / (9 * 60 - 3 * 60)))
    // Of the pairs only one tells items apart on both sides.
    #expect(close(w.meanSpearman.value, 0.8))
  }

  /// Two raters of ten items, the second with so many gaps.
  static func gaps(_ count: Int) -> ScoreTable {
    let first: [Double?] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]
    let second: [Double?] = [2, 1, 3, 5, 4, 7, 8, 6, 10, 9]
    return ScoreTable([first, second.enumerated().map { $0.offset < count ? nil : $0.element }])
  }

  @Test func `with 70 % of the items left the others are left out`() {
    let w = KendallsW(Self.gaps(3), draws: 99)
    #expect(w.rule == .listwise && w.items == 7 && w.ratedItems == 10 && w.skillingsMack == nil)
    let rest = ScoreTable(Self.gaps(3).rows.map { Array($0.dropFirst(3)) })
    #expect(
      w.value == KendallsW(rest, draws: 0).value && w.rankSums == KendallsW(rest, draws: 0).rankSums
    )
  }

  @Test func `with fewer it is approximate, from pairs, with the Skillings-Mack test`() throws {
    let table = Self.gaps(4)
    let w = KendallsW(table, draws: 99, seed: 3)
    #expect(w.rule == .pairwise && w.items == 10 && w.ratedItems == 10 && w.raters == 2)
    let rho = try #require(Spearman.correlation(table.rows[0], table.rows[1]).rho.value)
    // 16 scores of 10 items.
    #expect(close(w.value.value, rho + (1 - rho) / 1.6) && close(w.meanSpearman.value, rho))
    #expect(w.skillingsMack == SkillingsMack(table, draws: 99, seed: 3))
    #expect(w.chiSquared == nil && w.f == nil && w.permutation == nil && w.rankSums == nil)
  }

  @Test func `pairs with fewer than five items in common do not count`() throws {
    // The third rater shares four items with the first and six with the second.
    let table = ScoreTable([
      [1, 2, 3, 4, 5, 6, 7, nil, nil, nil], [2, 1, 4, 3, 5, 7, 6, 9, 8, nil],
      [nil, nil, nil, 1, 3, 2, 4, 6, 5, 9],
    ])
    let near = try #require(Spearman.correlation(table.rows[0], table.rows[1]).rho.value)
    let far = try #require(Spearman.correlation(table.rows[1], table.rows[2]).rho.value)
    let mean = (near + far) / 2
    let w = KendallsW(table, draws: 9)
    #expect(close(w.meanSpearman.value, mean) && close(w.value.value, mean + (1 - mean) / 2.3))
  }
}
