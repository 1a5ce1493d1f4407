import Testing
import WorkshopFiles

/// One way in which a program may save a table.
struct Dialect: Sendable, CustomTestStringConvertible {
  enum Encoding: CaseIterable { case utf8, utf8Mark, little, littleMark, big, bigMark }

  let delimiter: String
  let encoding: Encoding
  let lineEnd: String

  static let all = [",", ";", "\t"].flatMap { delimiter in
    Encoding.allCases.flatMap { encoding in
      ["\n", "\r\n", "\r"].map { Dialect(delimiter: delimiter, encoding: encoding, lineEnd: $0) }
    }
  }

  var testDescription: String { "\(delimiter.debugDescription) \(encoding) \(lineEnd.utf8.count)" }

  /// The bytes of a table; every cell that needs quotes in any dialect has them.
  func bytes(_ table: [[String]]) -> [UInt8] {
    let text = table.map { record in
      record.map { cell in
        let needsQuotes = cell.contains { ",;\t\n\"".contains($0) }
        return needsQuotes ? "\"\(cell.replacing("\"", with: "\"\""))\"" : cell
      }
      .joined(separator: delimiter)
    }
    return encoding.bytes((text + [""]).joined(separator: "\n").replacing("\n", with: lineEnd))
  }
}

extension Dialect.Encoding {
  func bytes(_ text: String) -> [UInt8] {
    let units = text.utf16
    let marked = Array("\u{FEFF}".utf16) + units
    return switch self {
    case .utf8: Array(text.utf8)
    case .utf8Mark: Array("\u{FEFF}\(text)".utf8)
    case .little: units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    case .littleMark: marked.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    case .big: units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    case .bigMark: marked.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    }
  }
}

@Suite struct CSVDialectTests {
  @Test(arguments: Dialect.all)
  func `every dialect gives the same reading`(dialect: Dialect) throws {
    let cells = [
      ["code", "één", "score"],
      ["D01", "eerste regel\ntweede “regel”; en, \"zo\" voort", "3,5"],
      ["D02", "", "4"],
      ["D03", "日本 🌊", "?"],
    ]
    let table = try CSVTable(reading: dialect.bytes(cells), file: "table.csv")
    #expect(table.header == cells[0])
    #expect(table.rows.map(\.cells) == Array(cells.dropFirst()))
    #expect(table.rows.map(\.line) == [2, 4, 5])
    #expect(CSVTable.number(table.rows[0]["score"]) == 3.5)
  }

  @Test(arguments: [
    ("a;b;c,d\n", ["a", "b", "c,d"]),
    ("a\tb\tc,d;e\n", ["a", "b", "c,d;e"]),
    ("\"a;b;c\",d\n", ["a;b;c", "d"]),
    ("a;b,c\n", ["a;b", "c"]),
    ("a;b\tc\n", ["a", "b\tc"]),
    ("\n\na;b\nx,y,z\n", ["a", "b"]),
    ("a\nx;y\n", ["a"]),
  ])
  func `the header tells the delimiter`(text: String, header: [String]) throws {
    let table = try CSVTable(reading: Array(text.utf8), file: "table.csv")
    #expect(table.header == header)
  }
}
