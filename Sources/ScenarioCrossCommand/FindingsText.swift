import Exporting
import ScenarioMethod

/// What stakeholders answered, as it stands on a screen.
struct FindingsText {
  private let findings: Findings
  private let language: Language

  init(_ findings: Findings, _ language: Language) {
    (self.findings, self.language) = (findings, language)
  }

  /// The numbers of one group, or of everybody, and which way each development will go.
  func numbers(of group: StakeholderGroup.ID?) -> [String] {
    let cells = findings.cells.filter { $0.group == group }
    let ways = findings.directions.filter { $0.group == group }
    let isHidden = cells.contains { $0.summary == nil } || ways.contains { $0.summary == nil }
    return (isHidden ? [Terminal.paragraph("–: " + Findings.hiddenUntil(language)), ""] : []) + [
      Terminal.table(
        cells.map(row),
        names: words(nl: "code n ? q1 mediaan q3 criterium", en: "code n ? q1 median q3 criterion"))
    ] + directions(ways)
  }

  private func directions(_ ways: [Findings.Way]) -> [String] {
    guard !ways.isEmpty else { return [] }
    let head = words(
      nl: "code antwoorden %a %b %? ontwikkeling", en: "code answers %a %b %? development")
    let rows = ways.map { way in
      let shares = way.summary?.shares.value?.map(Percent.text) ?? ["–", "–", "–"]
      return [way.item.rawValue, way.summary.map { "\($0.answered)" } ?? "–"] + shares
        + [findings.questionnaire.wording[way.item]?(language) ?? ""]
    }
    return ["", Terminal.table(rows, names: head)]
  }

  /// What people wrote, a line a text.
  var words: [String] {
    guard let all = findings.words else { return [Findings.hidden(language)] }
    let written = all.filter { !$0.texts.isEmpty }
    guard !written.isEmpty else {
      return [Wording(nl: "niemand schreef iets", en: "nobody wrote anything")(language)]
    }
    return written.enumerated().flatMap { place, one in
      (place == 0 ? [] : [""]) + [Terminal.bold(Terminal.paragraph(heading(of: one)))]
        + one.texts.map { Terminal.paragraph("– " + $0.oneLine) }
    }
  }

  private func heading(of words: Findings.Words) -> String {
    let question = words.question(findings.questionnaire)(language)
    guard case .comment(let item) = words.about else { return question }
    return "\(item) \(question)"
  }

  private func words(nl: String, en: String) -> [String] {
    Wording(nl: nl, en: en)(language).split(separator: " ").map(String.init)
  }

  private func row(of cell: Findings.Cell) -> [String] {
    let numbers = cell.summary.map { summary in
      ["\(summary.n)", "\(summary.dontKnow)"]
        + [summary.firstQuartile, summary.median, summary.thirdQuartile].map {
          Decimal.level($0, language)
        }
    }
    return [cell.item.rawValue] + (numbers ?? Array(repeating: "–", count: 5))
      + [cell.criterion.id.rawValue]
  }
}
