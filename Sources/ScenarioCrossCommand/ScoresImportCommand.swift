import ArgumentParser
import WorkshopFiles

/// `scenariocross scores import`: scores that came back.
struct ScoresImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    "import",
    nl: (
      "Neem scores in die terugkwamen.",
      """
      Voorbeeld: scenariocross scores import ingevuld/e1.csv ingevuld/e2.csv

      Een bestand is een ingevuld formulier (een rij per ontwikkeling), een tabel met een rij per \
      expert en kolommen als D01.impact, of een ballots.csv. Eerst ziet u wat verandert. Wat er \
      een plek in heeft, wordt zoals het er staat; wie er niet in staat, blijft zoals hij was.
      """
    ),
    en: (
      "Take in scores that came back.",
      """
      Example: scenariocross scores import filled/e1.csv filled/e2.csv

      A file is a filled-in form (a row a development), a table with a row an expert and columns \
      such as D01.impact, or a ballots.csv. First you see what changes. What has a place in it \
      becomes what it says there; who is not in it stays as before.
      """
    ))

  @OptionGroup var study: StudyOptions
  @OptionGroup var intake: IntakeOptions
  @Argument(
    help: .words(nl: "De ingevulde bestanden.", en: "The filled-in files."), completion: .file())
  var files: [String]

  func run() throws {
    try FormsIntake(
      study: study, options: intake, files: files, asked: GivenForms.scores(of:),
      notYet: .noRoundYet
    ).run()
  }
}
