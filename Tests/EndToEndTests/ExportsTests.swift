import Exporting
import Foundation
import ScenarioMethod
import Testing
import WorkshopFiles

/// The committed exports are the golden files: what the tool makes of the sample studies.
struct ExportsTests {
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  static let studies = ["werkzekerheid", "kustplaats-2045"]
  static let stamp = Stamp(actor: "test", day: .filesRead)

  static func folder(_ slug: String) throws -> WorkshopFolder {
    try WorkshopFolder(at: root.appendingPathComponent("Workshops/\(slug)").path)
  }

  static func frame(_ folder: WorkshopFolder) throws -> Frame {
    let reading = try StudyReading(folder)
    return try Frame(
      reading.study(stamp).withoutNames(), slug: reading.slug, answers: reading.answers)
  }

  @Test(arguments: studies)
  func `the committed exports are what the tool makes`(slug: String) throws {
    let set = ExportSet(try Self.frame(Self.folder(slug)), languages: Language.allCases)
    let folder = Self.root.appendingPathComponent("Exports/\(slug)")
    for file in set.files {
      // NB: bytes, not text: reading as text would lose the mark at the start of a table.
      let golden = try Data(contentsOf: folder.appendingPathComponent(file.name))
      #expect(golden == Data(file.text.utf8), "Exports/\(slug)/\(file.name)")
    }
    let committed = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(Set(committed) == Set(set.files.map(\.name)))
  }

  @Test(arguments: studies)
  func `the committed exports name nobody who took part`(slug: String) throws {
    let study = try StudyReading(Self.folder(slug)).study(Self.stamp)
    let experts = study.scoring.experts.flatMap { [$0.name, $0.background.original] }
    let words = experts + (study.scoring.confirmed?.by ?? [])
    #expect(words.count >= 17 && !words.contains(""))
    let folder = Self.root.appendingPathComponent("Exports/\(slug)")
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
      let text = try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
      for word in words { #expect(!text.contains(word), "\(name): \(word)") }
    }
  }

  @Test func `every file that a study may be exported to has a name of the program`() throws {
    let set = ExportSet(
      try Self.frame(Self.folder("werkzekerheid")), languages: Language.allCases)
    #expect(Set(set.files.map(\.name)) == Set(set.owned))
  }

  @Test(arguments: ["longlist.csv", "ballots.csv", "responses.csv"])
  func `the order of rows in a file changes nothing`(name: String) throws {
    let folder = try Self.folder("kustplaats-2045")
    var files = folder.files
    let text = String(decoding: try #require(files[name]), as: UTF8.self)
    let lines = text.split(separator: "\n").map(String.init)
    files[name] = Array(
      ([lines[0]] + lines.dropFirst().reversed()).joined(separator: "\n").utf8)
    let shuffled = try Self.frame(WorkshopFolder(files: files))
    let own = try Self.frame(folder)
    let (a, b) = (
      ExportSet(own, languages: [.en]).files, ExportSet(shuffled, languages: [.en]).files
    )
    #expect(a.map(\.text) == b.map(\.text))
  }

  @Test func `the scores of werkzekerheid lead to its axes by the method`() throws {
    let frame = try Self.frame(Self.folder("werkzekerheid"))
    let shortlist = try #require(frame.pipeline.shortlist.value)
    let axes = try #require(frame.pipeline.axes.value)
    let pair = try #require(axes.assessment)
    let impacts = shortlist.ranking.entries.compactMap(\.impact.value).sorted()
    let uncertainties = shortlist.ranking.entries.compactMap(\.uncertainty.value).sorted()
    for member in axes.vertical.members + axes.horizontal.members {
      let entry = try #require(shortlist[member.development])
      #expect(shortlist.entries.contains { $0.development.id == member.development })
      #expect(try #require(entry.impact.value) > impacts[7])
      #expect(try #require(entry.uncertainty.value) > uncertainties[7])
    }
    for association in pair.associations {
      #expect(abs(try #require(association.correlation.rho.value)) < 0.3)
    }
    let least = try #require(pair.balance.value?.min())
    #expect(least >= 0.1)
    #expect(!frame.isConcept)
    #expect(frame.pipeline.longlist.value?.nearDuplicates.isEmpty == true)
    #expect(frame.pipeline.axesStale.isEmpty)
  }

  @Test func `exchanging the scores of two developments changes the result`() throws {
    let folder = try Self.folder("werkzekerheid")
    var files = folder.files
    let text = String(decoding: try #require(files["ballots.csv"]), as: UTF8.self)
    files["ballots.csv"] = Array(
      text.replacing(",D08,", with: ",X,").replacing(",D07,", with: ",D08,")
        .replacing(",X,", with: ",D07,").utf8)
    let changed = try Self.frame(WorkshopFolder(files: files))
    let shortlist = try #require(changed.pipeline.shortlist.value)
    #expect(shortlist.entries.first?.development.id == "D07")
    #expect(!shortlist.entries.contains { $0.development.id == "D08" })
  }

  @Test func `a study in progress says what is still open`() throws {
    let frame = try Self.frame(Self.folder("kustplaats-2045"))
    #expect(frame.isConcept)
    #expect(frame.missing.map(\.part) == [.axes])
    #expect(MarkdownFrame(frame, language: .en).text.contains("Concept"))
  }

  @Test(arguments: studies)
  func `a study read and written again is the same folder, byte for byte`(slug: String) throws {
    let folder = try Self.folder(slug)
    let reading = try StudyReading(folder)
    let study = try reading.study(Self.stamp)
    let written = try WorkshopFolder(study, slug: reading.slug, answers: reading.answers)
    #expect(written.files.keys.sorted() == folder.files.keys.sorted())
    for (name, bytes) in written.files { #expect(bytes == folder.files[name], "\(name)") }
    let again = try StudyReading(written)
    #expect(try again.study(Self.stamp) == study)
    #expect(again.answers == reading.answers)
  }
}
