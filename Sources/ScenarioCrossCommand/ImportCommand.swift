import ArgumentParser
import ScenarioMethod
import WorkshopFiles
import WorkshopStore

/// `scenariocross import`: the files of a study into the store.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    "import",
    nl: (
      "Lees de bestanden van een studie in, of wat daarin veranderde.",
      """
      Voorbeeld: scenariocross import Workshops/mijn-studie

      Alle problemen van alle bestanden worden in één keer genoemd, en dan wordt er niets \
      ingelezen. Een studie die er al is, wordt gebracht naar wat de bestanden zeggen; de \
      geschiedenis bewaart hoe het was.
      """
    ),
    en: (
      "Take the files of a study in, or what changed in them.",
      """
      Example: scenariocross import Workshops/my-study

      All problems of all files are named at once, and then nothing is taken in. A study that is \
      there already is brought to what the files say; the history keeps what it was.
      """
    ))

  @OptionGroup var study: StudyOptions
  @Argument(
    help: .words(nl: "De map van de studie.", en: "The folder of the study."),
    completion: .directory)
  var folder: String
  @Flag(
    help: .words(
      nl: "Toon wat zou veranderen, en verander niets.",
      en: "Show what would change, and change nothing."))
  var dryRun = false

  func run() throws {
    let bar = ProgressBar()
    let source = try study.refusing { try WorkshopFolder(at: folder) }
    let reading = try study.refusing { try StudyReading(source) }
    bar.show(0.3)
    let files = try study.refusing { try reading.study(study.stamp) }
    bar.show(0.5)
    let report = try takeIn(files, reading, source)
    bar.end()
    if study.json { return Terminal.say(report.json) }
    for line in report.lines { Terminal.say(Terminal.paragraph(line(study.language(of: files)))) }
  }

  /// Finds what is new and, unless it is only to be shown, writes it.
  private func takeIn(
    _ files: Workshop, _ reading: StudyReading, _ folder: WorkshopFolder
  ) throws -> ImportReport {
    let found = try study.refusing {
      if dryRun, !WorkshopStore.exists(at: study.store) {
        return try brought(nil, files, reading, folder)
      }
      return try study.withStore(creating: true) { store in
        guard !dryRun else { return try brought(store.known(reading.slug), files, reading, folder) }
        return try store.takeIn(as: reading.slug, study.stamp) {
          try brought($0, files, reading, folder)
        }
      }
    }
    return ImportReport(slug: reading.slug, found: found, dryRun: dryRun)
  }

  /// What the files bring to the study that is remembered, or to a new one.
  private func brought(
    _ old: WorkshopStore.Study?, _ files: Workshop, _ reading: StudyReading,
    _ folder: WorkshopFolder
  ) throws -> Import {
    let history = old == nil ? try folder.history() : nil
    let workshop = try old?.workshop ?? history?.journal.workshop() ?? Workshop()
    let answers = try old?.answers ?? history?.answers() ?? [:]
    let difference = try StudyDifference(
      from: workshop, answers, to: files, reading.answers, study.stamp)
    return Import(
      history: history, commands: difference.commands, answers: difference.answers)
  }
}
