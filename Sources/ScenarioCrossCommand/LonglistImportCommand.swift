import ArgumentParser
import Exporting
import ScenarioMethod
import WorkshopFiles
import WorkshopStore

/// `scenariocross longlist import`: developments from a table.
struct LonglistImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    "import",
    nl: (
      "Neem ontwikkelingen uit een tabel in.",
      """
      Voorbeeld: scenariocross longlist import longlist.csv

      De kolommen zijn die van longlist.csv; code, title en dimension zijn nodig. Eerst ziet u wat \
      verandert. Wat niet in de tabel staat, blijft zoals het was.
      """
    ),
    en: (
      "Take in developments from a table.",
      """
      Example: scenariocross longlist import longlist.csv

      The columns are those of longlist.csv; code, title and dimension are needed. First you see \
      what changes. What is not in the table stays as before.
      """
    ))

  @OptionGroup var study: StudyOptions
  @OptionGroup var intake: IntakeOptions
  @Argument(help: .words(nl: "De tabel.", en: "The table."), completion: .file())
  var file: String

  func run() throws {
    let table = try study.refusing { try NamedFiles.read([file]) }
    let (opened, shown) = try study.withStore { store in
      let opened = try study.look(store)
      return (opened, try read(table, opened))
    }
    let language = study.language(of: opened)
    let report = ImportReport(
      slug: opened.slug, found: Import(commands: shown.commands, answers: [:]),
      dryRun: intake.dryRun || !intake.yes)
    intake.show(report.lines + Self.rest(of: shown), isJSON: study.json, language)
    if !shown.commands.isEmpty, try intake.agreed(language) {
      try write(table, shown, opened.slug)
      intake.said(taken: !study.json, language)
    }
    if study.json { Terminal.say(report.json) }
  }

  /// How many lines change nothing, beside others that do.
  private static func rest(of shown: LonglistImport) -> [Wording] {
    guard !shown.commands.isEmpty, !shown.unchanged.isEmpty else { return [] }
    return [
      .same("  \(shown.unchanged.count) ") + Wording(nl: "ongewijzigd", en: "unchanged")
    ]
  }

  private func read(
    _ table: [(name: String, bytes: [UInt8])], _ opened: WorkshopStore.Study
  ) throws -> LonglistImport {
    try LonglistImport(table[0], on: opened.workshop, study.stamp)
  }

  /// Writes what was shown, unless somebody changed the longlist meanwhile.
  private func write(
    _ table: [(name: String, bytes: [UInt8])], _ shown: LonglistImport, _ slug: String
  ) throws {
    _ = try study.withStore { store in
      try store.change(slug, study.stamp) { now in
        guard let now, try read(table, now).commands == shown.commands else {
          throw IntakeError.changedMeanwhile
        }
        return shown.commands
      }
    }
  }
}
