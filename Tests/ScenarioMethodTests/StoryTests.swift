import ScenarioMethod
import TestSupport
import Testing

/// What a history tells of one development.
struct StoryTests {
  private static let form = Form(items: Panel.codes(3), criteria: [Panel.first])

  private static func entry(
    _ seq: Int, _ deed: Deed, sheets: [Sheet] = []
  ) throws -> History.Entry {
    let day = try #require(Day("2026-01-0\(seq)"))
    return History.Entry(
      Journal.Entry(seq: seq, stamp: Stamp(actor: "ann", day: day), deed: deed), sheets: sheets)
  }

  private static func batch(
    _ seq: Int, _ name: Form.Name, _ numbers: ClosedRange<Int>, _ sheets: [Sheet]
  ) throws -> History.Entry {
    let mark = try Fingerprint(of: form)
    return try entry(
      seq,
      .answers(
        SheetBatch(
          form: name, formMark: mark, first: numbers.lowerBound, last: numbers.upperBound,
          mark: mark)), sheets: sheets)
  }

  private static func told(_ id: Development.ID, _ entries: [History.Entry]) -> [String] {
    Story(of: id, in: History(entries)).events.map { "\($0.day): \($0.sentence(.en))" }
  }

  private static var beginning: [Command] {
    Panel.developments(3).map { .longlist(.propose(development: $0)) }
      + [.scoring(.openRound(number: 1, form: form))]
  }

  @Test func `a development is followed from proposal to axis, with the reasons`() throws {
    var renamed = Panel.developments(1)[0]
    renamed.title = "A better name"
    let confirmed = ConfirmedShortlist(
      codes: ["D03", "D01"], by: ["ann"], at: nil, reasons: ["D01": "asked for twice"])
    let asked = Questionnaire(
      version: 1, form: Self.form, wording: ["D01": "Will it?"], groups: [])
    func candidate(_ id: AxisCandidate.ID, _ member: String) -> AxisCandidate {
      AxisCandidate(
        id: id, name: StudyText("Axis \(id)"), degree: "", members: [.init(word: member)],
        poles: [Pole(name: "one"), Pole(name: "two")])
    }
    let choice = AxisChoice(
      vertical: "x", horizontal: "y", by: ["ann"], at: nil, reason: "so")
    let commands: [Command] = [
      .longlist(.edit(development: renamed, reason: "clearer")),
      .longlist(.merge("D02", into: "D01", reason: "the same")),
      .scoring(.confirm(confirmed)), .survey(.publish(questionnaire: asked)),
      .axes(.propose(candidate: candidate("x", "-D01"))),
      .axes(.propose(candidate: candidate("y", "D03"))), .axes(.choose(choice: choice)),
    ]
    let entries = [
      try Self.entry(1, .bring(commands: Self.beginning, answers: [])),
      try Self.entry(2, .bring(commands: commands, answers: [])),
    ]
    #expect(
      Self.told("D01", entries) == [
        "2026-01-01: proposed as “Development D01” (economic)",
        "2026-01-02: renamed “A better name”: clearer", "2026-01-02: took in D02: the same",
        "2026-01-02: shortlisted, number 2 of 2: asked for twice",
        "2026-01-02: asked in questionnaire 1 “Will it?”",
        "2026-01-02: part of candidate axis “Axis x”, reversed",
        "2026-01-02: candidate axis “Axis x” became the vertical axis",
      ])
    #expect(
      Self.told("D02", entries).suffix(3) == [
        "2026-01-02: merged into D01: the same", "2026-01-02: not shortlisted",
        "2026-01-02: asked in questionnaire 1",
      ])
  }

  @Test func `scores tell how many and not who, and those that follow each other are one`() throws {
    let sheets = try Panel.sheets([[1, 2], ["?", 2], [nil, 2]], on: Self.form)
    let entries = [
      try Self.entry(1, .bring(commands: Self.beginning, answers: [])),
      try Self.batch(2, .round(1), 1...1, [sheets[0]]),
      try Self.batch(3, .round(1), 2...4, [sheets[0], sheets[1], sheets[2]]),
      try Self.entry(4, .command(.longlist(.drop("D01", reason: "too vague")))),
      try Self.batch(5, .round(1), 5...5, [sheets[0]]),
    ]
    #expect(
      Self.told("D01", entries).dropFirst() == [
        "2026-01-03: 2 experts scored it in round 1",
        "2026-01-04: taken off the longlist: too vague",
        "2026-01-05: 1 expert scored it in round 1",
      ])
  }

  @Test func `what was taken back is left out, and of others it tells nothing`() throws {
    let entries = [
      try Self.entry(1, .bring(commands: Self.beginning, answers: [])),
      try Self.entry(2, .command(.longlist(.drop("D01", reason: "no")))),
      try Self.entry(3, .undo(entry: 2)),
    ]
    #expect(Self.told("D01", entries).count == 1)
    #expect(Self.told("D09", entries) == [])
  }

  @Test func `of a change is told what was changed`() throws {
    var now = Panel.developments(1)[0]
    func told(_ change: (inout Development) -> Void) throws -> String {
      let before = now
      change(&now)
      let entries = try [.propose(development: before), .edit(development: now, reason: "why")]
        .enumerated().map { try Self.entry($0 + 1, .command(.longlist($1))) }
      return Story(of: "D01", in: History(entries)).events.last?.sentence(.en) ?? ""
    }
    #expect(try told { $0.dimension = .ecological } == "dimension now ecological: why")
    #expect(
      try told { $0.title = StudyText($0.title.original, translations: [.nl: "Anders"]) }
        == "title translated: “Anders”: why")
    #expect(try told { $0.description = "Longer" } == "description changed: why")
    #expect(try told { $0.question = "Will it?" } == "question changed: why")
    #expect(
      try told { ($0.title, $0.secondary, $0.directionB) = ("New", .economic, "Down") }
        == "renamed “New”, dimension now ecological, economic, directions changed: why")
  }
}
