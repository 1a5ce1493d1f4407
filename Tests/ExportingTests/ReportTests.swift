import Exporting
import ScenarioMethod
import Testing

/// What every document shows, told once.
struct ReportTests {
  static func frame(_ change: (inout Scope) -> Void = { _ in }) throws -> Frame {
    var scope = Scope(title: "A study", language: .en)
    change(&scope)
    var workshop = Workshop()
    let stamp = Stamp(actor: "test", day: .filesRead)
    try workshop.apply(.study(.describe(scope: scope)), stamp)
    return try Frame(workshop, slug: "s", answers: [:])
  }

  @Test func `an empty part says what belongs there and why it is empty`() throws {
    let text = MarkdownFrame(try Self.frame(), language: .en).text
    #expect(
      text.contains(
        "*Still to come: the cross of the two chosen core uncertainties: "
          + "the two axes have not been chosen yet.*"))
    #expect(text.contains("*Still to come: the ranking by the scores: the longlist is still empty"))
    let dutch = MarkdownFrame(try Self.frame(), language: .nl).text
    #expect(dutch.contains("*Volgt nog: de rangorde naar de scores: de longlist is nog leeg"))
  }

  @Test(arguments: [(1, "1 was", "1 werd"), (2, "2 were", "2 werden")])
  func `one development that went is told as one`(gone: Int, en: String, nl: String) throws {
    var workshop = Workshop()
    let stamp = Stamp(actor: "test", day: .filesRead)
    try workshop.apply(.study(.describe(scope: Scope(title: "A study", language: .en))), stamp)
    for place in 0...gone {
      let code = Development.ID(rawValue: "D0\(place)")
      let development = Development(id: code, title: StudyText("T\(place)"), dimension: .economic)
      try workshop.apply(.longlist(.propose(development: development)), stamp)
      if place > 0 { try workshop.apply(.longlist(.drop(code, reason: "small")), stamp) }
    }
    let frame = try Frame(workshop, slug: "s", answers: [:])
    #expect(MarkdownFrame(frame, language: .en).text.contains("\(en) dropped, merged or split"))
    let dutch = MarkdownFrame(frame, language: .nl).text
    #expect(dutch.contains("\(nl) geschrapt, samengevoegd of gesplitst"))
  }

  @Test func `the parts stand in the order of the report`() throws {
    let ids = Report(try Self.frame { $0.reason = "Because." }, language: .en).parts.count
    #expect(ids == 7)
  }

  @Test func `the foot of a printed page cannot leave its string`() throws {
    let frame = try Self.frame { $0.labels.runningTitle = "\"}</style><b>\\ é 1" }
    let page = HTMLFrame(frame, language: .en).page
    #expect(page.contains("content:\"\\22 \\7d \\3c \\2f style\\3e \\3c b\\3e \\5c  é 1 "))
  }

  @Test func `days are written as people write them`() throws {
    let frame = try Self.frame { $0.started = Day("2025-03-06") }
    #expect(MarkdownFrame(frame, language: .en).text.contains("**Started**: 6 March 2025"))
    #expect(MarkdownFrame(frame, language: .nl).text.contains("**Begonnen**: 6 maart 2025"))
  }

  @Test func `one year is told once, and what nobody explained has no dash`() throws {
    let frame = try Self.frame {
      $0.horizon = Horizon(from: 2040, to: 2040)
      $0.outcomes = [
        Outcome(id: "a", name: "access", definition: ""),
        Outcome(id: "r", name: "rest", definition: "No noise."),
        Outcome(id: "w", name: "work", definition: ""),
      ]
    }
    let text = MarkdownFrame(frame, language: .en).text
    #expect(text.contains("**Horizon**: 2040\n"))
    #expect(text.contains("**Outcomes**: access, work\n") && text.contains("**rest**: No noise."))
    #expect(!text.contains(": –"))
    let two = try Self.frame { $0.horizon = Horizon(from: 2036, to: 2041) }
    #expect(MarkdownFrame(two, language: .en).text.contains("**Horizon**: 2036–2041"))
  }

  @Test func `a group that did not answer has no column, and is named once`() throws {
    let frame = try Self.asked(answering: ["a": 5, "b": 4])
    let text = MarkdownFrame(frame, language: .en).text
    #expect(text.contains("| Development | Harbour | Shops |"), "\(text)")
    #expect(text.ranges(of: "Youth").count == 2, "once there, once in the method")
    #expect(text.contains("*Nobody answered of: Youth.*"))
    let alone = MarkdownFrame(try Self.asked(answering: ["a": 5]), language: .en).text
    #expect(!alone.contains("Median by group") && alone.contains("of: Shops, Youth."))
  }

  /// A study whose questionnaire asks three groups, of which so many of each answered.
  private static func asked(answering: [StakeholderGroup.ID: Int]) throws -> Frame {
    var workshop = Workshop()
    let stamp = Stamp(actor: "test", day: .filesRead)
    let criterion = Criterion(id: "impact", kind: .impact, scale: .fiveLevels)
    let form = Form(items: ["D01"], criteria: [criterion], asksDirection: true)
    let groups = [("a", "Harbour"), ("b", "Shops"), ("c", "Youth")].map { id, name in
      StakeholderGroup(id: StakeholderGroup.ID(rawValue: id), name: StudyText(name))
    }
    let questionnaire = Questionnaire(
      version: 1, form: form, wording: ["D01": "Sea"], groups: groups)
    for command: Command in [
      .study(.describe(scope: Scope(title: "A study", language: .en))),
      .longlist(
        .propose(development: Development(id: "D01", title: "Sea", dimension: .economic))),
      .survey(.publish(questionnaire: questionnaire)),
    ] { try workshop.apply(command, stamp) }
    let sheets = try answering.sorted { $0.key < $1.key }.flatMap { group, count in
      try (0..<count).map { number in
        var sheet = Sheet(
          participant: Participant.ID(rawValue: "\(group)\(number)"), group: group, on: form)
        try sheet.set(.level(3), "D01", "impact", on: form)
        return sheet
      }
    }
    return try Frame(workshop, slug: "s", answers: [.questionnaire(1): sheets])
  }

  @Test(
    arguments: [
      (4.0, "4", "4"), (3.5, "3,5", "3.5"), (-0.5, "-0,5", "-0.5"), (-2, "-2", "-2"), (0, "0", "0"),
    ])
  func `a level or the middle of two is written short`(
    value: Double, nl: String, en: String
  ) {
    #expect(Decimal.level(.value(value), .nl) == nl)
    #expect(Decimal.level(.value(value), .en) == en)
    #expect(Decimal.level(.undefined(.noData), .en) == "–")
  }
}
