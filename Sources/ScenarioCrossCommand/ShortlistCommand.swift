import ArgumentParser
import Exporting
import ScenarioMethod

/// `scenariocross shortlist`: the ranking, the cut and who just missed it.
struct ShortlistCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    "shortlist",
    nl: (
      "Toon de rangorde, de grens en wie die net niet haalde.",
      "Voorbeeld: scenariocross shortlist --json"
    ),
    en: (
      "Show the ranking, the cut and who just missed it.",
      "Example: scenariocross shortlist --json"
    ))

  @OptionGroup var study: StudyOptions

  func run() throws {
    let opened = try study.open()
    let shortlist = try study.reached(opened.pipeline.shortlist)
    if study.json { return Terminal.say(shortlist.json(opened.language)) }
    let language = opened.language
    let sentences = ShortlistSentences(shortlist).all.map { $0(language) }
    if shortlist.isByJudgement {
      return Terminal.say(Self.judged(shortlist, language), sentences.joined(separator: "\n"))
    }
    Terminal.say(ranked(shortlist, language), "", Self.confirmation(shortlist)(language))
    for sentence in sentences { Terminal.say(Terminal.paragraph(sentence)) }
  }

  /// The ranking as a table, with the cut as a line of its own.
  private func ranked(_ shortlist: Shortlist, _ language: Language) -> String {
    let head = [
      "#", "code", "score", "impact", Wording(nl: "onzeker", en: "uncertain")(language),
      Wording(nl: "ontwikkeling", en: "development")(language),
    ]
    let rows = shortlist.ranking.entries.map { entry in
      let id = entry.development.id
      let isChosen = shortlist.confirmed?.codes.contains(id) ?? false
      return [Decimal.rank(entry.rank), id.rawValue]
        + [entry.score, entry.impact, entry.uncertainty].map { Decimal.text($0, language) }
        + [(isChosen ? "✓ " : "") + entry.development.title(language)]
    }
    let lines = Terminal.rows([head] + rows)
    let size = shortlist.rule.size
    let words = Wording(
      nl: "--- de regel kiest er \(size) ---", en: "--- the rule chooses \(size) ---")
    return (lines.prefix(size + 1) + [words(language)] + lines.dropFirst(size + 1))
      .joined(separator: "\n")
  }

  /// What the marks mean, or that people have not chosen yet.
  private static func confirmation(_ shortlist: Shortlist) -> Wording {
    shortlist.confirmed == nil
      ? Wording(nl: "Nog niet bevestigd.", en: "Not confirmed yet.")
      : Wording(nl: "✓: door mensen gekozen.", en: "✓: chosen by people.")
  }

  /// The list of a team that chose without scores.
  private static func judged(_ shortlist: Shortlist, _ language: Language) -> String {
    let words = Wording(
      nl: "gekozen op oordeel, zonder scores", en: "chosen by judgement, without scores")
    let rows = shortlist.entries.map {
      [$0.development.id.rawValue, $0.development.title(language)]
    }
    return words(language) + "\n\n" + Terminal.table(rows)
  }
}
