import Foundation
import GRDB
package import ScenarioMethod

// The ways in which anything is ever written; the rows themselves are written in Rows.swift.

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
        if case .questionnaire(let version) = name {
          let asked = study.survey.questionnaires[Identifier(rawValue: String(version))]
          for sheet in sheets { try asked?.check(sheet) }
        }
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
    let slug = slug.composed
    return try change(slug, stamp) { db, study in
      let journal = try JournalTable.journal(slug, db)
      let target = try entry ?? journal.last(by: actor)
      study = try journal.undoing(target, stamp).workshop()
      return .undo(entry: target)
    }
  }

  /// Takes in what participants answered on one form: the only way to write a sheet.
  ///
  /// The sheets are checked against their form and the groups that it invites, so the study is not
  /// read.
  package func handIn(
    _ sheets: [Sheet], on name: Form.Name, in slug: String, _ stamp: Stamp
  ) throws {
    guard !sheets.isEmpty else { return }
    let slug = slug.composed
    try writing { db in
      let body = try String.fetchOne(
        db, sql: "SELECT body FROM form WHERE workshop = ? AND name = ? AND standing = 1",
        arguments: [slug, name.word])
      guard let body else { throw StoreError.formNotOpen(name.word) }
      let form = try CanonicalJSON.value(Form.self, from: body)
      let asked = try Mirror.questionnaire(name, slug, db)
      for sheet in sheets { try asked?.check(sheet) }
      let deed = Deed.answers(try Self.take(sheets, on: form, name, db))
      let seq = try Self.append(deed, slug, stamp, db)
      try Self.stand(deed.batches, of: seq, slug, db)
    }
  }

  /// Remembers which study is meant when none is named.
  package func use(_ slug: String) throws {
    let slug = try self.slug(meaning: slug)
    try writing { try Self.write(slug, asSetting: "use", $0) }
  }

  /// Writes the history of another file and everything that it makes; this file must be empty.
  func fill(
    lines: [JournalTable.Line], names: [JournalTable.Person],
    sheets: (_ first: Int, _ last: Int) throws -> [Sheet]
  ) throws {
    try writing { try Self.fill(lines: lines, names: names, sheets: sheets, $0) }
  }

  /// Takes over the history of a study that this file does not know, as it was, in one transaction.
  ///
  /// - Throws: ``StoreError/forged(_:)`` when the sheets of an entry are not what it names,
  ///   ``JournalError`` or ``SheetError`` when the history does not hold.
  package func adopt(_ history: History, as slug: String) throws {
    try writing { db in
      let head = try JournalTable.head(db)
      let moved = history.moved(entries: head.seq, sheets: try Self.lastSheet(db))
      var (lines, names) = ([JournalTable.Line](), [JournalTable.Person]())
      var arriving = Arriving()
      for one in moved.entries {
        let entry = one.entry
        lines.append(
          try JournalTable.Line(
            seq: entry.seq, workshop: slug.composed, entry.stamp, deed: entry.deed,
            previous: lines.last?.hash ?? head.hash))
        names += entry.deed.names.map { .init(seq: entry.seq, participant: $0.key, name: $0.value) }
        guard try arriving.take(one) else { throw StoreError.forged(entry.seq - head.seq) }
      }
      let sheets = arriving.sheets
      try Self.fill(
        lines: lines, names: names, sheets: { ($0...$1).compactMap { sheets[$0] } }, db)
    }
  }

  private static func fill(
    lines: [JournalTable.Line], names: [JournalTable.Person],
    sheets: (_ first: Int, _ last: Int) throws -> [Sheet], _ db: Database
  ) throws {
    let slugs = Set(lines.map(\.workshop)).sorted()
    for slug in slugs { try write(slug, db) }
    for line in lines { try append(line, db) }
    for person in names { try write(person.name, of: person.participant, person.seq, db) }
    for line in lines { try fillAnswers(of: line, sheets, db) }
    for slug in slugs {
      let workshop = try JournalTable.journal(slug, db).workshop()
      try mirror(Mirror.changes(from: Workshop(), to: workshop), slug, db)
      try mirrorForms(of: workshop, slug, db)
      try settleBatches(slug, db)
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
    let slug = slug.composed
    return try writing { db in
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
}

/// Sheets that come in with a history, each checked against its form and its mark.
private struct Arriving {
  /// By their numbers.
  private(set) var sheets: [Int: Sheet] = [:]
  private var forms: [Fingerprint: Form] = [:]

  /// Takes the sheets of an entry; false when they are not what its batches name.
  mutating func take(_ one: History.Entry) throws -> Bool {
    for (_, form) in one.entry.deed.forms { forms[try Fingerprint(of: form)] = form }
    var rest = one.sheets[...]
    for batch in one.entry.deed.batches {
      let own = Array(rest.prefix(batch.last - batch.first + 1))
      guard own.count == batch.last - batch.first + 1, Sheets.mark(of: own) == batch.mark,
        let form = forms[batch.formMark]
      else { return false }
      for (place, sheet) in own.enumerated() {
        try form.check(sheet)
        sheets[batch.first + place] = sheet
      }
      rest = rest.dropFirst(own.count)
    }
    return rest.isEmpty
  }
}
