import ArgumentParser
import Exporting
import ScenarioMethod
import WorkshopStore

/// `scenariocross questionnaire print`: the questionnaire, to print or to fill in.
struct QuestionnairePrintCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    "print",
    nl: (
      "Schrijf de vragenlijst: een pagina om af te drukken en een tabel om in te vullen.",
      """
      Voorbeeld: scenariocross questionnaire print --out formulieren

      De vragen staan er zoals zij zijn gepubliceerd. De pagina is voor papier of een scherm, de \
      tabel voor een rekenblad. Ingevulde tabellen leest “scenariocross responses import” in.
      """
    ),
    en: (
      "Write the questionnaire: a page to print and a table to fill in.",
      """
      Example: scenariocross questionnaire print --out forms

      The questions stand there as they were published. The page is for paper or a screen, the \
      table for a spreadsheet. “scenariocross responses import” takes filled-in tables in.
      """
    ))

  @OptionGroup var study: StudyOptions
  @Option(
    help: .words(nl: "Welke versie; anders de nieuwste.", en: "Which version; else the newest."),
    completion: Completing.versions)
  var version: Int?
  @OptionGroup var out: OutOption

  func run() throws {
    let (slug, form) = try study.withStore { store in
      let opened = try study.look(store)
      return (opened.slug, try BlankForm(opened.questionnaire(version), of: opened.workshop))
    }
    try FormFiles([form], languages: study.lang.map { [$0] } ?? Language.allCases)
      .write(to: try out.folder(in: "Forms", of: slug, study), study)
  }
}
