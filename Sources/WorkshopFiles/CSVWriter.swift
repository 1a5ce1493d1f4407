/// Writes tables as CSV: the same table gives the same bytes.
package enum CSVWriter {
  /// The form in which we keep files: commas, LF, and quotes only where they are needed.
  ///
  /// Each of `rows` has as many cells as `header`. A row without any content is not read back.
  package static func canonical(header: [String], rows: [[String]]) -> String {
    record(header, quoting: headerMarks, end: "\n")
      + rows.map { record($0, quoting: marks, end: "\n") }.joined()
  }

  /// The form for spreadsheets, in which no cell is taken for a formula.
  ///
  /// A cell that could be one starts with `'`. Has a byte order mark and CR LF.
  package static func formulaSafe(header: [String], rows: [[String]]) -> String {
    "\u{FEFF}" + record(header.map(disarmed), quoting: headerMarks, end: "\r\n")
      + rows.map { record($0.map(disarmed), quoting: marks, end: "\r\n") }.joined()
  }

  /// What a cell may only hold between quotes.
  private static let marks: Set<Unicode.Scalar> = [",", "\"", "\n", "\r"]
  /// In the header also what a reader could take for its delimiter.
  private static let headerMarks = marks.union([";", "\t"])
  /// What starts a formula in one spreadsheet or another.
  private static let formulaStarts: Set<Unicode.Scalar> = ["=", "+", "-", "@", "\t", "\r"]

  private static func record(
    _ cells: [String], quoting marks: Set<Unicode.Scalar>, end: String
  ) -> String {
    cells.map { cell in
      let scalars = cell.unicodeScalars
      let isBare =
        scalars.first != " " && scalars.last != " " && !scalars.contains(where: marks.contains)
      return isBare ? cell : quoted(cell)
    }
    .joined(separator: ",") + end
  }

  private static func quoted(_ cell: String) -> String {
    // NB: by scalar, since a quotation mark with an accent is another character.
    let parts = cell.unicodeScalars.split(separator: "\"", omittingEmptySubsequences: false)
    return "\"" + parts.map { String($0) }.joined(separator: "\"\"") + "\""
  }

  private static func disarmed(_ cell: String) -> String {
    guard let first = cell.unicodeScalars.first, formulaStarts.contains(first),
      CSVTable.number(cell) == nil
    else { return cell }
    return "'" + cell
  }
}
