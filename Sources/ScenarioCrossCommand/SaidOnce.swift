import ArgumentParser

/// What may be said behind a verb or with an option, but not in two ways at once.
enum SaidOnce {
  /// The one of the two that was said; `nil` when neither was.
  ///
  /// - Throws: a refusal when both were said and differ.
  static func one(_ word: String?, _ value: String?, _ option: String) throws -> String? {
    guard let word, let value, word != value else { return word ?? value }
    throw ValidationError(
      Speech.words(
        nl: "“\(word)” en \(option) \(value) zijn twee; noem er een",
        en: "“\(word)” and \(option) \(value) are two; name one"))
  }
}
