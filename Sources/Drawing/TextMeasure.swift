/// One of the three faces in which a drawing writes.
public enum Face: Sendable, CaseIterable { case regular, italic, bold }

/// How much room text takes in Open Sans.
public enum TextMeasure {
  /// The smallest text that a drawing may hold, in points.
  ///
  /// House: legible on paper.
  public static let smallest = 9.0
  /// From one baseline to the next, as a share of the size.
  public static let lineHeight = 1.3

  /// The width of `text` on one line, in points; what the font lacks counts as a wide letter.
  public static func width(of text: String, size: Double, face: Face = .regular) -> Double {
    let units = text.unicodeScalars.reduce(0) { $0 + advance(of: $1.value, face) }
    return Double(units) * size / Double(OpenSansAdvances.unitsPerEm)
  }

  /// True when every letter of `text` was measured in the font.
  static func knows(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { scalar in
      (0x300...0x36F).contains(scalar.value)
        || OpenSansAdvances.blocks.contains { $0.contains(scalar.value) }
    }
  }

  private static func advance(of scalar: UInt32, _ face: Face) -> Int {
    var place = 0
    for block in OpenSansAdvances.blocks {
      if block.contains(scalar) {
        let width = table(face)[place + Int(scalar - block.lowerBound)]
        return width > 0 ? Int(width) : OpenSansAdvances.unitsPerEm
      }
      place += block.count
    }
    // NB: a mark that joins the letter before it takes no room of its own.
    return (0x300...0x36F).contains(scalar) ? 0 : OpenSansAdvances.unitsPerEm
  }

  private static func table(_ face: Face) -> [UInt16] {
    switch face {
    case .regular: OpenSansAdvances.regular
    case .italic: OpenSansAdvances.italic
    case .bold: OpenSansAdvances.bold
    }
  }

  /// `text` broken into lines no wider than `width`, at spaces where it can be.
  ///
  /// A word that is wider than a line is broken inside. Empty text has no lines.
  public static func lines(
    of text: String, width: Double, size: Double, face: Face = .regular
  ) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(whereSeparator: \.isWhitespace).map(String.init) {
      let longer = line.isEmpty ? word : line + " " + word
      if Self.width(of: longer, size: size, face: face) <= width {
        line = longer
        continue
      }
      if !line.isEmpty { lines.append(line) }
      let parts = broken(word, width: width, size: size, face: face)
      lines += parts.dropLast()
      line = parts.last ?? ""
    }
    return line.isEmpty ? lines : lines + [line]
  }

  /// A word in parts that each fit; one letter always does.
  private static func broken(
    _ word: String, width: Double, size: Double, face: Face
  ) -> [String] {
    var parts = [""]
    for letter in word {
      let longer = parts[parts.count - 1] + String(letter)
      if parts[parts.count - 1].isEmpty || Self.width(of: longer, size: size, face: face) <= width {
        parts[parts.count - 1] = longer
      } else {
        parts.append(String(letter))
      }
    }
    return parts
  }

  /// `text` on one line of at most `width`, cut with `…` where it is longer.
  public static func cut(
    _ text: String, width: Double, size: Double, face: Face = .regular
  ) -> String {
    guard Self.width(of: text, size: size, face: face) > width else { return text }
    var kept = text
    while !kept.isEmpty, Self.width(of: kept + "…", size: size, face: face) > width {
      kept.removeLast()
    }
    while kept.last?.isWhitespace == true { kept.removeLast() }
    return kept + "…"
  }
}
