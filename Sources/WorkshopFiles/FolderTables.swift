import ScenarioMethod

/// Writes the tables of a study, rows in their fixed order.
struct FolderTables {
  /// The text of each table by the name of its file; an empty table has no file.
  private(set) var texts: [String: String] = [:]
  private let workshop: Workshop
  private let language: Language

  init(_ workshop: Workshop, language: Language, answers: Answers) {
    (self.workshop, self.language) = (workshop, language)
    writeLonglist()
    writeRecords()
    writeBallots(answers)
    writeResponses(answers)
    writeComparison()
  }

  private mutating func write(_ name: String, _ header: [String], _ rows: [[String]]) {
    guard !rows.isEmpty else { return }
    texts[name] = CSVWriter.canonical(header: header, rows: rows)
  }

  private mutating func writeLonglist() {
    let all = workshop.longlist.developments.all
    func isTranslated(_ text: (Development) -> StudyText) -> Language? {
      Language.allCases.first { language in all.contains { text($0).translations[language] != nil }
      }
    }
    let columns: [(String, (Development) -> StudyText)] = [
      ("title", \.title), ("description", \.description), ("direction_a", \.directionA),
      ("direction_b", \.directionB), ("question", \.question),
    ]
    let other = Dictionary(
      uniqueKeysWithValues: columns.map { ($0.0, isTranslated($0.1)) })
    let header = LonglistFile.columns.flatMap { column in
      [column] + ((other[column] ?? nil).map { ["\(column).\($0.rawValue)"] } ?? [])
    }
    let rows = all.map { development in
      LonglistFile.columns.flatMap { column -> [String] in
        guard let text = columns.first(where: { $0.0 == column })?.1(development) else {
          return [Self.cell(column, of: development)]
        }
        return [text.original]
          + ((other[column] ?? nil).map { [text.translations[$0] ?? ""] } ?? [])
      }
    }
    write("longlist.csv", header, rows)
  }

  private static func cell(_ column: String, of development: Development) -> String {
    switch (column, development.status) {
    case ("code", _): development.id.rawValue
    case ("dimension", _): development.dimension.rawValue
    case ("secondary", _): development.secondary?.rawValue ?? ""
    case ("status", .kept): "kept"
    case ("status", .dropped): "dropped"
    case ("status", .split(let into, _)):
      "split:" + into.map(\.rawValue).joined(separator: " ")
    case ("status", .merged(let into, _)): "merged:\(into)"
    case ("reason", .dropped(let reason)), ("reason", .merged(_, let reason)),
      ("reason", .split(_, let reason)):
      reason
    default: ""
    }
  }

  private mutating func writeRecords() {
    write(
      "sources.csv", SourcesFile.columns,
      workshop.study.sources.map { source in
        [
          source.id.rawValue, source.title, source.author, source.year, source.url, source.quote,
          source.about.map(\.rawValue).joined(separator: " "), source.addedBy,
        ]
      })
    write(
      "sessions.csv", SessionsFile.columns,
      workshop.study.sessions.map { session in
        [
          session.id.rawValue, session.date.description, session.kind.rawValue,
          session.title.original, String(session.people), session.notes.original,
        ]
      })
    write(
      "comments.csv", SessionsFile.commentColumns,
      workshop.study.comments.map { comment in
        [
          comment.session?.rawValue ?? "", comment.by, comment.about, comment.text.original,
          comment.state.rawValue, comment.reason,
        ]
      })
  }

  private mutating func writeBallots(_ answers: Answers) {
    var rows: [(key: (Participant.ID, Int), cells: [[String]])] = []
    for round in workshop.scoring.rounds {
      for sheet in answers[.round(round.number)] ?? [] {
        rows.append(
          ((sheet.participant, round.number), Self.lines(of: sheet, round.number, round.form)))
      }
    }
    write(
      "ballots.csv", BallotsFile.columns, rows.sorted { $0.key < $1.key }.flatMap(\.cells))
  }

  private static func lines(of sheet: Sheet, _ round: Int, _ form: Form) -> [[String]] {
    form.items.sorted().flatMap { item in
      form.criteria.compactMap { criterion in
        guard let rating = sheet.rating(item, criterion.id, on: form) else { return nil }
        return [
          sheet.participant.rawValue, String(round), item.rawValue, criterion.id.rawValue,
          rating.cell, sheet.texts["\(item).\(criterion.id)"] ?? "",
        ]
      }
    }
  }

  private mutating func writeResponses(_ answers: Answers) {
    guard let own = workshop.survey.current else { return }
    let (form, columns) = (own.form, ResponsesFile.columns(of: own))
    let sheets = (answers[.questionnaire(own.version)] ?? [])
      .sorted { $0.participant < $1.participant }
    write(
      "responses.csv", columns,
      sheets.map { sheet in
        let cells = form.items.flatMap { item in
          form.criteria.map { sheet.rating(item, $0.id, on: form)?.cell ?? "" }
        }
        let ways = form.asksDirection ? form.items.map { sheet.way($0, on: form) } : []
        let texts = columns.dropFirst(2 + cells.count + ways.count).map { sheet.texts[$0] ?? "" }
        return [sheet.participant.rawValue, sheet.group?.rawValue ?? ""] + cells + ways + texts
      })
  }

  private mutating func writeComparison() {
    let themes = workshop.study.scope?.themes ?? []
    write(
      "comparison.csv", ComparisonFile.columns,
      themes.compactMap { theme in
        guard let row = workshop.scenarios.comparison[Identifier(rawValue: theme.id.rawValue)]
        else { return nil }
        return [theme.id.rawValue]
          + Quadrant.allCases.map { quadrant in
            (row.points[quadrant] ?? []).map(\.original).joined(separator: "\n")
          }
      })
  }
}

extension Sheet {
  /// The direction cell as files write it.
  fileprivate func way(_ item: Development.ID, on form: Form) -> String {
    guard let place = form.directionCell(item) else { return "" }
    return ["", "a", "b", "?"][Int(codes[place])]
  }
}
