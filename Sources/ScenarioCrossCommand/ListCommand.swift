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
      let used = try used(store)
      let rows = try store.slugs().map { slug in
        let scope = try store.study(slug).workshop.study.scope
        return [
          slug == used ? "▸" : " ", slug, scope?.title(study.lang ?? scope?.language ?? .en) ?? "",
        ]
      }
      if study.json { return Self.printJSON(rows, used: used) }
      let none = Wording(nl: "(nog niet beschreven)", en: "(not described yet)")(study.speech)
      Terminal.say(Terminal.table(rows.map { [$0[0], $0[1], $0[2].isEmpty ? none : $0[2]] }))
    }
  }

  /// The study that other commands mean; `nil` when they would ask which.
  private func used(_ store: WorkshopStore) throws -> String? {
    do { return try store.slug(meaning: study.workshop) } catch StoreError.several {
      return nil
    } catch StoreError.empty where study.workshop == nil { return nil }
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
