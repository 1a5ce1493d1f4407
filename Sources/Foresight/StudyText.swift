/// A text of a study: in the study's own language, and perhaps in others.
public struct StudyText: Hashable, Codable, Sendable, ExpressibleByStringLiteral {
  /// The text in the language of the study; cleaned; may be empty.
  public let original: String
  /// The same text in other languages, by language.
  public let translations: [Language: String]

  /// Makes a text; an empty translation counts as none.
  public init(_ original: String, translations: [Language: String] = [:]) {
    self.original = original.cleaned
    self.translations = translations.mapValues(\.cleaned).filter { !$0.value.isEmpty }
  }

  public init(stringLiteral value: String) { self.init(value) }

  /// The text in `language`, or the original where there is no translation.
  public func callAsFunction(_ language: Language) -> String {
    translations[language] ?? original
  }

  /// The text on one line in every language.
  public var oneLine: StudyText {
    StudyText(original.oneLine, translations: translations.mapValues(\.oneLine))
  }

  /// The text in these words of the study's own language; of other words the translations go, since
  /// they would say what no longer stands there.
  public func rewritten(_ original: String) -> StudyText {
    let text = StudyText(original)
    return text.original == self.original ? self : text
  }

  /// True when every word of `other` stands here too, perhaps in more languages.
  public func says(_ other: StudyText) -> Bool {
    original == other.original
      && other.translations.allSatisfy { translations[$0.key] == $0.value }
  }

  /// The text in the study's own language alone.
  public var untranslated: StudyText { StudyText(original) }

  /// True when nothing is written in the study's own language.
  public var isEmpty: Bool { original.isEmpty }

  public init(from decoder: any Decoder) throws {
    if let plain = try? decoder.singleValueContainer().decode(String.self) {
      self.init(plain)
      return
    }
    let container = try decoder.container(keyedBy: Key.self)
    self.init(
      try container.decode(String.self, forKey: .original),
      translations: try container.decode([Language: String].self, forKey: .translations))
  }

  public func encode(to encoder: any Encoder) throws {
    if translations.isEmpty {
      var container = encoder.singleValueContainer()
      return try container.encode(original)
    }
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(original, forKey: .original)
    try container.encode(translations, forKey: .translations)
  }

  private enum Key: String, CodingKey { case original, translations }
}
