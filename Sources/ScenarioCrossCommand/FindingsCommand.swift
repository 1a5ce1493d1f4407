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
      nl: "Alleen de antwoorden van deze groep.", en: "Only the answers of this group."),
    completion: Completing.groups)
  var group: String?

  func run() throws {
    let opened = try study.open()
    let findings = try study.reached(opened.pipeline.findings)
    try check(among: findings.questionnaire.groups.map(\.id.rawValue))
    if study.json {
      return Terminal.say(
        findings.json(of: group.map { StakeholderGroup.ID(rawValue: $0) }))
    }
    let cells = findings.cells.filter { $0.group?.rawValue == group }
    let head = Wording(
      nl: "code n ? q1 mediaan q3 criterium", en: "code n ? q1 median q3 criterion")
    Terminal.say(
      Terminal.table(
        cells.map { row(of: $0, opened.language) },
        names: head(opened.language).split(separator: " ").map(String.init)))
    if cells.contains(where: { $0.summary == nil }) {
      Terminal.say("–: " + Findings.hidden(opened.language))
    }
  }

  private func check(among names: [String]) throws {
    guard let group, !names.contains(group) else { return }
    try study.refusing {
      throw SurveyError.unknownGroup(group, nearest: NearestName.nearest(to: group, among: names))
    }
  }

  private func row(of cell: Findings.Cell, _ language: Language) -> [String] {
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
