import ArgumentParser
import ScenarioMethod
import WorkshopFiles
import WorkshopStore

/// `scenariocross export-folder`: a study in canonical files.
struct ExportFolderCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    "export-folder",
    nl: (
      "Schrijf een studie als bestanden in hun vaste vorm.",
      """
      Voorbeeld: scenariocross export-folder --out Workshops/mijn-studie

      Wie de map weer inleest, krijgt dezelfde studie en dezelfde bytes.
      """
    ),
    en: (
      "Write a study as canonical files.",
      """
      Example: scenariocross export-folder --out Workshops/my-study

      Reading the folder that it writes gives the same study, and the same bytes.
      """
    ))

  @OptionGroup var study: StudyOptions
  @Option(
    help: .words(
      nl: "De map om in te schrijven; zij wordt gemaakt als zij er niet is.",
      en: "The folder to write to; it is made when it is not there."))
  var out: String

  func run() throws {
    let folder = try study.withStore { store in
      let stored = try store.study(store.slug(meaning: study.workshop))
      return try WorkshopFolder(stored.workshop, slug: stored.slug, answers: stored.answers)
    }
    let files = folder.files.sorted { $0.key < $1.key }
    try study.refusing { try OutFolder(out).write(files.map { ($0.key, $0.value) }) }
    Terminal.say(written: files.map(\.key), to: out, json: study.json)
  }
}
