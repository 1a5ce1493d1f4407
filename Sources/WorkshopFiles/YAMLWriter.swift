import ScenarioMethod

/// Writes YAML in one canonical form: block style, two spaces a level, keys in their fixed order.
struct YAMLWriter {
  /// A value to be written.
  indirect enum Value {
    case scalar(String)
    /// A number, a flag or a day: never quoted.
    case bare(String)
    case list([Value])
    case map([(String, Value)])

    /// True when there is nothing to write, so that the key is left out.
    var isEmpty: Bool {
      switch self {
      case .scalar(let text), .bare(let text): text.isEmpty
      case .list(let values): values.isEmpty
      case .map(let members): members.allSatisfy { $0.1.isEmpty }
      }
    }
  }

  /// The file that a map makes.
  static func text(_ members: [(String, Value)]) -> String {
    lines(.map(members)).joined(separator: "\n") + "\n"
  }

  private static func lines(_ value: Value) -> [String] {
    switch value {
    case .scalar(let text): [quoted(text)]
    case .bare(let text): [text]
    case .list(let values): values.flatMap(item)
    case .map(let members): members.filter { !$0.1.isEmpty }.flatMap(member)
    }
  }

  private static func member(_ key: String, _ value: Value) -> [String] {
    switch value {
    case .scalar, .bare: ["\(quoted(key)): \(lines(value)[0])"]
    case .list, .map: ["\(quoted(key)):"] + lines(value).map { "  " + $0 }
    }
  }

  private static func item(_ value: Value) -> [String] {
    lines(value).enumerated().map { ($0.offset == 0 ? "- " : "  ") + $0.element }
  }

  /// The text plain where YAML reads it back as the same text, else in double quotes.
  private static func quoted(_ text: String) -> String {
    let text = text.cleaned
    if isPlain(text) { return text }
    // NB: by scalar, since a quotation mark with an accent is another character.
    let inner = text.unicodeScalars.map { scalar in
      switch scalar {
      case "\\", "\"": "\\\(scalar)"
      case "\n": "\\n"
      default: String(scalar)
      }
    }
    return "\"" + inner.joined() + "\""
  }

  private static func isPlain(_ text: String) -> Bool {
    let scalars = text.unicodeScalars
    guard let first = scalars.first, let last = scalars.last, last != ":",
      first.properties.isAlphabetic || first.properties.numericType != nil || first == "("
    else { return false }
    let isStructure = zip(scalars, scalars.dropFirst()).contains { pair in
      pair == (":", " ") || pair == (" ", "#")
    }
    let words: Set = ["true", "false", "yes", "no", "on", "off", "null", "y", "n"]
    return !isStructure && !scalars.contains("\n") && !words.contains(text.lowercased())
      && Double(text) == nil
  }
}

extension YAMLWriter.Value {
  /// A text of the study: plain, or a map of languages where it is translated or is going to be.
  static func text(
    _ text: StudyText, _ language: Language, alsoIn translation: Language? = nil
  ) -> Self {
    guard !text.translations.isEmpty || (translation != nil && !text.isEmpty) else {
      return .scalar(text.original)
    }
    let words = Language.allCases.map { one in
      let own = one == language ? text.original : text.translations[one]
      return (one.rawValue, own.map(Self.scalar) ?? .bare(one == translation ? "\"\"" : ""))
    }
    return .map(words)
  }

  static func strings(_ texts: [String]) -> Self { .list(texts.map(Self.scalar)) }

  /// A number in shortest form.
  static func number(_ value: Double) -> Self { .bare(value.shortest) }

  static func integer(_ value: Int) -> Self { .bare(String(value)) }
}
