import ArgumentParser
import ScenarioMethod
import WorkshopStore

/// `scenariocross scenario`: the four stories.
struct ScenarioVerbs: ParsableCommand {
  static let configuration = CommandConfiguration(
    "scenario",
    nl: ("Schrijf en toon de scenario's.", ""), en: ("Write and show the scenarios.", ""),
    subcommands: [Edit.self, Show.self])

  /// `scenariocross scenario edit`.
  struct Edit: ParsableCommand {
    static let configuration = CommandConfiguration(
      "edit",
      nl: (
        "Schrijf een scenario, of verander het.",
        """
        Voorbeeld: scenariocross scenario edit A --title "Handen boven water"

        Zonder opties opent de tekst in uw tekstverwerker (VISUAL of EDITOR). Wat van de \
        voorbeelden blijft staan, wordt niet opgenomen. Wie een verouderd scenario opent en laat \
        staan, heeft het opnieuw bekeken. Met --translation en opent de Engelse tekst; wat nog in \
        de taal van de studie staat, is nog niet vertaald.
        """
      ),
      en: (
        "Write a scenario, or change it.",
        """
        Example: scenariocross scenario edit A --title "Hands above water"

        Without options the text opens in your text editor (VISUAL or EDITOR). What stays of the \
        examples is not taken in. Who opens a stale scenario and lets it stand has looked at it \
        again. With --translation nl the Dutch text opens; what is still in the language of the \
        study has not been translated yet.
        """
      ))

    @Argument(
      help: .letter,
      completion: .list(Quadrant.allCases.map(\.letter)))
    var letter: String?
    @OptionGroup var study: StudyOptions
    @OptionGroup var text: TextOptions
    @Option(help: .title)
    var title: String?
    @Option(help: .words(nl: "De zin onder de titel.", en: "The line below the title."))
    var tagline: String?
    @Option(
      parsing: .unconditional,
      help: .words(
        nl: "Waar het in het kruis ligt: horizontaal,verticaal, van -1 tot 1.",
        en: "Where it lies in the cross: horizontal,vertical, from -1 to 1."))
    var position: String?

    func run() throws {
      let looked = try study.look()
      let quadrant = try Prompt(study.language(of: looked)).quadrant(given: letter)
      guard title != nil || tagline != nil || position != nil else {
        if text.file == nil { study.sayPoles(of: quadrant, in: looked) }
        return try TextEdit(.scenario(quadrant), study, text).write()
      }
      try text.refuseBeside(study.speech)
      try study.change(into: text.into.translation) { study in
        try study.needAxes()
        return try writing(quadrant, study.workshop.scenarios)
          + placing(quadrant, study.workshop.scenarios.current)
      }
    }

    /// The scenario with the words that were given.
    private func writing(_ quadrant: Quadrant, _ inputs: ScenarioInputs) throws -> [Command] {
      guard title != nil || tagline != nil else { return [] }
      let old = inputs.scenarios[Identifier(rawValue: quadrant.letter)]
      var scenario = old ?? Scenario(quadrant, title: "")
      try scenario.title.say(title, into: text.into.translation)
      try scenario.tagline.say(tagline, into: text.into.translation)
      guard !scenario.title.isEmpty else { throw TextError.noTitle(quadrant) }
      return scenario == old ? [] : [.scenarios(.write(scenario: scenario))]
    }

    private func placing(_ quadrant: Quadrant, _ notes: CrossNotes) throws -> [Command] {
      guard let position else { return [] }
      let numbers = position.split(separator: ",").compactMap { Double($0.cleaned) }
      guard numbers.count == 2, position.count(where: { $0 == "," }) == 1 else {
        throw TextError.badPosition(position)
      }
      var positions = notes.positions
      positions[quadrant] = Position(horizontal: numbers[0], vertical: numbers[1])
      return positions == notes.positions
        ? [] : [.scenarios(.place(caveats: notes.caveats, positions: positions))]
    }
  }
}
