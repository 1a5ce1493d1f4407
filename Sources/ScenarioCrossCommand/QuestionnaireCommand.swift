import ArgumentParser
import Exporting
import ScenarioMethod
import WorkshopStore

/// `scenariocross questionnaire`: what stakeholders are asked.
struct QuestionnaireCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    "questionnaire",
    nl: ("Stel de vragenlijst op, bekijk haar en publiceer haar.", ""),
    en: ("Write the questionnaire, look at it and publish it.", ""),
    subcommands: [
      Show.self, Edit.self, Publish.self, QuestionnairePrintCommand.self,
    ], default: Show.self)

  /// `scenariocross questionnaire show`.
  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      "show",
      nl: (
        "Toon de gepubliceerde vragenlijst, of wat de volgende zal vragen.",
        "Voorbeeld: scenariocross questionnaire show --draft"
      ),
      en: (
        "Show the published questionnaire, or what the next one will ask.",
        "Example: scenariocross questionnaire show --draft"
      ))

    @OptionGroup var study: StudyOptions
    @Flag(help: .words(nl: "Wat de volgende versie zal vragen.", en: "What the next version asks."))
    var draft = false

    func run() throws {
      let looked = try study.look()
      let language = study.language(of: looked)
      let published = draft ? nil : looked.workshop.survey.current
      let shown = published ?? looked.workshop.nextQuestionnaire
      let sheets = published.flatMap { looked.answers[.questionnaire($0.version)] } ?? []
      if study.json {
        return Terminal.say(
          shown.json(language, isPublished: published != nil, responses: sheets.count))
      }
      Terminal.say(
        QuestionnaireText(shown, language, published != nil, responses: sheets.count).lines)
    }
  }

  /// `scenariocross questionnaire publish`.
  struct Publish: ParsableCommand {
    static let configuration = CommandConfiguration(
      "publish",
      nl: (
        "Leg de volgende versie vast: zij vraagt de bevestigde selectie.",
        """
        Voorbeeld: scenariocross questionnaire publish --yes

        Een versie verandert nooit meer. Proefversie en echte versie zijn twee versies; hun \
        antwoorden worden niet gemengd.
        """
      ),
      en: (
        "Freeze the next version: it asks the confirmed shortlist.",
        """
        Example: scenariocross questionnaire publish --yes

        A version never changes again. A pilot and the real one are two versions; their answers \
        are not mixed.
        """
      ))

    @OptionGroup var study: StudyOptions
    @Flag(help: .words(nl: "Vraag niet om bevestiging.", en: "Do not ask to confirm."))
    var yes = false

    func run() throws {
      let looked = try study.look()
      let prompt = Prompt(study.language(of: looked))
      let shown = looked.workshop.nextQuestionnaire
      try Exit.refusing(in: prompt.language) { try looked.workshop.checkConfirmed() }
      prompt.say(Terminal.paragraph(Self.warning(shown)(prompt.language)))
      if shown.groups.isEmpty {
        prompt.say(Terminal.paragraph(AskedFormError.noGroups.wording(prompt.language)))
      }
      let agrees =
        try yes || prompt.confirm(Wording(nl: "Publiceren", en: "Publish"))
      try study.change { study in
        guard agrees else { return [] }
        try study.workshop.checkConfirmed()
        // NB: what is frozen is what somebody agreed to, and nothing that came meanwhile.
        guard study.workshop.nextQuestionnaire == shown else { throw IntakeError.changedMeanwhile }
        return [.survey(.publish(questionnaire: shown))]
      }
    }

    private static func warning(_ shown: Questionnaire) -> Wording {
      let items = Wording.count(
        shown.form.items.count, nl: ("ontwikkeling", "ontwikkelingen"),
        en: ("development", "developments"))
      let first =
        Wording(nl: "versie \(shown.version) vraagt ", en: "version \(shown.version) asks ")
        + items + Wording(nl: " en verandert daarna niet meer", en: " and never changes again")
      guard shown.version > 1 else {
        return first
          + Wording(
            nl:
              "; is dit een proef, dan is de echte straks versie 2 en telt de proef daar niet mee",
            en: "; if this is a pilot, the real one will be version 2 and the pilot does not count "
              + "for it")
      }
      return first
        + Wording(
          nl: "; de antwoorden op versie \(shown.version - 1) tellen er niet in mee",
          en: "; the answers to version \(shown.version - 1) do not count for it")
    }
  }
}

extension Workshop {
  /// The version that the draft would make of the confirmed shortlist.
  fileprivate var nextQuestionnaire: Questionnaire {
    survey.draft.frozen(
      as: (survey.current?.version ?? 0) + 1, asking: scoring.confirmed?.codes ?? [], of: longlist,
      experts: scoring.currentRound?.form.criteria ?? [])
  }

  fileprivate func checkConfirmed() throws(SurveyError) {
    guard scoring.confirmed != nil else { throw .notConfirmed }
  }
}
