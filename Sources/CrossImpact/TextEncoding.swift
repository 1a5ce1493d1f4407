/// How the text of a file is written in bytes.
///
/// ScenarioWizard runs on Windows: its files have the letters of Western Europe in one byte each.
public enum TextEncoding: Hashable, Sendable {
  case utf8
  /// Windows-1252.
  case windows

  /// The scalars of the bytes 0x80–0x9F; those that mean nothing stand for themselves.
  private static let specials: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0x8D, 0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178,
  ]

  /// The text of some bytes, and how they were written; a mark of byte order is left out.
  static func decoded(_ bytes: some Collection<UInt8>) -> (text: String, encoding: TextEncoding) {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let unmarked = bytes.starts(with: mark) ? Array(bytes.dropFirst(mark.count)) : Array(bytes)
    if let text = String(validating: unmarked, as: UTF8.self) { return (text, .utf8) }
    var text = ""
    for byte in unmarked {
      let value = (0x80..<0xA0).contains(byte) ? specials[Int(byte) - 0x80] : UInt32(byte)
      text.unicodeScalars.append(Unicode.Scalar(value) ?? "\u{FFFD}")
    }
    return (text, .windows)
  }

  /// The bytes of a text; `nil` when it has a letter that the encoding has not.
  func bytes(of text: String) -> [UInt8]? {
    guard self == .windows else { return Array(text.utf8) }
    var bytes: [UInt8] = []
    for scalar in text.unicodeScalars {
      if let special = Self.specials.firstIndex(of: scalar.value) {
        bytes.append(UInt8(0x80 + special))
      } else if let byte = UInt8(exactly: scalar.value), !(0x80..<0xA0).contains(byte) {
        bytes.append(byte)
      } else {
        return nil
      }
    }
    return bytes
  }
}
