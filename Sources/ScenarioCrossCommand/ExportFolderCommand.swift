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

      Staat er al een studie in de map, dan komt deze ervoor in de plaats. Wie de map weer \
      inleest, krijgt dezelfde studie en dezelfde bytes: daarom staan er ook namen in van wie \
      meededen. Met --no-names blijven die weg, en wat experts weten; geef de map zo aan anderen, \
      en lees haar niet terug in dit bestand, want dan gaan de namen daar ook weg.

      Met --history staat ook in de map wie wat wanneer deed, met de antwoorden; wie haar inleest \
      in een nieuw bestand, heeft dan dezelfde geschiedenis.
      """
    ),
    en: (
      "Write a study as canonical files.",
      """
      Example: scenariocross export-folder --out Workshops/my-study

      A study that stands in the folder is replaced. Reading the folder that it writes gives the \
      same study, and the same bytes: therefore it holds the names of who took part. With \
      --no-names these are left out, and what experts know; give the folder to others like that, \
      and do not read it back into this file, or the names go there too.

      With --history the folder also tells who did what and when, with the answers; whoever reads \
      it into a new file has the same history.
      """
    ))

  @OptionGroup var study: StudyOptions
  @OptionGroup var out: OutOption

  @Flag(
    help: .words(
      nl: "Schrijf ook de geschiedenis, in journal.jsonl.",
      en: "Write the history too, in journal.jsonl."))
  var history = false

  @Flag(
    inversion: .prefixedNo,
    help: .words(nl: "Met de namen van wie meededen.", en: "With the names of who took part."))
  var names = true

  func run() throws {
    let (slug, folder, namesPeople) = try study.withStore { store in
      let stored = try study.look(store)
      let folder = try self.folder(of: stored, names: names, in: store)
      let nameless = try self.folder(of: stored, names: false, in: store)
      return (stored.slug, folder, folder.files != nameless.files)
    }
    let files = folder.files.sorted { $0.key < $1.key }
    let place = try out.folder(in: "Workshops", of: slug, study)
    try study.refusing {
      if let other = WorkshopFolder.slug(at: place), other != slug {
        throw OutFolderError.otherStudy(place, other)
      }
      try OutFolder(place).write(files.map { ($0.key, $0.value) }, owned: WorkshopFolder.names)
    }
    Terminal.say(written: files.map(\.key), to: place, json: study.json)
    if namesPeople { Terminal.complain(Self.warning(study.speech)) }
  }

  /// What whoever passes the folder on must know.
  private static let warning = Wording(
    nl: "in deze map staat wie meededen; geef haar aan anderen met --no-names",
    en: "this folder tells who took part; give it to others with --no-names")

  private func folder(
    of stored: WorkshopStore.Study, names: Bool, in store: WorkshopStore
  ) throws -> WorkshopFolder {
    let told = try history ? store.history(stored.slug) : nil
    let workshop =
      try names ? stored.workshop : stored.workshop.withoutNames(beside: told)
    let folder = try WorkshopFolder(workshop, slug: stored.slug, answers: stored.answers)
    guard let told else { return folder }
    return try folder.telling(names ? told : told.withoutNames(workshop.study.language))
  }
}
