import Foundation
import GRDB
import ScenarioMethod

/// The journal as a table: reading it, and the chain of marks that shows a forged line.
enum JournalTable {
  /// One line as it stands in the file.
  struct Line: FetchableRecord, Equatable {
    let seq: Int
    let workshop: String, at: String, actor: String
    let version: Int
    let command: String
    let previous: String

    init(row: Row) {
      (seq, workshop, at) = (row["seq"], row["workshop"], row["at"])
      (actor, version, command) = (row["actor"], row["version"], row["command"])
      previous = row["previous_hash"]
    }

    init(
      seq: Int, workshop: String, _ stamp: Stamp, deed: Deed, previous: String
    ) throws {
      (self.seq, self.workshop, at) = (seq, workshop, stamp.day.description)
      (actor, version) = (stamp.actor, Deed.version)
      (command, self.previous) = (try CanonicalJSON.string(deed.naming()), previous)
    }

    /// The mark that the next line keeps: every column, a line each.
    var hash: String {
      let parts = ["\(seq)", workshop, at, actor, "\(version)", command, previous]
      return Fingerprint(bytes: parts.joined(separator: "\n").utf8).rawValue
    }
  }

  /// All lines of the file, or those of one study.
  static func lines(_ db: Database, of slug: String? = nil) throws -> [Line] {
    guard let slug else { return try Line.fetchAll(db, sql: "SELECT * FROM journal ORDER BY seq") }
    return try Line.fetchAll(
      db, sql: "SELECT * FROM journal WHERE workshop = ? ORDER BY seq", arguments: [slug])
  }

  /// The number and mark of the newest line; 0 and empty before the first.
  static func head(_ db: Database) throws -> (seq: Int, hash: String) {
    let row = try Row.fetchOne(db, sql: "SELECT seq, hash FROM journal_head")
    return row.map { ($0["seq"], $0["hash"]) } ?? (0, "")
  }

  /// The history of one study, with the names that were not erased.
  static func journal(_ slug: String, _ db: Database) throws -> Journal {
    let names = Dictionary(grouping: try people(db), by: \.seq).mapValues { people in
      Dictionary(people.map { ($0.participant, $0.name) }) { _, last in last }
    }
    return Journal(
      try lines(db, of: slug).map { line in
        guard let day = Day(line.at) else { throw StoreError.broken(line.seq) }
        return Journal.Entry(
          seq: line.seq, stamp: Stamp(actor: line.actor, day: day),
          deed: try deed(line).naming(names[line.seq] ?? [:]))
      })
  }

  /// What a line did, without names.
  ///
  /// - Throws: ``StoreError/newerEntry(_:)`` for a deed of a later version, and
  ///   ``StoreError/broken(_:)`` for one that cannot be read.
  static func deed(_ line: Line) throws -> Deed {
    guard line.version <= Deed.version else { throw StoreError.newerEntry(line.seq) }
    do { return try CanonicalJSON.value(Deed.self, from: line.command) } catch is DecodingError {
      throw StoreError.broken(line.seq)
    }
  }

  /// A name that an entry told.
  struct Person: FetchableRecord {
    let seq: Int
    let participant: Participant.ID
    let name: String

    init(seq: Int, participant: Participant.ID, name: String) {
      (self.seq, self.participant, self.name) = (seq, participant, name)
    }

    init(row: Row) {
      (seq, name) = (row["seq"], row["name"])
      participant = Participant.ID(rawValue: row["participant"])
    }
  }

  /// The names that were not erased.
  static func people(_ db: Database) throws -> [Person] {
    try Person.fetchAll(db, sql: "SELECT seq, participant, name FROM person ORDER BY 1, 2")
  }
}
