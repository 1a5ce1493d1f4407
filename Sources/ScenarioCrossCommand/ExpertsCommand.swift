import ArgumentParser
import Exporting
import ScenarioMethod
import WorkshopStore

/// `scenariocross experts`: who scores.
struct ExpertsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    "experts",
    nl: ("Houd bij welke experts scoren.", ""), en: ("Keep the list of experts who score.", ""),
    subcommands: [List.self, Add.self, Edit.self, Dismiss.self], default: List.self)

  /// What one may say of an expert.
  struct Said: ParsableArguments {
    @Option(
      help: .words(
        nl: "De naam; zij staat apart en kan worden gewist.",
        en: "The name; it stands apart and can be erased."))
    var name: String?
    @Option(help: .words(nl: "Wat deze persoon weet.", en: "What this person knows."))
    var background: String?
    @Option(help: .words(nl: "Hoe zwaar de scores tellen.", en: "How much the scores count."))
    var weight: String?

    static let nameAsked = Wording(nl: "Naam (mag leeg)", en: "Name (may be empty)")
    static let nameNeeded = Wording(nl: "Naam", en: "Name")
    static let unnamed = Wording(
      nl: "geef een naam; wie zonder naam meedoet, komt erbij met: scenariocross experts add "
        + "--background TEKST",
      en: "give a name; who takes part without one is added with: scenariocross experts add "
        + "--background TEXT")
    static let backgroundAsked = Wording(nl: "Achtergrond", en: "Background")
  }

  /// `scenariocross experts list`.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      "list",
      nl: (
        "Toon de experts en wie al scoorde.",
        """
        Voorbeeld: scenariocross experts list --names

        Namen en achtergronden, die ook kunnen verraden wie het is, staan er alleen met --names.
        """
      ),
      en: (
        "Show the experts and who scored already.",
        """
        Example: scenariocross experts list --names

        Names and backgrounds, which can tell who it is too, are shown with --names alone.
        """
      ))

    @OptionGroup var study: StudyOptions
    @Flag(
      help: .words(nl: "Ook de namen en achtergronden.", en: "The names and backgrounds too."))
    var names = false

    func run() throws {
      let looked = try study.look()
      let (scoring, language) = (looked.workshop.scoring, study.language(of: looked))
      let ballots = scoring.currentRound.flatMap { looked.answers[.round($0.number)] } ?? []
      let scored = Set(ballots.filter(\.isAnswered).map(\.participant))
      if study.json {
        return Terminal.say(scoring.expertsJSON(language, names: names, scored: scored))
      }
      if scoring.experts.isEmpty {
        let none = Wording(nl: "er zijn nog geen experts: ", en: "there are no experts yet: ")
        return Terminal.say(none(language) + "scenariocross experts add")
      }
      let rows = scoring.experts.map { expert in
        [
          expert.id.rawValue, "×\(Decimal.text(expert.weight, language))",
          Self.progress(of: ballots.first { $0.participant == expert.id }, looked)(language),
        ] + (names ? [expert.name, expert.background(language)] : [])
      }
      Terminal.say(Terminal.table(rows))
      if !names { hintAtNames(scoring.experts, language) }
    }

    /// Says how one sees what is left out, where something is.
    private func hintAtNames(_ experts: Shelf<Participant>, _ language: Language) {
      let isAny = experts.contains { !$0.name.isEmpty || !$0.background.isEmpty }
      guard isAny else { return }
      let hint = Wording(
        nl: "met namen en achtergronden: scenariocross experts list --names",
        en: "with names and backgrounds: scenariocross experts list --names")
      Terminal.complain(Terminal.paragraph(hint(language)))
    }

    /// How far an expert is in the newest round: on how many developments everything is said.
    private static func progress(of ballot: Sheet?, _ study: WorkshopStore.Study) -> Wording {
      guard let ballot, ballot.isAnswered, let form = study.workshop.scoring.currentRound?.form
      else { return Wording(nl: "nog niet", en: "not yet") }
      let isKept = { (item: Development.ID) in
        study.workshop.longlist.developments[item]?.isKept == true
      }
      let (open, all) = (
        form.openItems(of: ballot, isAsked: isKept), form.items.count(where: isKept)
      )
      guard !open.isEmpty else { return Wording(nl: "gescoord", en: "scored") }
      return Wording(
        nl: "\(all - open.count) van \(all)", en: "\(all - open.count) of \(all)")
    }
  }
}

extension ScoringInputs {
  /// Says how one sees who is behind the codes, where some have names.
  func hintAtNames(_ language: Language) {
    guard experts.contains(where: { !$0.name.isEmpty }) else { return }
    let hint = Wording(
      nl: "met namen: scenariocross experts list --names",
      en: "with names: scenariocross experts list --names")
    Terminal.complain(Terminal.paragraph(hint(language)))
  }
}
