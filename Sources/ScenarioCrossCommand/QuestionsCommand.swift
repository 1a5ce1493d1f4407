import ArgumentParser
import ScenarioMethod
import WorkshopStore

/// `scenariocross questions`: what the scenarios ask of policy.
struct QuestionsVerbs: ParsableCommand {
  static let configuration = CommandConfiguration(
    "questions",
    nl: ("Schrijf de vragen van een scenario aan het beleid.", ""),
    en: ("Write the questions that a scenario puts to policy.", ""),
    subcommands: [Edit.self, Show.self])

  /// `scenariocross questions edit`.
  struct Edit: ParsableCommand {
    static let configuration = CommandConfiguration(
      "edit",
      nl: (
        "Schrijf de vragen, of verander ze.",
        """
        Voorbeeld: scenariocross questions edit A --question "Wie betaalt?" \
        --question "→ werkgevers: Wie leidt op?"

        --question geeft u één keer per vraag; samen vervangen zij alle die er stonden. Zonder \
        opties is de tekst een inleiding, dan een genummerde lijst; “→ werkgevers:” vóór een vraag zegt voor wie zij \
        is. Het bestand is alleen dit deel, met of zonder de kop “## questions”; de rest van het \
        scenario blijft zoals het is. Zonder --file opent de tekst in uw tekstverwerker (VISUAL of EDITOR), met \
        --translation en de Engelse.
        """
      ),
      en: (
        "Write the questions, or change them.",
        """
        Example: scenariocross questions edit A --question "Who pays?" \
        --question "→ employers: Who trains?"

        Give --question once for each question; together they replace all that stood there. \
        Without options the text is an introduction, then a numbered list; “→ employers:” in front of a question names whom \
        it is for. The file is this part alone, with or without the heading “## questions”; the \
        rest of the scenario stays as it is. Without --file the text opens in your text editor (VISUAL or EDITOR), with \
        --translation nl the Dutch one.
        """
      ))

    @Argument(
      help: .letter,
      completion: .list(Quadrant.allCases.map(\.letter)))
    var letter: String?
    @OptionGroup var study: StudyOptions
    @OptionGroup var text: TextOptions
    @Option(help: .words(nl: "Wat vóór de vragen staat.", en: "What stands before the questions."))
    var introduction: String?
    @Option(
      help: .words(
        nl: "Een vraag; “→ werkgevers: …” zegt voor wie. Leeg haalt alle weg.",
        en: "A question; “→ employers: …” says for whom. Empty takes all away."))
    var question: [String] = []

    func run() throws {
      let prompt = Prompt(study.language(of: try study.look()))
      let quadrant = try prompt.quadrant(given: letter)
      guard introduction != nil || !question.isEmpty else {
        return try TextEdit(.questions(quadrant), study, text).write()
      }
      try text.refuseBeside(study.speech)
      try study.change(into: text.into.translation) { study in
        let present = study.workshop.scenarios.scenarios[Identifier(rawValue: quadrant.letter)]
        guard var scenario = present else { throw TextError.unwritten(quadrant) }
        try scenario.questions.introduction.say(introduction, into: text.into.translation)
        scenario.questions.questions = try asked(scenario.questions.questions)
        return scenario == present ? [] : [.scenarios(.write(scenario: scenario))]
      }
    }

    /// The questions with what was said in their place.
    private func asked(
      _ present: [PolicyQuestions.Question]
    ) throws -> [PolicyQuestions.Question] {
      let words = question.map(\.cleaned).filter { !$0.isEmpty }
      guard !question.isEmpty else { return present }
      guard let translation = text.into.translation else {
        return try words.map { words in
          try TypedQuestion(words).question(among: present)
        }
      }
      let typed = try words.map(TypedQuestion.init)
      for (one, other) in zip(present, typed) { try other.check(against: one) }
      let texts = try present.map(\.text).said(typed.map(\.text), into: translation)
      return zip(present, texts).map { PolicyQuestions.Question($1, audience: $0.audience) }
    }
  }
}

/// A question as somebody types it: `→ employers: Who trains?`.
struct TypedQuestion {
  let text: String
  private let audience: String

  /// - Throws: ``TextError/noAudience(_:)`` for an arrow without a colon behind it.
  init(_ words: String) throws(TextError) {
    guard words.hasPrefix("→") else {
      (text, audience) = (words, "")
      return
    }
    let parts = words.dropFirst().split(separator: ":", maxSplits: 1)
    guard parts.count == 2 else { throw .noAudience(words) }
    (text, audience) = (String(parts[1]).cleaned, String(parts[0]).cleaned)
  }

  /// A translated question is for whom the question is, whether that is said again or not.
  ///
  /// - Throws: ``TextError/otherAudience(_:allowed:)`` for anybody else.
  func check(against question: PolicyQuestions.Question) throws(TextError) {
    guard !audience.isEmpty, audience != question.audience else { return }
    throw .otherAudience(audience, allowed: question.audience)
  }

  /// The question, with its translations where it stood there before.
  func question(among present: [PolicyQuestions.Question]) -> PolicyQuestions.Question {
    let same = present.first { $0.text.original == text }
    return PolicyQuestions.Question(same?.text ?? StudyText(text), audience: audience)
  }
}
