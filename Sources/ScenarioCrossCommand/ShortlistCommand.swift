import ArgumentParser
import Exporting
import ScenarioMethod

/// `scenariocross shortlist`: the ranking, the cut and who just missed it.
struct ShortlistCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "shortlist", abstract: "Show the ranking, the cut and who just missed it.")

  @OptionGroup var study: StudyOptions

  func run() throws {
    let opened = try study.open()
    let shortlist = try study.reached(opened.pipeline.shortlist)
    if study.json { return print(shortlist.json(opened.language).text, terminator: "") }
    let language = opened.language
    let head = [
      "#", "code", "score", "impact", Wording(nl: "onzeker", en: "uncertain")(language),
      Wording(nl: "ontwikkeling", en: "development")(language),
    ]
    let rows = shortlist.ranking.entries.map { entry in
      [
        "\(entry.rank)", entry.development.id.rawValue, Decimal.text(entry.score, language),
        Decimal.text(entry.impact, language), Decimal.text(entry.uncertainty, language),
        entry.development.title(language),
      ]
    }
    let lines = Terminal.table([head] + rows).split(separator: "\n").map(String.init)
    let cut = shortlist.rule.size + 1
    let words = Wording(
      nl: "--- \(shortlist.rule.size) gekozen ---", en: "--- \(shortlist.rule.size) chosen ---")
    let parts = Array(lines.prefix(cut)) + [words(language)] + lines.dropFirst(cut)
    Terminal.say(parts.joined(separator: "\n"))
  }
}

/// `scenariocross findings`: what the stakeholders answered.
struct FindingsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "findings", abstract: "Show what the stakeholders answered.")

  @OptionGroup var study: StudyOptions

  func run() throws {
    let opened = try study.open()
    let findings = try study.reached(opened.pipeline.findings)
    if study.json { return print(findings.json.text, terminator: "") }
    let head = ["code", "n", "?", "q1", "median", "q3", "criterion"]
    let rows = findings.cells.filter { $0.group == nil }.compactMap { cell in
      cell.summary.map { summary in
        [
          cell.item.rawValue, "\(summary.n)", "\(summary.dontKnow)",
          Decimal.text(summary.firstQuartile, opened.language),
          Decimal.text(summary.median, opened.language),
          Decimal.text(summary.thirdQuartile, opened.language), cell.criterion.id.rawValue,
        ]
      }
    }
    Terminal.say(Terminal.table([head] + rows))
  }
}
