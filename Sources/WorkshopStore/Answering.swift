import GRDB
package import ScenarioMethod

// The ways in which an answer is ever written.

extension WorkshopStore {
  /// Lets one participant go on with a sheet: reads the newest, changes it and hands it in, in one
  /// transaction, so that nobody who answers at the same time is overwritten.
  ///
  /// - Parameters:
  ///   - isNew: true for somebody who answers for the first time, under a number: the next free one
  ///     is taken when somebody else has it by now.
  ///   - group: the stakeholder group that answers; `nil` leaves it as it was.
  ///   - sitting: what the answers typed in one go have in common: one undo takes them all back.
  ///   - change: writes in the sheet; what leaves it as it was writes nothing.
  /// - Returns: the sheet as it stands now, under the number that it has.
  @discardableResult
  package func answer(
    _ participant: Participant.ID, isNew: Bool = false, of group: StakeholderGroup.ID? = nil,
    on name: Form.Name, in slug: String, sitting: String, _ stamp: Stamp,
    _ change: (inout Sheet, Form) throws -> Void
  ) throws -> Sheet {
    let slug = slug.composed
    return try writing { db in
      let form = try Self.form(name, slug, db)
      let isTaken = try isNew && Sheets.isKnown(participant, slug, db)
      let participant = isTaken ? try Self.nextRespondent(slug, db) : participant
      let old = try Sheets.newest(of: participant, on: name, slug, db)
      var new = Sheet(
        participant: participant, group: group ?? old?.group,
        codes: old?.codes ?? Array(repeating: 0, count: form.cellCount), texts: old?.texts ?? [:])
      try change(&new, form)
      guard new != old, old != nil || !new.isBlank else { return new }
      let asked = try Mirror.questionnaire(name, slug, db)
      let batch = try Self.take([new], on: form, name, asked: asked, sitting: sitting, db)
      try Self.handIn(batch, slug, stamp, db)
      return new
    }
  }

  /// What a participant handed in last on a form; `nil` for nothing, or for what was taken back.
  package func sheet(
    of participant: Participant.ID, on name: Form.Name, in slug: String
  ) throws -> Sheet? {
    try reading { try Sheets.newest(of: participant, on: name, slug.composed, $0) }
  }

  /// The form that stands under this name.
  private static func form(_ name: Form.Name, _ slug: String, _ db: Database) throws -> Form {
    let body = try String.fetchOne(
      db, sql: "SELECT body FROM form WHERE workshop = ? AND name = ? AND standing = 1",
      arguments: [slug, name.word])
    guard let body else { throw StoreError.formNotOpen(name.word) }
    guard let form = try? CanonicalJSON.value(Form.self, from: body) else {
      throw StoreError.strayRow("form", name.word)
    }
    return form
  }

  private static func handIn(
    _ batch: SheetBatch, _ slug: String, _ stamp: Stamp, _ db: Database
  ) throws {
    let seq = try append(.answers(batch), slug, stamp, db)
    try stand([batch], of: seq, slug, db)
  }
}
