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

  @Test func `a round that is gone from the files is taken away with its ballots`() throws {
    let ballots = StudyReadingTests.files["ballots.csv"] ?? ""
    let second = ballots.split(separator: "\n").dropFirst().map {
      $0.replacing(",1,D", with: ",2,D") + "\n"
    }
    let (two, one) = try (
      Self.reading(["ballots.csv": ballots + second.joined()]), Self.reading([:])
    )
    #expect(two.answers.keys.sorted() == [.round(1), .round(2)])
    let difference = try Self.difference(two, one)
    #expect(difference.commands == [.scoring(.dropRound(number: 2))])
    #expect(difference.answers.isEmpty)
    #expect(try Self.difference(one, one).isEmpty)
  }

  @Test func `criteria and a questionnaire that are gone from the files are taken away`() throws {
    let yaml = StudyReadingTests.files["workshop.yaml"] ?? ""
    let bare = yaml.split(separator: "\n").prefix { !$0.hasPrefix("criteria:") }
    let (full, less) = try (
      Self.reading(["workshop.yaml": yaml + "\nquestionnaire: {items: [D01]}\n"]),
      Self.reading([
        "workshop.yaml": bare.joined(separator: "\n") + "\n", "ballots.csv": nil,
        "responses.csv": nil,
      ])
    )
    let names = try Self.difference(full, less).commands.map(\.name)
    #expect(names.contains("scoring.dropRound") && names.contains("survey.withdraw"), "\(names)")
    var study = try full.study(Self.stamp)
    for command in try Self.difference(full, less).commands { try study.apply(command, Self.stamp) }
    #expect(try study.forms.isEmpty && less.study(Self.stamp).forms.isEmpty)
  }

  @Test func `a questionnaire without items is a draft, and is written as it was read`() throws {
    let yaml =
      (StudyReadingTests.files["workshop.yaml"] ?? "") + """

        questionnaire:
          groups:
            - id: shops
              name: Winkels
              invited: 12
          direction: false
          open:
            - id: missed
              text: Wat mist u?
          introduction: Welkom

        """
    let changes: [String: String?] = ["workshop.yaml": yaml, "responses.csv": nil]
    let reading = try Self.reading(changes)
    let study = try reading.study(Self.stamp)
    #expect(study.survey.questionnaires.isEmpty && study.survey.drafts.count == 1)
    #expect(study.survey.draft.groups.map(\.invited) == [12] && !study.survey.draft.asksDirection)
    let folder = try WorkshopFolder(study, slug: "small", answers: reading.answers)
    let again = try StudyReading(folder)
    #expect(try again.study(Self.stamp).survey == study.survey)
    #expect(try Self.difference(reading, again).isEmpty)
    let without = try Self.reading(["responses.csv": nil])
    #expect(try Self.difference(reading, without).commands.map(\.name) == ["survey.draft"])
    #expect(try Self.difference(without, reading).commands.map(\.name) == ["survey.draft"])
  }

  @Test func `a draft behind a published version is left alone by files`() throws {
    let yaml =
      (StudyReadingTests.files["workshop.yaml"] ?? "") + "\nquestionnaire: {items: [D01]}\n"
    let files = try Self.reading(["workshop.yaml": yaml, "responses.csv": nil])
    var study = try files.study(Self.stamp)
    var draft = study.survey.draft
    draft.introduction = "Welkom"
    try study.apply(.survey(.draft(draft)), Self.stamp)
    let difference = try StudyDifference(
      from: study, files.answers, to: files.study(Self.stamp), files.answers, Self.stamp)
    #expect(difference.isEmpty)
    let folder = try WorkshopFolder(study, slug: "small", answers: files.answers)
    let text = String(decoding: folder.files["workshop.yaml"] ?? [], as: UTF8.self)
    #expect(text.contains("items:\n    - D01") && !text.contains("Welkom"))
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
        "workshop.yaml:5: a questionnaire needs developments, and criteria or the question which way "
          + "they go",
      ])
  }

  @Test func `every file that cannot be opened is refused by name`() throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("study-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    for name in ["longlist.csv", "scenarios/A.md"] {
      try FileManager.default.createDirectory(
        at: folder.appendingPathComponent(name), withIntermediateDirectories: true)
    }
    let error = #expect(throws: FileProblems.self) { try WorkshopFolder(at: folder.path) }
    #expect(
      error?.all.map { $0.text(.en) } == [
        "longlist.csv: this file cannot be read; it is a folder, or you have no rights to it",
        "scenarios/A.md: this file cannot be read; it is a folder, or you have no rights to it",
      ])
  }
}
