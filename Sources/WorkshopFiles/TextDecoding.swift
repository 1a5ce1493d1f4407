package import ScenarioMethod

/// Turns the bytes of a file into text, whichever program wrote them.
package enum TextDecoding {
  /// The text of `bytes`: UTF-8 or UTF-16 of either byte order, with or without a byte order mark.
  ///
  /// The mark is left out, and CR LF and CR become LF.
  ///
  /// - Throws: ``UnreadableText`` with the first place that is neither.
  package static func text(of bytes: [UInt8]) throws(UnreadableText) -> String {
    if let order = ByteOrder(of: bytes) {
      try decode(order.units(of: bytes), as: UTF16.self)
    } else {
      try decode(bytes, as: UTF8.self)
    }
  }

  private static func decode<Codec: UnicodeCodec>(
    _ units: [Codec.CodeUnit], as _: Codec.Type
  ) throws(UnreadableText) -> String {
    var codec = Codec()
    var units = units.makeIterator()
    var text = String.UnicodeScalarView()
    var followsReturn = false
    while true {
      switch codec.decode(&units) {
      case .emptyInput: return String(text)
      case .error, .scalarValue("\0"): throw UnreadableText(after: String(text))
      case .scalarValue("\u{FEFF}") where text.isEmpty: break
      case .scalarValue("\n") where followsReturn: followsReturn = false
      case .scalarValue(let scalar):
        followsReturn = scalar == "\r"
        text.append(followsReturn ? "\n" : scalar)
      }
    }
  }
}

/// Which byte of a UTF-16 unit comes first.
private enum ByteOrder {
  case little, big

  /// The order that the mark tells, or else the NULs beside the Latin letters of the first line;
  /// `nil` when the bytes do not look like UTF-16.
  init?(of bytes: [UInt8]) {
    let start = bytes.prefix(64)
    let first = stride(from: 0, to: start.count, by: 2).count { start[$0] == 0 }
    let second = stride(from: 1, to: start.count, by: 2).count { start[$0] == 0 }
    if start.starts(with: [0xFF, 0xFE]) || (first == 0 && second * 4 >= max(start.count, 1)) {
      self = .little
    } else if start.starts(with: [0xFE, 0xFF]) || (second == 0 && first * 4 >= max(start.count, 1))
    {
      self = .big
    } else {
      return nil
    }
  }

  /// The 16-bit units of `bytes`.
  func units(of bytes: [UInt8]) -> [UInt16] {
    var units = stride(from: 0, to: bytes.count - 1, by: 2).map { place in
      let (first, second) = (UInt16(bytes[place]), UInt16(bytes[place + 1]))
      return self == .little ? second << 8 | first : first << 8 | second
    }
    // NB: half a unit at the end becomes a lone surrogate, which the decoder refuses.
    if !bytes.count.isMultiple(of: 2) { units.append(0xDC00) }
    return units
  }
}

/// A file that is neither UTF-8 nor UTF-16.
package struct UnreadableText: Refusal, Equatable {
  /// The line of the first unreadable place, from 1.
  package let line: Int
  /// What stands before that place on its line, at most the last 40 characters.
  package let before: String

  init(line: Int, before: String) { (self.line, self.before) = (line, before) }

  fileprivate init(after text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    self.init(line: lines.count, before: lines.last.map { String($0.suffix(40)) } ?? "")
  }

  package var wording: Wording {
    Wording(
      nl: "wat op “\(before)” volgt is geen UTF-8 of UTF-16; bewaar het bestand als UTF-8",
      en: "what follows “\(before)” is neither UTF-8 nor UTF-16; save the file as UTF-8")
  }
}
