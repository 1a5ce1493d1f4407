import GRDB
import ScenarioMethod

// The tables of a study are what its history makes.

extension WorkshopStore {
  /// Compares every table of a study with what its history makes.
  ///
  /// - Throws: ``StoreError/strayRow(_:_:)`` with the first row that differs.
  static func checkTables(
    _ slug: String, _ lines: [JournalTable.Told], _ db: Database
  ) throws {
    let journal = try JournalTable.journal(lines, PeopleTable(of: slug, db))
    let told = try journal.workshop()
    let stored = try Mirror.workshop(slug, db)
    if let stray = try Mirror.changes(from: stored, to: told).first {
      throw StoreError.strayRow(stray.table, stray.id)
    }
    try checkNames(told, slug, db)
    try checkBatches(journal, slug, db)
    try checkForms(journal, told, slug, db)
  }

  /// A row stands under the name of the thing that it holds.
  private static func checkNames(_ told: Workshop, _ slug: String, _ db: Database) throws {
    let rows = Dictionary(grouping: try Mirror.changes(from: Workshop(), to: told), by: \.table)
    for shelf in Workshop.shelves {
      let ids = try Mirror.rows(of: shelf.table, slug, db).map(\.id)
      let strays = Set(ids).symmetricDifference(rows[shelf.table, default: []].map(\.id))
      if let stray = strays.min() { throw StoreError.strayRow(shelf.table, stray) }
    }
  }

  /// The batches that stand are those of the history, to the last sheet and the form.
  private static func checkBatches(_ journal: Journal, _ slug: String, _ db: Database) throws {
    let standing = try Row.fetchAll(
      db,
      sql: """
        SELECT b.first, b.last, f.name, f.mark FROM batch b
          JOIN journal j USING (seq) JOIN form f ON f.id = b.form
        WHERE j.workshop = ? AND b.standing = 1 ORDER BY b.first
        """, arguments: [slug]
    ).map { row -> String in
      let (first, last): (Int, Int) = (row["first"], row["last"])
      let (name, mark): (String, String) = (row["name"], row["mark"])
      return "\(first) \(last) \(name) \(mark)"
    }
    let told = journal.batches.sorted { $0.first < $1.first }.map {
      "\($0.first) \($0.last) \($0.form) \($0.formMark.rawValue)"
    }
    guard standing == told else {
      let stray = Set(standing).symmetricDifference(told).min() ?? "0"
      throw StoreError.strayRow("batch", String(stray.prefix { $0 != " " }))
    }
  }

  /// The forms are those that the history opened, with their cells, and those that are asked stand.
  private static func checkForms(
    _ journal: Journal, _ study: Workshop, _ slug: String, _ db: Database
  ) throws {
    var told: [String: (name: String, form: Form)] = [:]
    for (name, form) in journal.entries.flatMap(\.deed.forms) {
      told["\(name.word) \(try Fingerprint(of: form).rawValue)"] = (name.word, form)
    }
    let asked = Set(
      try study.forms.map { "\($0.name.word) \(try Fingerprint(of: $0.form).rawValue)" })
    for row in try Row.fetchAll(
      db, sql: "SELECT id, name, mark, body, standing FROM form WHERE workshop = ? ORDER BY id",
      arguments: [slug])
    {
      let (id, name, mark): (Int, String, String) = (row["id"], row["name"], row["mark"])
      let (body, standing): (String, Bool) = (row["body"], row["standing"])
      let key = "\(name) \(mark)"
      guard let form = told.removeValue(forKey: key)?.form, standing == asked.contains(key),
        (try? CanonicalJSON.value(Form.self, from: body)) == form
      else { throw StoreError.strayRow("form", name) }
      try checkCells(of: form, id, name, db)
    }
    if let name = told.values.map(\.name).min() { throw StoreError.strayRow("form", name) }
  }

  /// The cells by which plain SQL reads a form are the form's own.
  private static func checkCells(
    of form: Form, _ id: Int, _ name: String, _ db: Database
  ) throws {
    let stored = try StoredCell.fetchSet(
      db, sql: "SELECT place, code, criterion, lowest, levels FROM cell WHERE form = ?",
      arguments: [id])
    let strays = stored.symmetricDifference(form.cells.map(StoredCell.init))
    if let place = strays.map(\.place).min() {
      throw StoreError.strayRow("cell", "\(name), \(place)")
    }
  }
}

/// A cell of a form as its table has it.
private struct StoredCell: FetchableRecord, Hashable {
  let place: Int
  let code: String
  let criterion: String
  let lowest: Int
  let levels: Int

  init(_ cell: Form.Cell) {
    (place, code, criterion) = (cell.place, cell.item.rawValue, cell.criterion)
    (lowest, levels) = (cell.lowest, cell.levels)
  }

  init(row: Row) {
    (place, code, criterion) = (row["place"], row["code"], row["criterion"])
    (lowest, levels) = (row["lowest"], row["levels"])
  }
}
