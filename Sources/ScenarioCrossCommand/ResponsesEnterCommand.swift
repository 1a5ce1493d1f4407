import ArgumentParser
import Exporting
import ScenarioMethod
import WorkshopStore

/// `scenariocross responses enter`: what a stakeholder answered, typed in one by one.
struct ResponsesEnterCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    "enter",
    nl: (
      "Vul in wat een belanghebbende antwoordde.",
      """
      Voorbeeld: scenariocross responses enter --group werkgevers

      Elk antwoord staat op schijf voordat het volgende wordt gevraagd. Met alleen --group volgt \
      de ene respondent op de andere en krijgt ieder een nummer; wie stopte, gaat verder met \
      --respondent en dat nummer. Met --answers, zoals \
      D01.impact=4,D01.direction=a, wordt niets gevraagd.
      """
    ),
    en: (
      "Fill in what a stakeholder answered.",
      """
      Example: scenariocross responses enter --group employers

      Every answer is on disk before the next is asked. With --group alone one respondent \
      follows the other and each gets a number; who stopped goes on with --respondent and that \
      number. With --answers, such as \
      D01.impact=4,D01.direction=a, nothing is asked.
      """
    ))

  @OptionGroup var study: StudyOptions
  @OptionGroup var look: EntryLook
  @Argument(help: .words(nl: "Hetzelfde als --respondent.", en: "The same as --respondent."))
  var who: String?
  @Option(
    help: .words(
      nl: "De naam of het nummer van de respondent.", en: "The name or number of the respondent."))
  var respondent: String?
  @Option(help: .words(nl: "De groep die antwoordt.", en: "The group that answers."))
  var group: String?
  @Option(
    help: .words(
      nl: "De antwoorden, met komma's ertussen: D01.impact=4.",
      en: "The answers, divided by commas: D01.impact=4."))
  var answers: String?

  mutating func validate() throws {
    respondent = try SaidOnce.one(who, respondent, "--respondent")
    if answers != nil, respondent == nil {
      throw ValidationError(
        Speech.words(
          nl: "geef bij --answers ook --respondent", en: "give --respondent with --answers"))
    }
  }

  func run() throws {
    try study.withStore { store in
      let stored = try study.look(store)
      let questionnaire = try stored.questionnaire(nil)
      guard !questionnaire.groups.isEmpty else { throw AskedFormError.noGroups }
      let desk = EntryDesk(
        asked: EntryForm(
          try BlankForm(questionnaire, of: stored.workshop), study.language(of: stored)),
        slug: stored.slug, store: store, study: study)
      if let respondent {
        try enter(Participant.ID(rawValue: respondent), questionnaire, desk)
      } else {
        try enterAll(try chosen(among: questionnaire, desk), desk)
      }
    }
  }

  private func enter(
    _ respondent: Participant.ID, _ questionnaire: Questionnaire, _ desk: EntryDesk
  ) throws {
    guard !respondent.rawValue.isEmpty else { throw EntryError.noName }
    let before = try desk.store.sheet(of: respondent, on: desk.asked.name, in: desk.slug)
    let group =
      before == nil || self.group != nil ? try chosen(among: questionnaire, desk) : before?.group
    if let answers {
      return try desk.fill(by: respondent, of: group, try Self.given(answers))
    }
    _ = try desk.sit(respondent, of: group, isFancy: look.fancy)
  }

  /// One respondent after the other, each under the next number, until somebody stops.
  private func enterAll(_ group: StakeholderGroup.ID, _ desk: EntryDesk) throws {
    let prompt = Prompt(desk.asked.language)
    try desk.tellUnfinished(of: group)
    repeat {
      guard try desk.sit(nil, of: group, isFancy: look.fancy) else { return }
    } while try prompt.confirm(
      Wording(nl: "Nog een respondent van deze groep?", en: "Another respondent of this group?"))
  }

  /// The group that was given, or asked for.
  private func chosen(
    among questionnaire: Questionnaire, _ desk: EntryDesk
  ) throws -> StakeholderGroup.ID {
    let names = questionnaire.groups.map(\.id.rawValue)
    if let group, names.meant(by: group) == nil {
      throw NameError.unknown(group, allowed: names)
    }
    let name = try Prompt(desk.asked.language).choose(
      Wording(nl: "Welke groep", en: "Which group"), among: names, given: group)
    return StakeholderGroup.ID(rawValue: name)
  }

  /// `D01.impact=4,D01.direction=a` as answers.
  private static func given(_ text: String) throws -> [EntryDesk.Given] {
    try text.split(separator: ",").map(String.init).map { one in
      let sides = one.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let names = (sides.first ?? "").split(separator: ".", maxSplits: 1)
      guard sides.count == 2, names.count == 2 else { throw EntryError.notAnswer(one.cleaned) }
      return EntryDesk.Given(
        item: String(names[0]).cleaned, criterion: String(names[1]).cleaned,
        answer: String(sides[1]).cleaned, reason: nil)
    }
  }
}
