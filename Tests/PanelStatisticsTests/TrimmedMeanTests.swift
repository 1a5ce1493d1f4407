import PanelStatistics
import Testing

struct TrimmedMeanTests {
  @Test func `scipy's trimmed mean of ten scores`() {
    let mean = TrimmedMean([1, 2, 2, 3, 3, 3, 4, 4, 5, 9])
    #expect(mean.mean == .value(3.25) && mean.trimmed == 1 && mean.n == 10)
  }

  @Test func `Tukey and McLaughlin 1963: the interval rests on the winsorised variance`() {
    // Winsorised: 2 2 2 3 3 3 4 4 5 5, mean 3.3, squared differences 12.1; h = 8.
    let interval = TrimmedMean(
      [1, 2, 2, 3, 3, 3, 4, 4, 5, 9], rule: .tukeyMcLaughlin
    ).interval.value
    let half = 2.3646242515927844 * (12.1 / 56).squareRoot()
    #expect(close(interval?.low, 3.25 - half) && close(interval?.high, 3.25 + half))
  }

  @Test func `Johnson 1978: the middle moves by the third moment over six variances and n`() {
    // Mean 3.6: cubes of the differences 133.92, squares 44.4, so 13.392 / (6 · 4.9333 · 10).
    let scores = [1.0, 2, 2, 3, 3, 3, 4, 4, 5, 9]
    let (plain, moved) = (
      TrimmedMean(scores, rule: .tukeyMcLaughlin).interval.value, TrimmedMean(scores).interval.value
    )
    let shift = 13.392 / (6 * 44.4 / 9 * 10)
    #expect(close(moved?.low, (plain?.low ?? 9) + shift))
    #expect(close(moved?.high, (plain?.high ?? 9) + shift))
    // Turned round, it moves the other way.
    let turned = TrimmedMean(scores.map { -$0 }).interval.value
    #expect(close(turned?.low, -(moved?.high ?? 9)) && close(turned?.high, -(moved?.low ?? 9)))
  }

  @Test(arguments: TrimmedMean.IntervalRule.allCases)
  func `an interval holds its mean, also where all that is kept is one level`(
    rule: TrimmedMean.IntervalRule
  ) {
    for scores in [[1, 1, 1, 1, 1, 1, 1, 1, 1, 9], [0, 2, 2, 2, 2, 2, 2, 2, 2, 3]] as [[Double]] {
      let mean = TrimmedMean(scores, rule: rule)
      #expect(mean.interval.value?.low == mean.mean.value)
      #expect(mean.interval.value?.high == mean.mean.value)
    }
    let alike = [1.0, 2, 2, 3, 3, 3, 3, 4, 4, 5]
    #expect(TrimmedMean(alike, rule: rule) == TrimmedMean(alike))
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
