import ArgumentParser
import Exporting
import ScenarioMethod
import WorkshopStore

/// `scenariocross replay`: everything made again from the history alone.
struct ReplayCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    "replay",
    nl: (
      "Controleer de geschiedenis, of maak alles er opnieuw uit.",
      """
      Voorbeelden: scenariocross replay --verify
                   scenariocross replay --from panel.sqlite --into opnieuw.sqlite
      """
    ),
    en: (
      "Check the history, or make everything again from it.",
      """
      Examples: scenariocross replay --verify
                scenariocross replay --from panel.sqlite --into again.sqlite
      """
    ))

  @OptionGroup var study: StudyOptions
  @Flag(
    help: .words(
      nl: "Controleer elke schakel van de geschiedenis, en noem de eerste die breekt.",
      en: "Check every link of the history, and name the first that is broken."))
  var verify = false
  @Option(
    help: .words(
      nl: "Het bestand om te lezen; anders dat van --store.",
      en: "The file to read; else that of --store."))
  var from: String?
  @Option(
    help: .words(
      nl: "Een nieuw bestand, gemaakt uit de geschiedenis alleen.",
      en: "A new file, made from the history alone."))
  var into: String?

  func validate() throws {
    guard verify || into != nil else {
      throw ValidationError(
        Speech.words(
          nl: "zeg wat er moet gebeuren: --verify, of --into BESTAND",
          en: "say what to do: --verify, or --into FILE"))
    }
  }

  func run() throws {
    var source = study
    source.store = from ?? study.store
    let count = try source.withStore { store in
      let count = verify ? try store.verify() : 0
      if let into { try store.replay(into: into) }
      return count
    }
    if study.json {
      return Terminal.say(
        .object([
          "entries": verify ? .integer(count) : .null, "into": .optional(into, JSONValue.string),
        ]))
    }
    if verify {
      let entries = Wording.count(count, nl: ("regel", "regels"), en: ("entry", "entries"))
      let whole = Wording(nl: "de geschiedenis is heel: ", en: "the history is whole: ")
      Terminal.say((whole + entries)(study.speech))
    }
    if let into { Terminal.say(into) }
  }
}
