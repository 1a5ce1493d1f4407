import ArgumentParser
import Exporting
import ScenarioMethod
import WorkshopStore

/// `scenariocross criteria`: what the experts score.
struct CriteriaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    "criteria",
    nl: ("Bepaal waarop de experts scoren.", ""), en: ("Set what the experts score.", ""),
    subcommands: [List.self, Edit.self], default: List.self)

  /// `scenariocross criteria list`.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      "list",
      nl: ("Toon de criteria met hun schalen.", "Voorbeeld: scenariocross criteria list"),
      en: ("Show the criteria with their scales.", "Example: scenariocross criteria list"))

    @OptionGroup var study: StudyOptions

    func run() throws {
      let looked = try study.look()
      let (scoring, language) = (looked.workshop.scoring, study.language(of: looked))
      let round = scoring.currentRound
      let ballots = round.flatMap { looked.answers[.round($0.number)]?.count } ?? 0
      if study.json { return Terminal.say(scoring.criteriaJSON(language, ballots: ballots)) }
      guard let round else {
        let none = Wording(nl: "er zijn nog geen criteria: ", en: "there are no criteria yet: ")
        return Terminal.say(none(language) + "scenariocross criteria edit")
      }
      Terminal.say(Terminal.table(round.form.criteria.map { Self.row($0, language) }), "")
      let asked =
        Wording(nl: "ronde \(round.number): ", en: "round \(round.number): ")
        + .count(
          round.form.items.count, nl: ("ontwikkeling", "ontwikkelingen"),
          en: ("development", "developments"))
        + .same(", ")
        + .count(ballots, nl: ("scoreformulier", "scoreformulieren"), en: ("ballot", "ballots"))
      Terminal.say(asked(language))
    }

    private static func row(_ criterion: Criterion, _ language: Language) -> [String] {
      let scale = criterion.scale
      let ends = [(scale.from, scale.low), (scale.to, scale.high)].map { level, words in
        "\(level)" + (words.isEmpty ? "" : " \(words(language))")
      }
      return [
        criterion.id.rawValue,
        [criterion.kind.name(language), criterion.outcome?.rawValue].compactMap(\.self)
          .joined(separator: " · "),
        "×\(Decimal.text(criterion.weight, language))" + (criterion.polarity < 0 ? " −" : ""),
        ends.joined(separator: " … "),
      ]
    }
  }

  /// `scenariocross criteria edit`.
  struct Edit: ParsableCommand {
    static let configuration = CommandConfiguration(
      "edit",
      nl: (
        "Voeg een criterium toe, wijzig het of haal het weg.",
        """
        Voorbeeld: scenariocross criteria edit --id impact-rust --kind impact --outcome rust \
        --scale 1-5 --low "nauwelijks" --high "zeer veel"

        Zonder opties wordt elk criterium gevraagd, met een voorstel; wat klaar is, is bewaard. \
        Zolang niemand scoorde, vraagt de ronde naar alle ontwikkelingen. Is er gescoord, dan opent \
        --new-round de volgende ronde; de scores blijven bewaard. Met --translation en geeft of \
        vraagt u alleen de Engelse woorden aan de einden van de schaal.
        """
      ),
      en: (
        "Add a criterion, change it or take it away.",
        """
        Example: scenariocross criteria edit --id impact-rest --kind impact --outcome rest \
        --scale 1-5 --low "hardly any" --high "very much"

        Without options each criterion is asked, with a proposal; what is finished is kept. While \
        nobody scored, the round asks of all developments. Once there are ballots, --new-round opens \
        the next round; the ballots are kept. With --translation nl you give or are asked only the \
        Dutch words at the ends of the scale.
        """
      ))

    @OptionGroup var study: StudyOptions
    @OptionGroup var said: CriterionOptions
    @Option(help: .words(nl: "Haal dit criterium weg.", en: "Take this criterion away."))
    var remove: String?
    @Flag(help: .words(nl: "Open de volgende ronde.", en: "Open the next round."))
    var newRound = false
    @OptionGroup var into: TranslationOptions

    func run() throws {
      let looked = try study.look(into: into.translation)
      let goOn = "scenariocross criteria edit" + study.copied
      let prompt =
        isAsked && !study.json
        ? Prompt(study.language(of: looked), leftOff: Prompt.kept(goOn))
        : Prompt(study.language(of: looked))
      let scoring = looked.workshop.scoring
      let present = scoring.currentRound?.form.criteria ?? []
      if let remove {
        _ = try prompt.known(
          CriterionOptions.named, given: remove, among: present.map(\.id.rawValue))
      } else if let round = scoring.currentRound, scoring.isScored(looked.answers), !newRound {
        // NB: said before anything is asked in vain.
        try Exit.refusing(in: prompt.language) { throw ScoringError.scored(round.number) }
      }
      let outcomes = looked.workshop.study.scope?.outcomes ?? []
      let questions = CriterionQuestions(prompt: prompt, outcomes: outcomes)
      guard isAsked else { return try write(given(present, questions)) }
      if try !asks(present, questions) {
        study.report([], in: looked.slug, prompt.language)
      }
    }

    private var isAsked: Bool {
      said.isEmpty && remove == nil && !newRound && into.translation == nil
    }

    /// Writes criteria that are new or changed, and takes away the one that goes.
    private func write(_ asked: [Criterion]) throws {
      try study.change(into: into.translation) { study in
        let scoring = study.workshop.scoring
        var criteria = scoring.currentRound?.form.criteria ?? []
        criteria.removeAll { $0.id.rawValue == remove }
        if let remove, !criteria.contains(where: { $0.kind == .impact }) {
          throw CriterionError.lastImpact(remove)
        }
        for one in asked { criteria = criteria.with(one) }
        let command = try scoring.asking(
          criteria, of: study.workshop.longlist, answers: study.answers, isNew: newRound)
        return command.map { [.scoring($0)] } ?? []
      }
    }

    /// Asks every criterion, and writes each as soon as it is finished.
    ///
    /// - Returns: false when nothing was said.
    private func asks(_ present: [Criterion], _ questions: CriterionQuestions) throws -> Bool {
      // NB: those wait that are said before impact, which every round needs; a program reads one
      // answer, not one for each criterion.
      var waiting: [Criterion] = []
      var hasImpact = present.contains { $0.kind == .impact }
      let asked = try questions.all(present) { one in
        waiting.append(one)
        hasImpact = hasImpact || one.kind == .impact
        guard hasImpact, !study.json else { return }
        try write(waiting)
        waiting = []
      }
      if !waiting.isEmpty { try write(waiting) }
      return !asked.isEmpty
    }

    /// The criterion that options say, if they do.
    private func given(
      _ present: [Criterion], _ questions: CriterionQuestions
    ) throws -> [Criterion] {
      if let translation = into.translation {
        return try Exit.refusing(in: questions.prompt.language) {
          try CriterionTranslation(prompt: questions.prompt, translation: translation)
            .translated(said, among: present)
        }
      }
      if !said.isEmpty { return [try questions.criterion(said, among: present)] }
      return []
    }
  }
}
