import Foundation
import GRDB
import ScenarioMethod

// How the rows of entries, forms and sheets are written; Rows+Packed.swift writes many sheets at once,
// Rows+People.swift what tells of people.

extension WorkshopStore {
  static func append(
    _ deed: Deed, _ slug: String, _ stamp: Stamp, _ db: Database
  ) throws -> Int {
    let head = try JournalTable.head(db)
    try write(slug, db)
    let line = try JournalTable.Line(
      seq: head.seq + 1, workshop: slug, apart(stamp, slug, db), deed: apart(deed, slug, db),
      previous: head.hash)
    try append(line, db)
    return line.seq
  }

  static func write(_ value: String, asSetting name: String, _ db: Database) throws {
    try db.execute(
      sql: "INSERT OR REPLACE INTO setting(name, value) VALUES (?, ?)", arguments: [name, value])
  }

  static func write(_ slug: String, _ db: Database) throws {
    try db.execute(sql: "INSERT OR IGNORE INTO workshop(slug) VALUES (?)", arguments: [slug])
  }

  static func append(_ line: JournalTable.Line, _ db: Database) throws {
    try db.execute(
      sql: """
        INSERT INTO journal(seq, workshop, at, actor, version, command, previous_hash)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        line.seq, line.workshop, line.at, line.actor, line.version, line.command, line.previous,
      ])
    try db.execute(
      sql: "INSERT OR REPLACE INTO journal_head(one, seq, hash) VALUES (1, ?, ?)",
      arguments: [line.seq, line.hash])
  }

  /// Checks sheets against their form and the groups that it invites, and writes them after those
  /// that are there.
  ///
  /// - Parameter asked: the questionnaire whose form it is; `nil` for a round.
  static func take(
    _ sheets: [Sheet], on form: Form, _ name: Form.Name, asked: Questionnaire? = nil,
    sitting: String? = nil, _ db: Database
  ) throws -> SheetBatch {
    for sheet in sheets { try asked?.check(sheet) }
    for sheet in sheets { try form.check(sheet) }
    let before = try lastSheet(db)
    for (place, sheet) in sheets.enumerated() { try write(sheet, before + 1 + place, db) }
    return SheetBatch(
      form: name, formMark: try Fingerprint(of: form), first: before + 1,
      last: before + sheets.count, mark: Sheets.mark(of: sheets), sitting: sitting)
  }

  static func lastSheet(_ db: Database) throws -> Int {
    try Int.fetchOne(db, sql: "SELECT max(id) FROM sheet") ?? 0
  }

  static func write(_ sheet: Sheet, _ number: Int, _ db: Database) throws {
    try db.cachedStatement(
      sql: "INSERT INTO sheet(id, participant, grp, codes) VALUES (?, ?, ?, ?)"
    ).execute(arguments: [
      number, sheet.participant.rawValue, sheet.group?.rawValue, Data(sheet.codes),
    ])
    try write(sheet.texts, beside: number, db)
  }

  /// Writes the texts of a sheet.
  static func write(_ texts: [String: String], beside number: Int, _ db: Database) throws {
    for (name, text) in texts.sorted(by: { $0.key < $1.key }) {
      try db.cachedStatement(sql: "INSERT INTO sheet_text(sheet, name, text) VALUES (?, ?, ?)")
        .execute(arguments: [number, name, text])
    }
  }

  static func mirror(_ changes: [RowChange], _ slug: String, _ db: Database) throws {
    for change in changes {
      if let body = change.body {
        try db.execute(
          sql: """
            INSERT INTO \(change.table)(workshop, id, body) VALUES (?, ?, ?)
            ON CONFLICT DO UPDATE SET body = excluded.body
            """, arguments: [slug, change.id, body])
      } else {
        try db.execute(
          sql: "DELETE FROM \(change.table) WHERE workshop = ? AND id = ?",
          arguments: [slug, change.id])
      }
    }
  }

  /// Writes which forms stand.
  static func mirrorForms(
    of workshop: Workshop, _ slug: String, _ db: Database
  ) throws {
    try db.execute(sql: "UPDATE form SET standing = 0 WHERE workshop = ?", arguments: [slug])
    for (name, form) in workshop.forms {
      let id = try write(form, name, slug, db)
      try db.execute(sql: "UPDATE form SET standing = 1 WHERE id = ?", arguments: [id])
    }
  }

  /// Writes a form with its cells, unless it is there, and returns its number.
  @discardableResult
  static func write(
    _ form: Form, _ name: Form.Name, _ slug: String, _ db: Database
  ) throws -> Int? {
    let mark = try Fingerprint(of: form).rawValue
    if let id = try formNumber(slug, name.word, mark, db) { return id }
    try db.execute(
      sql: "INSERT INTO form(workshop, name, mark, body, standing) VALUES (?, ?, ?, ?, 0)",
      arguments: [slug, name.word, mark, try CanonicalJSON.string(form)])
    let id = try formNumber(slug, name.word, mark, db)
    for cell in form.cells {
      try db.execute(
        sql: "INSERT INTO cell VALUES (?, ?, ?, ?, ?, ?)",
        arguments: [
          id, cell.place, cell.item.rawValue, cell.criterion, cell.lowest, cell.levels,
        ])
    }
    return id
  }

  static func formNumber(
    _ slug: String, _ name: String, _ mark: String, _ db: Database
  ) throws -> Int? {
    try Int.fetchOne(
      db, sql: "SELECT id FROM form WHERE workshop = ? AND name = ? AND mark = ?",
      arguments: [slug, name, mark])
  }

  static func stand(
    _ batches: [SheetBatch], of seq: Int, _ slug: String, _ db: Database
  ) throws {
    for batch in batches {
      try db.execute(
        sql: "INSERT INTO batch(seq, first, last, form, standing) VALUES (?, ?, ?, ?, 1)",
        arguments: [
          seq, batch.first, batch.last,
          try formNumber(slug, batch.form, batch.formMark.rawValue, db),
        ])
    }
  }

  /// Writes anew which batches stand.
  static func settleBatches(_ slug: String, _ db: Database) throws {
    let standing = Set(try JournalTable.journal(slug, db).batches.map(\.first))
    for first in try Int.fetchAll(
      db, sql: "SELECT first FROM batch b JOIN journal j USING (seq) WHERE j.workshop = ?",
      arguments: [slug])
    {
      try db.execute(
        sql: "UPDATE batch SET standing = ? WHERE first = ?",
        arguments: [standing.contains(first), first])
    }
  }
}
