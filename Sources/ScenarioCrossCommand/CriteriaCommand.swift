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
        [criterion.kind.rawValue, criterion.outcome?.rawValue].compactMap(\.self)
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

        Zonder opties wordt elk criterium gevraagd, met een voorstel. Zolang niemand scoorde, \
        vraagt de ronde naar alle ontwikkelingen. Is er gescoord, dan opent --new-round de volgende \
        ronde; de scores blijven bewaard.
        """
      ),
      en: (
        "Add a criterion, change it or take it away.",
        """
        Example: scenariocross criteria edit --id impact-rest --kind impact --outcome rest \
        --scale 1-5 --low "hardly any" --high "very much"

        Without options each criterion is asked, with a proposal. While nobody scored, the round \
        asks of all developments. Once there are ballots, --new-round opens the next round; the \
        ballots are kept.
        """
      ))

    @OptionGroup var study: StudyOptions
    @OptionGroup var said: CriterionOptions
    @Option(help: .words(nl: "Haal dit criterium weg.", en: "Take this criterion away."))
    var remove: String?
    @Flag(help: .words(nl: "Open de volgende ronde.", en: "Open the next round."))
    var newRound = false

    func run() throws {
      let looked = try study.look()
      let prompt = Prompt(study.language(of: looked))
      let present = looked.workshop.scoring.currentRound?.form.criteria ?? []
      try check(present, looked, prompt)
      let outcomes = looked.workshop.study.scope?.outcomes ?? []
      let asked = try asked(present, CriterionQuestions(prompt: prompt, outcomes: outcomes))
      try study.change { study in
        let scoring = study.workshop.scoring
        let command = try scoring.asking(
          changing(scoring.currentRound?.form.criteria ?? [], to: asked),
          of: study.workshop.longlist, answers: study.answers, isNew: newRound)
        return command.map { [.scoring($0)] } ?? []
      }
    }

    /// Refuses what cannot be, before anything is asked in vain.
    private func check(
      _ present: [Criterion], _ looked: WorkshopStore.Study, _ prompt: Prompt
    ) throws {
      let scoring = looked.workshop.scoring
      if let remove {
        _ = try prompt.known(
          CriterionOptions.named, given: remove, among: present.map(\.id.rawValue))
      } else if let round = scoring.currentRound, scoring.isScored(looked.answers), !newRound {
        try Exit.refusing(in: prompt.language) { throw ScoringError.scored(round.number) }
      }
    }

    /// The criteria with those that changed in their place, and new ones behind.
    private func changing(_ old: [Criterion], to asked: [Criterion]) -> [Criterion] {
      var criteria = old.filter { $0.id.rawValue != remove }
      for one in asked {
        if let place = criteria.firstIndex(where: { $0.id == one.id }) {
          criteria[place] = one
        } else {
          criteria.append(one)
        }
      }
      return criteria
    }

    /// The criteria that are new or changed.
    private func asked(
      _ present: [Criterion], _ questions: CriterionQuestions
    ) throws -> [Criterion] {
      if !said.isEmpty { return [try questions.criterion(said, among: present)] }
      return remove != nil || newRound ? [] : try questions.all(present)
    }
  }
}
