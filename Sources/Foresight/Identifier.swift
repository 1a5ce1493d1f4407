/// A name that belongs to one kind of thing, so that two kinds cannot be exchanged by mistake.
public struct Identifier<Subject>: RawRepresentable, Hashable, Sendable, Codable, Comparable,
  CodingKeyRepresentable, ExpressibleByStringLiteral, CustomStringConvertible
{
  /// The name as people write it, on one line, its accents in one form.
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue.oneLine.composed }
  public init(stringLiteral value: String) { self.init(rawValue: value) }

  public init(from decoder: any Decoder) throws {
    self.init(rawValue: try decoder.singleValueContainer().decode(String.self))
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(rawValue)
  }

  // NB: without these two a dictionary keyed by identifiers encodes as an array in random order.
  public var codingKey: any CodingKey { NameKey(stringValue: rawValue) }
  public init?<Key: CodingKey>(codingKey: Key) { self.init(rawValue: codingKey.stringValue) }

  public var description: String { rawValue }
  public static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
}

private struct NameKey: CodingKey {
  let stringValue: String
  var intValue: Int? { nil }
  init(stringValue: String) { self.stringValue = stringValue }
  init?(intValue: Int) { nil }
}
