/// The JSON Schema of each JSON output, from a small set of words.
///
/// Keys stand in the order in which the output writes them.
package indirect enum Schema: Sendable {
  case string, integer, number, boolean
  case oneOf([String])
  /// A number, or an object that says why there is none.
  case statistic
  case array(Schema)
  /// An object with exactly these keys.
  case object(KeyValuePairs<String, Schema>)
  /// An object with any keys.
  case map(Schema)
  case optional(Schema)
  /// Either of two.
  case either(Schema, Schema)

  /// The schema as JSON.
  package var json: JSONValue {
    switch self {
    case .string: .object(["type": .string("string")])
    case .integer: .object(["type": .string("integer")])
    case .number: .object(["type": .string("number")])
    case .boolean: .object(["type": .string("boolean")])
    case .oneOf(let words): .object(["enum": .array(words.map { .string($0) })])
    case .statistic: Self.either(.number, .object(["undefined": .string])).json
    case .array(let item): .object(["type": .string("array"), "items": item.json])
    case .map(let value):
      .object(["type": .string("object"), "additionalProperties": value.json])
    case .optional(let value):
      .object(["anyOf": .array([value.json, .object(["type": .string("null")])])])
    case .either(let one, let other): .object(["anyOf": .array([one.json, other.json])])
    case .object(let members): Self.json(of: members)
    }
  }

  private static func json(of members: KeyValuePairs<String, Schema>) -> JSONValue {
    .object([
      "type": .string("object"),
      "properties": .object(members.map { JSONValue.Member(key: $0.key, value: $0.value.json) }),
      "required": .array(members.map { .string($0.key) }),
      "additionalProperties": .bool(false),
    ])
  }
}
