import GRDB
import ScenarioMethod

// What tells of people is written beside the journal here, and erased.

extension WorkshopStore {
  /// Writes apart what a deed tells of people, and returns it with ids in place of that.
  static func apart(_ deed: Deed, _ slug: String, _ db: Database) throws -> Deed {
    func name(_ word: String) throws -> String { try id(of: word, slug, db) }
    return try deed.rewording(name: name, names: { try $0.map(name) }) { words, speaker in
      let text = PeopleTable.Text(
        id: newID("t"), workshop: slug, whose: speaker.word,
        body: try CanonicalJSON.string(words))
      try write(text, db)
      return StudyText(text.id)
    }
  }

  /// The same for who did something.
  static func apart(_ stamp: Stamp, _ slug: String, _ db: Database) throws -> Stamp {
    stamp.actor.isEmpty ? stamp : Stamp(actor: try id(of: stamp.actor, slug, db), day: stamp.day)
  }

  /// The id that stands for a name in the journal of a study; a new name gets one by chance.
  private static func id(of name: String, _ slug: String, _ db: Database) throws -> String {
    let known = try String.fetchOne(
      db, sql: "SELECT id FROM person WHERE workshop = ? AND name = ?", arguments: [slug, name])
    if let known { return known }
    let person = PeopleTable.Person(id: newID("p"), workshop: slug, name: name)
    try write(person, db)
    return person.id
  }

  /// An id that says nothing: 64 bits of chance behind a letter for the kind of thing.
  private static func newID(_ kind: Character) -> String {
    "\(kind)-" + String(UInt64.random(in: .min ... .max), radix: 36)
  }

  static func write(_ person: PeopleTable.Person, _ db: Database) throws {
    try db.execute(
      sql: "INSERT INTO person(id, workshop, name) VALUES (?, ?, ?)",
      arguments: [person.id, person.workshop, person.name])
  }

  static func write(_ text: PeopleTable.Text, _ db: Database) throws {
    try db.execute(
      sql: "INSERT INTO person_text(id, workshop, whose, body) VALUES (?, ?, ?, ?)",
      arguments: [text.id, text.workshop, text.whose, text.body])
  }

  /// Erases what is told of somebody in the history of a study.
  static func erase(_ leaving: Leaving, _ slug: String, _ db: Database) throws {
    let people = try PeopleTable(of: slug, db)
    let own = people.texts.filter { leaving.bears($0.whose) }
    // NB: the same words stand without a name where somebody took the name off them.
    let words = Set(own.map(\.body))
    let unsigned = people.texts.filter { $0.whose.isEmpty && words.contains($0.body) }
    for text in own + unsigned {
      try db.execute(sql: "DELETE FROM person_text WHERE id = ?", arguments: [text.id])
    }
    for person in people.people where leaving.bears(person.name) {
      try db.execute(sql: "DELETE FROM person WHERE id = ?", arguments: [person.id])
    }
    try db.execute(
      sql: """
        DELETE FROM sheet_text WHERE sheet IN (
          SELECT s.id FROM sheet s JOIN batch b ON s.id BETWEEN b.first AND b.last
            JOIN journal j USING (seq) WHERE s.participant = ? AND j.workshop = ?)
        """, arguments: [leaving.code.rawValue, slug])
  }
}
