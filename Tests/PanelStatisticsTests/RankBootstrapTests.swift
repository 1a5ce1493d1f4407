import PanelStatistics
import Testing

struct RankBootstrapTests {
  static let table = ScoreTable([
    [5, 4, 3, 2, 1], [4, 5, 3, 1, 2], [5, 3, 4, 2, 2], [3, 5, 4, 4, 1],
  ])

  static func bootstrap(
    _ table: ScoreTable, size: Int = 2, draws: Int = 2000, weights: [Double]? = nil,
    strata: [Int]? = nil, seed: UInt64 = 1
  ) -> RankBootstrap? {
    RankBootstrap.of(
      table, weights: weights, size: size, draws: draws, strata: strata, seed: seed
    ).value
  }

  /// Every draw of four raters of four: 256 panels, each as likely.
  @Test func `Efron and Tibshirani 1993: all panels that can be drawn give the same shares`() throws
  {
    let rows = Self.table.rows.map { $0.compactMap { $0 } }
    var expected = Array(repeating: 0.0, count: 5)
    for draw in 0..<256 {
      let panel = (0..<4).map { rows[(draw >> (2 * $0)) & 3] }
      let sums = (0..<5).map { item in panel.reduce(0) { $0 + $1[item] } }
      for item in 0..<5 {
        let above = sums.count { $0 > sums[item] }
        let equal = sums.count { $0 == sums[item] }
        expected[item] += max(0, min(1, Double(2 - above) / Double(equal))) / 256
      }
    }
    let found = try #require(Self.bootstrap(Self.table, draws: 20_000))
    for (item, share) in expected.enumerated() {
      // Four Monte-Carlo standard errors.
      #expect(
        abs(found.items[item].inclusion - share) < 4 * (share * (1 - share) / 20_000).squareRoot()
          + 1e-9)
    }
    #expect(abs(found.items.reduce(0) { $0 + $1.inclusion } - 2) < 1e-9)
  }

  @Test func `the guide's example is what is computed`() throws {
    let example = try GuideExample("RankBootstrap")
    let found = try #require(Self.bootstrap(ScoreTable(example.rows), draws: 10_000))
    for (item, one) in found.items.enumerated() {
      #expect(agrees(one.inclusion, with: example["inclusion \(item + 1)"]))
    }
  }

  @Test func `two items with the same scores have the same numbers to the digit`() throws {
    let table = ScoreTable(Self.table.rows.map { $0 + [$0[1]] })
    let found = try #require(Self.bootstrap(table, weights: [1, 0.7, 1.3, 2]))
    #expect(found.items[1] == found.items[5])
  }

  @Test func `the order of items changes nothing but the order of the numbers`() throws {
    let found = try #require(Self.bootstrap(Self.table))
    let turned = try #require(
      Self.bootstrap(ScoreTable(Self.table.rows.map { $0.reversed() })))
    #expect(turned.items.reversed() == found.items)
  }

  @Test func `all ties share the places evenly`() throws {
    let found = try #require(Self.bootstrap(ScoreTable([[3, 3, 3, 3], [3, 3, 3, 3]])))
    #expect(found.items.allSatisfy { $0.inclusion == 0.5 && $0.medianRank == 1 })
  }

  @Test func `one rater decides, all items in a large top are in, and an unscored item never is`()
    throws
  {
    let one = try #require(Self.bootstrap(ScoreTable([[5, 4, 3]])))
    #expect(one.items.map(\.inclusion) == [1, 1, 0])
    let all = try #require(Self.bootstrap(Self.table, size: 5))
    #expect(all.items.allSatisfy { $0.inclusion == 1 })
    let more = try #require(Self.bootstrap(Self.table, size: 9))
    #expect(more.items.allSatisfy { $0.inclusion == 1 })
    let gap = try #require(Self.bootstrap(ScoreTable([[5, nil, 3], [4, nil, 2]])))
    #expect(gap.items[1].inclusion == 0 && gap.items[1].unscored == 1)
    #expect(gap.items[1].medianRank == nil && gap.items[0].inclusion == 1)
  }

  @Test func `a rater who said nothing is drawn too and changes no sums`() throws {
    let table = ScoreTable(Self.table.rows + [[nil, nil, nil, nil, nil]])
    let found = try #require(Self.bootstrap(table))
    #expect(found.items.allSatisfy { $0.unscored < 0.01 })
  }

  @Test func `strata keep the mix of experts`() throws {
    // One expert a stratum: every draw is the whole panel.
    let found = try #require(Self.bootstrap(Self.table, strata: [0, 1, 2, 3]))
    #expect(found.items.allSatisfy { $0.inclusion == 0 || $0.inclusion == 1 })
    #expect(found.items[0].lowRank == found.items[0].highRank)
  }

  @Test func `ranks, firmness and error follow from the draws`() throws {
    let found = try #require(Self.bootstrap(Self.table))
    for (item, one) in found.items.enumerated() {
      let (low, middle, high) = (one.lowRank ?? 0, one.medianRank ?? 0, one.highRank ?? 0)
      #expect(1 <= low && low <= middle && middle <= high && high <= 5)
      let error = (one.inclusion * (1 - one.inclusion) / 2000).squareRoot()
      #expect(found.standardError(of: item) == error)
    }
    #expect(
      [0.95, 0.8, 0.2, 0.19].map(RankBootstrap.Firmness.init(inclusion:)) == [
        .core, .likely, .contested, .unlikely,
      ])
  }

  @Test func `one seed gives one answer, and no score has none`() {
    #expect(Self.bootstrap(Self.table, seed: 4) == Self.bootstrap(Self.table, seed: 4))
    #expect(Self.bootstrap(Self.table, seed: 4) != Self.bootstrap(Self.table, seed: 5))
    #expect(RankBootstrap.of(ScoreTable([[nil]]), size: 1, seed: 1) == .undefined(.noData))
    #expect(
      RankBootstrap.of(ScoreTable([[3, 4]]), weights: [0], size: 1, seed: 1)
        == .undefined(.noData))
  }
}
