import ScenarioMethod

/// Writes tables as CSV that any spreadsheet opens as it was meant, and never as a formula.
package enum SpreadsheetCSV {
  /// UTF-8 with its mark, CR LF, and a comma or another delimiter; a cell that could be a formula
  /// starts with `'`.
  package static func text(
    header: [String], rows: [[String]], delimiter: String = ","
  ) -> String {
    let records = [header] + rows
    return "\u{FEFF}"
      + records.map { $0.map(cell).joined(separator: delimiter) + "\r\n" }.joined()
  }

  /// What starts a formula in one spreadsheet or another.
  private static let formulaStarts: Set<Unicode.Scalar> = ["=", "+", "-", "@", "\t", "\r"]
  private static let quoted: Set<Unicode.Scalar> = [",", ";", "\"", "\n", "\r"]

  private static func cell(_ text: String) -> String {
    let isFormula = text.unicodeScalars.first.map(formulaStarts.contains) ?? false
    let safe = isFormula && Double(text) == nil ? "'" + text : text
    return safe.unicodeScalars.contains(where: quoted.contains) ? safe.csvQuoted : safe
  }
}
