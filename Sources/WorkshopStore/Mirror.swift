import GRDB
import ScenarioMethod

/// The tables that mirror the shelves of a study.
enum Mirror {
  /// The study as its tables hold it.
  ///
  /// - Throws: ``StoreError/strayRow(_:_:)`` with the first row that holds no such thing.
  static func workshop(_ slug: String, _ db: Database) throws -> Workshop {
    var workshop = Workshop()
    for shelf in Workshop.shelves {
      for row in try rows(of: shelf.table, slug, db) {
        do { try shelf.load(row.body, &workshop) } catch is DecodingError {
          throw StoreError.strayRow(shelf.table, row.id)
        }
      }
    }
    return workshop
  }

  /// The rows of a table that are of this study.
  static func rows(
    of table: String, _ slug: String, _ db: Database
  ) throws -> [(id: String, body: String)] {
    try Row.fetchAll(
      db, sql: "SELECT id, body FROM \(table) WHERE workshop = ? ORDER BY id", arguments: [slug]
    ).map { ($0["id"], $0["body"]) }
  }

  /// The questionnaire of that name; `nil` for a round.
  static func questionnaire(
    _ name: Form.Name, _ slug: String, _ db: Database
  ) throws -> Questionnaire? {
    guard case .questionnaire(let version) = name else { return nil }
    let body = try String.fetchOne(
      db, sql: "SELECT body FROM questionnaire WHERE workshop = ? AND id = ?",
      arguments: [slug, String(version)])
    return try body.map { try CanonicalJSON.value(Questionnaire.self, from: $0) }
  }

  /// The rows that turn what the tables hold into `new`.
  static func changes(from old: Workshop, to new: Workshop) throws -> [RowChange] {
    try Workshop.shelves.flatMap { try $0.changes(old, new) }
  }
}
