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

  @Test(arguments: [
    ScoringCommand.rule(ShortlistRule(size: 3)),
    .rule(ShortlistRule(size: 10, order: .impactUncertainty)),
    .enrol(expert: Participant(id: "e1", name: "One", weight: 50)),
  ])
  func `a shortlist rests on the rule and the weights of experts too`(
    command: ScoringCommand
  ) throws {
    var workshop = try Workshop(twoDevelopmentsOn: [Panel.first])
    let answers = try workshop.scores([[5, 1], [5, 1], [5, 1]])
    let confirmed = ConfirmedShortlist(
      codes: ["D01"], by: [], at: nil, basis: Pipeline(workshop, answers: answers).basis)
    try workshop.apply(.scoring(.confirm(confirmed)), Panel.stamp)
    #expect(Pipeline(workshop, answers: answers).shortlistStale.isEmpty)
    try workshop.apply(.scoring(command), Panel.stamp)
    #expect(Pipeline(workshop, answers: answers).shortlistStale == [.ballots])
  }

  static let marks = [
    Basis.Part.longlist, .ballots, .answers, .candidates,
  ]

  @Test func `what is on the table is marked part by part`() throws {
    let (workshop, answers) = try Workshop.withCandidates()
    #expect(Set(Pipeline(workshop, answers: answers).basis.parts.keys) == Set(Self.marks))
    #expect(Set(Pipeline(workshop, answers: [:]).basis.parts.keys) == [.longlist])
    #expect(Pipeline(Workshop(), answers: [:]).basis == Basis())
  }

  @Test(arguments: marks)
  func `a shortlist rests on the longlist and the ballots, the axes on all`(
    part: Basis.Part
  ) throws {
    var (workshop, answers) = try Workshop.withCandidates()
    var parts = Pipeline(workshop, answers: answers).basis.parts
    parts[part] = try Fingerprint(of: "before")
    let basis = Basis(parts)
    let confirmed = ConfirmedShortlist(codes: ["D01"], by: [], at: nil, basis: basis)
    try workshop.apply(.scoring(.confirm(confirmed)), Panel.stamp)
    let choice = AxisChoice(
      vertical: "x", horizontal: "y", by: [], at: nil, reason: "r", basis: basis)
    try workshop.apply(.axes(.choose(choice: choice)), Panel.stamp)
    let pipeline = Pipeline(workshop, answers: answers)
    let isEarly = part == .longlist || part == .ballots
    #expect(pipeline.shortlistStale == (isEarly ? [part] : []))
    #expect(pipeline.axesStale == [part])
  }

  @Test func `what was never decided is not stale`() throws {
    let (workshop, answers) = try Workshop.withCandidates()
    let pipeline = Pipeline(workshop, answers: answers)
    #expect(pipeline.shortlistStale.isEmpty && pipeline.axesStale.isEmpty)
  }
}
