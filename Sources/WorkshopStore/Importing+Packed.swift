import GRDB
import ScenarioMethod

// Sheets of very many respondents at once.

extension WorkshopStore {
  /// Checks packed sheets against their form and the groups that it invites, and writes them after
  /// those that are there.
  ///
  /// - Parameter asked: the questionnaire whose form it is; `nil` for a round.
  static func take(
    _ sheets: PackedSheets, on form: Form, _ name: Form.Name, asked: Questionnaire?, _ db: Database
  ) throws -> SheetBatch {
    for group in sheets.groups {
      try asked?.check(Sheet(participant: "", group: group, on: form))
    }
    try form.check(sheets)
    let before = try lastSheet(db)
    let mark = try PackedRows(sheets, behind: before).write(db)
    if !sheets.texts.isEmpty {
      for (place, row) in sheets.rows.enumerated() {
        try write(sheets.texts[row] ?? [:], beside: before + 1 + place, db)
      }
    }
    return SheetBatch(
      form: name, formMark: try Fingerprint(of: form), first: before + 1,
      last: before + sheets.count, mark: mark)
  }
}
