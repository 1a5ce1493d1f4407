public import FoundationEssentials

/// JSON with one form for one value: sorted keys, no white space.
///
/// Hashes rest on it.
public enum CanonicalJSON {
  /// The bytes of `value`.
  public static func data(_ value: some Encodable) throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return try encoder.encode(value)
  }

  /// The text of `value`.
  public static func string(_ value: some Encodable) throws -> String {
    String(decoding: try data(value), as: UTF8.self)
  }

  /// The value that `text` holds, its texts without the signs that no text of ours holds.
  ///
  /// What comes in may have been written by others, and a control character in a name would steer
  /// the screen of who reads it.
  ///
  /// - Throws: `DecodingError` when it holds no such value.
  public static func value<Value: Decodable>(
    _ type: Value.Type, from text: String
  ) throws -> Value {
    try JSONDecoder().decode(type, from: Data(cleaned(text).utf8))
  }

  /// The same JSON without forbidden signs in its strings, written as they are or as `\\u001B`.
  private static func cleaned(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == UInt8(ascii: "\\") || $0 >= 0x7F }) else { return text }
    var (kept, rest) = (String.UnicodeScalarView(), text.unicodeScalars[...])
    while let scalar = rest.popFirst() {
      guard scalar == "\\", let sign = rest.popFirst() else {
        if scalar.value < 0x20 || !scalar.isForbidden { kept.append(scalar) }
        continue
      }
      let digits = sign == "u" ? rest.prefix(4) : rest.prefix(0)
      rest = rest.dropFirst(digits.count)
      if !isForbidden(sign, digits) { kept.append(contentsOf: ["\\", sign] + digits) }
    }
    return String(kept)
  }

  /// True for an escape that stands for a forbidden sign; line feeds and tabs stay.
  private static func isForbidden(_ sign: Unicode.Scalar, _ digits: some Sequence<Unicode.Scalar>)
    -> Bool
  {
    guard sign == "u" else { return ["b", "f", "r"].contains(sign) }
    let hex = String(String.UnicodeScalarView(digits))
    guard let code = UInt32(hex, radix: 16), let scalar = Unicode.Scalar(code) else { return false }
    return scalar.isForbidden && scalar != "\n" && scalar != "\t"
  }
}
