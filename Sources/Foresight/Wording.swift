/// A language in which the program speaks and in which a study may be written.
public enum Language: String, Codable, CodingKeyRepresentable, Sendable, CaseIterable, Comparable {
  case nl, en

  public static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
}

/// A sentence of the program in every language that it speaks: leaving one out does not compile.
public struct Wording: Hashable, Sendable {
  private let nl: String
  private let en: String

  /// Makes a sentence from its Dutch and its English form.
  public init(nl: String, en: String) {
    self.nl = nl
    self.en = en
  }

  /// The sentence in `language`.
  public func callAsFunction(_ language: Language) -> String {
    switch language {
    case .nl: nl
    case .en: en
    }
  }

  /// Joins two sentences, language by language.
  public static func + (a: Self, b: Self) -> Self { Self(nl: a.nl + b.nl, en: a.en + b.en) }

  /// The same words in both languages, such as a code or a number.
  public static func same(_ text: String) -> Self { Self(nl: text, en: text) }

  /// Several of them, with commas between them; nothing where there are none.
  public static func list(_ parts: [Wording], separator: String = ", ") -> Self {
    parts.dropFirst().reduce(parts.first ?? .same("")) { $0 + .same(separator) + $1 }
  }

  /// A number with its noun: `3 ontwikkelingen`, `1 development`.
  ///
  /// - Parameters:
  ///   - n: how many.
  ///   - nl: the Dutch noun, one and many.
  ///   - en: the English noun, one and many.
  public static func count(_ n: Int, nl: (String, String), en: (String, String)) -> Self {
    Self(nl: "\(n) \(n == 1 ? nl.0 : nl.1)", en: "\(n) \(n == 1 ? en.0 : en.1)")
  }
}

/// Why something was not done, in words that a person can act on.
public protocol Refusal: Error, Sendable {
  /// What was wrong, where it stood and what is allowed.
  var wording: Wording { get }
}
