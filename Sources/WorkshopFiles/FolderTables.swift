import ScenarioMethod

/// Writes the tables of a study, rows in their fixed order.
struct FolderTables {
  /// The text of each table by the name of its file; an empty table has no file.
  private(set) var texts: [String: String] = [:]
  /// The rounds of which a ballot is written.
  private(set) var rounds: Set<Int> = []
  private let workshop: Workshop
  /// The language for which every text has a column.
  private let translation: Language?

  init(_ workshop: Workshop, answers: Answers, translation: Language?) {
    (self.workshop, self.translation) = (workshop, translation)
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

  /// Writes a table of which `texts` are the columns that may have a translation beside them.
  ///
  /// - Parameter optional: columns that are left out while nothing stands in them.
  private mutating func write<Item>(
    _ name: String, _ items: [Item], texts: [String] = [],
    _ columns: KeyValuePairs<String, (Item) -> StudyText>, optional: Set<String> = []
  ) {
    let columns = columns.filter { column in
      !optional.contains(column.key) || items.contains { !column.value($0).isEmpty }
    }
    let translated = columns.map { column in
      Language.allCases.filter { language in
        (language == translation && texts.contains(column.key)
          && items.contains { !column.value($0).isEmpty })
          || items.contains { column.value($0).translations[language] != nil }
      }
    }
    let header = zip(columns, translated).flatMap { column, languages in
      [column.key] + languages.map { "\(column.key).\($0.rawValue)" }
    }
    let rows = items.map { item in
      zip(columns, translated).flatMap { column, languages in
        let text = column.value(item)
        return [text.original] + languages.map { text.translations[$0] ?? "" }
      }
    }
    write(name, header, rows)
  }

  private mutating func writeLonglist() {
    write(
      "longlist.csv", workshop.longlist.developments.all, texts: LonglistFile.translated,
      [
        "code": { StudyText($0.id.rawValue) }, "title": \.title,
        "dimension": { StudyText($0.dimension.rawValue) },
        "secondary": { StudyText($0.secondary?.rawValue ?? "") },
        "description": \.description, "direction_a": \.directionA,
        "direction_b": \.directionB, "question": \.question,
        "status": { StudyText($0.status.word) }, "reason": { StudyText($0.status.reason) },
      ])
  }

  private mutating func writeRecords() {
    write(
      "sources.csv", workshop.study.sources.all,
      [
        "key": { StudyText($0.id.rawValue) }, "title": { StudyText($0.title) },
        "author": { StudyText($0.author) }, "year": { StudyText($0.year) },
        "url": { StudyText($0.url) }, "quote": { StudyText($0.quote) },
        "about": { StudyText($0.about.map(\.rawValue).joined(separator: " ")) },
        "added_by": { StudyText($0.addedBy) },
      ])
    write(
      "sessions.csv", workshop.study.sessions.all, texts: SessionsFile.translated,
      [
        "id": { StudyText($0.id.rawValue) }, "date": { StudyText($0.date.description) },
        "kind": { StudyText($0.kind.rawValue) }, "title": \.title,
        "people": { StudyText(String($0.people)) }, "notes": \.notes,
      ])
    write(
      "comments.csv", workshop.study.comments.all, texts: SessionsFile.translatedComment,
      [
        "session": { StudyText($0.session?.rawValue ?? "") }, "by": { StudyText($0.by) },
        "about": { StudyText($0.about) }, "text": \.text,
        "state": { StudyText($0.state.rawValue) }, "reason": { StudyText($0.reason) },
        "side": { StudyText($0.side?.rawValue ?? "") },
      ], optional: ["side"])
  }

  private mutating func writeBallots(_ answers: Answers) {
    var rows: [(key: (Participant.ID, Int), cells: [[String]])] = []
    for round in workshop.scoring.rounds {
      // NB: a ballot of somebody who is not on the list could not be read back.
      for sheet in answers[.round(round.number)] ?? []
      where workshop.scoring.experts[sheet.participant] != nil {
        let lines = Self.lines(of: sheet, round.number, round.form)
        if !lines.isEmpty { rounds.insert(round.number) }
        rows.append(((sheet.participant, round.number), lines))
      }
    }
    write(
      "ballots.csv", BallotsFile.columns, rows.sorted { $0.key < $1.key }.flatMap(\.cells))
  }

  private static func lines(of sheet: Sheet, _ round: Int, _ form: Form) -> [[String]] {
    form.items.sorted().flatMap { item in
      form.criteria.compactMap { criterion in
        let score = sheet.rating(item, criterion.id, on: form)?.cell ?? ""
        let reason = sheet.texts["\(item).\(criterion.id)"] ?? ""
        // NB: what nobody said has no line; somebody may say why there is no score.
        guard !score.isEmpty || !reason.isEmpty else { return nil }
        return [
          sheet.participant.rawValue, String(round), item.rawValue, criterion.id.rawValue, score,
          reason,
        ]
      }
    }
  }

  private mutating func writeResponses(_ answers: Answers) {
    guard let own = workshop.survey.current else { return }
    let (form, columns) = (own.form, own.columns)
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
    let rows = themes.compactMap { theme in
      workshop.scenarios.comparison.first { $0.theme == theme.id }
    }
    func cell(_ quadrant: Quadrant) -> (ComparisonRow) -> StudyText {
      { Self.lines(of: $0.points[quadrant] ?? []) }
    }
    write(
      "comparison.csv", rows, texts: ComparisonFile.letters,
      [
        "theme": { StudyText($0.theme.rawValue) }, "A": cell(.a), "B": cell(.b), "C": cell(.c),
        "D": cell(.d),
      ])
  }

  /// A point a line, in every language that one of them has.
  private static func lines(of points: [StudyText]) -> StudyText {
    let languages = Language.allCases.filter { language in
      points.contains { $0.translations[language] != nil }
    }
    let translations = languages.map { language in
      (language, points.map { $0(language) }.joined(separator: "\n"))
    }
    return StudyText(
      points.map(\.original).joined(separator: "\n"),
      translations: Dictionary(translations) { first, _ in first })
  }
}

extension Sheet {
  /// What the sheet says about the direction of `item`: `a`, `b`, `?` or nothing.
  fileprivate func way(_ item: Development.ID, on form: Form) -> String {
    guard let place = form.directionCell(item) else { return "" }
    return ["", "a", "b", "?"][Int(codes[place])]
  }
}
