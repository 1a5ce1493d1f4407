import ArgumentParser
import ScenarioMethod
import WorkshopStore

/// `scenariocross comparison`: the scenarios beside each other, theme by theme.
struct ComparisonVerbs: ParsableCommand {
  static let configuration = CommandConfiguration(
    "comparison",
    nl: ("Vergelijk de scenario's per thema.", ""),
    en: ("Compare the scenarios by theme.", ""), subcommands: [Edit.self, Show.self])

  /// `scenariocross comparison edit`.
  struct Edit: ParsableCommand {
    static let configuration = CommandConfiguration(
      "edit",
      nl: (
        "Schrijf de vergelijking, of verander haar.",
        """
        Voorbeeld: scenariocross comparison edit --theme wonen --scenario A \
        --points "meer flats; minder tuinen"

        Zonder opties opent de tabel in uw tekstverwerker (VISUAL of EDITOR): een thema per regel, \
        een scenario per kolom, elk punt op een eigen regel in de cel. Lege punten maken leeg. Met \
        --translation en heeft de tabel naast elke kolom een Engelse.
        """
      ),
      en: (
        "Write the comparison, or change it.",
        """
        Example: scenariocross comparison edit --theme homes --scenario A \
        --points "more flats; fewer gardens"

        Without options the table opens in your text editor (VISUAL or EDITOR): a theme a line, a \
        scenario a column, each point on a line of its own in the cell. Empty points clear. With \
        --translation nl the table has a Dutch column beside each.
        """
      ))

    @OptionGroup var study: StudyOptions
    @OptionGroup var text: TextOptions
    @Option(
      help: .words(nl: "Het thema.", en: "The theme."), completion: Completing.themes)
    var theme: String?
    @Option(
      help: .letter,
      completion: .list(Quadrant.allCases.map(\.letter)))
    var scenario: String?
    @Option(
      help: .words(
        nl: "De punten, met puntkomma's ertussen.", en: "The points, divided by semicolons."))
    var points: String?

    func run() throws {
      guard theme != nil || scenario != nil || points != nil else {
        // NB: a table in an editor does not say how its cells are to be filled in.
        if text.file == nil { Terminal.complain(Terminal.paragraph(Self.points(study.speech))) }
        return try TextEdit(.comparison, study, text).write()
      }
      try text.refuseBeside(study.speech)
      let looked = try study.look(into: text.into.translation)
      let prompt = Prompt(study.language(of: looked))
      let themes = looked.workshop.study.scope?.themes ?? []
      try Exit.refusing(in: prompt.language) {
        if themes.isEmpty { throw TextError.noThemes }
      }
      let name = try prompt.known(
        Wording(nl: "Welk thema", en: "Which theme"), given: theme, among: themes.map(\.id.rawValue)
      )
      let quadrant = try prompt.quadrant(given: scenario)
      let points = try prompt.ask(
        Wording(nl: "Punten (met puntkomma's ertussen)", en: "Points (divided by semicolons)"),
        given: points)
      try study.change(into: text.into.translation) { study in
        try setting(
          points.split(separator: ";").map(\.cleaned).filter { !$0.isEmpty },
          Theme.ID(rawValue: name), quadrant, study.workshop.scenarios)
      }
    }

    /// How points are told apart.
    private static let points = Wording(
      nl: "elk punt staat op een eigen regel in de cel; in één regel kan het met: scenariocross "
        + "comparison edit --points \"een punt; nog een\"",
      en: "each point stands on a line of its own in the cell; in one line say: scenariocross "
        + "comparison edit --points \"one point; another\"")

    /// The line of a theme with other points for one scenario.
    private func setting(
      _ points: [String], _ theme: Theme.ID, _ quadrant: Quadrant, _ inputs: ScenarioInputs
    ) throws -> [Command] {
      let old = inputs.comparison[Identifier(rawValue: theme.rawValue)]?.points ?? [:]
      let present = old[quadrant] ?? []
      var new = old
      if let translation = text.into.translation {
        new[quadrant] = try present.said(points, into: translation)
      } else if points != present.map(\.original) {
        new[quadrant] = points.map { StudyText($0) }
      }
      return new == old ? [] : [.scenarios(.compare(theme: theme, points: new))]
    }
  }
}
