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

      n: aantal scores; ?: weet niet; q1, mediaan en q3 volgens type 2. Daaronder welke kant elke \
      ontwikkeling op gaat, in procenten van wie iets zei. Met --texts staat er wat zij schreven, \
      zonder van wie; wie een tekst leest, kan de schrijver herkennen, dus deel hem niet zomaar.
      """
    ),
    en: (
      "Show what the stakeholders answered.",
      """
      Example: scenariocross findings --group employers

      n: number of scores; ?: don't know; q1, median and q3 by type 2. Below it which way each \
      development will go, in percents of those who said something. With --texts it tells what \
      they wrote, without who; a reader may know the writer of a text, so mind where you share it.
      """
    ))

  @OptionGroup var study: StudyOptions
  @Argument(
    help: .words(nl: "Hetzelfde als --group.", en: "The same as --group."),
    completion: Completing.groups)
  var which: String?
  @Option(
    help: .words(
      nl: "Alleen de antwoorden van deze groep.", en: "Only the answers of this group."),
    completion: Completing.groups)
  var group: String?
  @Flag(
    help: .words(
      nl: "Toon opmerkingen en antwoorden op open vragen.",
      en: "Show comments and answers to open questions."))
  var texts = false

  mutating func validate() throws {
    group = try SaidOnce.one(which, group, "--group")
    guard texts, group != nil else { return }
    throw ValidationError(
      Speech.words(
        nl: "teksten staan er niet per groep: een groep zegt te veel over wie schreef",
        en: "texts are not told by group: a group says too much of who wrote"))
  }

  func run() throws {
    let opened = try study.open()
    let findings = try study.reached(opened.pipeline.findings, in: opened)
    let group = try meant(among: findings.questionnaire.groups.map(\.id.rawValue))
    let text = FindingsText(findings, opened.language)
    if texts {
      return study.json
        ? Terminal.say(findings.wordsJSON(opened.language)) : Terminal.say(text.words)
    }
    study.json ? Terminal.say(findings.json(of: group)) : Terminal.say(text.numbers(of: group))
  }

  private func meant(among names: [String]) throws -> StakeholderGroup.ID? {
    guard let group else { return nil }
    return try study.refusing {
      guard let known = names.meant(by: group) else {
        throw NameError.unknown(group, allowed: names)
      }
      return StakeholderGroup.ID(rawValue: known)
    }
  }
}
