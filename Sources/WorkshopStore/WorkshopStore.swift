import GRDB
package import ScenarioMethod

/// One SQLite file that remembers everything that people said and decided in any number of studies.
///
/// The journal is the truth. The other tables mirror it, so that plain SQL reads and guards them,
/// and are written in the same transaction.
package struct WorkshopStore: Sendable {
  /// Where the file is.
  package let path: String
  let database: DatabaseQueue
  /// True for a copy of a file that we may only read.
  private let isCopy: Bool

  /// A study as it stands.
  package struct Study: Equatable, Sendable {
    package let slug: String
    package let workshop: Workshop
    package let answers: Answers
  }

  /// Opens the file at `path`, or makes it; what may only be read is opened to look at.
  ///
  /// - Parameter creating: false refuses a file that is not there.
  /// - Throws: ``StoreError`` before a byte of the file has changed.
  package init(at path: String, creating: Bool = true) throws {
    self.path = path
    let file = StoreFile(path: path)
    if !creating, !file.exists { throw StoreError.missing(path) }
    let opened = try file.open()
    (database, isCopy) = (opened.database, opened.isCopy)
  }

  /// True for a file that we may only read.
  package var isReadOnly: Bool { isCopy }

  /// True when there is a file at `path`.
  package static func exists(at path: String) -> Bool { StoreFile(path: path).exists }

  /// Settles the newest pages in the file itself and lets it go.
  package func close() throws { try database.close() }

  /// The names of the studies, in order.
  package func slugs() throws -> [String] {
    try reading { try String.fetchAll($0, sql: "SELECT slug FROM workshop ORDER BY slug") }
  }

  /// The study that a command means: the one named, else the one in use, else the only one.
  ///
  /// - Throws: ``StoreError`` when none or more than one could be meant.
  package func slug(meaning name: String?) throws -> String {
    let known = try slugs()
    guard !known.isEmpty else { throw StoreError.empty(path) }
    if let name {
      // NB: as the file spells it, since an accent can be written in two ways.
      guard let found = known.first(where: { $0 == name }) else {
        throw StoreError.noWorkshop(name, known: known)
      }
      return found
    }
    let used = try reading {
      try String.fetchOne($0, sql: "SELECT value FROM setting WHERE name = 'use'")
    }
    if let used, known.contains(used) { return used }
    guard known.count == 1 else { throw StoreError.several(known) }
    return known[0]
  }

  /// The study with this name, as it stands.
  ///
  /// - Throws: ``StoreError/noWorkshop(_:known:)``.
  package func study(_ slug: String) throws -> Study {
    let slug = try self.slug(meaning: slug)
    return try reading { try Self.study(slug, $0) }
  }

  /// The study with this name, as it stands; `nil` when the file does not know it.
  package func known(_ slug: String) throws -> Study? { try reading { try Self.known(slug, $0) } }

  static func known(_ slug: String, _ db: Database) throws -> Study? {
    try isKnown(slug, db) ? study(slug, db) : nil
  }

  private static func study(_ slug: String, _ db: Database) throws -> Study {
    Study(
      slug: slug, workshop: try Mirror.workshop(slug, db), answers: try Sheets.answers(slug, db))
  }

  static func isKnown(_ slug: String, _ db: Database) throws -> Bool {
    try String.fetchOne(db, sql: "SELECT slug FROM workshop WHERE slug = ?", arguments: [slug])
      != nil
  }

  /// The history of a study.
  package func journal(_ slug: String) throws -> Journal {
    try reading { try JournalTable.journal(slug.composed, $0) }
  }

  /// The day of the newest entry in the history of a study; `nil` when it has none.
  package func lastDay(_ slug: String) throws -> Day? {
    let day = try reading { db in
      try String.fetchOne(
        db, sql: "SELECT at FROM journal WHERE workshop = ? ORDER BY seq DESC LIMIT 1",
        arguments: [slug.composed])
    }
    return day.flatMap(Day.init)
  }

  /// The history of a study with all its sheets, as it may leave the file.
  package func history(_ slug: String) throws -> History {
    try reading { db in
      try History(JournalTable.journal(slug.composed, db)) {
        try Sheets.sheets($0.first, $0.last, db)
      }
    }
  }

  /// Writes in one transaction, with errors in words.
  ///
  /// - Throws: ``StoreError/readOnly(_:)`` when the file may only be read.
  func writing<Value>(_ work: (Database) throws -> Value) throws -> Value {
    guard !isCopy else { throw StoreError.readOnly(path) }
    return try StoreFile(path: path).translating { try database.write(work) }
  }

  /// Reads in one transaction, with errors in words.
  func reading<Value>(_ work: (Database) throws -> Value) throws -> Value {
    try StoreFile(path: path).translating { try database.read(work) }
  }
}
