import ScenarioMethod

/// Reads `sources.csv`.
struct SourcesFile {
  static let columns = ["key", "title", "author", "year", "url", "quote", "about", "added_by"]

  private(set) var sources: [Source] = []
  private(set) var problems: [FileProblem] = []
  private var names = GivenNames()

  init(_ table: CSVTable, codes: [Development.ID]?) {
    for row in table.rows { read(row, codes) }
  }

  private mutating func read(_ row: CSVTable.Row, _ codes: [Development.ID]?) {
    let about = row["about"].split(whereSeparator: \.isWhitespace).map {
      Development.ID(rawValue: String($0))
    }
    for code in about {
      guard let codes, !codes.contains(code) else { continue }
      report(row, .unknown(code.rawValue, allowed: codes.map(\.rawValue)))
    }
    if row["title"].cleaned.isEmpty { report(row, .emptyCell("title")) }
    if let refusal = names.refusal(row, "key", oneWord: true) { return report(row, refusal) }
    sources.append(
      Source(
        id: Identifier(rawValue: row["key"]), title: row["title"], author: row["author"],
        year: row["year"], url: row["url"], quote: row["quote"], about: about,
        addedBy: row["added_by"]))
  }

  private mutating func report(_ row: CSVTable.Row, _ wording: Wording) {
    problems.append(FileProblem("sources.csv", row.line, wording))
  }
}

/// Reads `comparison.csv`: a point a line inside the cell.
struct ComparisonFile {
  static let letters = Quadrant.allCases.map(\.letter)
  static let columns = ["theme"] + letters

  private(set) var commands: [ScenarioCommand] = []
  private(set) var problems: [FileProblem] = []
  private var names = GivenNames()

  init(_ table: CSVTable, themes: [Theme], language: Language) {
    for row in table.rows { read(row, themes, language) }
  }

  private mutating func read(_ row: CSVTable.Row, _ themes: [Theme], _ language: Language) {
    if let refusal = names.refusal(row, "theme") { return report(row, refusal) }
    let theme = Theme.ID(rawValue: row["theme"])
    guard themes.contains(where: { $0.id == theme }) else {
      return report(row, .unknown(theme.rawValue, allowed: themes.map(\.id.rawValue)))
    }
    var points: [Quadrant: [StudyText]] = [:]
    for quadrant in Quadrant.allCases {
      points[quadrant] = self.points(row, quadrant.letter, language)
    }
    commands.append(.compare(theme: theme, points: points))
  }

  /// The points of a cell, each with its translation.
  private mutating func points(
    _ row: CSVTable.Row, _ letter: String, _ language: Language
  ) -> [StudyText] {
    let text = row.text(letter, language)
    let lines = text.original.split(separator: "\n").map(String.init)
    let translated = text.translations.mapValues { $0.split(separator: "\n").map(String.init) }
    for (other, own) in translated where own.count != lines.count && !lines.isEmpty {
      report(
        row,
        Wording(nl: "“\(letter).\(other)” telt ", en: "“\(letter).\(other)” has ")
          + .count(own.count, nl: ("regel", "regels"), en: ("line", "lines"))
          + Wording(
            nl: "; “\(letter)” telt er \(lines.count)",
            en: "; “\(letter)” has \(lines.count)"))
    }
    return lines.enumerated().map { place, line in
      StudyText(line, translations: translated.compactMapValues { $0.dropFirst(place).first })
    }
  }

  private mutating func report(_ row: CSVTable.Row, _ wording: Wording) {
    problems.append(FileProblem("comparison.csv", row.line, wording))
  }
}
