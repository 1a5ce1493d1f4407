package import ScenarioMethod

/// The frame as one Markdown document, in the order of the report that the method comes from.
package struct MarkdownFrame {
  private let frame: Frame
  private let language: Language

  package init(_ frame: Frame, language: Language) {
    (self.frame, self.language) = (frame, language)
  }

  /// The whole document.
  package var text: String {
    (head + scope + method + cross + comparison + questions + conclusions + stories + annex)
      .filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
  }

  private var head: [String] {
    var lines = ["# \(plain(frame.scope.title))"]
    if frame.scope.madeUp {
      lines.append(
        "*\(word("Gegevens verzonnen voor de demonstratie.", "Data made up for the demonstration."))*"
      )
    }
    if frame.isConcept {
      lines.append("**\(word("Concept: nog niet compleet", "Concept: not complete yet"))**")
      lines.append(frame.missing.map { "- \($0.reason(language))" }.joined(separator: "\n"))
    }
    return lines
  }

  private var scope: [String] {
    let scope = frame.scope
    let horizon = scope.horizon.map { "\(word("Horizon", "Horizon")): \($0.from)–\($0.to)" }
    return [
      heading("Aanleiding en vraag", "Reason and question"), plain(scope.reason),
      "**\(plain(scope.focalQuestion))**",
      scope.subQuestions.map { "- \(plain($0))" }.joined(separator: "\n"), horizon ?? "",
      plain(scope.geography),
    ]
  }

  private var method: [String] {
    let pipeline = frame.pipeline
    let steps: [String?] = [
      pipeline.longlist.value.map {
        word(
          "\($0.developments.count) ontwikkelingen op de longlist",
          "\($0.developments.count) developments on the longlist")
      },
      pipeline.shortlist.value.map {
        word(
          "\($0.ballots) experts scoorden; \($0.codes.count) ontwikkelingen gekozen",
          "\($0.ballots) experts scored; \($0.codes.count) developments chosen")
      },
      pipeline.findings.value.map {
        word(
          "\($0.sheets.count) belanghebbenden antwoordden",
          "\($0.sheets.count) stakeholders answered")
      },
      frame.sessions.isEmpty
        ? nil
        : word("\(frame.sessions.count) bijeenkomsten", "\(frame.sessions.count) sessions"),
    ]
    return [
      heading("Werkwijze", "Method"),
      steps.compactMap { $0.map { "- \($0)" } }.joined(separator: "\n"),
    ]
  }

  private var cross: [String] {
    guard let cross = frame.pipeline.cross.value else { return [] }
    let axes = cross.axes
    func poles(_ a: Pole, _ b: Pole) -> String { "\(plain(a.name)) ↔ \(plain(b.name))" }
    return [
      heading("Het scenariokruis", "The scenario cross"),
      "- \(plain(axes.vertical.name)): \(poles(axes.top, axes.bottom))\n"
        + "- \(plain(axes.horizontal.name)): \(poles(axes.left, axes.right))",
      plain(axes.choice.reason),
      cross.caveats.map { "- \(plain($0))" }.joined(separator: "\n"),
    ] + cross.cells.flatMap(summary)
  }

  private func summary(_ cell: ScenarioCross.Cell) -> [String] {
    guard let scenario = cell.scenario else { return [] }
    return [
      "### \(cell.quadrant.letter). \(plain(scenario.title))", "*\(plain(scenario.tagline))*",
      scenario.keyPoints.map { point in
        (["- \(plain(point.text))"] + point.subPoints.map { "  - \(plain($0))" })
          .joined(separator: "\n")
      }.joined(separator: "\n"),
    ]
      + scenario.summary.flatMap { block in
        [block.heading.isEmpty ? "" : "#### \(plain(block.heading))", plain(block.text)]
      }
  }

  private var comparison: [String] {
    guard let cross = frame.pipeline.cross.value, !cross.comparison.isEmpty else { return [] }
    let columns = cross.cells.map { cell in
      cell.quadrant.letter + (cell.scenario.map { " \(plain($0.title))" } ?? "")
    }
    let rows = frame.scope.themes.map { theme in
      let row = cross.comparison.first { $0.theme == theme.id }
      let cells = Quadrant.allCases.map { quadrant in
        (row?.points[quadrant] ?? []).map(plain).joined(separator: "<br>")
      }
      return line([plain(theme.name)] + cells)
    }
    let head = [line([""] + columns), line(Array(repeating: "---", count: 5))]
    return [
      heading("De vier naast elkaar", "The four side by side"),
      (head + rows).joined(separator: "\n"),
    ]
  }

  private var questions: [String] {
    let scenarios = frame.pipeline.cross.value?.cells.compactMap(\.scenario) ?? []
    guard !scenarios.isEmpty else { return [] }
    return [heading("Beleidsvraagstukken", "Policy questions")]
      + scenarios.flatMap { scenario in
        [
          "### \(scenario.quadrant.letter). \(plain(scenario.title))",
          plain(scenario.questions.introduction),
          scenario.questions.questions.enumerated().map { place, question in
            let audience = question.audience.isEmpty ? "" : "→ \(question.audience): "
            return "\(place + 1). \(audience)\(plain(question.text))"
          }.joined(separator: "\n"),
        ]
      }
  }

  private var conclusions: [String] {
    guard let conclusions = frame.pipeline.cross.value?.conclusions,
      conclusions != Conclusions()
    else { return [] }
    return [heading("Conclusies", "Conclusions")]
      + conclusions.shared.map { shared in
        "**\(shared.scenarios.map(\.letter).joined(separator: ", "))**: \(plain(shared.text))"
      } + [
        "**\(word("Kernboodschap", "Core message"))**: \(plain(conclusions.coreMessage))",
        "**\(word("Implicaties", "Implications"))**: \(plain(conclusions.implications))",
      ]
  }

  private var stories: [String] {
    (frame.pipeline.cross.value?.cells.compactMap(\.scenario) ?? []).flatMap { scenario in
      [
        "## \(scenario.quadrant.letter). \(plain(scenario.title))", "*\(plain(scenario.tagline))*",
        plain(scenario.introduction),
      ]
        + scenario.chapters.flatMap { chapter in
          ["### \(theme(chapter.theme)): \(plain(chapter.subheading))", plain(chapter.text)]
        }
    }
  }

  private var annex: [String] {
    guard let shortlist = frame.pipeline.shortlist.value else { return [] }
    let rows = shortlist.ranking.entries.map { entry in
      line([
        "\(entry.rank)", entry.development.id.rawValue, plain(entry.development.title),
        Decimal.text(entry.impact, language), Decimal.text(entry.uncertainty, language),
        shortlist.codes.contains(entry.development.id) ? "✓" : "",
      ])
    }
    let head = [
      line([
        "#", "code", word("ontwikkeling", "development"), "impact",
        word("onzekerheid", "uncertainty"), word("gekozen", "chosen"),
      ]), line(Array(repeating: "---", count: 6)),
    ]
    return [
      heading("Bijlage: de rangorde", "Annex: the ranking"), (head + rows).joined(separator: "\n"),
    ]
  }

  private func theme(_ id: Theme.ID) -> String {
    guard let theme = frame.scope.themes.first(where: { $0.id == id }) else { return id.rawValue }
    return plain(theme.short.isEmpty ? theme.name : theme.short)
  }

  private func line(_ cells: [String]) -> String {
    "| "
      + cells.map { $0.replacing("|", with: "\\|").replacing("\n", with: " ") }
      .joined(separator: " | ") + " |"
  }

  private func plain(_ text: StudyText) -> String { text(language) }
  private func word(_ nl: String, _ en: String) -> String { Wording(nl: nl, en: en)(language) }
  private func heading(_ nl: String, _ en: String) -> String { "## " + word(nl, en) }
}
