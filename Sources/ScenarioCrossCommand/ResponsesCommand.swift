import ArgumentParser

/// `scenariocross responses`: the answers of the stakeholders.
struct ResponsesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    "responses",
    nl: ("Vul de antwoorden van belanghebbenden in, neem ze in en toon ze.", ""),
    en: ("Enter, take in and show the answers of stakeholders.", ""),
    subcommands: [
      ResponsesEnterCommand.self, ResponsesImportCommand.self, ResponsesShowCommand.self,
    ])
}
