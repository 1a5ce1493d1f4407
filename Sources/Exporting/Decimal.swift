package import ScenarioMethod

/// Numbers as people read them, without the machine's locale.
package enum Decimal {
  /// Two decimals, with the decimal mark of the language; `–` where there is no number.
  package static func text(_ statistic: Statistic<Double>, _ language: Language) -> String {
    statistic.value.map { text($0, language) } ?? "–"
  }

  /// A place in a ranking; `–` for what has none.
  package static func rank(_ rank: Statistic<Int>) -> String {
    rank.value.map(String.init) ?? "–"
  }

  /// A level or the middle of two, such as a median: `4` or `3.5`; `–` where there is no number.
  package static func level(_ statistic: Statistic<Double>, _ language: Language) -> String {
    guard let value = statistic.value else { return "–" }
    let halves = Int((value.magnitude * 2).rounded())
    let sign = value < 0 && halves > 0 ? "-" : ""
    return "\(sign)\(halves / 2)" + (halves % 2 == 0 ? "" : language == .nl ? ",5" : ".5")
  }

  /// Two decimals, rounded half up, with the decimal mark of the language.
  package static func text(_ value: Double, _ language: Language) -> String {
    let hundredths = Int((value.magnitude * 100 + 0.5).rounded(.down))
    let sign = value < 0 && hundredths > 0 ? "-" : ""
    let fraction = String(String(100 + hundredths % 100).dropFirst())
    return "\(sign)\(hundredths / 100)\(language == .nl ? "," : ".")\(fraction)"
  }
}
