/// What somebody said in one cell.
///
/// Saying nothing is the absence of a rating.
public enum Rating: Hashable, Sendable {
  /// A level of the scale.
  case level(Int)
  /// *Don't know*: said on purpose, and never part of a mean.
  case dontKnow

  /// The level, or `nil` for *don't know*.
  public var level: Int? {
    if case .level(let level) = self { level } else { nil }
  }

  /// The rating that a cell of a file or form holds: `?` is *don't know*, empty is `nil`.
  ///
  /// - Throws: ``RatingError/notAnswer(_:from:to:)`` for anything else than a level of `scale`.
  public static func reading(_ cell: String, on scale: Scale) throws(RatingError) -> Rating? {
    switch cell.cleaned {
    case "": return nil
    case "?": return .dontKnow
    case let text:
      // NB: a sign or a zero in front would be another way to write the same answer.
      guard let level = Int(text), String(level) == text, scale.contains(level) else {
        throw .notAnswer(text, from: scale.from, to: scale.to)
      }
      return .level(level)
    }
  }

  /// The cell as files write it.
  public var cell: String {
    switch self {
    case .level(let level): String(level)
    case .dontKnow: "?"
    }
  }
}

/// Why a cell of scores was refused.
public enum RatingError: Refusal, Equatable {
  /// The cell holds neither a level, nor `?`, nor nothing.
  case notAnswer(String, from: Int, to: Int)

  public var wording: Wording {
    switch self {
    case .notAnswer(let value, let from, let to):
      Wording(
        nl: "“\(value)” is geen antwoord; toegestaan: \(from)…\(to), ? (weet niet) of leeg",
        en: "“\(value)” is no answer; allowed: \(from)…\(to), ? (don't know) or empty")
    }
  }
}
