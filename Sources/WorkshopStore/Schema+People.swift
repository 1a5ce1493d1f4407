import GRDB
import ScenarioMethod

// The step that took people out of the journal.

extension Schema {
  /// Moves names and free texts of people out of the journal and puts ids in their place.
  ///
  /// Every line is written anew and the chain of marks with it; where a link was broken it stays
  /// broken, so that nothing that was forged passes for whole.
  static func movePeopleApart(_ db: Database) throws {
    let lines = try JournalTable.lines(db)
    let (head, names) = (try JournalTable.head(db), try namesOfExperts(db))
    try db.execute(sql: peopleTables)
    var (before, now) = ("", "")
    for line in lines {
      let moved = try apart(line, names[line.seq] ?? [:], db)
        .following(line.previous == before ? now : line.previous)
      try db.execute(
        sql: """
          UPDATE journal SET actor = ?, version = ?, command = ?, previous_hash = ? WHERE seq = ?
          """,
        arguments: [moved.actor, moved.version, moved.command, moved.previous, line.seq])
      (before, now) = (line.hash, moved.hash)
    }
    if head.hash == before {
      try db.execute(sql: "UPDATE journal_head SET hash = ?", arguments: [now])
    }
    try db.execute(sql: keeping("journal"))
  }

  /// The line with ids; one that cannot be read stays as it is.
  private static func apart(
    _ line: JournalTable.Line, _ names: [Participant.ID: String], _ db: Database
  ) throws -> JournalTable.Line {
    guard line.version == 1, let day = Day(line.at), let deed = try? JournalTable.deed(line) else {
      return line
    }
    let stamp = Stamp(actor: line.actor, day: day)
    return try line.rewritten(
      actor: WorkshopStore.apart(stamp, line.workshop, db).actor,
      deed: WorkshopStore.apart(deed.naming(names), line.workshop, db))
  }

  /// The names of experts as they stood beside a line, by its number.
  private static func namesOfExperts(_ db: Database) throws -> [Int: [Participant.ID: String]] {
    try Row.fetchAll(db, sql: "SELECT seq, participant, name FROM person").reduce(into: [:]) {
      let participant = Participant.ID(rawValue: $1["participant"])
      $0[$1["seq"], default: [:]][participant] = $1["name"]
    }
  }

  private static let peopleTables = """
    DROP TRIGGER IF EXISTS journal_keeps;
    DROP TRIGGER IF EXISTS journal_stays;
    DROP TABLE person;
    CREATE TABLE person(
      id TEXT PRIMARY KEY, workshop TEXT NOT NULL, name TEXT NOT NULL CHECK(name <> ''),
      UNIQUE(workshop, name)) STRICT, WITHOUT ROWID;
    CREATE TABLE person_text(
      id TEXT PRIMARY KEY, workshop TEXT NOT NULL, whose TEXT NOT NULL,
      body TEXT NOT NULL CHECK(json_valid(body))) STRICT, WITHOUT ROWID;
    CREATE INDEX person_text_of ON person_text(workshop);
    """
}
