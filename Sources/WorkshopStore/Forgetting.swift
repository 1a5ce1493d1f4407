import GRDB
package import ScenarioMethod

// Who leaves a study, leaves it wholly.

extension WorkshopStore {
  /// Erases the name and the texts of a participant and withdraws every answer, in one transaction.
  ///
  /// The journal keeps that somebody was forgotten, under the code that does not tell who it was.
  /// Answers are withdrawn on every form that the participant ever filled in, so that none comes
  /// back when a later change of a form is taken back.
  ///
  /// - Returns: the number of the entry, which is never taken back.
  /// - Throws: ``StoreError/noParticipant(_:known:)`` for a name that the study never knew.
  @discardableResult
  package func forget(
    _ participant: Participant.ID, in slug: String, _ stamp: Stamp
  ) throws -> Int {
    let slug = slug.composed
    let seq = try writing { db in
      try Self.checkKnown(participant, slug, db)
      let forms = try Self.filled(by: participant, slug, db)
      let seq = try Self.change(slug, stamp, db) { study in
        try study.apply(.scoring(.dismiss(participant)), stamp)
        let withdrawals = try forms.map { name, form in
          try Self.take([.withdrawal(of: participant)], on: form, name, db)
        }
        return .forget(participant, withdrawals: withdrawals)
      }
      try Self.erase(participant, slug, db)
      return seq
    }
    // NB: the newest pages stand beside the file, the old ones with the name in it among them; who
    // reads at this moment keeps them until the file is closed.
    _ = try? database.writeWithoutTransaction {
      try $0.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)")
    }
    return seq
  }

  /// Everybody who is or was named in the history of a study, or answered.
  package func participants(_ slug: String) throws -> [Participant.ID] {
    let slug = slug.composed
    return try reading { try Self.participants(slug, $0).sorted() }
  }

  static func participants(_ slug: String, _ db: Database) throws -> Set<Participant.ID> {
    let told = try JournalTable.journal(slug, db).entries.map(\.deed.participants)
    let answering = try String.fetchAll(
      db,
      sql: """
        SELECT DISTINCT s.participant FROM sheet s JOIN batch b ON s.id BETWEEN b.first AND b.last
          JOIN journal j USING (seq) WHERE j.workshop = ?
        """, arguments: [slug])
    return told.reduce(into: Set(answering.map { Participant.ID(rawValue: $0) })) {
      $0.formUnion($1)
    }
  }

  private static func checkKnown(
    _ participant: Participant.ID, _ slug: String, _ db: Database
  ) throws {
    let known = try participants(slug, db)
    guard !known.contains(participant) else { return }
    throw StoreError.noParticipant(
      participant.rawValue, known: known.map(\.rawValue).sorted())
  }

  /// The forms that a participant filled in, those included that stand no longer.
  private static func filled(
    by participant: Participant.ID, _ slug: String, _ db: Database
  ) throws -> [(name: Form.Name, form: Form)] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT DISTINCT f.id, f.name, f.body FROM sheet s
          JOIN batch b ON s.id BETWEEN b.first AND b.last JOIN form f ON f.id = b.form
        WHERE s.participant = ? AND f.workshop = ? ORDER BY f.id
        """, arguments: [participant.rawValue, slug]
    ).map { row in
      let (word, body): (String, String) = (row["name"], row["body"])
      guard let name = Form.Name(word: word),
        let form = try? CanonicalJSON.value(Form.self, from: body)
      else { throw StoreError.strayRow("form", word) }
      return (name, form)
    }
  }
}
