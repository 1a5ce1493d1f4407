import ScenarioMethod

/// Reads `sources.csv`.
struct SourcesFile {
  static let columns = ["key", "title", "author", "year", "url", "quote", "about", "added_by"]

  private(set) var sources: [Source] = []
  private(set) var problems: [FileProblem] = []

  init(_ table: CSVTable) {
    for row in table.rows {
      let key = Source.ID(rawValue: row["key"])
      guard !key.rawValue.isEmpty, !sources.contains(where: { $0.id == key }) else {
        problems.append(FileProblem("sources.csv", row.line, .givenOnce(key.rawValue)))
        continue
      }
      sources.append(
        Source(
          id: key, title: row["title"], author: row["author"], year: row["year"],
          url: row["url"], quote: row["quote"],
          about: row["about"].split(separator: " ").map { Identifier(rawValue: String($0)) },
          addedBy: row["added_by"]))
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
    let id = Session.ID(rawValue: row["id"])
    guard !id.rawValue.isEmpty, !sessions.contains(where: { $0.id == id }) else {
      return problems.append(FileProblem("sessions.csv", row.line, .givenOnce(id.rawValue)))
    }
    guard let date = Day(row["date"]) else {
      return problems.append(FileProblem("sessions.csv", row.line, .notDay(row["date"])))
    }
    guard let kind = Session.Kind(rawValue: row["kind"].cleaned) else {
      let kinds = Session.Kind.allCases.map(\.rawValue)
      return problems.append(
        FileProblem("sessions.csv", row.line, .unknown(row["kind"], allowed: kinds)))
    }
    let people = row["people"].cleaned.isEmpty ? 0 : Int(row["people"].cleaned)
    guard let people else {
      return problems.append(FileProblem("sessions.csv", row.line, .notNumber(row["people"])))
    }
    sessions.append(
      Session(
        id: id, date: date, kind: kind,
        title: row.text("title", language), people: people, notes: row.text("notes", language)))
  }

  private mutating func readComment(_ row: CSVTable.Row, _ language: Language) {
    let word = row["state"].cleaned
    guard let state = word.isEmpty ? .open : Comment.State(rawValue: word) else {
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
        let text = row.text(quadrant.letter, language)
        let translated = text.translations.mapValues { $0.split(separator: "\n").map(String.init) }
        points[quadrant] = text.original.split(separator: "\n").enumerated().map { place, line in
          StudyText(
            String(line),
            translations: translated.compactMapValues { $0.count > place ? $0[place] : nil })
        }
      }
      commands.append(.compare(theme: theme, points: points))
    }
  }
}
