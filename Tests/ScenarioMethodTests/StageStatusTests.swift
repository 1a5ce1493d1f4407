import ScenarioMethod
import TestSupport
import Testing

struct StageStatusTests {
  static func stages(_ workshop: Workshop, _ answers: Answers) throws -> [StageStatus] {
    var described = workshop
    let scope = Scope(title: "A study", language: .en)
    try described.apply(.study(.describe(scope: scope)), Panel.stamp)
    return try Frame(described, slug: "s", answers: answers).stages
  }

  @Test func `a study that has only a title waits for its longlist`() throws {
    let stages = try Self.stages(Workshop(), [:])
    #expect(
      stages.map(\.state) == [.done, .open, .blocked, .blocked, .blocked, .blocked, .blocked])
    #expect(stages.map(\.stage) == StageStatus.Stage.allCases)
    #expect(stages.allSatisfy { !$0.isStale })
    #expect(stages[0].reason == nil && stages[1].reason != nil)
    #expect(stages.prefix(3).map { $0.wording(.nl) } == ["klaar", "open", "wacht"])
    #expect(stages.prefix(3).map { $0.wording(.en) } == ["done", "open", "blocked"])
  }

  @Test func `the team may choose the axes before all answers are in`() throws {
    let (workshop, answers) = try Workshop.withCandidates()
    #expect(
      try Self.stages(workshop, answers).map(\.state)
        == [.done, .done, .done, .open, .done, .open, .blocked])
    let early = try Self.stages(workshop, answers.filter { $0.key == .round(1) })
    #expect(early[4].state == .blocked && early[5].state == .open)
    let counts = try Self.stages(workshop, answers).map(\.counts)
    #expect(counts.map { $0.first?.number } == [0, 2, 3, nil, 5, 2, nil])
    // Few developments and few scores are told with what is usual.
    #expect(
      counts[1].map { $0.wording(.en) } == [
        "2 developments (10 to 20 are usual)",
        "nothing yet: demographic, sociocultural, technological, ecological, political-legal",
      ])
    #expect(counts[2].map { $0.wording(.nl) } == ["3 scoreformulieren (7 tot 30 is gebruikelijk)"])
    #expect(counts[4].last?.wording(.en) == "the shortlist is not confirmed")
  }

  @Test func `what rests on a stale decision is stale as well`() throws {
    var (workshop, answers) = try Workshop.withCandidates()
    let basis = Pipeline(workshop, answers: answers).basis
    let confirmed = ConfirmedShortlist(codes: ["D01", "D02"], by: ["ann"], at: nil, basis: basis)
    try workshop.apply(.scoring(.confirm(confirmed)), Panel.stamp)
    let choice = AxisChoice(
      vertical: "x", horizontal: "y", by: ["ann"], at: nil, reason: "why", basis: basis)
    try workshop.apply(.axes(.choose(choice: choice)), Panel.stamp)
    let fresh = try Self.stages(workshop, answers)
    #expect(fresh.map(\.state) == [.done, .done, .done, .done, .done, .done, .open])
    #expect(fresh.allSatisfy { !$0.isStale })

    let fewer = answers.mapValues { Array($0.dropLast()) }
    let onlyResponses = answers.merging(
      [.questionnaire(1): fewer[.questionnaire(1)] ?? []]) { _, new in new }
    let axes = try Self.stages(workshop, onlyResponses).map { $0.staleBecause.map(\.rawValue) }
    #expect(axes == [[], [], [], [], [], ["answers"], ["axes"]])

    let edited = Development(id: "D01", title: "Another title", dimension: .economic)
    try workshop.apply(
      .longlist(.edit(development: edited, reason: "clearer")), Panel.stamp)
    let all = try Self.stages(workshop, answers)
    #expect(
      all.map { $0.staleBecause.map(\.rawValue) } == [
        [], [], [], ["longlist"], ["shortlist"], ["longlist", "shortlist"],
        ["shortlist", "axes"],
      ])
    #expect(all[5].wording(.en) == "stale, look again (the longlist, the shortlist)")
    #expect(all[5].wording(.nl) == "verouderd, opnieuw bekijken (de longlist, de selectie)")
    // What is not done yet is open, whatever it will rest on.
    #expect(all[6].wording(.en) == "open")
  }

  @Test func `with nothing but candidates the axes can be chosen only after scores`() throws {
    let (workshop, answers) = try Workshop.withCandidates()
    let bare = try Self.stages(workshop, [:])
    #expect(bare.map(\.state) == [.done, .done, .open, .blocked, .blocked, .blocked, .blocked])
    var one = workshop
    try one.apply(.axes(.withdraw("y")), Panel.stamp)
    // One candidate is too few to choose from; adding the other is what is open.
    #expect(try Self.stages(one, answers)[5].state == .open)
  }

  @Test func `a choice before the scores opens the scenarios`() throws {
    var (workshop, _) = try Workshop.withCandidates()
    let choice = AxisChoice(vertical: "x", horizontal: "y", by: [], at: nil, reason: "r")
    try workshop.apply(.axes(.choose(choice: choice)), Panel.stamp)
    let stages = try Self.stages(workshop, [:])
    #expect(stages[5].state == .done && stages[6].state == .open)
    #expect(stages[6].counts.map(\.number) == [0] && stages[5].counts.isEmpty)
    #expect(stages[6].reason?(.en) == "not written yet: scenario A, B, C, D")
    try workshop.apply(.scenarios(.write(scenario: Scenario(.a, title: "A"))), Panel.stamp)
    #expect(try Self.stages(workshop, [:])[6].counts.first?.wording(.nl) == "1 scenario")
  }

  @Test func `a confirmed shortlist opens the questionnaire before there are answers`() throws {
    var (workshop, answers) = try Workshop.withCandidates()
    let confirmed = ConfirmedShortlist(codes: ["D02"], by: [], at: nil)
    try workshop.apply(.scoring(.confirm(confirmed)), Panel.stamp)
    let stages = try Self.stages(workshop, answers.filter { $0.key == .round(1) })
    #expect(stages.map(\.state) == [.done, .done, .done, .done, .open, .open, .blocked])
    #expect(
      stages[3].counts.map(\.wording).map { $0(.en) }
        == ["1 development", "other than the ranking without a reason: D01"])
  }

  @Test func `scores that became too few are open again, and what rests on them is stale`() throws {
    var (workshop, answers) = try Workshop.withCandidates()
    let basis = Pipeline(workshop, answers: answers).shortlistBasis
    let confirmed = ConfirmedShortlist(codes: ["D01", "D02"], by: ["ann"], at: nil, basis: basis)
    try workshop.apply(.scoring(.confirm(confirmed)), Panel.stamp)
    answers[.round(1)]?.removeLast()
    let stages = try Self.stages(workshop, answers)
    #expect(stages[2].state == .open && stages[2].counts.isEmpty)
    #expect(stages[2].reason?(.en) == "2 ballots are there; at least 3 are needed")
    #expect(stages[3].state == .done && stages[3].staleBecause == [.ballots])
    #expect(stages[5].state == .open)
  }
}
