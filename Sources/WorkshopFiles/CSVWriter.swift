import ScenarioMethod

/// Writes tables as CSV: the same table gives the same bytes.
package enum CSVWriter {
  /// The form in which we keep files: commas, LF, and quotes only where they are needed.
  ///
  /// Each of `rows` has as many cells as `header`. A row without any content is not read back.
  package static func canonical(header: [String], rows: [[String]]) -> String {
    record(header, quoting: headerMarks) + rows.map { record($0, quoting: marks) }.joined()
  }

  /// What a cell may only hold between quotes.
  private static let marks: Set<Unicode.Scalar> = [",", "\"", "\n", "\r"]
  /// In the header also what a reader could take for its delimiter.
  private static let headerMarks = marks.union([";", "\t"])

  private static func record(_ cells: [String], quoting marks: Set<Unicode.Scalar>) -> String {
    cells.map { cell in
      let scalars = cell.unicodeScalars
      let isBare =
        scalars.first != " " && scalars.last != " " && !scalars.contains(where: marks.contains)
      return isBare ? cell : cell.csvQuoted
    }
    .joined(separator: ",") + "\n"
  }
}
