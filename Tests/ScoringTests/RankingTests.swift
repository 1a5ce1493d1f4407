import Foresight
import PanelStatistics
import Scoring
import TestSupport
import Testing

struct RankingTests {
  @Test func `a dropped development is not ranked`() throws {
    let shortlist = try Scored(3, criteria: [Panel.first], dropping: ["D01"]).shortlist([
      [5, 4, 3], [5, 4, 3], [5, 4, 3],
    ])
    #expect(shortlist.ranking.entries.map(\.development.id) == ["D02", "D03"])
  }
}
