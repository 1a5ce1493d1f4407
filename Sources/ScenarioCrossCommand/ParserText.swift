import ScenarioMethod

/// What the argument parser says, in the language in which we speak and as wide as the screen.
///
/// The parser knows English alone, and no screen for what it refuses; see decision 0003.
struct ParserText {
  let language: Language
  /// How many columns a line may take; `nil` leaves lines whole.
  let columns: Int?

  /// So many columns that the parser breaks no line.
  static let whole = 100_000
  /// Where the parser lets an explanation begin.
  private static let column = 26
  /// Below this width an explanation stands below what it explains.
  private static let narrow = 60

  /// The text with our words in the place of the parser's, and with lines that fit.
  func said(_ text: String) -> String {
    var lines: [String] = []
    var rest = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)[...]
    while let line = rest.popFirst() {
      guard let label = Self.label(of: line) else {
        lines += fitted(ParserWords.translated(line, language))
        continue
      }
      let blanks = String(repeating: " ", count: Self.column)
      // NB: an explanation stands on the next line when its label is long.
      let next = rest.first.flatMap { $0.hasPrefix(blanks) ? $0 : nil }
      let isBelow = label.count + 2 == line.count && next != nil
      if isBelow { rest.removeFirst() }
      let more = isBelow ? next ?? "" : String(line.dropFirst(label.count + 2))
      lines += explained(
        ParserWords.translated(label, language), ParserWords.translated(more.cleaned, language))
    }
    return lines.joined(separator: "\n")
  }

  /// What a line explains, such as an option with its value; `nil` when it explains nothing.
  private static func label(of line: String) -> String? {
    guard line.hasPrefix("  "), let first = line.dropFirst(2).first,
      first.isLowercase || "-<".contains(first)
    else { return nil }
    let words = line.dropFirst(2)
    return String(words[..<(words.firstRange(of: "  ")?.lowerBound ?? words.endIndex)])
  }

  private func explained(_ label: String, _ more: String) -> [String] {
    guard let columns else { return ["  \(label)  \(more)"] }
    let isNarrow = columns < Self.narrow
    let indent = isNarrow ? 6 : Self.column
    let head = "  " + label
    guard !isNarrow, head.count < Self.column else {
      return Fitting.lines(of: head, to: columns, indent: 4)
        + Fitting.lines(
          of: String(repeating: " ", count: indent) + more, to: columns, indent: indent)
    }
    return Fitting.lines(
      of: Piece.all(in: more), to: columns, indent: indent,
      behind: Terminal.padded(head, to: indent))
  }

  private func fitted(_ line: String) -> [String] {
    guard let columns, line.count > columns else { return [line] }
    let (usage, text) = ParserWords.usage(line, language)
    guard let usage else {
      return Fitting.lines(of: line, to: columns, indent: line.hasPrefix("  ") ? 4 : 0)
    }
    return Fitting.lines(
      of: Self.places(in: text).map(Piece.word), to: columns, indent: usage.count, behind: usage)
  }

  /// The words of a usage, with what stands between brackets as one.
  private static func places(in text: String) -> [String] {
    text.split(separator: " ").map(String.init).reduce(into: [String]()) { places, word in
      let isOpen =
        places.last.map { $0.count { $0 == "[" } > $0.count { $0 == "]" } } ?? false
      if isOpen { places[places.count - 1] += " " + word } else { places.append(word) }
    }
  }
}
