import Exporting
import ScenarioMethod

/// Pairs of candidates with their numbers, each with the sentence that says what these mean.
struct PairTable {
  let pairs: [AxisPair]
  let scope: Scope
  let language: Language
  /// True puts its number before each pair, by which people can look at it.
  var isNumbered = false
  /// What people decided so far, which is told of the pairs that it is about.
  var axes = AxisInputs()

  /// The line over the columns; `nil` on a screen that is too narrow for columns.
  var head: String? { table.head }

  /// For each pair its numbers and its sentence.
  var lines: [String] {
    zip(table.rows, pairs).flatMap { row, pair in
      let fate = axes.fate(of: [pair.first.id, pair.second.id]).map { $0(language) }
      return [row]
        + ([FrameWords.sentence(of: pair, scope, language)] + (fate.map { [$0] } ?? [])).map {
          Terminal.paragraph("  " + $0)
        }
    }
  }

  private var table: Table {
    Table(
      pairs.indices.map(row),
      names: ["", "impact", Wording(nl: "onzeker", en: "uncertain")(language), "ρ", "min."])
  }

  private func row(_ place: Int) -> [String] {
    let pair = pairs[place]
    let least = pair.balance.value?.min().map { "\(Percent.text($0)) %" }
    return [
      (isNumbered ? "\(place + 1) " : "") + "\(pair.first.id) × \(pair.second.id)",
      Decimal.text(pair.impact, language), Decimal.text(pair.uncertainty, language),
      pair.strongest.map { Self.text($0, language) } ?? "–", least ?? "–",
    ]
  }

  /// A correlation with its interval, where it has one.
  static func text(_ rho: RankCorrelation, _ language: Language) -> String {
    let ends = [rho.low, rho.high].compactMap { $0.map { Decimal.text($0, language) } }
    return Decimal.text(rho.rho, language)
      + (ends.isEmpty ? "" : " (\(ends.joined(separator: " … ")))")
  }
}
