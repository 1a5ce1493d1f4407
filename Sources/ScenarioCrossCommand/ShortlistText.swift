import Exporting
import ScenarioMethod

/// A shortlist as people read it in a terminal.
enum ShortlistText {
  /// The ranking with its cut, and what lies behind it; the list alone where nothing is ranked.
  static func lines(_ shortlist: Shortlist, _ language: Language) -> [String] {
    let sentences = ShortlistSentences(shortlist).all.map { Terminal.paragraph($0(language)) }
    guard shortlist.isRanked else { return [chosen(shortlist, language)] + sentences }
    return [ranked(shortlist, language), "", confirmation(shortlist)(language)] + sentences
  }

  /// What the marks mean, or that people have not chosen yet.
  private static func confirmation(_ shortlist: Shortlist) -> Wording {
    shortlist.confirmed == nil
      ? Wording(
        nl: "Nog niet bevestigd: scenariocross shortlist confirm",
        en: "Not confirmed yet: scenariocross shortlist confirm")
      : Wording(nl: "✓: door mensen gekozen.", en: "✓: chosen by people.")
  }

  /// The ranking as a table, with the cut as a line of its own.
  private static func ranked(_ shortlist: Shortlist, _ language: Language) -> String {
    let head = [
      "#", "code", "score", "impact", Wording(nl: "onzeker", en: "uncertain")(language),
      Wording(nl: "ontwikkeling", en: "development")(language),
    ]
    let rows = shortlist.ranking.entries.map { entry in
      let id = entry.development.id
      let isChosen = shortlist.confirmed?.codes.contains(id) ?? false
      return [Decimal.rank(entry.rank), id.rawValue]
        + [entry.score, entry.impact, entry.uncertainty].map { Decimal.text($0, language) }
        + [(isChosen ? "✓ " : "") + entry.development.title(language)]
    }
    let table = Table(rows, names: head)
    let size = shortlist.rule.size
    // NB: where the rule chooses more than there are, nothing is cut off.
    let words =
      rows.count > size
      ? Wording(nl: "--- de regel kiest er \(size) ---", en: "--- the rule chooses \(size) ---")
      : Wording(
        nl: "--- de regel kiest er \(size): alles staat erin ---",
        en: "--- the rule chooses \(size): all are in ---")
    let lines = table.rows.prefix(size) + [words(language)] + table.rows.dropFirst(size)
    return ((table.head.map { [$0] } ?? []) + lines).joined(separator: "\n")
  }

  /// The list as people decided it, where nothing is ranked.
  private static func chosen(_ shortlist: Shortlist, _ language: Language) -> String {
    let words = Wording(
      nl: "gekozen op oordeel, zonder scores", en: "chosen by judgement, without scores")
    let rows = shortlist.entries.map {
      [$0.development.id.rawValue, $0.development.title(language)]
    }
    return (shortlist.isByJudgement ? words(language) + "\n\n" : "") + Terminal.table(rows)
  }
}
