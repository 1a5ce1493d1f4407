import Foresight
import PanelStatistics
import Scoring
import TestSupport
import Testing

/// What each expert makes of a development, worked out by hand.
struct ExpertScoresTests {
  @Test func `a score is the weighted mean of the impact criteria with polarity applied`() throws {
    let shortlist = try Scored(3, criteria: [Panel.first, Panel.second]).shortlist([
      [5, 5, 1, 1, 3, 3], [5, 5, 1, 1, 3, 3], [3, 3, 3, 3, 3, 3],
    ])
    // (3·1 + 1·0) / 4 twice, (3·½ + 1·½) / 4 once.
    #expect(shortlist["D01"]?.score.value == (0.75 + 0.75 + 0.5) / 3)
    #expect(shortlist["D02"]?.score.value == (0.25 + 0.25 + 0.5) / 3)
  }

  @Test func `an expert counts for an item from half of the weight on`() throws {
    let shortlist = try Scored(2, criteria: [Panel.first, Panel.second]).shortlist([
      [5, nil, 1, 1], [nil, 1, 1, 1], [3, "?", 1, 1],
    ])
    // The second expert scored a quarter of the weight only.
    #expect(shortlist["D01"]?.score.value == 0.75)
    let even = Criterion(id: "i2", kind: .impact, weight: 3, scale: .fiveLevels)
    let half = try Scored(1, criteria: [Panel.first, even]).shortlist([
      [5, nil], [nil, 1], [nil, nil],
    ])
    #expect(half["D01"]?.score.value == 0.5)
  }

  @Test func `the weight of an expert counts, don't know and nothing said do not`() throws {
    let shortlist = try Scored(2, criteria: [Panel.first], weights: [3, 1, 9]).shortlist([
      [5, 1], [1, 1], ["?", nil],
    ])
    #expect(shortlist["D01"]?.score.value == 0.75)
    let cell = try #require(shortlist["D01"]?.criteria.first)
    #expect((cell.n, cell.dontKnow, cell.missing) == (2, 1, 0))
    #expect(cell.mean.value == 3)
    #expect(shortlist["D02"]?.criteria.first?.missing == 1)
  }
}
