import ScenarioMethod
import Testing

/// Candidates, their pairs and the choice.
struct AxesTests {
  static let stamp = Stamp(actor: "test", day: .filesRead)
  static let impact = Criterion(id: "q", kind: .impact, scale: .fiveLevels)
  static let form = Form(items: ["D01", "D02"], criteria: [impact], asksDirection: true)
  static let poles = [Pole(name: "one"), Pole(name: "two")]

  static func candidate(_ id: AxisCandidate.ID, _ members: [AxisCandidate.Member]) -> AxisCandidate
  {
    AxisCandidate(id: id, name: "", degree: "", members: members, poles: poles)
  }

  static func workshop() throws -> (Workshop, Answers) {
    var (workshop, ballots) = try ScoringRulesTests.workshop(
      2, criteria: [ScoringRulesTests.first])
    let groups = [StakeholderGroup(id: "g", name: "G"), StakeholderGroup(id: "h", name: "H")]
    let questionnaire = Questionnaire(version: 1, form: form, wording: [:], groups: groups)
    try workshop.apply(.survey(.publish(questionnaire: questionnaire)), stamp)
    for one in [
      candidate("x", [.init("D01")]), candidate("y", [.init("D02", isReversed: true)]),
    ] {
      try workshop.apply(.axes(.propose(candidate: one)), stamp)
    }
    let rows: [[Int?]] = [[5, 1], [5, 1], [5, 1]]
    let levels = [(1, 5), (2, 4), (3, 3), (4, 2), (5, 1)]
    let ways: [(Direction, Direction)] = [(.a, .b), (.a, .a), (.b, .a), (.b, .b), (.a, .b)]
    var sheets: [Sheet] = []
    for (place, level) in levels.enumerated() {
      var sheet = Sheet(
        participant: Identifier(rawValue: "r\(place)"), group: place < 4 ? "g" : "h", on: form)
      try sheet.set(.level(level.0), "D01", "q", on: form)
      try sheet.set(.level(level.1), "D02", "q", on: form)
      try sheet.setDirection(.some(.some(ways[place].0)), "D01", on: form)
      try sheet.setDirection(.some(.some(ways[place].1)), "D02", on: form)
      sheets.append(sheet)
    }
    return (
      workshop,
      [.round(1): try ScoringRulesTests.sheets(rows, on: ballots), .questionnaire(1): sheets]
    )
  }

  @Test func `a reversed member turns scores and directions round`() throws {
    let (workshop, answers) = try Self.workshop()
    let pair = try #require(Pipeline(workshop, answers: answers).pairs.value?.pairs.first)
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

  @Test func `a group too small to be shown hides the next smallest with it`() throws {
    let (workshop, answers) = try Self.workshop()
    let findings = try #require(Pipeline(workshop, answers: answers).findings.value)
    #expect(findings.cells.filter { $0.group == nil }.allSatisfy { $0.summary?.n == 5 })
    #expect(findings.cells.filter { $0.group != nil }.allSatisfy { $0.summary == nil })
    #expect(findings.responses(of: "g") == 4)
  }

  @Test func `poles lie where people put them`() throws {
    var (workshop, answers) = try Self.workshop()
    let choice = AxisChoice(
      vertical: "x", horizontal: "y", top: 2, left: 1, by: [], at: nil, reason: "r")
    try workshop.apply(.axes(.choose(choice: choice)), Self.stamp)
    let cross = try #require(Pipeline(workshop, answers: answers).cross.value)
    #expect(cross.axes.top.name == "two")
    #expect(cross.axes.left.name == "one")
    #expect(cross.cells.map(\.verticalPole.name) == ["two", "two", "one", "one"])
    #expect(cross.cells.map(\.horizontalPole.name) == ["one", "two", "two", "one"])
    #expect(cross.unwritten == Quadrant.allCases)
  }

  @Test func `one candidate cannot be both axes, and its name must exist`() throws {
    var (workshop, _) = try Self.workshop()
    func choose(_ a: AxisCandidate.ID, _ b: AxisCandidate.ID, top: Int = 1) throws {
      let choice = AxisChoice(
        vertical: a, horizontal: b, top: top, by: [], at: nil, reason: "")
      try workshop.apply(.axes(.choose(choice: choice)), Self.stamp)
    }
    #expect(throws: AxisError.sameTwice("x")) { try choose("x", "x") }
    #expect(throws: AxisError.unknown("xx", nearest: "x")) { try choose("xx", "y") }
    #expect(throws: AxisError.noPole(3)) { try choose("x", "y", top: 3) }
  }

  @Test func `the method waits for scores but takes a choice before them`() throws {
    let (workshop, _) = try Self.workshop()
    let early = Pipeline(workshop, answers: [:])
    #expect(early.longlist.value?.developments.count == 2)
    #expect(early.shortlist.value == nil)
    #expect(early.pairs.reason?(.en) == early.shortlist.reason?(.en))
    #expect(early.axes.reason?(.nl) == "de twee assen zijn nog niet gekozen")
  }
}
