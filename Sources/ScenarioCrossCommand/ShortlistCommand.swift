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
    let lines = Terminal.rows([head] + rows)
    let cut = shortlist.rule.size + 1
    let words = Wording(
      nl: "--- \(shortlist.rule.size) gekozen ---", en: "--- \(shortlist.rule.size) chosen ---")
    let parts = Array(lines.prefix(cut)) + [words(language)] + lines.dropFirst(cut)
    Terminal.say(parts.joined(separator: "\n"), "")
    for sentence in sentences { Terminal.say(Terminal.paragraph(sentence)) }
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

/// `scenariocross findings`: what the stakeholders answered.
struct FindingsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    "findings",
    nl: (
      "Toon wat de belanghebbenden antwoordden.",
      """
      Voorbeeld: scenariocross findings --group werkgevers

      n: aantal scores; ?: weet niet; q1, mediaan en q3 volgens type 2.
      """
    ),
    en: (
      "Show what the stakeholders answered.",
      """
      Example: scenariocross findings --group employers

      n: number of scores; ?: don't know; q1, median and q3 by type 2.
      """
    ))

  @OptionGroup var study: StudyOptions
  @Option(
    help: .words(
      nl: "Alleen de antwoorden van deze groep.", en: "Only the answers of this group."))
  var group: String?

  func run() throws {
    let opened = try study.open()
    let findings = try study.reached(opened.pipeline.findings)
    if study.json { return Terminal.say(findings.json) }
    let names = findings.questionnaire.groups.map(\.id.rawValue)
    if let group, !names.contains(group) {
      try study.refusing {
        throw SurveyError.unknownGroup(group, nearest: NearestName.nearest(to: group, among: names))
      }
    }
    let median = Wording(nl: "mediaan", en: "median")(opened.language)
    let head = ["code", "n", "?", "q1", median, "q3", "criterion"]
    let rows = findings.cells.filter { $0.group?.rawValue == group }.compactMap { cell in
      cell.summary.map { summary in
        [
          cell.item.rawValue, "\(summary.n)", "\(summary.dontKnow)",
          Decimal.level(summary.firstQuartile, opened.language),
          Decimal.level(summary.median, opened.language),
          Decimal.level(summary.thirdQuartile, opened.language), cell.criterion.id.rawValue,
        ]
      }
    }
    if rows.isEmpty {
      let few = Findings.fewestShown
      return Terminal.say(
        Wording(
          nl: "verborgen: er antwoordden er minder dan \(few)",
          en: "hidden: fewer than \(few) answered")(opened.language))
    }
    Terminal.say(Terminal.table([head] + rows))
  }
}
