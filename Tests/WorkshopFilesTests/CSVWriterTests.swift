import TestSupport
import Testing
import WorkshopFiles

@Suite struct CSVWriterTests {
  @Test func `quotes stand only where they are needed`() {
    let cells = ["plain", "a,b", "a\"b", "a\nb", "a\rb", " a", "a ", "a;b\tc", "", "\"\u{301}"]
    #expect(
      CSVWriter.canonical(header: cells.map { _ in "h" }, rows: [cells])
        == "h,h,h,h,h,h,h,h,h,h\n"
        + "plain,\"a,b\",\"a\"\"b\",\"a\nb\",\"a\rb\",\" a\",\"a \",a;b\tc,,\"\"\"\u{301}\"\n")
  }

  @Test func `no name in the header is taken for another delimiter`() throws {
    let header = ["a;b;c", "d\te\tf"]
    let text = CSVWriter.canonical(header: header, rows: [["1", "2"]])
    #expect(text == "\"a;b;c\",\"d\te\tf\"\n1,2\n")
    #expect(try CSVTable(reading: Array(text.utf8), file: "table.csv").header == header)
  }

  @Test(arguments: UInt64(1)...100)
  func `what was written is read again, and written the same`(seed: UInt64) throws {
    var generator = SeededGenerator(state: seed)
    let alphabet: [Unicode.Scalar] = [
      "a", "é", "\u{301}", "🌊", ",", ";", "\t", "\"", "\n", " ", "'", "=", "\u{FEFF}", "\u{A0}",
    ]
    let header = (1...Int.random(in: 1...6, using: &generator)).map { "c\($0)" }
    let rows = (0..<Int.random(in: 0...8, using: &generator)).map { row in
      header.indices.map { column in
        let scalars = (0..<Int.random(in: 0...6, using: &generator)).map { _ in
          alphabet.randomElement(using: &generator) ?? "a"
        }
        // NB: a row says something, else it is not read as one.
        return (column == 0 ? "\(row)" : "") + scalars.map(String.init).joined()
      }
    }
    let text = CSVWriter.canonical(header: header, rows: rows)
    let table = try CSVTable(reading: Array(text.utf8), file: "table.csv")
    let cells = table.rows.map(\.cells)
    #expect(table.header == header)
    #expect(cells.map { $0.map { Array($0.utf8) } } == rows.map { $0.map { Array($0.utf8) } })
    #expect(CSVWriter.canonical(header: table.header, rows: cells).utf8.elementsEqual(text.utf8))
  }
}
