package import ScenarioMethod

/// A CSV file as its header names it, whichever program wrote it.
package struct CSVTable: Hashable, Sendable {
  /// A record below the header.
  package struct Row: Hashable, Sendable {
    /// The line of the file on which the record starts, from 1.
    package let line: Int
    /// As many cells as the header has.
    package let cells: [String]
    fileprivate let columns: [String: Int]

    /// The cell of `column`; empty when the table has no such column.
    package subscript(column: String) -> String { columns[column].map { cells[$0] } ?? "" }
  }

  /// The names of the columns, without white space around them.
  package let header: [String]
  /// The line of the header, from 1.
  package let line: Int
  /// The records in the order of the file; one without any content is left out.
  package let rows: [Row]

  /// Reads UTF-8 or UTF-16, with comma, semicolon or tab, and any line end.
  ///
  /// Cells that a record lacks are empty. Line ends inside quotes become LF.
  ///
  /// - Parameters:
  ///   - bytes: the content of the file.
  ///   - file: its name, for the errors.
  /// - Throws: ``CSVError`` with everything that is wrong.
  package init(reading bytes: [UInt8], file: String) throws(CSVError) {
    var reader = try Self.reader(of: bytes, file: file)
    guard let head = reader.next() else {
      throw CSVError(file: file, problems: [.init(line: 1, value: "", kind: .noHeader)])
    }
    header = head.cells.map(\.trimmed)
    line = head.line
    var problems = Self.problems(in: header, line: head.line)
    let columns = Dictionary(zip(header, header.indices)) { first, _ in first }
    var rows: [Row] = []
    while let record = reader.next() {
      guard record.cells.contains(where: { !$0.isEmpty }) else { continue }
      problems += Self.problems(in: record, columns: header.count)
      let cells = (record.cells + header.map { _ in "" }).prefix(header.count)
      rows.append(Row(line: record.line, cells: Array(cells), columns: columns))
    }
    self.rows = rows
    problems += reader.problems
    guard problems.isEmpty else {
      throw CSVError(file: file, problems: problems.sorted { $0.line < $1.line })
    }
  }

  /// True when the header names `column`.
  package func has(_ column: String) -> Bool { header.contains(column) }

  /// The number that `text` writes with a decimal point or comma.
  ///
  /// `3.5`, `3,5` and `-1e-3` are numbers. There are no thousands separators: `1,234` is a little
  /// over 1.
  ///
  /// - Returns: `nil` for anything else.
  package static func number(_ text: String) -> Double? {
    let digits = text.trimmed.replacing(",", with: ".")
    guard digits.utf8.allSatisfy("0123456789.+-eE".utf8.contains) else { return nil }
    return Double(digits).flatMap { $0.isFinite ? $0 : nil }
  }

  private static func reader(of bytes: [UInt8], file: String) throws(CSVError) -> CSVReader {
    do {
      return CSVReader(try TextDecoding.text(of: bytes))
    } catch {
      throw CSVError(file: file, problems: [.init(error)])
    }
  }

  private static func problems(in header: [String], line: Int) -> [CSVError.Problem] {
    var seen: Set<String> = []
    return header.enumerated().compactMap { place, name in
      if name.isEmpty { return .init(line: line, value: name, kind: .unnamedColumn(place + 1)) }
      guard !seen.insert(name).inserted else { return nil }
      return .init(line: line, value: name, kind: .repeatedColumn)
    }
  }

  private static func problems(
    in record: CSVReader.Record, columns: Int
  ) -> [CSVError.Problem] {
    let extra = record.cells.dropFirst(columns).first { !$0.isEmpty }
    return extra.map {
      [.init(line: record.line, value: $0, kind: .extraCell(columns: columns))]
    } ?? []
  }
}

/// Everything for which a CSV file was refused.
package struct CSVError: Refusal, Equatable {
  /// One thing that is wrong, where it stands and the text that shows it.
  package struct Problem: Hashable, Sendable {
    /// What can be wrong.
    package enum Kind: Hashable, Sendable {
      /// Bytes that are neither UTF-8 nor UTF-16; the value is what stands before them.
      case unreadable
      /// Nothing but blank lines.
      case noHeader
      /// An empty cell in the header; its place, from 1.
      case unnamedColumn(Int)
      /// A name that the header has already.
      case repeatedColumn
      /// Content to the right of the last column.
      case extraCell(columns: Int)
      /// A quotation mark that opens a cell and is never closed.
      case unclosedQuote
      /// Text between a closing quotation mark and the delimiter.
      case textAfterQuote
    }

    /// From 1.
    package let line: Int
    /// The text meant, as long as the file has it.
    package let value: String
    package let kind: Kind
  }

  package let file: String
  /// In the order of the file; at least one.
  package let problems: [Problem]

  package var wording: Wording { FileProblems(all: fileProblems(in: file)).wording }

  /// The problems as those of any other file.
  func fileProblems(in file: String) -> [FileProblem] {
    problems.map { FileProblem(file, $0.line, $0.wording) }
  }
}

extension CSVError.Problem {
  fileprivate init(_ error: UnreadableText) {
    self.init(line: error.line, value: error.before, kind: .unreadable)
  }

  /// What is wrong and what is allowed, without file and line.
  package var wording: Wording {
    switch kind {
    case .unreadable: UnreadableText(line: line, before: value).wording
    case .noHeader:
      Wording(
        nl: "het bestand is leeg; de eerste regel noemt de kolommen",
        en: "the file is empty; its first line names the columns")
    case .unnamedColumn(let place):
      Wording(
        nl: "kolom \(place) heeft geen naam; elke kolom heeft een eigen naam",
        en: "column \(place) has no name; every column has a name of its own")
    case .repeatedColumn:
      Wording(
        nl: "“\(excerpt)” staat al in de kop; elke kolom heeft een eigen naam",
        en: "“\(excerpt)” stands in the header already; every column has a name of its own")
    case .extraCell(let columns):
      Wording(
        nl: "“\(excerpt)” valt buiten de kolommen (\(columns)) van de kop; "
          + "zet een tekst met een scheidingsteken tussen aanhalingstekens",
        en: "“\(excerpt)” lies outside the columns (\(columns)) of the header; "
          + "put a text that holds a delimiter between quotation marks")
    case .unclosedQuote:
      Wording(
        nl: "het aanhalingsteken vóór “\(excerpt)” wordt nergens gesloten",
        en: "the quotation mark before “\(excerpt)” is never closed")
    case .textAfterQuote:
      Wording(
        nl: "“\(excerpt)” staat achter een gesloten aanhalingsteken; "
          + "verdubbel een aanhalingsteken dat bij de tekst hoort",
        en: "“\(excerpt)” follows a closing quotation mark; "
          + "double a quotation mark that belongs to the text")
    }
  }

  /// The first line of the value, at most 40 characters.
  private var excerpt: String {
    let line = value.prefix { $0 != "\n" }
    return line.count > 40 ? "\(line.prefix(39))…" : String(line)
  }
}
