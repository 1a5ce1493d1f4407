import AxisSelection
import Foresight
import PanelStatistics
import TestSupport
import Testing

/// What respondents say of a candidate: the mean of its members, reversed ones turned round.
struct CandidateAnswersTests {
  @Test func `a reversed member turns scores and directions round`() throws {
    let candidates = try Candidates(["x": ["D01"], "y": ["-D02"]])
    let findings = try candidates.findings([
      [1, "a", 5, "b"], [2, "a", 4, "a"], [3, "b", 3, "a"], [4, "b", 2, "b"], [5, "a", 1, "b"],
    ])
    let shortlist = try candidates.shortlist([5, 1], on: [Panel.first])
    let pairs = try candidates.axes.pairs(shortlist: shortlist, findings: findings).pairs
    let pair = try #require(pairs.first)
    #expect(pair.associations.first?.correlation.rho.value == 1)
    // Reversed, b of D02 is towards the first pole: A, B, C, D, A.
    #expect(pair.balance.value == [0.4, 0.2, 0.2, 0.2])
    #expect(pair.balanceN == 5)
    #expect(pair.impact.value == 0.5)
    #expect(
      pair.sentence(.en)
        == "these two move together strongly, n = 5; every quadrant holds at least 20 %")
    #expect(
      pair.sentence(.nl)
        == "deze twee gaan sterk samen, n = 5; in elk kwadrant ligt minstens 20 %")
  }
}
