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

      Staat er al een studie in de map, dan komt deze ervoor in de plaats. Wie de map weer inleest, krijgt dezelfde studie en dezelfde bytes. Met --history staat ook \
      in de map wie wat wanneer deed, met namen en antwoorden; wie haar inleest in een nieuw \
      bestand, heeft dan dezelfde geschiedenis.
      """
    ),
    en: (
      "Write a study as canonical files.",
      """
      Example: scenariocross export-folder --out Workshops/my-study

      A study that stands in the folder is replaced. Reading the folder that it writes gives the same study, and the same bytes. With --history \
      the folder also tells who did what and when, with names and answers; whoever reads it into a \
      new file has the same history.
      """
    ))

  @OptionGroup var study: StudyOptions
  @Option(help: .outFolder, completion: .directory)
  var out: String

  @Flag(
    help: .words(
      nl: "Schrijf ook de geschiedenis, in journal.jsonl.",
      en: "Write the history too, in journal.jsonl."))
  var history = false

  func run() throws {
    let (slug, folder) = try study.withStore { store in
      let stored = try study.look(store)
      let folder = try WorkshopFolder(
        stored.workshop, slug: stored.slug, answers: stored.answers)
      return (
        stored.slug, history ? try folder.telling(store.history(stored.slug)) : folder
      )
    }
    let files = folder.files.sorted { $0.key < $1.key }
    try study.refusing {
      if let other = WorkshopFolder.slug(at: out), other != slug {
        throw OutFolderError.otherStudy(out, other)
      }
      try OutFolder(out).write(files.map { ($0.key, $0.value) }, owned: WorkshopFolder.names)
    }
    Terminal.say(written: files.map(\.key), to: out, json: study.json)
  }
}
