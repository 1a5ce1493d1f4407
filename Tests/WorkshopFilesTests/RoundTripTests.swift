import ScenarioMethod
import Testing
import WorkshopFiles

/// A folder that was written reads as the study that it was written from, whatever its texts hold.
struct RoundTripTests {
  static let stamp = Stamp(actor: "test", day: .filesRead)

  /// Texts with what a search by character misses, or what ends a line without showing it.
  static let texts = [
    "a\u{2028}b\u{2029}c", "say \"\u{301}x\"\u{308}", "key: \u{301}value", "key: \"\u{301}",
    "one #\u{301} two", "back\\\u{301}slash", "\u{301}starts with an accent", "mark\u{FEFF}inside",
    "left \u{202E}right", "two\nlines", "bar |\u{301} bar", "ends with a colon:",
    "comma,\u{301} and",
    "## core message", "# title", "one\n## two\n### three\n# four\n##five\n#### six\n####", "#",
    "### sub\n\nunder it", "\\## back\n\\\\# two\n\\### three\n\\one", "1. one", "> quote",
    "> a\n> b",
    "so\n1. not a question\n12\\. nor this\n\\3. nor this\n4.", "→ a: b", "\\→ a: b", "→ nobody",
    "- dash", "true", "1e3", "cafe\u{301}", "null", "[@key]\u{301}",
  ]

  /// A study that says `text` wherever people may write.
  static func study(_ text: String) throws -> Workshop {
    var workshop = Workshop()
    for command in about(text) + numbers(text) + ends(text) {
      try workshop.apply(command, stamp)
    }
    return workshop
  }

  private static func about(_ words: String) -> [Command] {
    let text = StudyText(words)
    var scope = Scope(title: text, language: .en)
    scope.programme = Programme(name: text, about: text, url: words)
    (scope.commissioners, scope.reason, scope.subQuestions) = ([words], text, [text])
    scope.glossary = [Term(term: text, meaning: text)]
    scope.outcomes = [Outcome(id: "o", name: text, definition: text)]
    scope.themes = [Theme(id: "work", name: text, short: text)]
    scope.labels.runningTitle = text
    let session = Session(
      id: "s", date: .filesRead, kind: .team, title: text, people: 1, notes: text)
    let comment = Comment(
      id: "c0001", session: "s", by: words, about: words, side: .against, text: text, reason: words)
    let source = Source(id: "key", title: words, author: words, quote: words, addedBy: words)
    return [
      .study(.describe(scope: scope)), .study(.hold(session: session)),
      .study(.note(comment: comment)), .study(.cite(source: source)),
    ]
  }

  private static func numbers(_ words: String) -> [Command] {
    let text = StudyText(words)
    let criterion = Criterion(
      id: "impact", kind: .impact, scale: .fiveLevels)
    let developments = ["D01", "D02", "D03"].map { code in
      Development(
        id: Identifier(rawValue: code), title: text, dimension: .economic, description: text,
        directionA: text, directionB: text)
    }
    let questionnaire = Questionnaire(
      version: 1, form: Form(items: ["D01"], criteria: [criterion]), asking: developments,
      groups: [StakeholderGroup(id: "g", name: text)],
      openQuestions: [OpenQuestion(id: "q", text: text)], introduction: text, privacy: text)
    return developments.map { .longlist(.propose(development: $0)) } + [
      .longlist(.drop("D03", reason: words)),
      .scoring(.enrol(expert: Participant(id: "e", name: words, background: text))),
      .scoring(
        .openRound(number: 1, form: Form(items: ["D01", "D02", "D03"], criteria: [criterion]))),
      .survey(.publish(questionnaire: questionnaire)),
      .scoring(
        .confirm(
          ConfirmedShortlist(codes: ["D01", "D02"], by: [words], at: nil, reasons: ["D02": words]))
      ),
    ]
  }

  private static func ends(_ words: String) -> [Command] {
    let text = StudyText(words)
    let candidates = ["x", "y", "z"].map { id in
      AxisCandidate(
        id: Identifier(rawValue: id), name: text, degree: text, members: [.init("D01")],
        poles: [Pole(name: text, label: text, description: text), Pole(name: text)])
    }
    var scenario = Scenario(.a, title: text)
    (scenario.tagline, scenario.introduction) = (text, text)
    scenario.keyPoints = [KeyPoint(text, subPoints: [text])]
    scenario.summary = [Block(heading: text, text: text)]
    scenario.chapters = [Chapter(theme: "work", subheading: text, text: text)]
    scenario.questions.introduction = text
    scenario.questions.questions = [.init(text, audience: "all"), .init(text)]
    var conclusions = Conclusions()
    conclusions.shared = [.init(scenarios: [.a, .b], text: text)]
    (conclusions.coreMessage, conclusions.implications) = (text, text)
    return candidates.map { .axes(.propose(candidate: $0)) } + [
      .axes(
        .choose(
          choice: AxisChoice(
            vertical: "x", horizontal: "y", by: [words], at: nil, reason: text,
            rejected: [.init(pair: ["x", "z"], reason: text)]))),
      .scenarios(.write(scenario: scenario)),
      .scenarios(.compare(theme: "work", points: [.a: [text, text], .c: [text]])),
      .scenarios(.place(caveats: [text], positions: [:])),
      .scenarios(.conclude(conclusions: conclusions)),
    ]
  }

  /// The answers of one expert and one respondent who write `words` beside what they answer.
  static func answers(_ words: String, on workshop: Workshop) throws -> Answers {
    let (round, asked) = try (
      #require(workshop.form(.round(1))), #require(workshop.form(.questionnaire(1)))
    )
    var ballot = Sheet(participant: "e", group: nil, on: round)
    try ballot.set(.level(3), "D01", "impact", on: round)
    ballot.setText(words, named: "D01.impact")
    var response = Sheet(participant: "r", group: "g", on: asked)
    response.setText(words, named: "comment.D01")
    response.setText(words, named: "open.q")
    return [.round(1): [ballot], .questionnaire(1): [response]]
  }

  @Test(arguments: texts)
  func `a folder that was written is read as the same study`(text: String) throws {
    let study = try Self.study(text)
    let answers = try Self.answers(text, on: study)
    let folder = try WorkshopFolder(study, slug: "s", answers: answers)
    let reading = try StudyReading(folder)
    let again = try reading.study(Self.stamp)
    #expect(again.study == study.study && again.longlist == study.longlist)
    #expect(again.survey == study.survey && again.scenarios == study.scenarios)
    #expect(again.axes.candidates == study.axes.candidates)
    #expect(again.scoring.experts == study.scoring.experts && reading.answers == answers)
    let written = try WorkshopFolder(again, slug: "s", answers: reading.answers)
    #expect(written.files == folder.files)
  }

  @Test func `the ballot of a dismissed expert is not written, since nobody could read it`() throws
  {
    var study = try Self.study("text")
    let answers = try Self.answers("text", on: study)
    #expect(try WorkshopFolder(study, slug: "s", answers: answers).files["ballots.csv"] != nil)
    try study.apply(.scoring(.dismiss("e")), Self.stamp)
    let folder = try WorkshopFolder(study, slug: "s", answers: answers)
    #expect(folder.files["ballots.csv"] == nil)
    #expect(try StudyReading(folder).study(Self.stamp).scoring.rounds == study.scoring.rounds)
  }

  @Test(arguments: ["\u{2028}", "\u{2029}", "\u{85}"])
  func `a line separator that an editor does not show is a space in YAML`(sign: String) throws {
    let yaml = "format: 1\nslug: s\nlanguage: en\ntitle: One\(sign)study\n"
    let reading = try StudyReading(WorkshopFolder(files: ["workshop.yaml": Array(yaml.utf8)]))
    #expect(try reading.study(Self.stamp).study.scope?.title == "One study")
  }

  @Test func `a line that would be a heading stands behind a backslash`() throws {
    let study = try Self.study("so\n## two\n### three")
    let files = try WorkshopFolder(study, slug: "s", answers: [:]).files
    let texts = files.mapValues { String(decoding: $0, as: UTF8.self) }
    #expect(
      texts["conclusions.md"]?.contains(
        "## core message\n\nso\n\\## two\n### three\n\n## implications") == true)
    // Only in a summary does a heading of the third level begin a block.
    #expect(
      texts["scenarios/A.md"]?.contains(
        "### so ## two ### three\n\nso\n\\## two\n\\### three\n") == true)
  }
}
