import ScenarioMethod

// The years of a study as people type them.

extension Horizon {
  static let question = Wording(
    nl: "Jaren waarover zij gaan (mag leeg)", en: "Years that they are about (may be left out)")

  /// What is wrong with the years that somebody typed; `nil` when they will do.
  static func refusal(_ text: String) -> Wording? {
    typed(text) != nil
      ? nil
      : Wording(
        nl: "schrijf een jaar of twee jaren die oplopen, zoals 2045 of 2040-2045",
        en: "write a year or two ascending years, such as 2045 or 2040-2045")
  }

  /// `2040-2045` or `2045`; `nil` when it is not written so.
  static func typed(_ text: String) -> Horizon? {
    let parts = text.split { "-–— ".contains($0) }.compactMap { Int($0) }
    guard let from = parts.first, let to = parts.last, parts.count <= 2 else { return nil }
    return Horizon(from: from, to: to)
  }
}
