import ScenarioMethod
import Testing
import WorkshopFiles

@Suite struct CSVTableTests {
  private func table(_ text: String) throws(CSVError) -> CSVTable {
    try CSVTable(reading: Array(text.utf8), file: "table.csv")
  }

  @Test func `a cell is found by the name of its column`() throws {
    let table = try table(" code ,title\nD01,Sea\n")
    #expect(table.rows[0]["code"] == "D01")
    #expect(table.rows[0]["title"] == "Sea")
    #expect(table.rows[0]["reason"] == "")
    #expect(table.has("title"))
    #expect(!table.has("reason"))
  }

  @Test func `missing cells are empty and empty cells too many are left out`() throws {
    let table = try table("a,b,c\n1\n1,2,3,,\n")
    #expect(table.rows.map(\.cells) == [["1", "", ""], ["1", "2", "3"]])
  }

  @Test(arguments: [
    "a,b\n1,2", "a,b\n1,2\n", "a,b\n1,2\n\n\n", "\na,b\n\n1,2\n,\n", "a,b\n1,2,\n,,\n",
  ])
  func `lines without content do not count`(text: String) throws {
    #expect(try table(text).rows.map(\.cells) == [["1", "2"]])
  }

  @Test func `a record is named by the line on which it starts`() throws {
    let table = try table("\n\na,b\n\"1\n\n\",2\n\n3,4\n")
    #expect(table.rows.map(\.line) == [4, 8])
  }

  @Test func `quotes inside a text without quotes are text, and white space is kept`() throws {
    let table = try table("a,b\n5\" pipe, 2 \n\"\",\"\"\"\"\n")
    #expect(table.rows.map(\.cells) == [["5\" pipe", " 2 "], ["", "\""]])
  }

  @Test(arguments: [
    ("3.5", 3.5), ("3,5", 3.5), (" -3,5 ", -3.5), ("+4", 4), (",5", 0.5), ("1,234", 1.234),
    ("1e-05", 1e-5),
  ])
  func `a number may have a decimal comma`(text: String, number: Double) {
    #expect(CSVTable.number(text) == number)
  }

  @Test(arguments: [
    "", "-", "?", "1.234,5", "1,234.5", "1 000", "1'000", "nan", "inf", "0x1p3", "1e999", "٣", "E1",
  ])
  func `what is no number has none`(text: String) {
    #expect(CSVTable.number(text) == nil)
  }
}

@Suite struct CSVErrorTests {
  private static let long = String(repeating: "x", count: 41)

  @Test(arguments: [
    (
      "", "table.csv:1: the file is empty; its first line names the columns",
      "table.csv:1: het bestand is leeg; de eerste regel noemt de kolommen"
    ),
    (
      "\na,,b\n", "table.csv:2: column 2 has no name; every column has a name of its own",
      "table.csv:2: kolom 2 heeft geen naam; elke kolom heeft een eigen naam"
    ),
    (
      "a,b, a\n",
      "table.csv:1: “a” stands in the header already; every column has a name of its own",
      "table.csv:1: “a” staat al in de kop; elke kolom heeft een eigen naam"
    ),
    (
      "a,b\n1,2,,\(long)\n",
      "table.csv:2: “\(long.dropLast(2))…” lies outside the columns (2) of the header; "
        + "put a text that holds a delimiter between quotation marks",
      "table.csv:2: “\(long.dropLast(2))…” valt buiten de kolommen (2) van de kop; "
        + "zet een tekst met een scheidingsteken tussen aanhalingstekens"
    ),
    (
      "a,b\n1,\"2\n3,4\n", "table.csv:2: the quotation mark before “2” is never closed",
      "table.csv:2: het aanhalingsteken vóór “2” wordt nergens gesloten"
    ),
    (
      "a,b\n\"1\" x,2\n",
      "table.csv:2: “ x” follows a closing quotation mark; "
        + "double a quotation mark that belongs to the text",
      "table.csv:2: “ x” staat achter een gesloten aanhalingsteken; "
        + "verdubbel een aanhalingsteken dat bij de tekst hoort"
    ),
  ])
  func `a refusal says where, what and what is allowed`(
    text: String, en: String, nl: String
  ) throws {
    let error = try #require(throws: CSVError.self) {
      try CSVTable(reading: Array(text.utf8), file: "table.csv")
    }
    #expect(error.wording(.en) == en)
    #expect(error.wording(.nl) == nl)
  }

  @Test func `another encoding is refused with its line`() throws {
    let error = try #require(throws: CSVError.self) {
      try CSVTable(reading: Array("a\ncaf".utf8) + [0xE9], file: "table.csv")
    }
    #expect(error.problems.map(\.line) == [2])
    #expect(error.problems.map(\.kind) == [.unreadable])
    #expect(error.wording(.en).hasPrefix("table.csv:2: what follows “caf” is neither"))
  }

  @Test func `all problems come at once, in the order of the file`() throws {
    let error = try #require(throws: CSVError.self) {
      try CSVTable(reading: Array("a,,a\n\"1\"x\n1,2,3,4\n1,\"2\n".utf8), file: "table.csv")
    }
    #expect(error.file == "table.csv")
    #expect(error.problems.map(\.line) == [1, 1, 2, 3, 4])
    #expect(error.problems.map(\.value) == ["", "a", "x", "4", "2\n"])
    #expect(
      error.problems.map(\.kind) == [
        .unnamedColumn(2), .repeatedColumn, .textAfterQuote, .extraCell(columns: 3), .unclosedQuote,
      ])
  }
}
