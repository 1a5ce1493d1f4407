/// A text as it is written in Markdown, so that CommonMark and the dialect of GitHub show exactly
/// that text and no mark-up of their own.
package enum MarkdownText {
  /// The paragraphs of a text, which blank lines divide.
  package static func paragraphs(_ text: String) -> [String] {
    text.split(separator: "\n\n").map { paragraph in
      paragraph.split(separator: "\n").map { start(String($0)) }.filter { !$0.isEmpty }
        .joined(separator: "\n")
    }.filter { !$0.isEmpty }
  }

  /// A text in one line that begins a paragraph or an item.
  package static func start(_ text: String) -> String {
    let line = inline(text)
    guard let first = line.unicodeScalars.first else { return line }
    let rest = line.unicodeScalars.dropFirst()
    switch first {
    case ">", "=": return "\\" + line
    // NB: a list, a rule, a heading or the rule of a table.
    case "-", "+", ":": return rest.first?.isWordlike == true ? line : "\\" + line
    case "0"..."9": return numbered(line)
    default: return line
    }
  }

  /// A text in one line, where no block can begin.
  package static func inline(_ text: String) -> String {
    text.split { $0 == " " || $0 == "\n" }.map { word(String($0)) }.joined(separator: " ")
  }

  /// A line that begins like an item of a numbered list, kept from being one.
  private static func numbered(_ line: String) -> String {
    let number = line.prefix { ("0"..."9").contains($0) }
    let rest = line.dropFirst(number.count)
    guard let sign = rest.first, sign == "." || sign == ")",
      rest.dropFirst().first.map({ $0 == " " }) ?? true
    else { return line }
    return number + "\\" + rest
  }

  /// A word with a backslash before every sign that would mean something.
  private static func word(_ word: String) -> String {
    let signs = Array(word.unicodeScalars)
    // NB: a heading ends at a word of nothing but these.
    if signs.allSatisfy({ $0 == "#" }) { return "\\" + word }
    var result = String.UnicodeScalarView()
    for place in signs.indices {
      if isReplaced(place, signs) {
        // NB: GitHub heeds no backslash here; a sign in an element of its own is only itself.
        result.append(contentsOf: "<span>\(signs[place])</span>".unicodeScalars)
        continue
      }
      if means(place, signs) { result.append("\\") }
      result.append(signs[place])
    }
    let escaped = String(result)
    // NB: GitHub makes a link of an address and shows every backslash in it.
    return escaped == word
      ? word
      : escaped.replacing("://", with: "\\://").replacing("www.", with: "www\\.")
  }

  /// True where GitHub would begin a formula, `$x$`, or show a picture, `:smile:`.
  private static func isReplaced(_ place: Int, _ signs: [Unicode.Scalar]) -> Bool {
    if signs[place] == "$" { return true }
    guard signs[place] == ":" else { return false }
    let name = signs[(place + 1)...].prefix {
      $0.isASCII && ($0.isWordlike || ["_", "+", "-"].contains($0))
    }
    return !name.isEmpty && name.endIndex < signs.count && signs[name.endIndex] == ":"
  }

  /// True when the sign at `place` is more than itself.
  private static func means(_ place: Int, _ signs: [Unicode.Scalar]) -> Bool {
    switch signs[place] {
    case "\\", "`", "*", "[", "<", "~", "|": return true
    case "_":
      return
        !(place > 0 && signs[place - 1].isWordlike && place + 1 < signs.count
        && signs[place + 1].isWordlike)
    case "&":
      let name = signs[(place + 1)...].prefix { $0.isWordlike || $0 == "#" }
      return !name.isEmpty && name.endIndex < signs.count && signs[name.endIndex] == ";"
    default: return false
    }
  }
}

extension Unicode.Scalar {
  /// True for letters and digits, between which an underscore is only itself.
  fileprivate var isWordlike: Bool { properties.isAlphabetic || properties.numericType != nil }
}
