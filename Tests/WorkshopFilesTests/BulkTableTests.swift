import Foundation
import ScenarioMethod
import Testing
import WorkshopFiles

/// Tables as columns, beside what the careful reader says of them.
struct BulkTableTests {
  /// Works with a file that holds a text, and takes it away.
  static func file<Value>(_ text: String, _ work: (String) throws -> Value) throws -> Value {
    let file = FileManager.default.temporaryDirectory
      .appendingPathComponent("scenariocross-\(UUID().uuidString).csv")
    try Data(text.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    return try work(file.path)
  }

  static let words = CodeWords(levels: 1...12, other: ["?": 13, "NA": 0])

  /// A table of a name, a label, codes and a text.
  static func read(_ text: String) throws -> BulkTable? {
    try file(text) { path in
      BulkTable(at: path) { records in
        BulkLayout(
          columns: records[0].map { head in
            switch head.trimmed {
            case "who": .names
            case "group": .labels
            case "why": .texts
            default: .codes(words)
            }
          })
      }
    }
  }

  /// The cells of a table, as text.
  static func cells(_ table: BulkTable) -> [[String]] {
    (0..<table.rows).map { row in
      table.columns.map { column in
        switch column {
        case .names(let names): names[row]
        case .labels(let numbers, let words): words[Int(numbers[row])]
        case .codes(let codes): codes[row] == 0 ? "" : codes[row] == 13 ? "?" : "\(codes[row])"
        case .texts(let texts): texts[row] ?? ""
        }
      }
    }
  }

  /// Whatever program wrote it, the same cells come out as of the careful reader.
  @Test(arguments: [
    "who,group,a,b\nr1,g,1,12\nr2,h,?,\nr3,g,NA,3\n", "who;group;a\r\nr1;g;1\r\n\r\nr2;g;\r\n",
    "\u{FEFF}who\tgroup\ta\nr1\tg\t12", "\n\nwho,a,b\n\nr1,,\n,,\n\nr2,1,2",
    "who,a,why\n\"r1\",\"3\",\"a \"\"b\"\", c\nd\"\nr2,\"\",é\n", "a\n1\n2\n?",
    "who,why\nr1,\nr2,x\n", "a,b\n\"10\",11\n",
  ])
  func `what is taken is what the careful reader says`(text: String) throws {
    let table = try #require(try Self.read(text))
    let careful = try CSVTable(reading: Array(text.utf8), file: "t.csv")
    let expected = careful.rows.map { row in row.cells.map { $0 == "NA" ? "" : $0 } }
    #expect(Self.cells(table) == expected)
  }

  @Test(arguments: [
    "", "who,a", "who,a\n r1,1\n", "who,a\nr1,6x\n", "who,a\nr1,13\n", "who,a\nr1,1,\n",
    "who,a\nr1\n", "who,a\nr1,1\r2\n", "who,a\n\"r1,1\n", "who,a\nr1,\"1\"x\n", "who,a\nré,1\n",
    "who,a\nr1,01\n", "who,a\nr1, 1\n", "who,why\nr1,a\u{0}b\n", "who,why\nr1,\"a\r\nb\"\n",
    "who,a\nr\"1,1\n", "who,a\nr1,123456789\n", "who,group\nr1,\"a\"\"b\"\n",
  ])
  func `what is wrong or unusual is left to the careful reader`(text: String) throws {
    #expect(try Self.read(text) == nil)
  }

  @Test func `bytes that are no UTF-8 are left to the careful reader`() throws {
    for cell in [[0xFF], [0xC3], [0xFE, 0xFF]] as [[UInt8]] {
      let file = FileManager.default.temporaryDirectory
        .appendingPathComponent("scenariocross-\(UUID().uuidString).csv")
      defer { try? FileManager.default.removeItem(at: file) }
      for head in ["who,why\nr1,", "who,group\nr1,"] {
        try Data(Array(head.utf8) + cell + [0x0A]).write(to: file)
        let table = BulkTable(at: file.path) { _ in
          BulkLayout(columns: [.names, head.contains("why") ? .texts : .labels])
        }
        #expect(table == nil)
      }
    }
    #expect(BulkTable(at: NSTemporaryDirectory()) { _ in nil } == nil)
    #expect(BulkTable(at: "/nowhere/at/all.csv") { _ in nil } == nil)
  }

  /// A table of more than one block for each of two threads, cut anywhere.
  @Test(arguments: ["\n", "\r\n"], [0, 7])
  func `a large table is whole, also where cells hold line ends`(end: String, quoted: Int) throws {
    var (text, expected) = ("who,group,a,why" + end, [[String]]())
    for row in 0..<60_000 {
      let group = "group \(row * 7 % 40)"
      let why = quoted > 0 && row % 1_000 == quoted ? "first\n\"second\", \(row)" : ""
      let cells = ["r\(row)", group, row % 9 == 0 ? "" : "\(row % 9)", why]
      expected.append(cells)
      text += cells.dropLast().joined(separator: ",") + "," + (why.isEmpty ? "" : why.csvQuoted)
      text += end
    }
    let table = try #require(try Self.read(text))
    #expect(table.rows == 60_000)
    #expect(Self.cells(table) == expected)
  }

  @Test func `a cell longer than a block is read with the whole record`() throws {
    let long = String(repeating: "long ", count: 200_000)
    let table = try #require(try Self.read("who,why,a\nr1,\(long)x,1\nr2,,2\n"))
    #expect(Self.cells(table) == [["r1", long + "x", "1"], ["r2", "", "2"]])
  }

  @Test func `more labels than a byte counts are left to the careful reader`() throws {
    let rows = (0..<300).map { "r\($0),g\($0)\n" }.joined()
    #expect(try Self.read("who,group\n" + rows) == nil)
  }

  @Test func `without a header the first record is a row`() throws {
    let table = try Self.file("1,2\n3,\n") { path in
      BulkTable(at: path) { records in
        #expect(records == [["1", "2"], ["3", ""]])
        return BulkLayout(
          columns: [.codes(Self.words), .codes(Self.words)], hasHeader: false)
      }
    }
    #expect(table.map(Self.cells) == [["1", "2"], ["3", ""]])
  }
}
