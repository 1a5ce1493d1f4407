import Foresight
import PanelStatistics
import Scoring
import TestSupport
import Testing

struct ShortlistTests {
  @Test func `a tie over the border is decided by the share of wins and both are named`() throws {
    // D02 and D03 both have a mean of ½; D02 wins two duels of three against D03.
    let shortlist = try Scored(3, criteria: [Panel.first]).shortlist([
      [5, 4, 3], [5, 4, 3], [5, 1, 3],
    ])
    #expect(shortlist["D02"]?.score == shortlist["D03"]?.score)
    #expect(shortlist.tie?.codes == ["D02", "D03"])
    #expect(shortlist.tie?.decidedBy == .borda)
    #expect(shortlist.ranking.entries.map(\.rank) == [1, 2, 2])
  }

  @Test func `a tie that nothing breaks falls by code`() throws {
    let shortlist = try Scored(3, criteria: [Panel.first]).shortlist([
      [5, 3, 3], [5, 3, 3], [5, 3, 3],
    ])
    #expect(shortlist.tie?.decidedBy == .code)
    #expect(shortlist.codes == ["D01", "D02"])
    #expect(shortlist.justMissed.map(\.development.id) == ["D03"])
  }

  @Test func `high impact with low uncertainty is predetermined`() throws {
    let row: [Panel.Answer?] = [5, 1, 5, 5, 2, 1]
    let shortlist = try Scored(3, criteria: [Panel.first, Panel.doubt]).shortlist([row, row, row])
    #expect(shortlist.predetermined == ["D01"])
  }

  @Test func `another rule tells who would enter and who would leave`() throws {
    let row: [Panel.Answer?] = [5, 1, 4, 3, 3, 5]
    let shortlist = try Scored(3, criteria: [Panel.first, Panel.doubt]).shortlist([row, row, row])
    #expect(shortlist.codes == ["D01", "D02"])
    #expect(shortlist.otherRule.rule == .impactUncertainty)
    #expect(shortlist.otherRule.enters == ["D03"])
    #expect(shortlist.otherRule.leaves == ["D01"])
  }
}
