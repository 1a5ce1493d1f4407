extension StringProtocol {
  /// The text without what no document can hold: control characters (line feeds stay),
  /// noncharacters such as U+FFFE, and white space at both ends.
  ///
  /// A tab becomes a space and CR LF becomes LF.
  ///
  /// Texts are cleaned here, once, where they enter the model, and not in each exporter.
  public var cleaned: String {
    var result = String.UnicodeScalarView()
    for scalar in unicodeScalars where scalar == "\n" || scalar == "\t" || !scalar.isForbidden {
      result.append(scalar == "\t" ? " " : scalar)
    }
    return String(result).trimmed
  }

  /// The text without white space at both ends.
  public var trimmed: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }
}

extension Unicode.Scalar {
  /// True for scalars that XML 1.0 refuses or that no font can show.
  fileprivate var isForbidden: Bool {
    properties.generalCategory == .control || properties.isNoncharacterCodePoint
  }
}
