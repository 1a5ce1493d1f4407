import Exporting
import ScenarioMethod

// What a measure says, as programs read it.

extension Measure {
  /// All measures.
  static var json: JSONValue {
    .array(
      all.map { measure in
        .object([
          "name": .string(measure.name), "nl": .string(measure.words(.nl)),
          "en": .string(measure.words(.en)), "scale": .bool(measure.needsScale),
          "top": .bool(measure.needsTop),
        ])
      })
  }

  /// What this measure says of a table.
  func json(of found: Measured, _ language: Language) -> JSONValue {
    var members: [JSONValue.Member] = [
      .init(key: "measure", value: .string(name)), .outcome(found.value),
      .init(key: "n", value: .integer(found.n)),
      .init(key: "method", value: .string(rule(of: found)(language))),
    ]
    if let chance = found.chance {
      members.append(.init(key: "seed", value: .integer(Int(chance.seed))))
      members.append(.init(key: "draws", value: .integer(chance.draws)))
    }
    if let interval = found.interval { members.append(.interval(interval)) }
    if !found.tests.isEmpty {
      members.append(.init(key: "tests", value: .array(found.tests.map(\.json))))
    }
    if let parts = found.parts { members.append(parts.json) }
    return .object(members)
  }

  /// The rule by which a table was measured, with what it made of this table.
  func rule(of found: Measured) -> Wording {
    found.note.map { method + .same("; ") + $0 } ?? method
  }
}

extension Measured.Test {
  fileprivate var json: JSONValue {
    .object([
      "test": .string(name), "statistic": .optional(statistic, JSONValue.number),
      "degrees": .array(degrees.map(JSONValue.number)), "p": .number(p),
    ])
  }
}

extension Measured.Parts {
  fileprivate var json: JSONValue.Member {
    .init(key: kind.rawValue, value: .array(all.map { $0.json(kind) }))
  }
}

extension Measured.Part {
  fileprivate func json(_ kind: Measured.Parts.Kind) -> JSONValue {
    let who: JSONValue.Member =
      switch kind {
      case .items: .init(key: "item", value: .string(names[0]))
      case .raters: .init(key: "rater", value: .string(names[0]))
      case .pairs: .init(key: "items", value: .strings(names))
      }
    var members = [who, .outcome(value), .init(key: "n", value: .integer(n))]
    if let interval { members.append(.interval(interval)) }
    if let p { members.append(.init(key: "p", value: .number(p))) }
    if let adjusted { members.append(.init(key: "adjusted", value: .number(adjusted))) }
    return .object(members)
  }
}

extension JSONValue.Member {
  /// A number under `value`, or the reason under `undefined` why there is none.
  fileprivate static func outcome(_ statistic: Statistic<Double>) -> Self {
    switch statistic {
    case .value(let value): .init(key: "value", value: .number(value))
    case .undefined(let reason): .init(key: "undefined", value: .string(reason.rawValue))
    }
  }

  /// NB: JSON has no infinite numbers; an end that is one is null.
  fileprivate static func interval(_ interval: Interval) -> Self {
    func end(_ value: Double) -> JSONValue { value.isFinite ? .number(value) : .null }
    return .init(
      key: "interval",
      value: .object([
        "low": end(interval.low), "high": end(interval.high), "level": .number(interval.level),
      ]))
  }
}
