import PanelStatistics
import Testing

struct TrimmedMeanTests {
  @Test func `scipy's trimmed mean of ten scores`() {
    let mean = TrimmedMean([1, 2, 2, 3, 3, 3, 4, 4, 5, 9])
    #expect(mean.mean == .value(3.25) && mean.trimmed == 1 && mean.n == 10)
  }

  @Test func `Tukey and McLaughlin 1963: the interval rests on the winsorised variance`() {
    // Winsorised: 2 2 2 3 3 3 4 4 5 5, mean 3.3, squared differences 12.1; h = 8.
    let interval = TrimmedMean([1, 2, 2, 3, 3, 3, 4, 4, 5, 9]).interval.value
    let half = 2.3646242515927844 * (12.1 / 56).squareRoot()
    #expect(close(interval?.low, 3.25 - half) && close(interval?.high, 3.25 + half))
  }

  @Test func `the guide's example is what is computed`() throws {
    let example = try GuideExample("TrimmedMean")
    let mean = TrimmedMean(try #require(example.rows.first).compactMap { $0 })
    #expect(agrees(mean.mean.value, with: example["trimmed mean"]))
    #expect(agrees(mean.interval.value?.low, with: example["low"]))
    #expect(agrees(mean.interval.value?.high, with: example["high"]))
  }

  @Test(arguments: [(9, 0), (10, 1), (19, 1), (20, 2), (30, 3), (1, 0)])
  func `a tenth of n scores goes at each end`(n: Int, trimmed: Int) {
    #expect(TrimmedMean((0..<n).map(Double.init)).trimmed == trimmed)
  }

  @Test func `a share of less than one score is the mean, in any order`() {
    let scores = [5.0, 1, 4, 4]
    #expect(TrimmedMean(scores).mean == MeanScore(scores).mean)
    #expect(TrimmedMean(scores).interval.value?.low == MeanScore(scores).interval.value?.low)
    #expect(TrimmedMean(scores.reversed(), share: 0.25) == TrimmedMean(scores, share: 0.25))
  }

  @Test func `nobody has no mean, and one score no interval`() {
    #expect(TrimmedMean([]).mean == .undefined(.noData))
    #expect(TrimmedMean([]).interval == .undefined(.noData))
    #expect(TrimmedMean([4]).mean == .value(4))
    #expect(TrimmedMean([4]).interval == .undefined(.singleRater))
    // Of three scores one is left: no interval either.
    #expect(TrimmedMean([1, 2, 9], share: 0.4).interval == .undefined(.singleRater))
  }
}
