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
}
