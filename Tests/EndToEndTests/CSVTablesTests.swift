import Exporting
import ScenarioMethod
import Testing
import WorkshopFiles

/// The tables of a frame, as a spreadsheet reads them.
struct CSVTablesTests {
  /// The lines of a table of the coastal town, with these files taken away.
  static func lines(_ name: String, without gone: [String]) throws -> [Substring]? {
    let folder = try ExportsTests.folder("kustplaats-2045")
    let frame = try ExportsTests.frame(
      WorkshopFolder(files: folder.files.filter { !gone.contains($0.key) }))
    let table = CSVTables(frame, language: .en).files.first { $0.stem == name }
    return table?.text.split(whereSeparator: \.isNewline)
  }

  @Test func `before there are answers each pair has one line without a correlation`() throws {
    let lines = try #require(try Self.lines("pairs", without: ["responses.csv"]))
    #expect(lines.dropFirst().allSatisfy { $0.hasSuffix(",,,,0,,,,,0") })
    #expect(Set(lines).count == lines.count && lines.count > 3)
  }

  @Test func `an empty table is left out`() throws {
    #expect(try Self.lines("findings", without: ["responses.csv"]) == nil)
    #expect(try #require(try Self.lines("findings", without: [])).count > 10)
  }

  @Test func `directions have a line of everybody and of each group, empty where it is hidden`()
    throws
  {
    let lines = try #require(try Self.lines("directions", without: []))
    #expect(lines.count == 1 + 10 * 5)
    #expect(lines[1] == "D01,,58,33,21,4,2,\(33.0 / 58),\(21.0 / 58),\(4.0 / 58)")
    #expect(lines[5] == "D01,youth-council,,,,,,,,")
    #expect(try Self.lines("directions", without: ["responses.csv"]) == nil)
  }

  @Test(arguments: [
    ("longlist", "code,titel,dimensie,tweede,status,reden"),
    ("findings", "code,criterium,groep,n,weetNiet,leeg,gemiddelde,mediaan,q1,q3"),
    ("directions", "code,groep,antwoorden,a,b,weetNiet,leeg,aandeelA,aandeelB,aandeelWeetNiet"),
    ("sessions", "datum,soort,titel,mensen"),
  ])
  func `a Dutch table has Dutch columns`(name: String, head: String) throws {
    let frame = try ExportsTests.frame(ExportsTests.folder("kustplaats-2045"))
    let table = try #require(CSVTables(frame, language: .nl).files.first { $0.stem == name })
    #expect(table.text.hasPrefix("\u{FEFF}\(head)\r\n"))
  }

  @Test func `what became of a development is told in the language of the table`() throws {
    let frame = try ExportsTests.frame(ExportsTests.folder("kustplaats-2045"))
    let rows = try Language.allCases.map { language in
      let tables = CSVTables(frame, language: language).files
      let text = try #require(tables.first { $0.stem == "longlist" }).text
      return try #require(text.split(whereSeparator: \.isNewline).first { $0.hasPrefix("D08,") })
    }
    #expect(rows[0].contains(",samengevoegd:D03,"))
    #expect(rows[1].contains(",merged:D03,"))
  }
}
