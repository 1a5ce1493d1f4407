package import ScenarioMethod

/// A JSON value whose keys keep their order: readers may rely on it.
package enum JSONValue: Equatable, Sendable {
  case object([Member])
  case array([JSONValue])
  case string(String)
  case integer(Int)
  case number(Double)
  case bool(Bool)
  case null

  /// A key with its value.
  package struct Member: Equatable, Sendable {
    package let key: String
    package let value: JSONValue

    package init(key: String, value: JSONValue) { (self.key, self.value) = (key, value) }
  }

  /// An object with its keys in the order given.
  package static func object(_ members: KeyValuePairs<String, JSONValue>) -> JSONValue {
    .object(Self.members(members))
  }

  /// Keys with their values, to be joined with others.
  static func members(_ members: KeyValuePairs<String, JSONValue>) -> [Member] {
    members.map { Member(key: $0.key, value: $0.value) }
  }

  /// What `make` says of a value, or `null` where there is none.
  package static func optional<Value>(_ value: Value?, _ make: (Value) -> JSONValue) -> JSONValue {
    value.map(make) ?? .null
  }

  /// A number, or `{"undefined": "reason"}`.
  package static func statistic(_ statistic: Statistic<Double>) -> JSONValue {
    Self.statistic(statistic, JSONValue.number)
  }

  /// An array of numbers, or `{"undefined": "reason"}`.
  static func statistic(_ statistic: Statistic<[Double]>) -> JSONValue {
    Self.statistic(statistic) { .array($0.map(JSONValue.number)) }
  }

  private static func statistic<Value>(
    _ statistic: Statistic<Value>, _ json: (Value) -> JSONValue
  ) -> JSONValue {
    switch statistic {
    case .value(let value): json(value)
    case .undefined(let reason): .object(["undefined": .string(reason.rawValue)])
    }
  }

  package static func codes(_ codes: [Development.ID]) -> JSONValue {
    .array(codes.map { .string($0.rawValue) })
  }

  package static func strings(_ texts: [String]) -> JSONValue { .array(texts.map(Self.string)) }

  /// The text of the value: two spaces a level, numbers in shortest form, a line feed at the end.
  package var text: String {
    var text = ""
    write(to: &text, indent: "")
    return text + "\n"
  }

  private func write(to text: inout String, indent: String) {
    switch self {
    case .object(let members):
      Self.write(members.count, "{", "}", to: &text, indent) { place, inner, text in
        text += Self.quoted(members[place].key) + ": "
        members[place].value.write(to: &text, indent: inner)
      }
    case .array(let values):
      Self.write(values.count, "[", "]", to: &text, indent) { place, inner, text in
        values[place].write(to: &text, indent: inner)
      }
    case .string(let string): text += Self.quoted(string)
    case .integer(let integer): text += String(integer)
    case .number(let number): text += number.shortest
    case .bool(let flag): text += flag ? "true" : "false"
    case .null: text += "null"
    }
  }

  private static func write(
    _ count: Int, _ open: String, _ close: String, to text: inout String, _ indent: String,
    _ item: (Int, String, inout String) -> Void
  ) {
    guard count > 0 else {
      text += open + close
      return
    }
    let inner = indent + "  "
    for place in 0..<count {
      text += (place == 0 ? open : ",") + "\n" + inner
      item(place, inner, &text)
    }
    text += "\n" + indent + close
  }

  private static func quoted(_ string: String) -> String {
    var text = "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      // NB: a terminal obeys the control characters behind ASCII as well.
      case _ where scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value):
        text += "\\u00" + (scalar.value < 16 ? "0" : "") + String(scalar.value, radix: 16)
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text + "\""
  }
}
