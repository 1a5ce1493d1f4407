import ArgumentParser
import Exporting
import ScenarioMethod
import WorkshopStore

/// `scenariocross history`: what was done, by whom and when.
struct HistoryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    "history",
    nl: (
      "Toon wat is gedaan, door wie en wanneer.",
      """
      Voorbeeld: scenariocross history --about D07

      Met de code van een ontwikkeling vertelt het haar verhaal: van voorstel tot as, met de \
      redenen. Wat werd teruggenomen, staat daar niet in.
      """
    ),
    en: (
      "Show what was done, by whom and when.",
      """
      Example: scenariocross history --about D07

      With the code of a development it tells its story: from proposal to axis, with the reasons. \
      What was taken back is not in it.
      """
    ))

  @OptionGroup var study: StudyOptions
  @Argument(
    help: .words(nl: "Hetzelfde als --about.", en: "The same as --about."),
    completion: Completing.subjects)
  var subject: String?
  @Option(
    help: .words(
      nl: "Alleen wat over deze code of naam gaat.", en: "Only what is about this code or name."),
    completion: Completing.subjects)
  var about: String?

  mutating func validate() throws { about = try SaidOnce.one(subject, about, "--about") }

  func run() throws {
    if !study.json, let story = try story() { return Terminal.say(story) }
    let (journal, told, language) = try study.withStore { store in
      let slug = try store.slug(meaning: study.workshop)
      let journal = try store.journal(slug)
      let rows = try HistoryRows(journal, store).all
      let opened = try store.study(slug)
      let names = opened.subjects + rows.flatMap(\.about)
      let meant = about.map { Array(Set(names)).meant(by: $0) ?? $0 }
      let told = rows.filter { row in meant.map(row.about.contains) ?? true }
      if let about, told.isEmpty {
        throw NameError.untold(about, known: names)
      }
      return (journal, told, study.language(of: opened))
    }
    if study.json {
      let (undone, numbers) = (journal.undone, Set(told.flatMap(\.entries)))
      let entries = journal.entries.filter { numbers.contains($0.seq) }
      return Terminal.say(.array(entries.map { Self.json($0, undone: undone.contains($0.seq)) }))
    }
    let back = Wording(nl: "[ongedaan] ", en: "[undone] ")(language)
    Terminal.say(
      Terminal.table(
        told.map { row in
          [
            row.numbers, row.stamp.day.description, row.stamp.actor,
            (row.isUndone ? back : "") + row.sentence(language),
          ]
        }))
  }

  /// The story of the development that is asked about, a line an event; `nil` for anything else.
  private func story() throws -> [String]? {
    guard let about else { return nil }
    return try study.withStore { store in
      let slug = try store.slug(meaning: study.workshop)
      let opened = try store.study(slug).workshop
      guard case .value(let id) = opened.longlist.reading(about),
        let own = opened.longlist.developments[id]
      else { return nil }
      let language = study.language(of: opened)
      let events = Story(of: id, in: try store.history(slug)).events
      return ["\(id) \(own.title(language))"]
        + Terminal.rows(events.map { [$0.day.description, $0.sentence(language)] })
    }
  }

  static func json(_ entry: Journal.Entry, undone: Bool) -> JSONValue {
    .object([
      "seq": .integer(entry.seq), "at": .string(entry.stamp.day.description),
      "actor": .string(entry.stamp.actor), "command": .string(entry.deed.name),
      "about": .array(entry.deed.about.map { .string($0) }), "undone": .bool(undone),
    ])
  }
}
