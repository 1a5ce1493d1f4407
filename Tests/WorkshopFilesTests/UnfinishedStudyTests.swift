import Foundation
import ScenarioMethod
import Testing
import WorkshopFiles

/// Nothing that a study says gets lost because a later step is still to come.
struct UnfinishedStudyTests {
  static let stamp = Stamp(actor: "test", day: .filesRead)

  /// What brings `old` to `new`, as an import does.
  static func difference(_ old: StudyReading, _ new: StudyReading) throws -> StudyDifference {
    try StudyDifference(
      from: old.study(stamp), old.answers, to: new.study(stamp), new.answers, stamp)
  }

  static func reading(_ changes: [String: String?]) throws -> StudyReading {
    var files = StudyReadingTests.files
    for (name, text) in changes { files[name] = text }
    return try StudyReading(WorkshopFolder(files: files.mapValues { Array($0.utf8) }))
  }

  @Test func `criteria are kept while nobody scored on them`() throws {
    let reading = try Self.reading(["ballots.csv": nil])
    let folder = try WorkshopFolder(reading.study(Self.stamp), slug: "small", answers: [:])
    let text = String(decoding: folder.files["workshop.yaml"] ?? [], as: UTF8.self)
    #expect(text.contains("criteria:\n  - id: impact\n"))
    #expect(folder.files["ballots.csv"] == nil)
  }

  @Test func `while nobody scored, a longer longlist is scored as a whole`() throws {
    let (few, all) = try (
      Self.reading(["ballots.csv": nil, "longlist.csv": nil]), Self.reading(["ballots.csv": nil])
    )
    let names = try Self.difference(few, all).commands.map(\.name)
    #expect(names.contains("scoring.reopenRound"))
    #expect(try Self.difference(all, all).isEmpty)
  }

  @Test func `a changed criterion is taken in, with the ballots on it`() throws {
    let yaml = (StudyReadingTests.files["workshop.yaml"] ?? "")
      .replacing("kind: impact, scale", with: "kind: impact, weight: 2, scale")
    let difference = try Self.difference(
      Self.reading([:]), Self.reading(["workshop.yaml": yaml]))
    #expect(difference.commands.map(\.name) == ["scoring.reopenRound"])
    #expect(difference.answers[.round(1)]?.count == 3)
  }

  @Test func `a questionnaire that asks nothing is refused`() {
    let yaml = """
      format: 1
      slug: small
      title: Klein
      questionnaire:
        items: [D01]
        direction: false

      """
    let changes: [String: String] = ["workshop.yaml": yaml, "ballots.csv": ""]
    #expect(
      StudyReadingTests.problems(changes) == [
        "ballots.csv:1: the file is empty; its first line names the columns",
        "workshop.yaml:5: a questionnaire needs developments and criteria",
      ])
  }

  @Test func `a file that cannot be opened is refused by name`() throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("study-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(
      at: folder.appendingPathComponent("longlist.csv"), withIntermediateDirectories: true)
    let error = #expect(throws: FileProblems.self) { try WorkshopFolder(at: folder.path) }
    #expect(
      error?.all.map { $0.text(.en) } == [
        "longlist.csv: this file cannot be read; it is a folder, or you have no rights to it"
      ])
  }
}
