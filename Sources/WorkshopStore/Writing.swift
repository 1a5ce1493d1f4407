import Foundation
import GRDB
package import ScenarioMethod

// How an entry is taken back or a history filled in, and the one way in which an entry is written with
// its rows; the rows themselves are written in Rows.swift.

extension WorkshopStore {
  /// Takes an entry back, the last one of `actor` when none is named.
  ///
  /// - Returns: the number of the entry that says so.
  /// - Throws: ``JournalError`` when there is none, or a later entry rests on it.
  @discardableResult
  package func undo(
    _ entry: Int? = nil, by actor: String? = nil, in slug: String, _ stamp: Stamp
  ) throws -> Int {
    let slug = slug.composed
    return try writing { db in
      try Self.change(slug, stamp, db) { study in
        let journal = try JournalTable.journal(slug, db)
        let target = try entry ?? journal.last(by: actor, typist: stamp.actor)
        study = try journal.undoing(target, stamp).workshop()
        return .undo(entry: target)
      }
    }
  }

  /// Remembers which study is meant when none is named.
  package func use(_ slug: String) throws {
    let slug = try self.slug(meaning: slug)
    try writing { try Self.write(slug, asSetting: "use", $0) }
  }

  /// Writes the history of another file and everything that it makes; this file must be empty.
  func fill(
    lines: [JournalTable.Line], people: PeopleTable,
    sheets: (_ first: Int, _ last: Int) throws -> [Sheet]
  ) throws {
    try writing { db in
      for person in people.people { try Self.write(person, db) }
      for text in people.texts { try Self.write(text, db) }
      try Self.fill(lines: lines, sheets: sheets, db)
    }
  }

  /// Writes a history and everything that it makes behind what is there.
  static func fill(
    lines: [JournalTable.Line], sheets: (_ first: Int, _ last: Int) throws -> [Sheet],
    _ db: Database
  ) throws {
    let slugs = Set(lines.map(\.workshop)).sorted()
    for slug in slugs { try write(slug, db) }
    for line in lines { try append(line, db) }
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

  /// Loads the study, lets `decide` say what is done, and writes entry and rows.
  static func change(
    _ slug: String, _ stamp: Stamp, _ db: Database, _ decide: (inout Workshop) throws -> Deed
  ) throws -> Int {
    let old = try Mirror.workshop(slug, db)
    var new = old
    let deed = try decide(&new)
    let seq = try append(deed, slug, stamp, db)
    try mirror(Mirror.changes(from: old, to: new), slug, db)
    try mirrorForms(of: new, slug, db)
    try stand(deed.batches, of: seq, slug, db)
    if deed.isSettling { try settleBatches(slug, db) }
    return seq
  }
}

extension Deed {
  /// True when sheets that were handed in before may come to stand, or no longer stand.
  fileprivate var isSettling: Bool {
    if case .undo = self { true } else { !renewed.isEmpty }
  }
}
