import Foundation
import GRDB
import ScenarioMethod

/// The journal as a table: reading it, and the chain of marks that shows a forged line.
enum JournalTable {
  /// The version of a line.
  ///
  /// 1: people stood in it by their names; 2: by random ids, which ``PeopleTable`` tells.
  static let version = 2

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

    /// A new line; what `stamp` and `deed` tell of people stands in them by its ids.
    init(
      seq: Int, workshop: String, _ stamp: Stamp, deed: Deed, previous: String
    ) throws {
      (self.seq, self.workshop, at) = (seq, workshop, stamp.day.description)
      (actor, version) = (stamp.actor, JournalTable.version)
      (command, self.previous) = (try CanonicalJSON.string(deed), previous)
    }

    private init(_ line: Line, actor: String, version: Int, command: String, previous: String) {
      (seq, workshop, at) = (line.seq, line.workshop, line.at)
      (self.actor, self.version) = (actor, version)
      (self.command, self.previous) = (command, previous)
    }

    /// The same line behind another one.
    func following(_ previous: String) -> Line {
      Line(self, actor: actor, version: version, command: command, previous: previous)
    }

    /// The same line in today's words.
    func rewritten(actor: String, deed: Deed) throws -> Line {
      Line(
        self, actor: actor, version: JournalTable.version,
        command: try CanonicalJSON.string(deed), previous: previous)
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

  /// The history of one study, with what was not erased of people.
  static func journal(_ slug: String, _ db: Database) throws -> Journal {
    let people = try PeopleTable(of: slug, db)
    return Journal(try lines(db, of: slug).map { try entry($0, try deed($0), people) })
  }

  /// A line with what it did, people by their ids.
  typealias Told = (line: Line, deed: Deed)

  /// The history that lines tell which were read already.
  static func journal(_ told: [Told], _ people: PeopleTable) throws -> Journal {
    Journal(try told.map { try entry($0.line, $0.deed, people) })
  }

  private static func entry(
    _ line: Line, _ deed: @autoclosure () throws -> Deed, _ people: PeopleTable
  ) throws -> Journal.Entry {
    guard let day = Day(line.at) else { throw StoreError.broken(line.seq) }
    return Journal.Entry(
      seq: line.seq, stamp: Stamp(actor: people.name(line.actor), day: day),
      deed: people.telling(try deed()))
  }

  /// What a line did, people by their ids.
  ///
  /// - Throws: ``StoreError/newerEntry(_:)`` for a deed of a later version, and
  ///   ``StoreError/broken(_:)`` for one that cannot be read.
  static func deed(_ line: Line) throws -> Deed {
    guard line.version <= version else { throw StoreError.newerEntry(line.seq) }
    do { return try CanonicalJSON.value(Deed.self, from: line.command) } catch is DecodingError {
      throw StoreError.broken(line.seq)
    }
  }
}
