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
        wordt gevraagd; met naam of achtergrond erbij wordt niets gevraagd. Een naam die er al is, \
        wordt geweigerd; --namesake voegt iemand toe die ook zo heet.
        """
      ),
      en: (
        "Add an expert.",
        """
        Example: scenariocross experts add --name "Els Jansen" --background "Ports and ships"

        The expert gets a code such as e01, which does not tell who it is. What you do not give is \
        asked for; with a name or a background nothing is asked. A name that is there is refused; \
        --namesake adds somebody else of that name.
        """
      ))

    @OptionGroup var study: StudyOptions
    @Option(help: .words(nl: "De code; anders de volgende.", en: "The code; else the next."))
    var id: String?
    @OptionGroup var said: Said
    @Flag(
      help: .words(
        nl: "Iemand anders met een naam die er al is.",
        en: "Somebody else of a name that is there already."))
    var namesake = false

    func run() throws {
      let looked = try study.look()
      let prompt = Prompt(study.language(of: looked))
      // NB: the code of who left, or was forgotten, is not given to another.
      let known = try study.withStore { try $0.journal(looked.slug).experts }.map(\.rawValue)
      let isAsked = said.name == nil && said.background == nil
      let name = try prompt.ask(Said.nameNeeded, given: said.name ?? (isAsked ? nil : "")) {
        $0.isEmpty ? (isAsked ? Said.unnamed : nil) : Prompt.refusal(ofName: $0)
      }
      guard try isNew(name, among: looked.workshop.scoring.experts, isAsked, prompt) else {
        return study.report([], in: looked.slug, prompt.language)
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

    /// Points out that the name is there; false when somebody meant that very expert.
    ///
    /// - Throws: the exit code for refused input when nobody can be asked.
    private func isNew(
      _ name: String, among experts: Shelf<Participant>, _ isAsked: Bool, _ prompt: Prompt
    ) throws -> Bool {
      guard !namesake, let same = experts.first(where: { $0.isCalled(name) }) else { return true }
      let there = Wording(
        nl: "er is al een expert met die naam: \(same.id)",
        en: "there is an expert of that name already: \(same.id)")
      guard isAsked else {
        let other = Wording(
          nl: "; is dit een ander, voeg dan toe: --namesake",
          en: "; if this is somebody else, add: --namesake")
        prompt.say((there + other)(prompt.language))
        throw Exit.refused
      }
      return try prompt.confirm(there + Wording(nl: "; toch erbij", en: "; add one more"))
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
      if let given = said.name {
        _ = try prompt.ask(Prompt.name, given: given) {
          $0.isEmpty ? nil : Prompt.refusal(ofName: $0)
        }
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
      if !isTranslation {
        said.name = try prompt.another(Said.nameAsked, present: old.name) {
          $0.isEmpty ? nil : Prompt.refusal(ofName: $0)
        }
      }
      said.background = try prompt.another(
        Said.backgroundAsked, of: old.background, into: into.translation)
      guard !isTranslation else { return }
      said.weight = TypedNumber.shown(
        try prompt.weight(given: nil, standard: old.weight, of: old.id.rawValue), prompt.language)
    }
  }
}

extension Prompt {
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
