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
