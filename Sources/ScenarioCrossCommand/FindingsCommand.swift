import ArgumentParser
import Exporting
import ScenarioMethod

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
    try check(among: findings.questionnaire.groups.map(\.id.rawValue))
    if study.json {
      return Terminal.say(
        findings.json(of: group.map { StakeholderGroup.ID(rawValue: $0) }))
    }
    let rows = rows(of: findings, opened.language)
    if rows.isEmpty {
      let few = Findings.fewestShown
      return Terminal.say(
        Wording(
          nl: "verborgen: er antwoordden er minder dan \(few)",
          en: "hidden: fewer than \(few) answered")(opened.language))
    }
    let median = Wording(nl: "mediaan", en: "median")(opened.language)
    Terminal.say(Terminal.table([["code", "n", "?", "q1", median, "q3", "criterion"]] + rows))
  }

  private func check(among names: [String]) throws {
    guard let group, !names.contains(group) else { return }
    try study.refusing {
      throw SurveyError.unknownGroup(group, nearest: NearestName.nearest(to: group, among: names))
    }
  }

  private func rows(of findings: Findings, _ language: Language) -> [[String]] {
    findings.cells.filter { $0.group?.rawValue == group }.compactMap { cell in
      cell.summary.map { summary in
        let levels = [summary.firstQuartile, summary.median, summary.thirdQuartile]
        return [cell.item.rawValue, "\(summary.n)", "\(summary.dontKnow)"]
          + levels.map { Decimal.level($0, language) } + [cell.criterion.id.rawValue]
      }
    }
  }
}
