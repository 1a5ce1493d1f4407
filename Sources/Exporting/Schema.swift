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
  case fields([Field])
  /// An object with these keys, of which the optional ones may be absent.
  case partly([Field], optional: [Field])
  /// An object with any keys.
  case map(Schema)
  case optional(Schema)
  /// Either of two.
  case either(Schema, Schema)
  /// A value with what it means.
  case described(String, Schema)

  /// A number a quadrant, A–D, or an object that says why there are none.
  static var shares: Schema { .either(.array(.number), .object(["undefined": .string])) }

  /// A key of an object.
  package typealias Field = (key: String, value: Schema)

  /// An object with exactly these keys.
  static func object(_ fields: KeyValuePairs<String, Schema>) -> Schema {
    .fields(fields.map { $0 })
  }

  /// The same value with what it means.
  func about(_ meaning: String) -> Schema { .described(meaning, self) }

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
    case .described(let meaning, let value):
      Self.with(.init(key: "description", value: .string(meaning)), value.json)
    case .fields(let fields): Self.json(of: fields, optional: [])
    case .partly(let fields, let optional): Self.json(of: fields, optional: optional)
    }
  }

  private static func with(_ member: JSONValue.Member, _ json: JSONValue) -> JSONValue {
    guard case .object(let members) = json else { return json }
    return .object([member] + members)
  }

  private static func json(of fields: [Field], optional: [Field]) -> JSONValue {
    let all = fields + optional
    return .object([
      "type": .string("object"),
      "properties": .object(all.map { JSONValue.Member(key: $0.key, value: $0.value.json) }),
      "required": .array(fields.map { .string($0.key) }),
      "additionalProperties": .bool(false),
    ])
  }
}
