import Foundation
import ScenarioMethod
import Testing
import WorkshopFiles

/// What `docs/file-formats.md` says of the files of a study is so.
struct FileFormatsTests {
  static let document = FormatDocument()
  static let stamp = Stamp(actor: "test", day: .filesRead)
  static let tables = document.examples.keys.filter { $0.hasSuffix(".csv") }.sorted()

  /// The files written back after they were read.
  static func writtenBack(_ files: [String: [UInt8]]) throws -> [String: String] {
    let reading = try StudyReading(WorkshopFolder(files: files))
    let folder = try WorkshopFolder(
      reading.study(stamp), slug: reading.slug, answers: reading.answers)
    return folder.files.mapValues { String(decoding: $0, as: UTF8.self) }
  }

  /// What the files are refused for, each in its place.
  static func problems(_ files: [String: [UInt8]]) throws -> [FileProblem] {
    do {
      guard files["workshop.yaml"] == nil else {
        _ = try writtenBack(files)
        return []
      }
      // NB: without it a folder on the disk is no study at all.
      _ = try WorkshopFolder(at: "harbour-2040")
      return []
    } catch let problems as FileProblems { return problems.all }
  }

  @Test func `the document shows every file of a study`() {
    let tables = [
      "ballots", "comments", "comparison", "longlist", "responses", "sessions", "sources",
    ]
    #expect(Self.tables == tables.map { "\($0).csv" })
    for file in ["workshop.yaml", "conclusions.md", "conclusions.nl.md", "scenarios/A.nl.md"] {
      #expect(Self.document.examples[file]?.isEmpty == false, "\(file)")
    }
    for letter in ["A", "B", "C", "D"] {
      #expect(Self.document.examples["scenarios/\(letter).md"]?.isEmpty == false, "\(letter)")
    }
    #expect(Self.document.refusals.count > 150)
    #expect(!Self.document.laterRefusals.isEmpty)
    #expect(!Self.document.sames.isEmpty)
  }

  @Test func `the examples are one study, and canonical`() throws {
    let written = try Self.writtenBack(Self.document.files)
    #expect(written.keys.sorted() == Self.document.examples.keys.sorted())
    for (name, text) in Self.document.examples { #expect(written[name] == text, "\(name)") }
  }

  @Test func `the study of the examples is complete`() throws {
    let reading = try StudyReading(WorkshopFolder(files: Self.document.files))
    let frame = try Frame(reading.study(Self.stamp), slug: reading.slug, answers: reading.answers)
    #expect(frame.missing == [])
  }

  @Test(arguments: document.refusals)
  func `what the document says is refused is refused in those words`(
    row: FormatDocument.Row
  ) throws {
    let problems = try Self.problems(Self.document.files(with: row))
    #expect(problems.map { $0.text(.en) } == row.messages)
    for problem in problems {
      #expect(problem.wording(.nl) != problem.wording(.en), "said in one language only")
    }
  }

  @Test(arguments: document.laterRefusals)
  func `what was asked before is refused in those words`(row: FormatDocument.Row) throws {
    let old = try StudyReading(WorkshopFolder(files: Self.document.files))
    let new = try StudyReading(WorkshopFolder(files: Self.document.files(with: row)))
    let (before, after) = try (old.study(Self.stamp), new.study(Self.stamp))
    let error = #expect(throws: FileProblems.self) {
      try StudyDifference(from: before, old.answers, to: after, new.answers, Self.stamp)
    }
    #expect(error?.all.map { $0.text(.en) } == row.messages)
  }

  @Test(arguments: document.sames)
  func `what the document says means the same does`(row: FormatDocument.Row) throws {
    let files = try Self.document.files(with: row)
    try #require(files != Self.document.files)
    #expect(try Self.writtenBack(files) == Self.document.examples)
  }

  @Test(arguments: tables, [";", "\t"])
  func `a table with other signs between its cells is the same`(
    name: String, sign: String
  ) throws {
    var files = Self.document.files
    let table = try CSVTable(reading: files[name] ?? [], file: name)
    let lines = ([table.header] + table.rows.map(\.cells)).map { cells in
      cells.map { "\"\($0.replacing("\"", with: "\"\""))\"" }.joined(separator: sign)
    }
    files[name] = Array(("\u{FEFF}" + lines.joined(separator: "\r\n")).utf8)
    #expect(try Self.writtenBack(files) == Self.document.examples)
  }

  @Test(arguments: document.examples.keys.sorted())
  func `a file in UTF-16 with CR LF is the same`(name: String) throws {
    var files = Self.document.files
    let text = try #require(Self.document.examples[name])
    files[name] = ("\u{FEFF}" + text.replacing("\n", with: "\r\n")).utf16.flatMap {
      [UInt8($0 & 255), UInt8($0 >> 8)]
    }
    #expect(try Self.writtenBack(files) == Self.document.examples)
  }

  @Test func `the tables and views that readers of the database may rely on are named`() throws {
    let text = try String(contentsOf: FormatDocument.path, encoding: .utf8)
    for word in ["journal", "development", "score", "answer"] {
      #expect(text.contains("| `\(word)` |"), "\(word)")
    }
  }
}
