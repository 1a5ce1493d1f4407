import ScenarioMethod

/// The sentences that the argument parser of this version says, in Dutch.
///
/// What it does not say is left as it is, so that a newer parser is understood, if in English.
enum ParserWords {
  /// One line of the parser in `language`.
  static func translated(_ line: String, _ language: Language) -> String {
    guard language == .nl else { return line }
    for (english, dutch) in sentences {
      if let holes = holes(of: english, in: line) {
        return filled(dutch, holes.map { translated($0, language) })
      }
    }
    return words.reduce(line) { $0.replacing($1.0, with: $1.1) }
  }

  /// The head of a usage, if a line is one, and what stands behind it.
  static func usage(_ line: String, _ language: Language) -> (head: String?, rest: String) {
    let heads = ["USAGE: ", "Usage: ", "GEBRUIK: ", "Gebruik: "]
    let head = heads.first { line.hasPrefix($0) }
    return (head, String(line.dropFirst(head?.count ?? 0)))
  }

  /// Whole lines; a star stands for what differs.
  private static let sentences = [
    ("OVERVIEW: *", "UITLEG: *"), ("USAGE: *", "GEBRUIK: *"), ("Usage: *", "Gebruik: *"),
    ("ARGUMENTS:", "ARGUMENTEN:"), ("OPTIONS:", "OPTIES:"), ("SUBCOMMANDS:", "OPDRACHTEN:"),
    ("Show help information.", "Toon deze hulp."),
    ("Show subcommand help information.", "Toon de hulp van een opdracht."),
    ("  See '*' for detailed help.", "  Zie '*' voor de hulp van een opdracht."),
    ("  See '*' for more information.", "  Zie '*' voor meer."),
    ("Error: *", "Fout: *"), ("Help:  *", "Uitleg:  *"),
    ("Unknown option '*'. Did you mean '*'?", "“*” is hier geen optie; bedoelde u “*”?"),
    ("Unknown option '*'", "“*” is hier geen optie"),
    ("Missing value for '*'", "geef een waarde bij “*”"),
    ("Missing expected argument '*'", "er ontbreekt: “*”"),
    ("Missing one of: *", "er ontbreekt één van: *"),
    ("Unexpected argument '*'", "“*” past hier niet"),
    ("* unexpected arguments: *", "* woorden passen hier niet: *"),
    (
      "The value '*' is invalid for '*'. Please provide one of *.",
      "“*” kan niet bij “*”; kies uit *"
    ),
    ("The value '*' is invalid for '*'*", "“*” kan niet bij “*”*"),
    (
      "The option '*' does not take any value, but '*' was specified.",
      "bij de optie “*” hoort geen waarde, ook niet “*”"
    ),
    ("'*' and '*'", "“*” en “*”"), ("* (default)", "* (vanzelf)"),
  ]

  /// Parts of a line.
  private static let words = [
    ("<subcommand>", "<opdracht>"), ("[<options>]", "[<opties>]"), ("<options>", "<opties>"),
    ("(default: ", "(anders: "), ("(values: ", "(kies uit: "), ("; default: ", "; anders: "),
  ]

  /// What stands where a sentence has its stars; `nil` when the line is another.
  private static func holes(of sentence: String, in line: String) -> [String]? {
    let parts = sentence.split(separator: "*", omittingEmptySubsequences: false).map(String.init)
    guard let first = parts.first, line.hasPrefix(first) else { return nil }
    var (rest, holes) = (line.dropFirst(first.count), [String]())
    for (place, part) in parts.enumerated().dropFirst() {
      if place == parts.count - 1 {
        guard rest.hasSuffix(part) else { return nil }
        holes.append(String(rest.dropLast(part.count)))
        rest = ""
      } else {
        guard let found = rest.firstRange(of: part) else { return nil }
        holes.append(String(rest[..<found.lowerBound]))
        rest = rest[found.upperBound...]
      }
    }
    return rest.isEmpty ? holes : nil
  }

  private static func filled(_ sentence: String, _ holes: [String]) -> String {
    let parts = sentence.split(separator: "*", omittingEmptySubsequences: false).map(String.init)
    return zip(parts, holes + [""]).map { $0 + $1 }.joined()
  }
}
