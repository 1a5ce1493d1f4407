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

  /// The value that `text` holds.
  ///
  /// - Throws: `DecodingError` when it holds no such value.
  public static func value<Value: Decodable>(
    _ type: Value.Type, from text: String
  ) throws -> Value {
    try JSONDecoder().decode(type, from: Data(text.utf8))
  }
}
