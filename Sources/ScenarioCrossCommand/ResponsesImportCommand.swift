import ArgumentParser
import WorkshopFiles

/// `scenariocross responses import`: answers of stakeholders that came back.
struct ResponsesImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    "import",
    nl: (
      "Neem antwoorden in die terugkwamen.",
      """
      Voorbeeld: scenariocross responses import antwoorden.csv

      Een bestand is een ingevulde vragenlijst (een rij per ontwikkeling) of een tabel met een rij \
      per respondent en kolommen als D01.impact, zoals responses.csv. Eerst ziet u wat verandert. \
      Wat er een plek in heeft, wordt zoals het er staat; wie er niet in staat, blijft zoals hij was.
      """
    ),
    en: (
      "Take in answers that came back.",
      """
      Example: scenariocross responses import answers.csv

      A file is a filled-in questionnaire (a row a development) or a table with a row a respondent \
      and columns such as D01.impact, like responses.csv. First you see what changes. What has a \
      place in it becomes what it says there; who is not in it stays as before.
      """
    ))

  @OptionGroup var study: StudyOptions
  @OptionGroup var intake: IntakeOptions
  @Argument(
    help: .words(nl: "De ingevulde bestanden.", en: "The filled-in files."), completion: .file())
  var files: [String]

  func run() throws {
    try FormsIntake(
      study: study, options: intake, files: files, asked: GivenForms.questionnaires(of:),
      notYet: .noQuestionnaireYet
    ).run()
  }
}
