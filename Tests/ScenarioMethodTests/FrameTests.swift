import ScenarioMethod
import TestSupport
import Testing

struct FrameTests {
  /// A study with its axes chosen and the theme `work`.
  static func workshop() throws -> (Workshop, Answers) {
    var (workshop, answers) = try Workshop.withCandidates()
    var scope = Scope(title: "T", language: .en)
    scope.themes = [Theme(id: "work", name: "Work"), Theme(id: "home", name: "Home")]
    try workshop.apply(.study(.describe(scope: scope)), Panel.stamp)
    let choice = AxisChoice(vertical: "x", horizontal: "y", by: [], at: nil, reason: "r")
    try workshop.apply(.axes(.choose(choice: choice)), Panel.stamp)
    return (workshop, answers)
  }

  @Test func `a study that was never described has no frame`() {
    #expect(throws: StudyError.noScope) { try Frame(Workshop(), slug: "s", answers: [:]) }
  }

  @Test func `what is missing is named in the order of the method`() throws {
    var workshop = Workshop()
    try workshop.apply(.study(.describe(scope: Scope(title: "T", language: .en))), Panel.stamp)
    let bare = try Frame(workshop, slug: "s", answers: [:])
    #expect(bare.missing.map(\.part) == [.longlist, .shortlist, .findings, .axes])
    #expect(bare.isConcept && bare.slug == "s")
    let (chosen, answers) = try Self.workshop()
    let missing = try Frame(chosen, slug: "s", answers: answers).missing
    #expect(missing.map(\.part) == [.scenarios, .comparison, .conclusions])
    #expect(
      missing.map { $0.reason(.en) } == [
        "not written yet: scenario A, B, C, D", "not compared yet: work, home",
        "there is no core message yet",
      ])
  }

  @Test func `a frame with four scenarios, every theme and a message is complete`() throws {
    var (workshop, answers) = try Self.workshop()
    for quadrant in Quadrant.allCases {
      let scenario = Scenario(quadrant, title: "T")
      try workshop.apply(.scenarios(.write(scenario: scenario)), Panel.stamp)
    }
    let work = ScenarioCommand.compare(theme: "work", points: [.a: ["p"]])
    try workshop.apply(.scenarios(work), Panel.stamp)
    var conclusions = Conclusions()
    conclusions.coreMessage = "Start now"
    try workshop.apply(.scenarios(.conclude(conclusions: conclusions)), Panel.stamp)
    let almost = try Frame(workshop, slug: "s", answers: answers)
    #expect(almost.missing.map { $0.reason(.nl) } == ["nog niet vergeleken: home"])
    #expect(almost.stages[6].state == .open)
    let home = ScenarioCommand.compare(theme: "home", points: [.a: ["p"]])
    try workshop.apply(.scenarios(home), Panel.stamp)
    let frame = try Frame(workshop, slug: "s", answers: answers)
    #expect(frame.missing.isEmpty && !frame.isConcept && frame.stages[6].state == .done)
  }

  @Test func `sessions stand in the order of time, then of their names`() throws {
    var (workshop, answers) = try Self.workshop()
    let days = [("c", "2025-01-02"), ("b", "2025-01-03"), ("a", "2025-01-03")]
    for (id, text) in days {
      let session = Session(
        id: Identifier(rawValue: id), date: try #require(Day(text)), kind: .team, title: "",
        people: 0)
      try workshop.apply(.study(.hold(session: session)), Panel.stamp)
    }
    let frame = try Frame(workshop, slug: "s", answers: answers)
    #expect(frame.sessions.map(\.id) == ["c", "a", "b"])
  }

  /// An argument that somebody brought forward.
  static func argument(
    _ place: Int, by: String, about: String, _ side: ScenarioMethod.Comment.Side?, _ text: StudyText
  ) -> Command {
    .study(
      .note(
        comment: .init(
          id: ScenarioMethod.Comment.name(at: place), session: nil, by: by, about: about,
          side: side, text: text)))
  }

  @Test func `arguments on one pair stand together, and tell nobody by name`() throws {
    var (workshop, answers) = try Self.workshop()
    let said = [
      Self.argument(1, by: "Anna", about: "y x", .inFavour, "wide"),
      Self.argument(2, by: "Bram", about: "D01", .against, "vague"),
      Self.argument(3, by: "Anna", about: "x y", .against, "narrow"),
      Self.argument(4, by: "e1", about: "x y", .inFavour, "open"),
      Self.argument(5, by: "", about: "x y", .inFavour, "?"),
      Self.argument(6, by: "Bram", about: "x y", nil, "only a remark"),
    ]
    for command in said { try workshop.apply(command, Panel.stamp) }
    let considerations = try Frame(workshop, slug: "s", answers: answers).considerations
    #expect(considerations.map(\.text.original) == ["wide", "narrow", "open", "?", "vague"])
    #expect(
      considerations.map { $0.speaker.name(.nl) } == [
        "persoon 1", "persoon 1", "e1", "–", "persoon 2",
      ])
    guard case .pair(let first, let second) = considerations[0].subject else {
      Issue.record("the pair is not known")
      return
    }
    #expect([first.id, second.id] == ["x", "y"])
    #expect(considerations.last?.subject == .other("D01"))
  }
}
