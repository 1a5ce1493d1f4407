import ArgumentParser
import ScenarioMethod
import WorkshopStore

/// `scenariocross conclusions`: what the scenarios teach together.
struct ConclusionsVerbs: ParsableCommand {
  static let configuration = CommandConfiguration(
    "conclusions",
    nl: ("Schrijf wat de scenario's samen leren.", ""),
    en: ("Write what the scenarios teach together.", ""), subcommands: [Edit.self, Show.self])

  /// `scenariocross conclusions edit`.
  struct Edit: ParsableCommand {
    static let configuration = CommandConfiguration(
      "edit",
      nl: (
        "Schrijf de conclusies, of verander ze.",
        """
        Voorbeeld: scenariocross conclusions edit --core-message "Bouw een dijk die kan groeien."

        Zonder opties opent de tekst in uw tekstverwerker (VISUAL of EDITOR): wat scenario's \
        gemeen hebben, de kernboodschap en wat daaruit volgt. Met --translation en opent de \
        Engelse tekst.
        """
      ),
      en: (
        "Write the conclusions, or change them.",
        """
        Example: scenariocross conclusions edit --core-message "Build a wall that can grow."

        Without options the text opens in your text editor (VISUAL or EDITOR): what scenarios \
        have in common, the core message and what follows from it. With --translation nl the \
        Dutch text opens.
        """
      ))

    @OptionGroup var study: StudyOptions
    @OptionGroup var text: TextOptions
    @Option(help: .words(nl: "De kernboodschap.", en: "The core message."))
    var coreMessage: String?
    @Option(help: .words(nl: "Wat daaruit volgt.", en: "What follows from it."))
    var implications: String?

    func run() throws {
      guard coreMessage != nil || implications != nil else {
        return try TextEdit(.conclusions, study, text).write()
      }
      try text.refuseBeside(study.speech)
      let into = text.into.translation
      try study.change(into: into) { study in
        let old = study.workshop.scenarios.current.conclusions
        var new = old
        try new.coreMessage.say(coreMessage, into: into)
        try new.implications.say(implications, into: into)
        return new == old ? [] : [.scenarios(.conclude(conclusions: new))]
      }
    }
  }
}
