import Exporting
import ScenarioMethod

// What a measure says, as people read it.

extension Measure {
  /// All measures, each with its line of plain words.
  static func list(_ language: Language) -> String {
    let names = Wording(nl: "maat uitleg", en: "measure explanation")
    return Terminal.table(
      all.map { [$0.name, $0.words(language)] },
      names: names(language).split(separator: " ").map(String.init))
  }

  /// What this measure says of a table, in lines.
  func lines(of found: Measured, _ language: Language) -> [String] {
    var lines = [
      Terminal.bold("\(name)  \(found.value.text(language))\(found.interval.text(language))"),
      Terminal.paragraph(words(language)),
    ]
    if let reason = found.value.reason { lines.append(Terminal.paragraph(reason.words(language))) }
    lines += found.tests.map { Terminal.paragraph($0.text(language)) }
    lines.append(Terminal.paragraph("n \(found.n); " + rule(of: found)(language)))
    if let chance = found.chance {
      let draws = Wording(nl: "\(chance.draws) lotingen", en: "\(chance.draws) draws")
      lines.append(draws(language) + ", seed \(chance.seed)")
    }
    if let parts = found.parts, !parts.all.isEmpty { lines += ["", parts.table(language)] }
    return lines
  }
}

extension Measured.Parts {
  /// A line a part; columns that no part fills are left out.
  fileprivate func table(_ language: Language) -> String {
    let rows = all.map { part in
      [
        part.value.text(language) + part.interval.text(language), "\(part.n)",
        part.p.map { $0.probability(language) } ?? "",
        part.adjusted.map { $0.probability(language) } ?? "",
        part.names.joined(separator: " – "),
      ]
    }
    let names = [
      Wording(nl: "waarde", en: "value"), .same("n"), .same("p"), .same("p (Holm)"), kind.words,
    ]
    let kept = names.indices.filter { column in rows.contains { !$0[column].isEmpty } }
    return Terminal.table(
      rows.map { row in kept.map { row[$0] } }, names: kept.map { names[$0](language) })
  }
}

extension Measured.Parts.Kind {
  fileprivate var words: Wording {
    switch self {
    case .items: .same("item")
    case .raters: Wording(nl: "beoordelaar", en: "rater")
    case .pairs: Wording(nl: "paar", en: "pair")
    }
  }
}

extension Measured.Test {
  fileprivate func text(_ language: Language) -> String {
    let numbers = degrees.map { $0.decimals(language) }.joined(separator: "; ")
    let compared = statistic.map { " " + $0.decimals(language) } ?? ""
    return "\(name)\(compared)\(numbers.isEmpty ? "" : " (\(numbers))"): "
      + "p \(p.probability(language))"
  }
}

extension Statistic<Double> {
  fileprivate func text(_ language: Language) -> String { value?.decimals(language) ?? "–" }
}

extension Interval? {
  /// The ends behind a value; nothing where there are none.
  fileprivate func text(_ language: Language) -> String {
    guard let self else { return "" }
    func end(_ value: Double) -> String { value.isFinite ? value.decimals(language) : "∞" }
    return " (\(end(self.low)) – \(end(self.high)))"
  }
}

extension Double {
  /// Four decimals at most, in the language.
  fileprivate func decimals(_ language: Language) -> String {
    let isLarge = magnitude >= 1e12
    let text = isLarge ? shortest : ((self * 10_000).rounded() / 10_000).shortest
    return language == .nl ? text.replacing(".", with: ",") : text
  }

  /// A probability; a very small one is told as that.
  fileprivate func probability(_ language: Language) -> String {
    self < 0.0001 ? "< " + 0.0001.decimals(language) : decimals(language)
  }
}

extension UndefinedReason {
  /// Why there is no number, in words.
  fileprivate var words: Wording {
    switch self {
    case .noData:
      Wording(nl: "niet te berekenen: er zijn geen scores", en: "undefined: there are no ratings")
    case .singleRater:
      Wording(
        nl: "niet te berekenen: er is maar één beoordelaar", en: "undefined: there is one rater")
    case .singleItem:
      Wording(nl: "niet te berekenen: er is maar één item", en: "undefined: there is one item")
    case .noVariation:
      Wording(
        nl: "niet te berekenen: alle scores zijn gelijk", en: "undefined: all ratings are equal")
    case .tooFewCategories:
      Wording(
        nl: "niet te berekenen: de schaal heeft te weinig niveaus",
        en: "undefined: the scale has too few levels")
    case .disconnected:
      Wording(
        nl: "niet te berekenen: groepen beoordelaars hebben geen item gemeen",
        en: "undefined: groups of raters have no item in common")
    case .tooFewPerGroup:
      Wording(
        nl: "niet te berekenen: er zijn te weinig scores, of te weinig per groep",
        en: "undefined: there are too few ratings, or too few a group")
    case .nonConvergence:
      Wording(
        nl: "niet te berekenen: het zoeken kwam niet tot een einde",
        en: "undefined: the search did not settle")
    }
  }
}
