/// Which quotation mark of a shell is open behind the words of a command that were read.
struct Quoting {
  private var open: Character?

  /// True while the next word belongs to what is quoted.
  var isOpen: Bool { open != nil }

  /// Reads on.
  ///
  /// NB: an apostrophe opens nothing within a word that began without one, as in `scenario's`.
  mutating func read(_ word: String) {
    let isShell = open == "'" || Self.begins(word)
    var isSkipped = false
    for character in word {
      if isSkipped {
        isSkipped = false
        continue
      }
      switch (open, character) {
      case (nil, "\\"), ("\"", "\\"): isSkipped = true
      case (nil, "\""): open = character
      case (nil, "'") where isShell: open = character
      case ("\"", "\""), ("'", "'"): open = nil
      default: break
      }
    }
  }

  /// True for a word that begins with an apostrophe, or has one behind `=`.
  private static func begins(_ word: String) -> Bool {
    word.hasPrefix("'") || word.contains("='")
  }

  /// The words of a command, each with all that is quoted in it.
  static func words(of text: String) -> [String] {
    var quoting = Quoting()
    return text.split(separator: " ").reduce(into: []) {
      if quoting.isOpen {
        $0[$0.count - 1] += " " + $1
      } else {
        $0.append(String($1))
      }
      quoting.read(String($1))
    }
  }
}
