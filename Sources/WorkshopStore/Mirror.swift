import GRDB
import ScenarioMethod

/// The tables that mirror the shelves of a study.
enum Mirror {
  /// The study as its tables hold it.
  static func workshop(_ slug: String, _ db: Database) throws -> Workshop {
    var workshop = Workshop()
    for shelf in Workshop.shelves {
      let bodies = try String.fetchAll(
        db, sql: "SELECT body FROM \(shelf.table) WHERE workshop = ? ORDER BY id",
        arguments: [slug])
      for body in bodies { try shelf.load(body, &workshop) }
    }
    return workshop
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
