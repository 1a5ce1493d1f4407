import ScenarioMethod
import TestSupport
import Testing

struct PipelineTests {
  @Test func `the method waits for scores but takes a choice before them`() throws {
    let (workshop, _) = try Workshop.withCandidates()
    let early = Pipeline(workshop, answers: [:])
    #expect(early.longlist.value?.developments.count == 2)
    #expect(early.shortlist.value == nil)
    #expect(early.pairs.reason?(.en) == early.shortlist.reason?(.en))
    #expect(early.axes.reason?(.nl) == "de twee assen zijn nog niet gekozen")
  }

  @Test func `two ballots are too few for a ranking`() throws {
    let workshop = try Workshop(twoDevelopmentsOn: [Panel.first])
    let two = try workshop.scores([[5, 1], [5, 1]])
    let step = Pipeline(workshop, answers: two).shortlist
    #expect(step.value == nil)
    #expect(step.reason?(.en) == "2 ballots are there; at least 3 are needed")
  }
}
