import PanelStatistics
import Testing

struct MeanScoreTests {
  @Test func `Student's interval, as scipy gives it`() {
    let mean = MeanScore([4, 5, 3, 4, 2])
    #expect(agrees(mean.mean.value, with: "3.6"))
    #expect(agrees(mean.interval.value?.low, with: "2.184285"))
    #expect(agrees(mean.interval.value?.high, with: "5.015715"))
    #expect(mean.n == 5)
  }

  @Test func `Cochran 1977: weights by the linearised error`() {
    let mean = MeanScore([4, 5, 3, 4, 2], weights: [1, 1, 2, 1, 0.5])
    #expect(agrees(mean.mean.value, with: "3.636364"))
    // √(Σ w² (x − m)² / (Σw)² · n / (n − 1)), worked out one by one.
    let squares = [(4.0, 1.0), (5, 1), (3, 2), (4, 1), (2, 0.5)].map { x, w in
      w * w * (x - 20 / 5.5) * (x - 20 / 5.5)
    }
    let expected = (squares.reduce(0, +) / (5.5 * 5.5) * 5 / 4).squareRoot()
    #expect(close(mean.standardError.value, expected))
  }

  @Test func `the guide's example is what is computed`() throws {
    let example = try GuideExample("MeanScore")
    let mean = MeanScore(try #require(example.rows.first))
    #expect(agrees(mean.mean.value, with: example["mean"]))
    #expect(agrees(mean.interval.value?.low, with: example["low"]))
    #expect(agrees(mean.interval.value?.high, with: example["high"]))
    #expect(agrees(Double(mean.n), with: example["n"]))
  }

  @Test func `equal weights and no weights are the same, and so is any order`() {
    let plain = MeanScore([1, nil, 4, 4, 5])
    #expect(MeanScore([1, nil, 4, 4, 5], weights: [1, 1, 1, 1, 1]) == plain)
    let turned = MeanScore([5, 4, nil, 1, 4])
    #expect(close(turned.standardError.value, plain.standardError.value ?? .nan))
  }

  @Test func `when all were asked nothing is left to chance`() {
    let census = MeanScore([1, 2, 5], population: 3)
    #expect(census.standardError == .value(0))
    let half = MeanScore([1, 2, 5], population: 6).standardError.value ?? 0
    let free = MeanScore([1, 2, 5]).standardError.value ?? 0
    #expect(close(half, free * 0.5.squareRoot()))
  }

  @Test func `nobody has no mean, one has no interval`() {
    #expect(MeanScore([]).mean == .undefined(.noData))
    #expect(MeanScore([nil, nil]).interval == .undefined(.noData))
    #expect(MeanScore([3], weights: [0]).mean == .undefined(.noData))
    #expect(MeanScore([3]).mean == .value(3))
    #expect(MeanScore([3]).interval == .undefined(.singleRater))
    #expect(MeanScore([3]).standardError == .undefined(.singleRater))
  }
}
