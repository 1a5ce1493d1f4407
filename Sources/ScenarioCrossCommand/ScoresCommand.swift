import ArgumentParser

/// `scenariocross scores`: the scores of the experts.
struct ScoresCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    "scores",
    nl: ("Geef de experts hun formulier en neem hun scores in.", ""),
    en: ("Give the experts their form and take their scores in.", ""),
    subcommands: [
      ScoresFormCommand.self, ScoresEnterCommand.self, ScoresImportCommand.self,
      ScoresShowCommand.self,
    ])
}
