import ArgumentParser

/// `scenariocross questionnaire`: what stakeholders are asked.
struct QuestionnaireCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    "questionnaire",
    nl: ("Geef stakeholders hun vragenlijst.", ""),
    en: ("Give stakeholders their questionnaire.", ""),
    subcommands: [QuestionnairePrintCommand.self])
}
