/// A line that somebody typed, without the keys that stand for no sign.
///
/// A terminal that waits for whole lines sends an arrow as Escape and the letters behind it; both go,
/// since the letters alone would look like words.
enum TypedLine {
  /// The next line of the input without its end; `nil` when the input ends.
  static func next() -> String? { readLine().map(withoutKeys) }

  /// `line` without what keys such as arrows, Home and F5 send: Escape, `[`, parameters and a last
  /// letter, or Escape, `O` and a letter.
  static func withoutKeys(_ line: String) -> String {
    guard line.unicodeScalars.contains(escape) else { return line }
    var rest = line.unicodeScalars[...]
    var kept = String.UnicodeScalarView()
    while let scalar = rest.popFirst() {
      guard scalar == escape, let kind = rest.first, kind == "[" || kind == "O" else {
        if scalar != escape { kept.append(scalar) }
        continue
      }
      rest.removeFirst()
      if kind == "[" { rest = rest.drop { ("\u{20}"..."\u{3F}").contains($0) } }
      _ = rest.popFirst()
    }
    return String(kept)
  }

  private static let escape: Unicode.Scalar = "\u{1B}"
}
