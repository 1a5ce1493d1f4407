import Exporting
import ScenarioMethod
import WorkshopStore

/// What an import found, for people and for programs.
struct ImportReport {
  let slug: String
  let found: Import
  /// True when it is only to be shown, or was not written.
  var dryRun: Bool

  /// How many things of one kind are named before the rest is counted.
  private static let mostNamed = 12

  /// A line a kind of change; many of one kind are counted.
  var lines: [Wording] {
    let study = Wording.same("\(slug): ")
    if found.isUnchanged { return told + [study + Wording(nl: "geen wijziging", en: "no change")] }
    let head =
      dryRun
      ? Wording(nl: "zou dit wijzigen:", en: "would change this:")
      : Wording(nl: "gewijzigd:", en: "changed:")
    return told + [study + head] + changes + sheets + takenBack
  }

  /// Decisions that go because the files do not have them: nobody may lose one without noticing.
  private var takenBack: [Wording] {
    let keep = Wording(
      nl: "; om het te houden: undo, dan export-folder, en wijzig die map",
      en: "; to keep it: undo, then export-folder, and change that folder")
    return found.commands.compactMap { command in
      switch command {
      case .axes(.unchoose):
        Wording(
          nl: "! de keuze van de assen staat niet in de bestanden en is teruggenomen",
          en: "! the choice of axes is not in the files and was taken back") + keep
      case .scoring(.unconfirm):
        Wording(
          nl: "! de bevestiging van de selectie staat niet in de bestanden en is teruggenomen",
          en: "! the confirmation of the shortlist is not in the files and was taken back") + keep
      default: nil
      }
    }
  }

  private var told: [Wording] {
    guard let history = found.history else { return [] }
    return [
      .same("\(slug): ") + Wording(nl: "geschiedenis, ", en: "history, ")
        + .count(history.entries.count, nl: ("regel", "regels"), en: ("entry", "entries"))
    ]
  }

  private var changes: [Wording] {
    let grouped = Dictionary(grouping: found.commands, by: \.name)
    let order = found.commands.map(\.name).reduce(into: [String]()) {
      if !$0.contains($1) { $0.append($1) }
    }
    return order.map { name in
      let own = grouped[name] ?? []
      let subjects = own.compactMap(\.about.first)
      let named = subjects.prefix(Self.mostNamed).joined(separator: " ")
      let more = subjects.count > Self.mostNamed ? " …" : ""
      return .same("  ") + (own.first?.sentence ?? .same(name))
        + .same(own.count > 1 ? " (\(own.count))" : "")
        + .same(named.isEmpty ? "" : ": \(named)\(more)")
    }
  }

  private var sheets: [Wording] {
    found.answers.sorted { $0.key < $1.key }.map { name, sheets in
      .same("  \(name.word): ")
        + .count(sheets.count, nl: ("formulier", "formulieren"), en: ("sheet", "sheets"))
    }
  }

  var json: JSONValue {
    .object([
      "workshop": .string(slug), "dryRun": .bool(dryRun),
      "history": .integer(found.history?.entries.count ?? 0),
      "changes": .array(
        found.commands.map {
          .object(["command": .string($0.name), "about": .strings($0.about)])
        }),
      "sheets": .object(
        found.answers.sorted { $0.key < $1.key }.map {
          JSONValue.Member(key: $0.key.word, value: .integer($0.value.count))
        }),
    ])
  }
}
