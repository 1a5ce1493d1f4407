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
    if isClean { return String(self) }
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
    if isClean { return String(self) }
    let lines = cleaned.split(separator: "\n").map(\.cleaned)
    return lines.filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// True for printable ASCII without a space at either end, as codes and numbers are: a million of
  /// them need no second look.
  private var isClean: Bool {
    first != " " && last != " " && utf8.allSatisfy { (0x20...0x7E).contains($0) }
  }

  /// The text without white space at both ends.
  public var trimmed: String {
    let scalars = unicodeScalars
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
    switch self {
    case "\u{202A}"..."\u{202E}", "\u{2066}"..."\u{2069}", "\u{FEFF}": true
    default: properties.generalCategory == .control || properties.isNoncharacterCodePoint
    }
  }

  /// True for accents, vowel signs and joiners, which make one character with what stands before.
  fileprivate var joinsTheOneBefore: Bool {
    properties.isGraphemeExtend || properties.generalCategory == .spacingMark || self == "\u{200D}"
  }
}
