import ScenarioMethod

/// Reads `sources.csv`.
struct SourcesFile {
  static let columns = ["key", "title", "author", "year", "url", "quote", "about", "added_by"]

  let sources: [Source]

  init(_ table: CSVTable) {
    sources = table.rows.map { row in
      Source(
        id: Identifier(rawValue: row["key"]), title: row["title"], author: row["author"],
        year: row["year"], url: row["url"], quote: row["quote"],
        about: row["about"].split(separator: " ").map { Identifier(rawValue: String($0)) },
        addedBy: row["added_by"])
    }
  }
}

/// Reads `sessions.csv` and `comments.csv`.
struct SessionsFile {
  static let columns = ["id", "date", "kind", "title", "people", "notes"]
  static let commentColumns = ["session", "by", "about", "text", "state", "reason"]

  private(set) var sessions: [Session] = []
  private(set) var comments: [Comment] = []
  private(set) var problems: [FileProblem] = []

  init(sessions table: CSVTable?, comments: CSVTable?, language: Language) {
    for row in table?.rows ?? [] { read(row, language) }
    for row in comments?.rows ?? [] { readComment(row, language) }
  }

  private mutating func read(_ row: CSVTable.Row, _ language: Language) {
    guard let date = Day(row["date"]) else {
      return problems.append(FileProblem("sessions.csv", row.line, .notDay(row["date"])))
    }
    guard let kind = Session.Kind(rawValue: row["kind"].cleaned) else {
      let kinds = Session.Kind.allCases.map(\.rawValue)
      return problems.append(
        FileProblem("sessions.csv", row.line, .unknown(row["kind"], allowed: kinds)))
    }
    guard let people = Int(row["people"].cleaned) else {
      return problems.append(FileProblem("sessions.csv", row.line, .notNumber(row["people"])))
    }
    sessions.append(
      Session(
        id: Identifier(rawValue: row["id"]), date: date, kind: kind,
        title: row.text("title", language), people: people, notes: row.text("notes", language)))
  }

  private mutating func readComment(_ row: CSVTable.Row, _ language: Language) {
    guard let state = Comment.State(rawValue: row["state"].cleaned) else {
      let states = Comment.State.allCases.map(\.rawValue)
      return problems.append(
        FileProblem("comments.csv", row.line, .unknown(row["state"], allowed: states)))
    }
    let session = row["session"].cleaned
    // NB: comments have no name of their own in the file; their place is their identity.
    let number = String(String(10_001 + comments.count).dropFirst())
    comments.append(
      Comment(
        id: Identifier(rawValue: "c\(number)"),
        session: session.isEmpty ? nil : Identifier(rawValue: session), by: row["by"],
        about: row["about"], text: row.text("text", language), state: state,
        reason: row["reason"]))
  }
}

/// Reads `comparison.csv`: a point a line inside the cell.
struct ComparisonFile {
  static let columns = ["theme"] + Quadrant.allCases.map(\.letter)

  private(set) var commands: [ScenarioCommand] = []
  private(set) var problems: [FileProblem] = []

  init(_ table: CSVTable, themes: [Theme], language: Language) {
    for row in table.rows {
      let theme = Theme.ID(rawValue: row["theme"])
      guard themes.contains(where: { $0.id == theme }) else {
        let names = themes.map(\.id.rawValue)
        problems.append(
          FileProblem("comparison.csv", row.line, .unknown(theme.rawValue, allowed: names)))
        continue
      }
      var points: [Quadrant: [StudyText]] = [:]
      for quadrant in Quadrant.allCases {
        points[quadrant] = row[quadrant.letter].split(separator: "\n").map { StudyText(String($0)) }
      }
      commands.append(.compare(theme: theme, points: points))
    }
  }
}
