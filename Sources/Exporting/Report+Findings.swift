import ScenarioMethod

// What stakeholders answered.

extension Report {
  var findings: [Block] {
    guard let findings = frame.pipeline.findings.value else {
      return empty(
        "wat belanghebbenden antwoordden", "what stakeholders answered",
        frame.pipeline.findings.reason)
    }
    let rows = findings.cells.filter { $0.group == nil }.map { cell in
      row("\(cell.item) \(name(of: cell.criterion, findings))", cell.summary)
    }
    let all = Table(
      caption: word(
        "Antwoorden van \(findings.sheets.count) belanghebbenden; kwartielen volgens type 2",
        "Answers of \(findings.sheets.count) stakeholders; quartiles by type 2")
        + hiding(findings.cells.filter { $0.group == nil }),
      head: [
        word("Vraag", "Question"), "n", word("weet niet", "don't know"),
        word("leeg", "empty"), word("gemiddelde", "mean"), "q1", word("mediaan", "median"), "q3",
      ], numbers: Set(1...7), rows: rows.map { (.plain, $0) })
    let byGroup =
      columns(findings).isEmpty
      ? [] : findings.questionnaire.form.criteria.map { Block.table(self.byGroup($0, findings)) }
    return [.table(all)] + silent(findings) + byGroup + directions(findings)
  }

  /// The groups that have a column: those that answered, where there are two or more.
  private func columns(_ findings: Findings) -> [StakeholderGroup] {
    let answering = findings.questionnaire.groups.filter { findings.responses(of: $0.id) > 0 }
    return answering.count > 1 ? answering : []
  }

  /// The groups of which nobody answered, said once.
  private func silent(_ findings: Findings) -> [Block] {
    let groups = findings.questionnaire.groups.filter { findings.responses(of: $0.id) == 0 }
    guard !groups.isEmpty else { return [] }
    let names = groups.map { plain($0.name) }.joined(separator: ", ")
    return [.note(word("Niemand antwoordde van: \(names).", "Nobody answered of: \(names)."))]
  }

  /// Which way each development will go, of everybody and of each group.
  private func directions(_ findings: Findings) -> [Block] {
    guard !findings.directions.isEmpty else { return [] }
    let groups = columns(findings)
    let columns = [nil] + groups.map { Optional($0.id) }
    let shown = findings.directions.filter { columns.contains($0.group) }
    let isHidden = shown.contains { $0.summary == nil }
    let table = Table(
      caption: word(
        "Welke kant het op gaat: % a – % b – % weet niet (aantal antwoorden)",
        "Which way it will go: % a – % b – % don't know (number of answers)")
        + (isHidden ? "; –: " + Findings.hidden(language) : ""),
      head: [word("Ontwikkeling", "Development"), word("allen", "everybody")]
        + groups.map { plain($0.name) },
      numbers: Set(1..<columns.count + 1),
      rows: findings.questionnaire.form.items.map { item in
        let cells = columns.map { group in
          shares(shown.first { $0.item == item && $0.group == group }?.summary)
        }
        return (.plain, [item.rawValue] + cells)
      })
    return [.table(table)]
  }

  private func shares(_ summary: DirectionSummary?) -> String {
    guard let summary, let shares = summary.shares.value else { return "–" }
    return shares.map(Percent.text).joined(separator: "–") + " (\(summary.answered))"
  }

  /// What the dash in a table of answers means, when there is one.
  private func hiding(_ cells: [Findings.Cell]) -> String {
    cells.allSatisfy { $0.summary != nil } ? "" : "; –: " + Findings.hidden(language)
  }

  private func row(_ name: String, _ summary: CellSummary?) -> [String] {
    guard let summary else { return [name] + Array(repeating: "–", count: 7) }
    return [
      name, "\(summary.n)", "\(summary.dontKnow)", "\(summary.missing)", number(summary.mean),
    ]
      + [summary.firstQuartile, summary.median, summary.thirdQuartile].map {
        Decimal.level($0, language)
      }
  }

  private func name(of criterion: Criterion, _ findings: Findings) -> String {
    FrameWords.name(
      of: criterion, among: findings.questionnaire.form.criteria, frame.scope, language)
  }

  /// What each group answered on one criterion: the median and how many it rests on.
  private func byGroup(_ criterion: Criterion, _ findings: Findings) -> Table {
    let groups = columns(findings)
    let named = name(of: criterion, findings)
    return Table(
      caption: word("Mediaan per groep (n): \(named)", "Median by group (n): \(named)")
        + hiding(
          findings.cells.filter { cell in
            cell.criterion.id == criterion.id && groups.contains { $0.id == cell.group }
          }),
      head: [word("Ontwikkeling", "Development")] + groups.map { plain($0.name) },
      numbers: Set(1..<groups.count + 1),
      rows: findings.questionnaire.form.items.map { item in
        let cells = groups.map { group -> String in
          let cell = findings.cells.first {
            $0.item == item && $0.criterion.id == criterion.id && $0.group == group.id
          }
          return cell?.summary.map { "\(Decimal.level($0.median, language)) (\($0.n))" }
            ?? "–"
        }
        return (.plain, [item.rawValue] + cells)
      })
  }
}
