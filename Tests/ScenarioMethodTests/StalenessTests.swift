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
    Basis.Part.longlist, .ballots, .shortlist, .answers, .candidates,
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
    let confirmed = ConfirmedShortlist(codes: ["D01", "D02"], by: [], at: nil, basis: basis)
    try workshop.apply(.scoring(.confirm(confirmed)), Panel.stamp)
    let choice = AxisChoice(
      vertical: "x", horizontal: "y", by: [], at: nil, reason: "r", basis: basis)
    try workshop.apply(.axes(.choose(choice: choice)), Panel.stamp)
    let pipeline = Pipeline(workshop, answers: answers)
    let isEarly = part == .longlist || part == .ballots
    #expect(pipeline.shortlistStale == (isEarly ? [part] : []))
    #expect(pipeline.axesStale == [part])
  }

  @Test func `answers that come after the choice of axes make it stale`() throws {
    var (workshop, answers) = try Workshop.withCandidates()
    let early = answers.filter { $0.key == .round(1) }
    let choice = AxisChoice(
      vertical: "x", horizontal: "y", by: [], at: nil, reason: "r",
      basis: Pipeline(workshop, answers: early).basis)
    try workshop.apply(.axes(.choose(choice: choice)), Panel.stamp)
    #expect(Pipeline(workshop, answers: early).axesStale.isEmpty)
    #expect(Pipeline(workshop, answers: answers).axesStale == [.answers])
  }

  @Test func `another selection makes the axes stale, the same one confirmed does not`() throws {
    var (workshop, answers) = try Workshop.withCandidates()
    let basis = Pipeline(workshop, answers: answers).basis
    let choice = AxisChoice(
      vertical: "x", horizontal: "y", by: [], at: nil, reason: "r", basis: basis)
    try workshop.apply(.axes(.choose(choice: choice)), Panel.stamp)
    for (codes, stale) in [(["D02", "D01"], []), (["D01"], [Basis.Part.shortlist])] {
      let confirmed = ConfirmedShortlist(
        codes: codes.map { Development.ID(rawValue: $0) }, by: [], at: nil, basis: basis)
      try workshop.apply(.scoring(.confirm(confirmed)), Panel.stamp)
      #expect(Pipeline(workshop, answers: answers).axesStale == stale)
    }
  }

  @Test func `a choice by judgement is stale only once there is a ranking`() throws {
    var workshop = try Workshop(twoDevelopmentsOn: [Panel.first])
    let none = Pipeline(workshop, answers: [:]).shortlistBasis
    let confirmed = ConfirmedShortlist(codes: ["D01"], by: [], at: nil, basis: none)
    try workshop.apply(.scoring(.confirm(confirmed)), Panel.stamp)
    let two = try workshop.scores([[5, 1], [5, 1]])
    #expect(Pipeline(workshop, answers: two).shortlistStale.isEmpty)
    let three = try workshop.scores([[5, 1], [5, 1], [5, 1]])
    #expect(Pipeline(workshop, answers: three).shortlistStale == [.ballots])
  }

  @Test func `what was never decided is not stale`() throws {
    let (workshop, answers) = try Workshop.withCandidates()
    let pipeline = Pipeline(workshop, answers: answers)
    #expect(pipeline.shortlistStale.isEmpty && pipeline.axesStale.isEmpty)
  }
}
