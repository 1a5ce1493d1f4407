extension StringProtocol {
  /// The text without what no document can hold: control characters (line feeds stay),
  /// noncharacters such as U+FFFE, byte order marks, signs that turn the reading direction of what
  /// follows, white space at both ends, and accents that no letter stands before.
  ///
  /// A tab becomes a space; CR LF and the separators of lines and paragraphs, U+2028 and U+2029,
  /// become LF.
  ///
  /// Texts are cleaned here, once, where they enter the model, and not in each exporter.
  public var cleaned: String {
    if isClean(onLines: true) { return String(self) }
    var result = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar {
      case "\t": result.append(" ")
      case "\n", "\u{2028}", "\u{2029}": result.append("\n")
      case _ where !scalar.isForbidden: result.append(scalar)
      default: break
      }
    }
    // NB: an accent at the start would change the sign that a file writes before the text.
    let start = result.drop { $0.properties.isWhitespace || $0.joinsTheOneBefore }
    return String(String.UnicodeScalarView(start)).trimmed
  }

  /// The cleaned text on one line: line ends and the white space around them are one space.
  public var oneLine: String {
    if isClean(onLines: false) { return String(self) }
    let lines = cleaned.split(separator: "\n").map(\.cleaned)
    return lines.filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// True for what the signs of European texts alone say to be clean, without white space at either
  /// end: a million codes and numbers, or the texts of a study, need no second look.
  ///
  /// - Parameter onLines: true where line feeds may stand in it.
  private func isClean(onLines: Bool) -> Bool {
    let scalars = unicodeScalars
    guard !Self.isEdge(scalars.first), !Self.isEdge(scalars.last) else { return false }
    return scalars.allSatisfy { $0.isUsual || (onLines && $0 == "\n") }
  }

  /// True for white space that may stand inside a clean text, and at no end of it.
  private static func isEdge(_ scalar: Unicode.Scalar?) -> Bool { scalar == " " || scalar == "\n" }

  /// The text without white space at both ends.
  public var trimmed: String {
    let scalars = unicodeScalars
    // NB: most cells of a table begin and end in a letter or digit, and are as they are.
    if let first = scalars.first, let last = scalars.last, ("!"..."~").contains(first),
      ("!"..."~").contains(last)
    {
      return String(self)
    }
    guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return "" }
    return String(String.UnicodeScalarView(scalars[first...last]))
  }
}

extension String {
  /// The text with each letter and its accents in one form (NFC): texts that are equal to us are
  /// then the same bytes to a database as well.
  public var composed: String {
    // NB: the one way to this form that needs no Foundation.
    utf8.allSatisfy { $0 < 0x80 } ? self : String(decoding: _nfcCodeUnits, as: UTF8.self)
  }
}

extension Unicode.Scalar {
  /// True for scalars that XML 1.0 refuses, that no font can show, or that would show what follows
  /// in another order than it has.
  var isForbidden: Bool {
    if isUsual { return false }
    return switch self {
    case "\u{202A}"..."\u{202E}", "\u{2066}"..."\u{2069}", "\u{FEFF}": true
    default: properties.generalCategory == .control || properties.isNoncharacterCodePoint
    }
  }

  /// True for printable signs of European texts that are no white space but for the space, join no
  /// other sign, and need no look in a table: ASCII, Latin letters, dashes and quotation marks.
  fileprivate var isUsual: Bool {
    switch self {
    case " "..."~", "\u{A1}"..."\u{2AF}", "\u{2010}"..."\u{2027}": true
    default: false
    }
  }

  /// True for accents, vowel signs and joiners, which make one character with what stands before.
  fileprivate var joinsTheOneBefore: Bool {
    properties.isGraphemeExtend || properties.generalCategory == .spacingMark || self == "\u{200D}"
  }
}
