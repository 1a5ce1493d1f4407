/// A number that may not exist: undefined is a value with a reason, never NaN and never 0.
public enum Statistic<Value> {
  case value(Value)
  case undefined(UndefinedReason)

  /// The number, or `nil` when there is none.
  public var value: Value? {
    if case .value(let value) = self { value } else { nil }
  }

  /// The same statistic with its number changed.
  public func map<Other>(_ change: (Value) -> Other) -> Statistic<Other> {
    switch self {
    case .value(let value): .value(change(value))
    case .undefined(let reason): .undefined(reason)
    }
  }
}

/// Why a number does not exist.
public enum UndefinedReason: String, Codable, Sendable, CaseIterable {
  case noData, singleRater, singleItem, noVariation, tooFewCategories, disconnected
  case tooFewPerGroup, nonConvergence
}

extension Statistic: Equatable where Value: Equatable {}
extension Statistic: Sendable where Value: Sendable {}

extension Statistic: Encodable where Value: Encodable {
  private enum Key: String, CodingKey { case undefined }

  /// A number as itself, an undefined one as `{"undefined": "reason"}`.
  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .value(let value):
      var container = encoder.singleValueContainer()
      try container.encode(value)
    case .undefined(let reason):
      var container = encoder.container(keyedBy: Key.self)
      try container.encode(reason, forKey: .undefined)
    }
  }
}
