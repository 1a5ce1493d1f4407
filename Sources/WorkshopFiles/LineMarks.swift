import ScenarioMethod

/// The lines of a text that its file would read as marks of its own, such as a heading.
///
/// They are written with a backslash, as Markdown does, and read without it, so that a text may hold
/// any line: `## so` is written `\## so`, and `\## so` is written `\\## so`.
enum LineMarks {
  /// Headings of levels that no text may have; `### ` stands in a text as it is.
  case headings
  /// Every heading: in a summary `### ` begins a block.
  case allHeadings
  /// Headings, and the numbers of a list: `1. so` is written `1\. so`.
  case headingsAndNumbers
  /// The arrow in front of whom a question is for.
  case arrow

  /// The text as the file has it.
  func written(_ text: String) -> String {
    lines(of: text) { "\($0.before)\\\($0.slashes)\($0.after)" }
  }

  /// The text of the file as people wrote it.
  func read(_ text: String) -> String {
    lines(of: text) { "\($0.before)\($0.slashes.dropFirst())\($0.after)" }
  }

  /// A line that would be a mark but for the backslashes in it.
  private typealias Marked = (before: Substring, slashes: Substring, after: Substring)

  private func lines(of text: String, _ change: (Marked) -> String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      marked(line).map(change) ?? String(line)
    }.joined(separator: "\n")
  }

  private func marked(_ line: Substring) -> Marked? {
    let slashes = line.prefix { $0 == "\\" }
    let rest = line.dropFirst(slashes.count)
    if isMark(rest) { return (line.prefix(0), slashes, rest) }
    guard self == .headingsAndNumbers else { return nil }
    let digits = line.prefix { $0.isNumber }
    let inside = line.dropFirst(digits.count).prefix { $0 == "\\" }
    let end = line.dropFirst(digits.count + inside.count)
    return !digits.isEmpty && end.hasPrefix(". ") ? (digits, inside, end) : nil
  }

  private func isMark(_ line: Substring) -> Bool {
    switch self {
    case .arrow: line.hasPrefix("→")
    case .allHeadings: line.hasPrefix("#")
    case .headings, .headingsAndNumbers: line.hasPrefix("#") && !line.hasPrefix("### ")
    }
  }
}
