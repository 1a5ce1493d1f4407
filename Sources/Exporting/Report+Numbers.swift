import ScenarioMethod

extension Report {
  var numbers: [Block] { ranking + findings + pairs }

  private var findings: [Block] {
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
    let groups = findings.questionnaire.groups
    guard groups.count > 1 else { return [.table(all)] }
    return [.table(all)]
      + findings.questionnaire.form.criteria.map { .table(byGroup($0, findings)) }
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
    let groups = findings.questionnaire.groups
    let named = name(of: criterion, findings)
    return Table(
      caption: word("Mediaan per groep (n): \(named)", "Median by group (n): \(named)")
        + hiding(findings.cells.filter { $0.criterion.id == criterion.id && $0.group != nil }),
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

  private var pairs: [Block] {
    guard let pairs = frame.pipeline.pairs.value else {
      return empty(
        "wat de cijfers van elk paar kandidaten zeggen",
        "what the numbers say of each pair of candidates", frame.pipeline.pairs.reason)
    }
    let table = Table(
      caption: word(
        "Alle paren van kandidaten: ρ van Spearman met 95 %-interval (Bonett-Wright), het sterkste "
          + "criterium; verdeling van de antwoorden over A, B, C en D",
        "All pairs of candidates: Spearman's ρ with its 95 % interval (Bonett-Wright), the "
          + "strongest criterion; how the answers lie over A, B, C and D"),
      head: [
        word("Paar", "Pair"), "Impact", word("Onzekerheid", "Uncertainty"), "ρ", "A–B–C–D, %",
        word("In woorden", "In words"),
      ], numbers: [1, 2, 3, 4], rows: pairs.pairs.map { (.plain, row(of: $0)) })
    let rejected = (frame.pipeline.axes.value?.choice.rejected ?? []).map { rejection in
      Item(
        text: plain(rejection.reason),
        opening: rejection.pair.map { name(of: $0, in: pairs) }.joined(separator: " × "))
    }
    return [.table(table)]
      + (rejected.isEmpty
        ? [] : [.heading(level: 3, word("Niet gekozen", "Not chosen")), .list(rejected)])
  }

  private func row(of pair: AxisPair) -> [String] {
    let rho = pair.strongest.map { correlation in
      let ends = [correlation.low, correlation.high].compactMap(\.self).map {
        Decimal.text($0, language)
      }
      return number(correlation.rho) + (ends.isEmpty ? "" : " (\(ends.joined(separator: " … ")))")
    }
    let shares = pair.balance.value?.map(Percent.text)
    return [
      "\(plain(pair.first.name)) × \(plain(pair.second.name))", number(pair.impact),
      number(pair.uncertainty), rho ?? "–", shares?.joined(separator: "–") ?? "–",
      pair.sentence(language),
    ]
  }

  private func name(of id: AxisCandidate.ID, in pairs: AxisPairs) -> String {
    pairs.candidates.first { $0.id == id }.map { plain($0.name) } ?? id.rawValue
  }
}
