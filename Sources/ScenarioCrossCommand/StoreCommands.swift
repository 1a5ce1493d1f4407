import ArgumentParser
import Exporting
import ScenarioMethod
import WorkshopStore

/// `scenariocross list`: the studies of a file.
struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    "list",
    nl: (
      "Toon de studies die het bestand bewaart.",
      "Voorbeeld: scenariocross list --store panel.sqlite"
    ),
    en: (
      "Show the studies that the file remembers.",
      "Example: scenariocross list --store panel.sqlite"
    ))

  @OptionGroup var study: StudyOptions

  func run() throws {
    try study.withStore { store in
      let used = try? store.slug(meaning: study.workshop)
      let rows = try store.slugs().map { slug in
        let scope = try store.study(slug).workshop.study.scope
        return [
          slug == used ? "▸" : " ", slug, scope?.title(study.lang ?? scope?.language ?? .en) ?? "",
        ]
      }
      if study.json { return Self.printJSON(rows, used: used) }
      Terminal.say(Terminal.table(rows))
    }
  }

  private static func printJSON(_ rows: [[String]], used: String?) {
    Terminal.say(
      .array(
        rows.map { row in
          .object([
            "workshop": .string(row[1]), "title": .string(row[2]), "inUse": .bool(row[1] == used),
          ])
        }))
  }
}

/// `scenariocross use`: the study that is meant from now on.
struct UseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    "use",
    nl: (
      "Kies de studie die wordt bedoeld als er geen wordt genoemd.",
      "Voorbeeld: scenariocross use mijn-studie"
    ),
    en: (
      "Choose the study that is meant when none is named.",
      "Example: scenariocross use my-study"
    ))

  @OptionGroup var study: StudyOptions
  @Argument(help: .words(nl: "De naam van de studie.", en: "The name of the study."))
  var slug: String

  func run() throws {
    try study.withStore { try $0.use(slug) }
    if study.json { return Terminal.say(.object(["workshop": .string(slug)])) }
    Terminal.say(
      Wording(nl: "in gebruik: \(slug)", en: "in use: \(slug)")(study.speech))
  }
}

/// `scenariocross undo`: the last change, or the one that is named, taken back.
struct UndoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    "undo",
    nl: (
      "Neem een wijziging terug; de geschiedenis bewaart haar.",
      """
      Voorbeeld: scenariocross undo 12

      Zonder nummer gaat de laatste wijziging, met --as de laatste van die persoon. Wie een \
      terugname terugneemt, zet de wijziging terug.
      """
    ),
    en: (
      "Take a change back; the history keeps it.",
      """
      Example: scenariocross undo 12

      Without a number the last change goes, with --as the last of that person. Undoing an undo \
      puts a change back.
      """
    ))

  @OptionGroup var study: StudyOptions
  @Argument(
    help: .words(
      nl: "Het nummer van de regel, zoals history het toont.",
      en: "The number of the entry, as history shows it."))
  var entry: Int?

  func run() throws {
    try study.withStore { store in
      let slug = try store.slug(meaning: study.workshop)
      let done = try store.undo(entry, by: study.actor, in: slug, study.stamp)
      let journal = try store.journal(slug)
      guard let undo = journal.entries.first(where: { $0.seq == done }),
        case .undo(let target) = undo.deed,
        let taken = journal.entries.first(where: { $0.seq == target })
      else { return }
      if study.json {
        return Terminal.say(.object(["entry": .integer(done), "takenBack": .integer(target)]))
      }
      Terminal.say(
        Wording(nl: "ongedaan gemaakt: \(target). ", en: "taken back: \(target). ")(study.speech)
          + taken.deed.sentence(study.speech))
    }
  }
}
