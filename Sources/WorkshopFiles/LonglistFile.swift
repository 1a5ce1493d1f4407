import ScenarioMethod

extension CSVTable.Row {
  /// The cell of `column` with its translation in `column.en` or `column.nl`, if there is one.
  func text(_ column: String, _ language: Language) -> StudyText {
    var translations: [Language: String] = [:]
    for other in Language.allCases where other != language {
      translations[other] = self["\(column).\(other.rawValue)"]
    }
    return StudyText(self[column], translations: translations)
  }
}

/// Reads `longlist.csv`.
struct LonglistFile {
  static let columns = [
    "code", "title", "dimension", "secondary", "description", "direction_a", "direction_b",
    "question", "status", "reason",
  ]
  /// The columns that may have a translation.
  static let translated = ["title", "description", "direction_a", "direction_b", "question"]

  /// Every code in the file, also of rows that are refused: other files may name them.
  private(set) var codes: [Development.ID] = []
  private(set) var proposals: [Development] = []
  private(set) var closings: [LonglistCommand] = []
  private(set) var problems: [FileProblem] = []
  private let file: String

  init(_ table: CSVTable, file: String, language: Language) {
    self.file = file
    for row in table.rows { read(row, language) }
  }

  private mutating func read(_ row: CSVTable.Row, _ language: Language) {
    let id = Development.ID(rawValue: row["code"])
    guard !id.rawValue.isEmpty, !codes.contains(id) else {
      return report(row.line, .givenOnce(id.rawValue))
    }
    codes.append(id)
    guard let dimension = dimension(row["dimension"], row.line) else { return }
    let secondary = row["secondary"].isEmpty ? nil : self.dimension(row["secondary"], row.line)
    proposals.append(
      Development(
        id: id, title: row.text("title", language), dimension: dimension, secondary: secondary,
        description: row.text("description", language),
        directionA: row.text("direction_a", language),
        directionB: row.text("direction_b", language),
        question: row.text("question", language)))
    readStatus(row, id)
  }

  private mutating func readStatus(_ row: CSVTable.Row, _ id: Development.ID) {
    let status = row["status"].cleaned
    switch status {
    case "", "kept": break
    case "dropped": closings.append(.drop(id, reason: row["reason"]))
    case let merged where merged.hasPrefix("merged:"):
      let into = Development.ID(rawValue: String(merged.dropFirst(7)))
      closings.append(.merge(id, into: into, reason: row["reason"]))
    case let split where split.hasPrefix("split:"):
      let into = split.dropFirst(6).split(separator: " ").map { Development.ID(rawValue: "\($0)") }
      closings.append(.split(id, into: into, reason: row["reason"]))
    case let other:
      let allowed = ["kept", "dropped", "merged:D03", "split:D16 D17"]
      report(row.line, .unknown(other, allowed: allowed))
    }
  }

  private mutating func dimension(_ word: String, _ line: Int) -> Dimension? {
    if let dimension = Dimension(word: word) { return dimension }
    let meant = Dimension.candidates(forLetter: word.cleaned)
    guard meant.isEmpty else {
      report(
        line,
        Wording(
          nl: "“\(word)” is geen dimensie: schrijf voluit "
            + meant.map { $0.name(.nl) }.joined(separator: " of "),
          en: "“\(word)” is no dimension: write in full "
            + meant.map { $0.name(.en) }.joined(separator: " or ")))
      return nil
    }
    report(line, .unknown(word, allowed: Dimension.allCases.map { $0.name(.en) }))
    return nil
  }

  private mutating func report(_ line: Int, _ wording: Wording) {
    problems.append(FileProblem(file, line, wording))
  }
}
