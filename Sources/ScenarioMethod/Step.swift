/// How far a step of the method has come: its value, or why it is still open.
public enum Step<Value: Sendable>: Sendable {
  case done(Value)
  case open(any Error)

  init(_ stage: () throws -> Value) {
    do { self = .done(try stage()) } catch { self = .open(error) }
  }

  /// The next step, which waits for this one.
  func then<Next: Sendable>(_ stage: (Value) throws -> Next) -> Step<Next> {
    switch self {
    case .done(let value): Step<Next> { try stage(value) }
    case .open(let reason): .open(reason)
    }
  }

  /// The value, or `nil` while the step is open.
  public var value: Value? {
    if case .done(let value) = self { value } else { nil }
  }

  /// Why the step is open, in words; `nil` when it is done.
  public var reason: Wording? {
    switch self {
    case .done: nil
    case .open(let error as any Refusal): error.wording
    case .open(let error): .same("\(error)")
    }
  }
}
