import ArgumentParser
import ScenarioMethod
import WorkshopStore

extension ExpertsCommand {
  /// `scenariocross experts add`.
  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(
      "add",
      nl: (
        "Voeg een expert toe.",
        """
        Voorbeeld: scenariocross experts add --name "Els Jansen" --background "Havens en schepen"

        De expert krijgt een code zoals e01, die niet verraadt wie het is. Wat u niet meegeeft, \
        wordt gevraagd; met naam of achtergrond erbij wordt niets gevraagd.
        """
      ),
      en: (
        "Add an expert.",
        """
        Example: scenariocross experts add --name "Els Jansen" --background "Ports and ships"

        The expert gets a code such as e01, which does not tell who it is. What you do not give is \
        asked for; with a name or a background nothing is asked.
        """
      ))

    @OptionGroup var study: StudyOptions
    @Option(help: .words(nl: "De code; anders de volgende.", en: "The code; else the next."))
    var id: String?
    @OptionGroup var said: Said

    func run() throws {
      let looked = try study.look()
      let prompt = Prompt(study.language(of: looked))
      // NB: the code of who left, or was forgotten, is not given to another.
      let known = try study.withStore { try $0.journal(looked.slug).experts }.map(\.rawValue)
      let isAsked = said.name == nil && said.background == nil
      let name = try prompt.ask(Said.nameNeeded, given: said.name ?? (isAsked ? nil : "")) {
        isAsked && $0.isEmpty ? Said.unnamed : nil
      }
      let background = try prompt.ask(
        Said.backgroundAsked, given: said.background ?? (isAsked ? nil : ""))
      let weight = try prompt.weight(
        given: said.weight ?? (isAsked ? nil : "1"), standard: 1,
        of: id ?? NextName.after(known, first: "e01"))
      let code = try id.map { try prompt.code($0) }
      try study.change { study in
        let experts = study.workshop.scoring.experts
        let id = code ?? NextName.after(known + experts.map(\.id.rawValue), first: "e01")
        guard experts[Participant.ID(rawValue: id)] == nil else {
          throw NameError.taken(id, change: "experts edit \(id)")
        }
        let expert = Participant(
          id: Participant.ID(rawValue: id), name: name, background: StudyText(background),
          weight: weight)
        return [.scoring(.enrol(expert: expert))]
      }
    }
  }

  /// `scenariocross experts edit`.
  struct Edit: ParsableCommand {
    static let configuration = CommandConfiguration(
      "edit",
      nl: (
        "Wijzig wat van een expert bekend is.",
        """
        Voorbeeld: scenariocross experts edit e01 --weight 2

        Zonder opties wordt elk deel gevraagd met wat er staat: Enter laat het zo, - maakt leeg.
        """
      ),
      en: (
        "Change what is known of an expert.",
        """
        Example: scenariocross experts edit e01 --weight 2

        Without options each part is asked with what stands there: Enter keeps it, - clears it.
        """
      ))

    @OptionGroup var study: StudyOptions
    @Argument(help: .code)
    var id: String?
    @OptionGroup var said: Said
    @OptionGroup var into: TranslationOptions

    func run() throws {
      let looked = try study.look(into: into.translation)
      let (experts, prompt) = (
        looked.workshop.scoring.experts, Prompt(study.language(of: looked))
      )
      let id = Participant.ID(rawValue: try prompt.expert(given: id, among: experts))
      guard let old = experts[id] else { return }
      var said = said
      if said.name == nil, said.background == nil, said.weight == nil {
        try ask(&said, old, prompt)
      }
      let weight = try said.weight.map {
        try prompt.weight(given: $0, standard: old.weight, of: id.rawValue)
      }
      try study.change(into: into.translation) { study in
        guard let now = study.workshop.scoring.experts[id] else { return [] }
        let expert = Participant(
          id: id, name: said.name ?? now.name,
          background: try now.background.said(said.background, into: into.translation),
          weight: weight ?? now.weight)
        return expert == now ? [] : [.scoring(.enrol(expert: expert))]
      }
    }

    /// Asks each part with what stands there; a translation has only words.
    private func ask(_ said: inout Said, _ old: Participant, _ prompt: Prompt) throws {
      let isTranslation = into.translation != nil
      if !isTranslation { said.name = try prompt.another(Said.nameAsked, present: old.name) }
      said.background = try prompt.another(
        Said.backgroundAsked, of: old.background, into: into.translation)
      guard !isTranslation else { return }
      said.weight =
        try prompt.weight(given: nil, standard: old.weight, of: old.id.rawValue).shortest
    }
  }

  /// `scenariocross experts dismiss`.
  struct Dismiss: ParsableCommand {
    static let configuration = CommandConfiguration(
      "dismiss",
      nl: (
        "Haal een expert van de lijst; diens scores tellen niet meer.",
        """
        Voorbeeld: scenariocross experts dismiss e03

        Naam en teksten blijven in de geschiedenis; wissen doet u met participants forget.
        """
      ),
      en: (
        "Take an expert off the list; the scores no longer count.",
        """
        Example: scenariocross experts dismiss e03

        Name and texts stay in the history; participants forget erases them.
        """
      ))

    @OptionGroup var study: StudyOptions
    @Argument(help: .code)
    var id: String?

    func run() throws {
      let looked = try study.look()
      let (experts, prompt) = (
        looked.workshop.scoring.experts, Prompt(study.language(of: looked))
      )
      let id = Participant.ID(rawValue: try prompt.expert(given: id, among: experts))
      try study.bring { study in
        let ballots = study.answers.filter { name, sheets in
          if case .round = name { sheets.contains { $0.participant == id } } else { false }
        }
        return Import(
          commands: [.scoring(.dismiss(id))],
          answers: ballots.mapValues { _ in [.withdrawal(of: id)] })
      }
    }
  }
}

extension Prompt {
  /// The code of an expert who is on the list.
  fileprivate func expert(given: String?, among experts: Shelf<Participant>) throws -> String {
    try known(
      Wording(nl: "Code van de expert", en: "Code of the expert"), given: given,
      among: experts.map(\.id.rawValue))
  }

  /// A code of one word that someone gave.
  func code(_ given: String) throws -> String {
    try ask(Wording(nl: "Code", en: "Code"), given: given) {
      Slug.isSlug($0) && $0.first != "-"
        ? nil
        : Wording(
          nl: "“\($0)” is geen code; schrijf één woord van letters en cijfers",
          en: "“\($0)” is no code; write one word of letters and digits")
    }
  }
}
