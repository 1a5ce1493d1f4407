import PanelStatistics
import Testing

struct PairwiseProbabilityTests {
  static let table = ScoreTable([[5, 4], [4, 4], [3, 5], [5, 2]])

  static func probability(_ a: Int, _ b: Int, _ table: ScoreTable = table) -> Double? {
    PairwiseProbability.of(a, above: b, in: table, draws: 20_000, seed: 1).value
  }

  @Test func `Efron and Tibshirani 1993: all 256 panels give the same`() throws {
    let gaps = [1, 0, -2, 3]
    let wins = (0..<256).reduce(0.0) { sum, draw in
      let gap = (0..<4).reduce(0) { $0 + gaps[(draw >> (2 * $1)) & 3] }
      return sum + (gap > 0 ? 1 : gap == 0 ? 0.5 : 0)
    }
    let found = try #require(Self.probability(0, 1))
    #expect(abs(found - wins / 256) < 0.012)
  }

  @Test func `the guide's example is what is computed`() throws {
    let example = try GuideExample("PairwiseProbability")
    #expect(agrees(Self.probability(0, 1, ScoreTable(example.rows)), with: example["probability"]))
  }

  @Test func `the other way round is the rest`() throws {
    let (a, b) = (try #require(Self.probability(0, 1)), try #require(Self.probability(1, 0)))
    #expect(close(a + b, 1))
  }

  @Test func `equal items are even, a sure one is sure, and one without scores has none`() {
    #expect(Self.probability(0, 1, ScoreTable([[3, 3], [4, 4]])) == 0.5)
    #expect(Self.probability(0, 1, ScoreTable([[5, 3], [4, 1]])) == 1)
    let gap = ScoreTable([[5, nil], [4, nil]])
    #expect(
      PairwiseProbability.of(0, above: 1, in: gap, draws: 10, seed: 1) == .undefined(.noData))
  }
}
