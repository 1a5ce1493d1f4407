import ScenarioMethod

/// What the answers of many respondents do, which came back as one wide table.
struct BulkReturn: Sendable {
  let form: Form.Name
  /// A sheet a respondent, in the order of their names.
  let sheets: PackedSheets
  /// What stood before of a respondent, by row.
  private let before: [Int: Sheet]
  /// The respondents by what their sheets do.
  private let change: [ReturnedForms.Change]

  /// Reads a table.
  ///
  /// - Returns: `nil` for a table that asks for the careful way: see ``BulkTable``.
  init?(at path: String, on asked: GivenForms, before: Answers) {
    guard let number = asked.usual else { return nil }
    var columns: BulkAnswerColumns?
    let table = BulkTable(at: path) { records in
      columns = records.first.flatMap { BulkAnswerColumns($0, on: asked, number) }
      return columns.map { BulkLayout(columns: $0.ways) }
    }
    guard let table, table.rows > 0, let columns, var sheets = columns.sheets(of: table) else {
      return nil
    }
    let said = BulkAnswerColumns.isFilled(sheets)
    let standing = before[asked.name(number)] ?? []
    let known = Dictionary(standing.map { ($0.participant, $0) }) { first, _ in first }
    var old: [Int: Sheet] = [:]
    for row in sheets.rows where !known.isEmpty {
      guard let sheet = known[Participant.ID(rawValue: sheets.names[row])] else { continue }
      old[row] = sheet
      sheets.keep(sheet, in: row, cells: columns.absentCells, textsBut: columns.texts)
    }
    form = asked.name(number)
    (self.sheets, self.before) = (sheets, old)
    change = (0..<table.rows).map { row in
      guard said[row] else { return .blank }
      guard let old = old[row] else { return .new }
      return old == sheets.sheet(of: row) ? .unchanged : .changed
    }
  }

  /// The sheets to hand in.
  var handedIn: PackedSheets { sheets.only { [.new, .changed].contains(change[$0]) } }

  func count(_ asked: ReturnedForms.Change) -> Int { change.count { $0 == asked } }

  /// What came back, respondent by respondent.
  var all: [ReturnedForms.Returned] { sheets.rows.map(returned) }

  /// Those whose sheet does anything, unless they are more than `most`.
  func people(atMost most: Int) -> [ReturnedForms.Returned] {
    change.count - count(.unchanged) > most
      ? [] : sheets.rows.filter { change[$0] != .unchanged }.map(returned)
  }

  private func returned(_ row: Int) -> ReturnedForms.Returned {
    .init(
      form: form, old: before[row], new: sheets.sheet(of: row), isBlank: change[row] == .blank)
  }
}
