import ScenarioMethod

/// What the command says by itself where there is no study yet: that, and the ways to begin.
enum FirstWords {
  /// The ways behind their names in one column; each below its name where the screen is too narrow.
  static func lines(_ language: Language, to width: Int) -> [String] {
    let rows = ways.map { (name: $0(language), command: $1(language)) }
    let column = (rows.map { Terminal.width(of: $0.name) }.max() ?? 0) + 2
    let isBeside = rows.allSatisfy { column + Terminal.width(of: $0.command) <= width }
    let none = Wording(nl: "Hier is nog geen studie.", en: "There is no study here yet.")
    return [none(language), ""]
      + rows.flatMap { name, command in
        isBeside
          ? [Terminal.padded(name, to: column) + command] : [name, "  " + command]
      }
  }

  private static let ways: [(Wording, Wording)] = [
    (Wording(nl: "Begin er een:", en: "Begin one:"), .same("scenariocross new")),
    (
      Wording(nl: "Lees er een in:", en: "Take one in:"),
      Wording(nl: "scenariocross import MAP", en: "scenariocross import FOLDER")
    ),
    (Wording(nl: "Alle opdrachten:", en: "All verbs:"), .same("scenariocross --help")),
  ]
}
