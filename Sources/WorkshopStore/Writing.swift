import Foundation
import GRDB
package import ScenarioMethod

// Every row that is ever written, changed or taken away is written here.

extension WorkshopStore {
  /// Checks, applies and remembers one change: the only way to write a study.
  ///
  /// - Returns: the number of the journal's entry.
  /// - Throws: the refusal of the stage, or ``StoreError``; nothing is then written.
  @discardableResult
  package func perform(_ command: Command, in slug: String, _ stamp: Stamp) throws -> Int {
    try change(slug, stamp) { _, study in
      try study.apply(command, stamp)
      return .command(command)
    }
  }

  /// Applies changes and takes in answers as one entry, all or nothing.
  @discardableResult
  package func perform(
    _ commands: [Command], answers: [Form.Name: [Sheet]], in slug: String, _ stamp: Stamp
  ) throws -> Int {
    try change(slug, stamp) { db, study in
      for command in commands { try study.apply(command, stamp) }
      let batches = try answers.sorted { $0.key < $1.key }.filter { !$0.value.isEmpty }.map {
        name, sheets in
        guard let form = study.form(name) else { throw StoreError.formNotOpen(name.word) }
        return try Self.take(sheets, on: form, name, db)
      }
      return .bring(commands: commands, answers: batches)
    }
  }

  /// Takes an entry back, the last one of `actor` when none is named.
  ///
  /// - Returns: the number of the entry that says so.
  /// - Throws: ``JournalError`` when there is none, or a later entry rests on it.
  @discardableResult
  package func undo(
    _ entry: Int? = nil, by actor: String? = nil, in slug: String, _ stamp: Stamp
  ) throws -> Int {
    try change(slug, stamp) { db, study in
      let journal = try JournalTable.journal(slug, db)
      let target = try entry ?? journal.last(by: actor)
      study = try journal.undoing(target, stamp).workshop()
      return .undo(entry: target)
    }
  }

  /// Takes in what participants answered on one form: the only way to write a sheet.
  ///
  /// The sheets are checked against their form alone, so the study is not read.
  package func handIn(
    _ sheets: [Sheet], on name: Form.Name, in slug: String, _ stamp: Stamp
  ) throws {
    guard !sheets.isEmpty else { return }
    try writing { db in
      let body = try String.fetchOne(
        db, sql: "SELECT body FROM form WHERE workshop = ? AND name = ? AND standing = 1",
        arguments: [slug, name.word])
      guard let body else { throw StoreError.formNotOpen(name.word) }
      let form = try CanonicalJSON.value(Form.self, from: body)
      let deed = Deed.answers(try Self.take(sheets, on: form, name, db))
      let seq = try Self.append(deed, slug, stamp, db)
      try Self.stand(deed.batches, of: seq, slug, db)
    }
  }

  /// Remembers which study is meant when none is named.
  package func use(_ slug: String) throws {
    let slug = try self.slug(meaning: slug)
    try writing {
      try $0.execute(
        sql: "INSERT OR REPLACE INTO setting(name, value) VALUES ('use', ?)", arguments: [slug])
    }
  }

  /// Writes the history of another file and everything that it makes; this file must be empty.
  func fill(
    lines: [JournalTable.Line], names: [JournalTable.Person],
    sheets: (_ first: Int, _ last: Int) throws -> [Sheet]
  ) throws {
    try writing { db in
      let slugs = Set(lines.map(\.workshop)).sorted()
      for slug in slugs { try Self.write(slug, db) }
      for line in lines { try Self.append(line, db) }
      for person in names { try Self.write(person.name, of: person.participant, person.seq, db) }
      for line in lines { try Self.fillAnswers(of: line, sheets, db) }
      for slug in slugs {
        let workshop = try JournalTable.journal(slug, db).workshop()
        try Self.mirror(Mirror.changes(from: Workshop(), to: workshop), slug, db)
        try Self.mirrorForms(of: workshop, slug, db)
        try Self.settleBatches(slug, db)
      }
    }
  }

  /// Writes the forms that a line opened and the sheets that it brought.
  private static func fillAnswers(
    of line: JournalTable.Line, _ sheets: (Int, Int) throws -> [Sheet], _ db: Database
  ) throws {
    let deed = try JournalTable.deed(line)
    for (name, form) in deed.forms { try write(form, name, line.workshop, db) }
    for batch in deed.batches {
      for (place, sheet) in try sheets(batch.first, batch.last).enumerated() {
        try write(sheet, batch.first + place, db)
      }
    }
    try stand(deed.batches, of: line.seq, line.workshop, db)
  }

  private func writing<Value>(_ work: (Database) throws -> Value) throws -> Value {
    try StoreFile(path: path).translating { try database.write(work) }
  }

  /// Loads the study, lets `decide` say what is done, and writes entry and rows in one transaction.
  private func change(
    _ slug: String, _ stamp: Stamp, _ decide: (Database, inout Workshop) throws -> Deed
  ) throws -> Int {
    try writing { db in
      let old = try Mirror.workshop(slug, db)
      var new = old
      let deed = try decide(db, &new)
      let seq = try Self.append(deed, slug, stamp, db)
      try Self.mirror(Mirror.changes(from: old, to: new), slug, db)
      try Self.mirrorForms(of: new, slug, db)
      try Self.stand(deed.batches, of: seq, slug, db)
      if case .undo = deed { try Self.settleBatches(slug, db) }
      return seq
    }
  }

  // MARK: Rows

  private static func append(
    _ deed: Deed, _ slug: String, _ stamp: Stamp, _ db: Database
  ) throws -> Int {
    let head = try JournalTable.head(db)
    try write(slug, db)
    let line = try JournalTable.Line(
      seq: head.seq + 1, workshop: slug, stamp, deed: deed, previous: head.hash)
    try append(line, db)
    for (participant, name) in deed.names.sorted(by: { $0.key < $1.key }) {
      try write(name, of: participant, line.seq, db)
    }
    return line.seq
  }

  private static func write(
    _ name: String, of participant: Participant.ID, _ seq: Int, _ db: Database
  ) throws {
    try db.execute(
      sql: "INSERT INTO person(seq, participant, name) VALUES (?, ?, ?)",
      arguments: [seq, participant.rawValue, name])
  }

  private static func write(_ slug: String, _ db: Database) throws {
    try db.execute(sql: "INSERT OR IGNORE INTO workshop(slug) VALUES (?)", arguments: [slug])
  }

  private static func append(_ line: JournalTable.Line, _ db: Database) throws {
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

  /// Checks sheets against their form and writes them after those that are there.
  private static func take(
    _ sheets: [Sheet], on form: Form, _ name: Form.Name, _ db: Database
  ) throws -> SheetBatch {
    for sheet in sheets { try form.check(sheet) }
    let before = try Int.fetchOne(db, sql: "SELECT max(id) FROM sheet") ?? 0
    for (place, sheet) in sheets.enumerated() { try write(sheet, before + 1 + place, db) }
    return SheetBatch(
      form: name, formMark: try Fingerprint(of: form), first: before + 1,
      last: before + sheets.count, mark: Sheets.mark(of: sheets))
  }

  private static func write(_ sheet: Sheet, _ number: Int, _ db: Database) throws {
    try db.cachedStatement(
      sql: "INSERT INTO sheet(id, participant, grp, codes) VALUES (?, ?, ?, ?)"
    ).execute(arguments: [
      number, sheet.participant.rawValue, sheet.group?.rawValue, Data(sheet.codes),
    ])
    for (name, text) in sheet.texts.sorted(by: { $0.key < $1.key }) {
      try db.cachedStatement(sql: "INSERT INTO sheet_text(sheet, name, text) VALUES (?, ?, ?)")
        .execute(arguments: [number, name, text])
    }
  }

  private static func mirror(_ changes: [RowChange], _ slug: String, _ db: Database) throws {
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
  private static func mirrorForms(
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
  private static func write(
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

  private static func formNumber(
    _ slug: String, _ name: String, _ mark: String, _ db: Database
  ) throws -> Int? {
    try Int.fetchOne(
      db, sql: "SELECT id FROM form WHERE workshop = ? AND name = ? AND mark = ?",
      arguments: [slug, name, mark])
  }

  private static func stand(
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

  /// Writes anew which batches stand after an undo.
  private static func settleBatches(_ slug: String, _ db: Database) throws {
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
