import GRDB
package import ScenarioMethod

// The numbers of those who answer under no name of their own.

extension WorkshopStore {
  /// The number for the next respondent, in the style of those that are there: `r001`.
  ///
  /// Nobody in the study ever had it, those included who were forgotten, whose answers were taken
  /// back, or who answered another version of the questionnaire.
  package func nextRespondent(in slug: String) throws -> Participant.ID {
    try reading { try Self.nextRespondent(slug.composed, $0) }
  }

  static func nextRespondent(_ slug: String, _ db: Database) throws -> Participant.ID {
    var taken = try Sheets.respondents(slug, db)
    let others = try participants(slug, db)
    while true {
      let next = NextName.after(taken, first: "r001")
      // NB: the number may be the code of an expert.
      guard others.contains(Participant.ID(rawValue: next)) else { return .init(rawValue: next) }
      taken.append(next)
    }
  }
}

extension Sheets {
  /// Everybody who ever answered a version of the questionnaire.
  static func respondents(_ slug: String, _ db: Database) throws -> [String] {
    try String.fetchAll(
      db,
      sql: """
        SELECT DISTINCT s.participant FROM sheet s JOIN batch b ON s.id BETWEEN b.first AND b.last
          JOIN form f ON f.id = b.form
        WHERE f.workshop = ? AND f.name LIKE 'questionnaire-%' ORDER BY 1
        """, arguments: [slug])
  }

  /// True when the participant ever handed in anything in this study.
  static func isKnown(
    _ participant: Participant.ID, _ slug: String, _ db: Database
  ) throws -> Bool {
    try Int.fetchOne(
      db,
      sql: """
        SELECT 1 FROM sheet s JOIN batch b ON s.id BETWEEN b.first AND b.last
          JOIN form f ON f.id = b.form
        WHERE s.participant = ? AND f.workshop = ? LIMIT 1
        """, arguments: [participant.rawValue, slug]) != nil
  }
}
