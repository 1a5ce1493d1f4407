import ArgumentParser
import ScenarioMethod
import WorkshopStore

extension QuestionnaireCommand {
  /// `scenariocross questionnaire edit`.
  struct Edit: ParsableCommand {
    static let configuration = CommandConfiguration(
      "edit",
      nl: (
        "Bepaal wat de volgende versie vraagt.",
        """
        Voorbeeld: scenariocross questionnaire edit --introduction "Wij horen graag van u." \
        --open "Wat mist u?"

        Zonder opties wordt elk deel gevraagd met wat er staat. Gevraagd wordt over de bevestigde \
        selectie, op de criteria van de experts of op eigen criteria (--id). Groepen: groups add. Met --translation \
        en geeft of vraagt u de Engelse woorden; --open dan één keer per open vraag, in volgorde.
        """
      ),
      en: (
        "Set what the next version asks.",
        """
        Example: scenariocross questionnaire edit --introduction "We would like to hear you." \
        --open "What did you miss?"

        Without options each part is asked with what stands there. It asks of the confirmed \
        shortlist, on the criteria of the experts or on its own (--id). Groups: groups add. With \
        --translation nl you give or are asked the Dutch words; --open then once for each open \
        question, in order.
        """
      ))

    @OptionGroup var study: StudyOptions
    @Option(help: .words(nl: "Wat men eerst leest.", en: "What people read first."))
    var introduction: String?
    @Option(
      help: .words(
        nl: "Wat er met de antwoorden gebeurt.", en: "What is done with the answers."))
    var privacy: String?
    @Flag(
      inversion: .prefixedNo,
      help: .words(
        nl: "Vraag ook welke kant elke ontwikkeling op gaat.",
        en: "Also ask which way each development will go."))
    var direction: Bool?
    @Option(help: .words(nl: "Een open vraag erbij.", en: "Another open question."))
    var open: [String] = []
    @Option(help: .words(nl: "De open vraag die weg kan.", en: "The open question that goes."))
    var removeOpen: String?
    @OptionGroup var said: CriterionOptions
    @Option(help: .words(nl: "Het eigen criterium dat weg kan.", en: "Its criterion that goes."))
    var remove: String?
    @Flag(help: .words(nl: "Vraag de criteria van de experts.", en: "Ask the experts' criteria."))
    var expertsCriteria = false
    @OptionGroup var into: TranslationOptions

    func validate() throws {
      let isPlain = direction == nil && removeOpen == nil && remove == nil && !expertsCriteria
      guard into.translation != nil, !isPlain else { return }
      throw ValidationError(
        Speech.words(
          nl: "met --translation gaan alleen --introduction, --privacy, --open, --id, --low en "
            + "--high",
          en: "with --translation go only --introduction, --privacy, --open, --id, --low and "
            + "--high"))
    }

    func run() throws {
      let looked = try study.look(into: into.translation)
      let answered = Answered("questionnaire edit", study)
      let prompt = Prompt(study.language(of: looked), leftOff: answered.leftOff)
      let questions = CriterionQuestions(
        prompt: prompt, outcomes: looked.workshop.study.scope?.outcomes ?? [])
      let draft = looked.workshop.survey.draft
      if let translation = into.translation {
        return try translate(draft, translation, prompt)
      }
      let changes =
        isEmpty
        ? try asked(draft, prompt, questions, answered) : try given(draft, prompt, questions)
      try study.change { study in
        let old = study.workshop.survey.draft
        var new = old
        for change in changes { change(&new) }
        return new == old ? [] : [.survey(.draft(new))]
      }
    }

    /// A part of the draft that is written anew; the rest stays as it is then.
    private typealias Change = (inout QuestionnaireDraft) -> Void

    var isEmpty: Bool {
      introduction == nil && privacy == nil && direction == nil && open.isEmpty
        && removeOpen == nil && said.isEmpty && remove == nil && !expertsCriteria
    }

    /// What the options say.
    private func given(
      _ draft: QuestionnaireDraft, _ prompt: Prompt, _ questions: CriterionQuestions
    ) throws -> [Change] {
      if let removeOpen {
        _ = try prompt.known(
          Words.open, given: removeOpen, among: draft.openQuestions.map(\.id.rawValue))
      }
      if let remove {
        _ = try prompt.known(
          CriterionOptions.named, given: remove, among: draft.criteria.map(\.id.rawValue))
      }
      let own = said.isEmpty ? nil : try questions.criterion(said, among: draft.criteria)
      return [
        { draft in
          introduction.map { draft.introduction = draft.introduction.rewritten($0) }
          privacy.map { draft.privacy = draft.privacy.rewritten($0) }
          direction.map { draft.asksDirection = $0 }
          draft.openQuestions.removeAll { $0.id.rawValue == removeOpen }
          for text in open { draft.ask(text) }
          if expertsCriteria { draft.criteria = [] }
          draft.criteria.removeAll { $0.id.rawValue == remove }
          if let own { draft.criteria = draft.criteria.with(own) }
        }
      ]
    }

    /// Asks each part with what stands there.
    private func asked(
      _ draft: QuestionnaireDraft, _ prompt: Prompt, _ questions: CriterionQuestions,
      _ answered: Answered
    ) throws -> [Change] {
      let introduction = try prompt.another(
        Words.introduction, present: draft.introduction.original)
      introduction.map { answered.note("--introduction", $0) }
      let privacy = try prompt.another(Words.privacy, present: draft.privacy.original)
      privacy.map { answered.note("--privacy", $0) }
      let direction = try prompt.confirm(Words.direction, standard: draft.asksDirection)
      if direction != draft.asksDirection {
        answered.note(direction ? "--direction" : "--no-direction")
      }
      let isOwn = try prompt.confirm(Words.own, standard: !draft.criteria.isEmpty)
      if !isOwn, !draft.criteria.isEmpty { answered.note("--experts-criteria") }
      let own =
        isOwn
        ? try questions.all(draft.criteria) { answered.note(together: $0.options) } : []
      let texts = try open(draft, prompt, answered)
      return [
        { draft in
          introduction.map { draft.introduction = draft.introduction.rewritten($0) }
          privacy.map { draft.privacy = draft.privacy.rewritten($0) }
          draft.asksDirection = direction
          if !isOwn { draft.criteria = [] }
          for one in own { draft.criteria = draft.criteria.with(one) }
          for text in texts { draft.ask(text) }
        }
      ]
    }

    /// Shows the open questions that are there, and asks for more until somebody has none.
    private func open(
      _ draft: QuestionnaireDraft, _ prompt: Prompt, _ answered: Answered
    ) throws -> [String] {
      for question in draft.openQuestions { prompt.say("  " + question.text.original) }
      var texts: [String] = []
      while true {
        let text = try prompt.ask(Words.open)
        if text.isEmpty { return texts }
        texts.append(text)
        answered.note("--open", text)
      }
    }
  }

  /// The questions.
  enum Words {
    static let introduction = Wording(nl: "Inleiding", en: "Introduction")
    static let privacy = Wording(
      nl: "Wat er met de antwoorden gebeurt", en: "What is done with the answers")
    static let direction = Wording(
      nl: "Ook vragen welke kant elke ontwikkeling op gaat",
      en: "Also ask which way each development will go")
    static let own = Wording(
      nl: "Eigen criteria in plaats van die van de experts",
      en: "Criteria of its own in place of those of the experts")
    static let translated = Wording(nl: "Open vraag", en: "Open question")
    static let open = Wording(nl: "Open vraag (Enter stopt)", en: "Open question (Enter ends)")
  }
}

extension QuestionnaireDraft {
  /// Adds a question that is answered in words, under the next free name.
  fileprivate mutating func ask(_ text: String) {
    let id = NextName.after(openQuestions.map(\.id.rawValue), first: "q1")
    openQuestions.append(OpenQuestion(id: OpenQuestion.ID(rawValue: id), text: StudyText(text)))
  }
}
