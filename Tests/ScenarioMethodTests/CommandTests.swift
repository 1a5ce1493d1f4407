import ScenarioMethod
import TestSupport
import Testing

struct CommandTests {
  @Test func `a command survives the journal`() throws {
    let commands: [Command] = [
      .study(.describe(scope: Scope(title: "T", language: .en))),
      .longlist(.drop("D01", reason: "r")), .scoring(.rule(ShortlistRule(size: 3))),
      .scenarios(.write(scenario: Scenario(.c, title: "C"))),
      .axes(
        .choose(choice: AxisChoice(vertical: "a", horizontal: "b", by: [], at: nil, reason: ""))),
    ]
    for command in commands {
      let text = try CanonicalJSON.string(command)
      #expect(try CanonicalJSON.value(Command.self, from: text) == command)
    }
  }

  static let form = Form(items: ["D01", "D02"], criteria: [Panel.first])
  static let draft = {
    var draft = QuestionnaireDraft()
    draft.groups = [StakeholderGroup(id: "g", name: "")]
    return draft
  }()
  static let choice = AxisChoice(vertical: "x", horizontal: "y", by: [], at: nil, reason: "")
  static let candidate = AxisCandidate(
    id: "x", name: "", degree: "", members: [AxisCandidate.Member("D01")], poles: [])

  static let told: [(command: Command, name: String, about: [String])] = [
    (.study(.describe(scope: Scope(title: "T", language: .en))), "study.describe", []),
    (
      .study(.cite(source: Source(id: "k", title: "", about: ["D01"]))), "study.cite", ["k", "D01"]
    ),
    (.study(.note(comment: StudyInputsTests.comment("c"))), "study.note", ["c", "D01"]),
    (.study(.hold(session: StudyInputsTests.session(people: 1))), "study.hold", ["s1"]),
    (.study(.uncite("k")), "study.uncite", ["k"]), (.study(.cancel("s")), "study.cancel", ["s"]),
    (.study(.retract("c")), "study.retract", ["c"]),
    (.longlist(.drop("D01", reason: "r")), "longlist.drop", ["D01"]),
    (.longlist(.restore("D01")), "longlist.restore", ["D01"]),
    (.longlist(.merge("D01", into: "D02", reason: "r")), "longlist.merge", ["D01", "D02"]),
    (
      .longlist(.split("D01", into: ["D02", "D03"], reason: "r")), "longlist.split",
      ["D01", "D02", "D03"]
    ),
    (.scoring(.enrol(expert: Participant(id: "e1", name: ""))), "scoring.enrol", ["e1"]),
    (.scoring(.dismiss("e1")), "scoring.dismiss", ["e1"]),
    (.scoring(.openRound(number: 2, form: form)), "scoring.openRound", ["round-2"]),
    (.scoring(.dropRound(number: 2)), "scoring.dropRound", ["round-2"]),
    (.survey(.withdraw(version: 3)), "survey.withdraw", ["questionnaire-3"]),
    (.scoring(.reopenRound(number: 2, form: form)), "scoring.reopenRound", ["round-2"]),
    (.scoring(.rule(ShortlistRule())), "scoring.rule", []),
    (.scoring(.unconfirm), "scoring.unconfirm", []),
    (
      .scoring(.confirm(ConfirmedShortlist(codes: ["D02"], by: [], at: nil))), "scoring.confirm",
      ["D02"]
    ),
    (.survey(.draft(draft)), "survey.draft", ["g"]),
    (
      .survey(
        .publish(questionnaire: Questionnaire(version: 1, form: form, wording: [:], groups: []))),
      "survey.publish", ["D01", "D02"]
    ),
    (
      .survey(.invite(version: 1, groups: [StakeholderGroup(id: "g", name: "")])), "survey.invite",
      ["g"]
    ),
    (.axes(.propose(candidate: candidate)), "axes.propose", ["x", "D01"]),
    (.axes(.choose(choice: choice)), "axes.choose", ["x", "y"]),
    (.axes(.reject(.init(pair: ["y", "x"], reason: "r"))), "axes.reject", ["y", "x"]),
    (
      .axes(.reconsider(RejectedPair.id(of: ["y", "x"]))), "axes.reconsider", ["x", "y"]
    ),
    (.axes(.withdraw("x")), "axes.withdraw", ["x"]), (.axes(.unchoose), "axes.unchoose", []),
    (.scenarios(.write(scenario: Scenario(.c, title: ""))), "scenarios.write", ["C"]),
    (.scenarios(.erase(.d)), "scenarios.erase", ["D"]),
    (.scenarios(.compare(theme: "t", points: [:])), "scenarios.compare", ["t"]),
    (.scenarios(.place(caveats: [], positions: [:])), "scenarios.place", []),
    (.scenarios(.conclude(conclusions: Conclusions())), "scenarios.conclude", []),
  ]

  @Test(arguments: told)
  func `a command has its name, what it is about and words of its own`(
    command: Command, name: String, about: [String]
  ) throws {
    #expect(command.name == name && command.about == about)
    #expect(command.sentence(.en) != name && command.sentence(.nl) != name)
    #expect(name.hasPrefix("\(command.stage.stringValue)."))
    let text = try CanonicalJSON.string(command)
    #expect(try CanonicalJSON.value(Command.self, from: text) == command)
  }

  @Test(arguments: ["{}", #"{"axes":{"unchoose":{}},"scoring":{"unconfirm":{}}}"#, #"{"x":{}}"#])
  func `a command that names no stage or two is refused`(text: String) {
    #expect(throws: DecodingError.self) { try CanonicalJSON.value(Command.self, from: text) }
  }
}
