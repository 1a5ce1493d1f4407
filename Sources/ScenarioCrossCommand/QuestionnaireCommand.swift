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
      let lost = looked.workshop.survey.current.map { former in
        (former, looked.answers[.questionnaire(former.version)]?.count { !$0.isBlank } ?? 0)
      }
      prompt.say(Terminal.paragraph(Self.warning(shown, lost)(prompt.language)))
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
      if agrees { study.sayNext() }
    }

    /// - Parameter lost: the former version, and how many answered it.
    private static func warning(
      _ shown: Questionnaire, _ lost: (former: Questionnaire, answers: Int)?
    ) -> Wording {
      let items = Wording.count(
        shown.form.items.count, nl: ("ontwikkeling", "ontwikkelingen"),
        en: ("development", "developments"))
      let first =
        Wording(nl: "versie \(shown.version) vraagt ", en: "version \(shown.version) asks ")
        + items + Wording(nl: " en verandert daarna niet meer", en: " and never changes again")
      guard let lost else {
        return first
          + Wording(
            nl:
              "; is dit een proef, dan is de echte straks versie 2 en telt de proef daar niet mee",
            en: "; if this is a pilot, the real one will be version 2 and the pilot does not count "
              + "for it")
      }
      return first + .same("; ") + Self.warning(lost.answers, of: lost.former.version)
        + (shown.asksNothingNew(after: lost.former) ? Self.same : .same(""))
    }

    private static func warning(_ answers: Int, of version: Int) -> Wording {
      .count(
        answers,
        nl: (
          "antwoord op versie \(version) telt dan niet meer mee",
          "antwoorden op versie \(version) tellen dan niet meer mee"
        ),
        en: (
          "response to version \(version) no longer counts then",
          "responses to version \(version) no longer count then"
        ))
    }

    private static let same = Wording(
      nl: "; de vragen zijn dezelfde, en een groep komt er ook zonder nieuwe versie bij",
      en: "; the questions are the same, and a group can be added without a new version")
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
