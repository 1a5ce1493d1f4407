/// Lays a text in lines of so many columns, broken at the end of a word.
///
/// A command to copy stays on one line where it fits; else it is broken before an option, with the
/// sign by which a shell reads on. What is quoted in it, and the place of a file, are left whole
/// whatever their length: a copy of the halves would be another word. Any other word that is longer
/// than a line is broken.
struct Fitting {
  private let width: Int
  private let indent: String
  private var lines: [String] = []
  private var line: String
  /// True while nothing but blanks stands on the line.
  private var isBlank = true

  /// The lines of `text`; all but the first are indented.
  static func lines(of text: String, to width: Int, indent: Int = 0) -> [String] {
    let blanks = String(text.prefix { $0 == " " })
    return lines(of: Piece.all(in: text), to: width, indent: indent, behind: blanks)
  }

  /// The same of pieces, the first line behind `blanks`.
  static func lines(
    of pieces: [Piece], to width: Int, indent: Int, behind blanks: String = ""
  ) -> [String] {
    var fitting = Fitting(width: width, indent: indent, blanks)
    for piece in pieces {
      switch piece {
      case .word(let word): fitting.add(word)
      case .command(let parts): fitting.add(command: parts)
      }
    }
    return fitting.lines + (fitting.isBlank ? [] : [fitting.line])
  }

  private init(width: Int, indent: Int, _ blanks: String) {
    (self.width, self.indent, line) = (width, String(repeating: " ", count: indent), blanks)
  }

  private func fits(_ text: String, keeping room: Int = 0) -> Bool {
    Terminal.width(of: line + (isBlank ? "" : " ") + text) + room <= width
  }

  private mutating func put(_ text: String) {
    line += (isBlank ? "" : " ") + text
    isBlank = false
  }

  private mutating func end(_ sign: String = "", isCommand: Bool = false) {
    lines.append(line + sign)
    (line, isBlank) = (isCommand ? commandIndent : indent, true)
  }

  /// A line on which a command goes on is always indented.
  private var commandIndent: String { indent.isEmpty ? "  " : indent }

  private mutating func add(_ word: String) {
    if !fits(word), !isBlank { end() }
    guard !Self.isPlace(word) else { return put(word) }
    var rest = Substring(word)
    while !rest.isEmpty, !fits(String(rest)) {
      let start = Terminal.start(of: rest, in: max(1, width - Terminal.width(of: line)))
      put(String(start))
      end()
      rest = rest.dropFirst(start.count)
    }
    put(String(rest))
  }

  /// True for what looks like the place of a file or a page.
  private static func isPlace(_ word: String) -> Bool {
    let start = word.drop { "“'\"(~.".contains($0) }
    return start.first == "/" || word.count { $0 == "/" } > 1
  }

  private mutating func add(command parts: [String]) {
    let whole = parts.joined(separator: " ")
    if fits(whole) { return put(whole) }
    if !isBlank, Terminal.width(of: commandIndent + whole) <= width {
      end(isCommand: true)
      return put(whole)
    }
    for (place, part) in parts.enumerated() {
      let room = place == parts.count - 1 ? 0 : Self.sign.count
      if !isBlank, !fits(part, keeping: room) { end(place == 0 ? "" : Self.sign, isCommand: true) }
      add(part: part, keeping: room)
    }
  }

  /// The sign by which a shell reads on.
  private static let sign = " \\"

  /// Puts the words of a part of a command.
  private mutating func add(part: String, keeping room: Int) {
    for word in Quoting.words(of: part) {
      if !isBlank, !fits(word, keeping: room) { end(Self.sign, isCommand: true) }
      put(word)
    }
  }
}

/// What is kept together on a line.
enum Piece: Equatable {
  case word(String)
  /// A command to copy: its verb, then each option with its values.
  case command([String])

  /// The pieces of a text.
  static func all(in text: String) -> [Piece] {
    var rest = text.split(separator: " ").map(String.init)[...]
    var pieces: [Piece] = []
    while let word = rest.first {
      let words = command(at: rest)
      pieces.append(words.isEmpty ? .word(word) : .command(parts(of: words)))
      rest = rest.dropFirst(max(1, words.count))
    }
    return pieces
  }

  /// The words of the command that `words` begin with, up to the sign that ends it.
  private static func command(at words: ArraySlice<String>) -> [String] {
    guard let first = words.first, words.count > 1 else { return [] }
    let opening = first.prefix { closings[$0] != nil }
    guard first.dropFirst(opening.count) == "scenariocross" else { return [] }
    let closing = opening.last.flatMap { closings[$0] }
    var (command, quoting) = ([first], Quoting())
    for word in words.dropFirst() {
      if !quoting.isOpen, "([<".contains(word.prefix(1)) { break }
      command.append(word)
      quoting.read(word)
      guard !quoting.isOpen, let last = word.last else { continue }
      if closing.map(word.contains) ?? ";,:)".contains(last) { break }
    }
    return command
  }

  private static let closings: [Character: Character] = ["“": "”", "(": ")", "'": "'"]

  private static func parts(of words: [String]) -> [String] {
    var quoting = Quoting()
    return words.reduce(into: []) { parts, word in
      if parts.isEmpty || (word.hasPrefix("--") && !quoting.isOpen) {
        parts.append(word)
      } else {
        parts[parts.count - 1] += " " + word
      }
      quoting.read(word)
    }
  }
}
