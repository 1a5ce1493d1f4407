import ArgumentParser

/// `scenariocross responses`: the answers of the stakeholders.
struct ResponsesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    "responses",
    nl: ("Neem de antwoorden van stakeholders in en toon ze.", ""),
    en: ("Take in the answers of stakeholders and show them.", ""),
    subcommands: [ResponsesImportCommand.self, ResponsesShowCommand.self])
}
