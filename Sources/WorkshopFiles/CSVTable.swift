import ScenarioMethod

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

  /// What splits the text of a file, in whatever encoding it is.
  static func reader(of bytes: [UInt8], file: String) throws(CSVError) -> CSVReader {
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
