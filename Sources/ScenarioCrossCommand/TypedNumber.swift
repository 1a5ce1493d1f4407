import ScenarioMethod

/// Numbers as people type them, with a decimal point or a decimal comma.
enum TypedNumber {
  /// A number as it is asked back, with the mark of the language.
  static func shown(_ number: Double, _ language: Language) -> String {
    language == .nl ? number.shortest.replacing(".", with: ",") : number.shortest
  }

  /// The number that was typed; `nil` when it is none, or could be two.
  static func reading(_ text: String, _ language: Language) -> Double? {
    isUnclear(text, language) ? nil : Double(text.replacing(",", with: "."))
  }

  /// True for `1,000` in English and `1.000` in Dutch, which are a thousand to one and 1 to another.
  static func isUnclear(_ text: String, _ language: Language) -> Bool {
    let mark: Character = language == .en ? "," : "."
    let parts = text.split(separator: mark, omittingEmptySubsequences: false)
    // NB: in Dutch 0.001 is clear, since a program may have written it.
    let isSmall = language == .nl && parts[0] == "0"
    return parts.count == 2 && parts[1].count == 3 && parts[1].allSatisfy(\.isNumber) && !isSmall
  }

  /// Why such a number is refused.
  static func unclear(_ text: String) -> Wording {
    Wording(
      nl: "“\(text)” is niet duidelijk; schrijf 1000, of 1,0 met een komma voor de decimalen",
      en: "“\(text)” is not clear; write 1000, or 1.0 with a point before the decimals")
  }
}

extension Prompt {
  /// A number that may be a weight; the empty answer is `standard`.
  func weight(given: String?, standard: Double, of name: String) throws -> Double {
    let question = Wording(nl: "Gewicht", en: "Weight")
    return try ask(
      question, given: given, standard: TypedNumber.shown(standard, language)
    ) { answer in
      if TypedNumber.isUnclear(answer, language) { return .refused(TypedNumber.unclear(answer)) }
      guard let number = TypedNumber.reading(answer, language), Weight.allowed.contains(number)
      else { return .refused(ScoringError.badWeight(name).wording) }
      return .value(number)
    }
  }
}
