import ScenarioMethod
import TestSupport
import Testing

struct StalenessTests {
  @Test func `what changed since the confirmation is named`() throws {
    var workshop = try Workshop(twoDevelopmentsOn: [Panel.first])
    let before = try workshop.scores([[5, 1], [5, 1], [5, 1]])
    let confirmed = ConfirmedShortlist(
      codes: ["D02", "D01"], by: ["team"], at: nil,
      basis: Pipeline(workshop, answers: before).basis)
    try workshop.apply(.scoring(.confirm(confirmed)), Panel.stamp)
    let fresh = Pipeline(workshop, answers: before)
    #expect(fresh.shortlistStale.isEmpty)
    #expect(fresh.shortlist.value?.codes == ["D02", "D01"])
    let after = try workshop.scores([[4, 1], [5, 1], [5, 1]])
    #expect(Pipeline(workshop, answers: after).shortlistStale == [.ballots])
  }
}
