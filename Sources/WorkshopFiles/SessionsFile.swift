import ScenarioMethod

/// Reads `sessions.csv` and `comments.csv`.
struct SessionsFile {
  static let columns = ["id", "date", "kind", "title", "people", "notes"]
  static let commentColumns = ["session", "by", "about", "text", "state", "reason", "side"]
  /// The columns that may have a translation.
  static let translated = ["title", "notes"], translatedComment = ["text"]

  private(set) var sessions: [Session] = []
  private(set) var comments: [Comment] = []
  private(set) var problems: [FileProblem] = []
  /// The sessions in the file, also those that are refused: comments may name them.
  private var names = GivenNames()

  /// False when the sessions could not be read, so that any may be named.
  private let areKnown: Bool

  init(sessions table: CSVTable?, comments: CSVTable?, areKnown: Bool, language: Language) {
    self.areKnown = areKnown
    for row in table?.rows ?? [] { read(row, language) }
    for row in comments?.rows ?? [] { readComment(row, language) }
  }

  private mutating func read(_ row: CSVTable.Row, _ language: Language) {
    if let refusal = names.refusal(row, "id") { report("sessions.csv", row, refusal) }
    let date = Day(row["date"])
    if date == nil { report("sessions.csv", row, .notDay(row["date"])) }
    let kind = Session.Kind(rawValue: row["kind"].cleaned)
    if kind == nil {
      let kinds = Session.Kind.allCases.map(\.rawValue)
      report("sessions.csv", row, .unknown(row["kind"], allowed: kinds))
    }
    let word = row["people"].cleaned
    let people = word.isEmpty ? 0 : Int(word) ?? -1
    if !Session.sizes.contains(people) {
      report("sessions.csv", row, .notWhole(word, in: Session.sizes))
    }
    guard let date, let kind else { return }
    sessions.append(
      Session(
        id: Identifier(rawValue: row["id"]), date: date, kind: kind,
        title: row.text("title", language), people: people, notes: row.text("notes", language)))
  }

  private mutating func readComment(_ row: CSVTable.Row, _ language: Language) {
    let word = row["state"].cleaned
    let state = word.isEmpty ? .open : Comment.State(rawValue: word)
    let session = row["session"].cleaned
    let side = row["side"].cleaned
    let comment = Comment(
      id: Comment.name(at: comments.count + 1),
      session: session.isEmpty ? nil : Identifier(rawValue: session), by: row["by"],
      about: row["about"], side: Comment.Side(rawValue: side),
      text: row.text("text", language), state: state ?? .open,
      reason: row["reason"])
    for refusal in refusals(of: comment, state: state, row) {
      report("comments.csv", row, refusal)
    }
    comments.append(comment)
  }

  private func refusals(
    of comment: Comment, state: Comment.State?, _ row: CSVTable.Row
  ) -> [Wording] {
    var refusals: [Wording] = []
    if areKnown, let session = comment.session, !names.all.contains(session.rawValue) {
      refusals.append(.unknown(session.rawValue, allowed: names.all))
    }
    if comment.text.isEmpty { refusals.append(.emptyCell("text")) }
    if state == nil {
      refusals.append(.unknown(row["state"], allowed: Comment.State.allCases.map(\.rawValue)))
    }
    if state == .declined, comment.reason.isEmpty {
      refusals.append(
        Wording(
          nl: "een afgewezen opmerking heeft een reden nodig",
          en: "a declined comment needs a reason"))
    }
    let side = row["side"].cleaned
    if !side.isEmpty, comment.side == nil {
      refusals.append(.unknown(side, allowed: Comment.Side.allCases.map(\.rawValue)))
    }
    return refusals
  }

  private mutating func report(_ file: String, _ row: CSVTable.Row, _ wording: Wording) {
    problems.append(FileProblem(file, row.line, wording))
  }
}
