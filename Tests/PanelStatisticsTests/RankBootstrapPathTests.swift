import PanelStatistics
import Testing

/// That draws are ranked many at a time changes no number.
struct RankBootstrapPathTests {
  /// A panel, and how it is drawn.
  struct Panel: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let table: ScoreTable
    var weights: [Double]?
    var strata: [Int]?
    var size = 10
  }

  /// Scores of the levels 0…`most` over `divisor`, less `shift`; a share of them missing.
  static func table(
    _ raters: Int, _ items: Int, most: Int = 4, divisor: Double = 1, shift: Double = 0,
    missing: Double = 0.05
  ) -> ScoreTable {
    var generator = CounterRandom(seed: UInt64(raters * 1_000 + items))
    return ScoreTable(
      (0..<raters).map { _ in
        (0..<items).map { _ in
          let score = Double(generator.index(below: most + 1)) / divisor - shift
          return generator.share() < missing ? nil : score
        }
      })
  }

  static let panels = [
    Panel(testDescription: "thirty experts and fifty items", table: table(30, 50)),
    Panel(testDescription: "complete", table: table(7, 33, missing: 0)),
    Panel(testDescription: "mostly missing", table: table(5, 12, missing: 0.8), size: 3),
    Panel(testDescription: "one rater", table: table(1, 5), size: 2),
    Panel(testDescription: "below zero", table: table(12, 20, most: 9, shift: 5)),
    Panel(testDescription: "halves", table: table(9, 64, divisor: 2), size: 1),
    Panel(testDescription: "a top of more than all", table: table(6, 8), size: 99),
    Panel(
      testDescription: "whole weights, one of them none", table: table(6, 20),
      weights: [1, 2, 0, 1, 3, 1], size: 4),
    Panel(
      testDescription: "weights in tenths", table: table(4, 20), weights: [1, 0.7, 1.3, 2], size: 4),
    Panel(
      testDescription: "strata", table: table(10, 40), strata: [2, 0, 2, 1, 2, 2, 0, 1, 7, 2]),
    Panel(testDescription: "scores too fine to pack", table: table(8, 9, divisor: .pi), size: 3),
    Panel(testDescription: "sums too large to pack", table: table(90, 9, most: 9_999), size: 3),
  ]

  @Test(arguments: panels, KernelPath.available)
  func `every path and any number of threads give what draws one by one give`(
    panel: Panel, path: KernelPath
  ) {
    func drawn(_ threads: Int, _ path: KernelPath?) -> Statistic<RankBootstrap> {
      RankBootstrap.of(
        panel.table, weights: panel.weights, size: panel.size, draws: 250, strata: panel.strata,
        seed: 8, threads: threads, path: path)
    }
    let expected = drawn(1, nil)
    #expect(expected.value != nil)
    for threads in [0, 1, 2, 3] { #expect(drawn(threads, path) == expected) }
  }

  /// Draws made with the numbers of the documentation, and means compared as fractions of whole numbers.
  @Test(arguments: [panels[0], panels[2], panels[9]])
  func `the draws are those of the seed, and equal fractions tie`(panel: Panel) throws {
    let items = panel.table.items
    var included = Array(repeating: 0.0, count: items)
    var ranks = Array(repeating: [Int](), count: items)
    for draw in 0..<300 {
      let scores = Self.fractions(panel, draw: draw)
      for item in 0..<items {
        guard let own = scores[item] else { continue }
        let others = scores.compactMap { $0 }
        let above = others.count { $0.sum * own.count > own.sum * $0.count }
        let equal = others.count { $0.sum * own.count == own.sum * $0.count }
        included[item] += max(0, min(1, Double(panel.size - above) / Double(equal)))
        ranks[item].append(above + 1)
      }
    }
    let found = try #require(
      RankBootstrap.of(
        panel.table, size: panel.size, draws: 300, strata: panel.strata, seed: 8, threads: 2
      ).value)
    for (item, one) in found.items.enumerated() {
      #expect(one.inclusion == included[item] / 300)
      #expect(one.unscored == Double(300 - ranks[item].count) / 300)
      let middle = ranks[item].count / 2
      #expect(one.medianRank == ranks[item].sorted().dropFirst(middle).first)
    }
  }

  /// The sum of an item's scores in a draw, and their number; `nil` when nobody scored it.
  static func fractions(_ panel: Panel, draw: Int) -> [(sum: Int, count: Int)?] {
    var generator = CounterRandom(seed: 8, stream: 0x424F_4F54, draw: UInt64(draw))
    let strata = panel.strata ?? panel.table.rows.map { _ in 0 }
    let groups = Set(strata).sorted().map { group in
      strata.indices.filter { strata[$0] == group }
    }
    let drawn = groups.flatMap { group in
      group.map { _ in group[generator.index(below: group.count)] }
    }
    return (0..<panel.table.items).map { item in
      let scores = drawn.compactMap { panel.table.rows[$0][item].map { Int($0) } }
      return scores.isEmpty ? nil : (scores.reduce(0, +), scores.count)
    }
  }

  @Test func `more draws than are kept at once`() {
    let panel = Self.panels[2]
    func drawn(_ threads: Int, _ path: KernelPath?) -> Statistic<RankBootstrap> {
      RankBootstrap.of(
        panel.table, size: 3, draws: 17_000, seed: 2, threads: threads, path: path)
    }
    #expect(drawn(2, .best) == drawn(1, nil))
  }
}
