import GRDB
package import ScenarioMethod

// Who leaves a study, leaves it wholly.

/// What became of somebody who was forgotten.
package struct Forgotten: Equatable, Sendable {
  /// The number of the entry that says so, which is never taken back.
  package let entry: Int
  /// What the history keeps of them.
  package let code: Participant.ID
  /// Experts who bore the same name, which is erased with them too.
  package let namesakes: [Participant.ID]
  /// The entries in whose other words the name still stands.
  package let mentions: [Int]
  /// False when another program kept the file from being written anew: it may still hold pages from
  /// before.
  package let isClean: Bool
}

extension WorkshopStore {
  /// Erases what tells of somebody and withdraws every answer, in one transaction: names, what an
  /// expert knows, comments, texts on forms, and who changed, confirmed or chose what.
  ///
  /// The journal keeps that somebody was forgotten, under the code that does not tell who it was.
  /// Answers are withdrawn on every form that the participant ever filled in, so that none comes
  /// back when a later change of a form is taken back.
  ///
  /// - Parameter word: the code of a participant, or the name of somebody who has none.
  /// - Throws: ``StoreError/noParticipant(_:known:)`` for a word that the study never knew;
  ///   ``StoreError/sharedName(_:_:)`` for a name of several experts.
  @discardableResult
  package func forget(_ word: String, in slug: String, _ stamp: Stamp) throws -> Forgotten {
    let slug = slug.composed
    let (leaving, entry, mentions) = try writing { db in
      let leaving = try Leaving(word, among: Self.participants(slug, db), slug, db)
      let entry = try Self.forget(leaving, slug, stamp, db)
      return (leaving, entry, try Self.mentions(of: leaving.names, slug, db))
    }
    return Forgotten(
      entry: entry, code: leaving.code, namesakes: leaving.namesakes, mentions: mentions,
      isClean: writeAnew())
  }

  /// Writes the withdrawals and the entry, erases, and mirrors what the history then makes.
  private static func forget(
    _ leaving: Leaving, _ slug: String, _ stamp: Stamp, _ db: Database
  ) throws -> Int {
    let old = try Mirror.workshop(slug, db)
    let withdrawals = try filled(by: leaving.code, slug, db).map { name, form in
      try take([.withdrawal(of: leaving.code)], on: form, name, db)
    }
    let seq = try append(.forget(leaving.code, withdrawals: withdrawals), slug, stamp, db)
    try erase(leaving, slug, db)
    let new = try JournalTable.journal(slug, db).workshop()
    try mirror(Mirror.changes(from: old, to: new), slug, db)
    try stand(withdrawals, of: seq, slug, db)
    return seq
  }

  /// Writes the whole file anew, so that no page of it or beside it keeps what was erased.
  ///
  /// NB: pages move while a file is written, and leave copies that deleting a row does not reach.
  /// Who reads at this moment keeps the pages beside the file.
  private func writeAnew() -> Bool {
    let isBusy = try? database.writeWithoutTransaction { db in
      try db.execute(sql: "VACUUM")
      return try Bool.fetchOne(db, sql: "PRAGMA wal_checkpoint(TRUNCATE)")
    }
    return isBusy == false
  }

  /// The entries whose words hold one of these names where no name is asked.
  private static func mentions(
    of names: [String], _ slug: String, _ db: Database
  ) throws -> [Int] {
    guard !names.isEmpty else { return [] }
    let needles = try names.map { try CanonicalJSON.string($0).dropFirst().dropLast() }
    let entries = try JournalTable.journal(slug, db).entries.filter { entry in
      let words = try CanonicalJSON.string(entry.deed) + entry.stamp.actor
      return needles.contains { words.contains(word: $0) }
    }
    let texts = try Row.fetchAll(
      db,
      sql: """
        SELECT b.seq, t.text FROM sheet_text t JOIN batch b ON t.sheet BETWEEN b.first AND b.last
          JOIN journal j USING (seq) WHERE j.workshop = ?
        """, arguments: [slug]
    ).filter { row in names.contains { (row["text"] as String).contains(word: $0[...]) } }
    return Set(entries.map(\.seq) + texts.map { $0["seq"] }).sorted()
  }

  /// Everybody whom a study knows, be it in its history: participants by code, and then the names
  /// that were not erased.
  package func people(_ slug: String) throws -> [String] {
    let slug = slug.composed
    return try reading { db in
      try Self.participants(slug, db).map(\.rawValue).sorted()
        + PeopleTable(of: slug, db).people.map(\.name).sorted()
    }
  }

  /// The code of who is meant by a code or by a name, as ``forget(_:in:_:)`` takes it.
  ///
  /// - Throws: ``StoreError/noParticipant(_:known:)``, ``StoreError/sharedName(_:_:)``.
  package func participant(_ word: String, in slug: String) throws -> Participant.ID {
    let slug = slug.composed
    return try reading { db in
      try Leaving(word, among: Self.participants(slug, db), slug, db).code
    }
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

extension String {
  /// True when `word` stands in it on its own, not as part of a longer word.
  fileprivate func contains(word: Substring) -> Bool {
    ranges(of: word).contains { range in
      let before = self[..<range.lowerBound].last, after = self[range.upperBound...].first
      return before?.isLetter != true && after?.isLetter != true
    }
  }
}
