import ArgumentParser
import Exporting
import ScenarioMethod
import WorkshopStore

/// `scenariocross history`: what was done, by whom and when.
struct HistoryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    "history",
    nl: (
      "Toon wat is gedaan, door wie en wanneer.", "Voorbeeld: scenariocross history --about D07"
    ),
    en: ("Show what was done, by whom and when.", "Example: scenariocross history --about D07"))

  @OptionGroup var study: StudyOptions
  @Option(
    help: .words(
      nl: "Alleen wat over deze code of naam gaat.", en: "Only what is about this code or name."))
  var about: String?

  func run() throws {
    let journal = try study.withStore { store in
      try store.journal(store.slug(meaning: study.workshop))
    }
    let undone = journal.undone
    let entries = journal.entries.filter { entry in
      about.map { entry.deed.about.contains($0) } ?? true
    }
    if study.json {
      return Terminal.say(.array(entries.map { Self.json($0, undone: undone.contains($0.seq)) }))
    }
    let rows = entries.map { entry in
      [
        "\(entry.seq)", entry.stamp.day.description, entry.stamp.actor,
        (undone.contains(entry.seq)
          ? Wording(nl: "[ongedaan] ", en: "[undone] ")(study.speech) : "")
          + entry.deed.sentence(study.speech),
      ]
    }
    Terminal.say(Terminal.table(rows))
  }

  static func json(_ entry: Journal.Entry, undone: Bool) -> JSONValue {
    .object([
      "seq": .integer(entry.seq), "at": .string(entry.stamp.day.description),
      "actor": .string(entry.stamp.actor), "command": .string(entry.deed.name),
      "about": .array(entry.deed.about.map { .string($0) }), "undone": .bool(undone),
    ])
  }
}

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
