import Foundation
import ScenarioMethod
import Testing
import WorkshopFiles

/// A study of which a later round asked something else than an earlier one.
struct EarlierRoundsTests {
  static let stamp = Stamp(actor: "test", day: .filesRead)

  /// The small study as read, with what a second round asks and the ballots of some rounds.
  static func study(
    asking criteria: [Criterion], scored: Set<Int> = [1, 2]
  ) throws -> (study: Workshop, answers: Answers) {
    let reading = try StudyReadingTests.reading()
    var study = try reading.study(stamp)
    let form = Form(items: ["D01", "D02", "D03"], criteria: criteria)
    try study.apply(.scoring(.openRound(number: 2, form: form)), stamp)
    var second = Sheet(participant: "e2", group: nil, on: form)
    try second.set(.level(form.criteria[0].scale.to), "D02", form.criteria[0].id, on: form)
    let answers = reading.answers.merging([.round(2): [second]]) { $1 }
    return (
      study,
      answers.filter {
        if case .round(let number) = $0.key { scored.contains(number) } else { true }
      }
    )
  }

  static func criteria(_ names: Criterion.ID..., to: Int = 7) throws -> [Criterion] {
    try names.map { Criterion(id: $0, kind: .impact, scale: try Scale(from: 1, to: to)) }
  }

  /// The study that a folder of this one makes, which writes the same folder again.
  static func readBack(
    _ study: Workshop, _ answers: Answers
  ) throws -> (yaml: String, study: Workshop, answers: Answers) {
    let folder = try WorkshopFolder(study, slug: "small", answers: answers)
    let reading = try StudyReading(folder)
    let again = try reading.study(stamp)
    let written = try WorkshopFolder(again, slug: "small", answers: reading.answers)
    #expect(written.files == folder.files)
    let yaml = String(decoding: try #require(folder.files["workshop.yaml"]), as: UTF8.self)
    return (yaml, again, reading.answers)
  }

  @Test func `criteria of another name in a later round leave the earlier ballots readable`()
    throws
  {
    let (study, answers) = try Self.study(asking: Self.criteria("wages", "homes"))
    let back = try Self.readBack(study, answers)
    #expect(
      back.yaml.contains("earlier_rounds:\n  - round: 1\n    criteria:\n      - id: impact\n"))
    #expect(back.study.scoring.rounds == study.scoring.rounds)
    #expect(back.answers == answers)
    #expect(
      try StudyDifference(
        from: study, answers, to: back.study, back.answers, Self.stamp
      ).isEmpty)
  }

  @Test func `a scale that grew keeps what a level meant in the earlier round`() throws {
    let (study, answers) = try Self.study(asking: Self.criteria("impact", to: 9))
    let back = try Self.readBack(study, answers)
    let asked = try #require(back.study.form(.round(1)))
    #expect(asked.criteria.first?.scale.to == 5)
    #expect(back.study.scoring.currentRound?.form.criteria.first?.scale.to == 9)
    #expect(back.answers == answers)
  }

  @Test func `new criteria that nobody scored on yet wait in the next round`() throws {
    let (study, answers) = try Self.study(asking: Self.criteria("wages"), scored: [1])
    let back = try Self.readBack(study, answers)
    #expect(back.study.scoring.rounds == study.scoring.rounds)
    #expect(back.study.scoring.currentRound?.number == 2)
  }

  @Test func `rounds that ask the same need no list of their own`() throws {
    let first = try #require(try StudyReadingTests.reading().study(Self.stamp).form(.round(1)))
    let (study, answers) = try Self.study(asking: first.criteria)
    let back = try Self.readBack(study, answers)
    #expect(!back.yaml.contains("earlier_rounds"))
    #expect(back.answers == answers)
  }

  @Test func `what an earlier round asked may be changed in the file`() throws {
    let (study, answers) = try Self.study(asking: Self.criteria("wages"))
    var files = try WorkshopFolder(study, slug: "small", answers: answers).files
    let yaml = String(decoding: try #require(files["workshop.yaml"]), as: UTF8.self)
    files["workshop.yaml"] = Array(
      yaml.replacing(
        "- id: impact\n        kind: impact\n",
        with: "- id: impact\n        kind: impact\n        weight: 2\n"
      ).utf8)
    let reading = try StudyReading(WorkshopFolder(files: files))
    let difference = try StudyDifference(
      from: study, answers, to: reading.study(Self.stamp), reading.answers, Self.stamp)
    #expect(difference.commands.map(\.name) == ["scoring.reopenRound"])
    #expect(difference.commands.first?.about == ["round-1"] && difference.answers.keys.count == 1)
    #expect(difference.answers[.round(1)] == answers[.round(1)])
  }
}
