/// What developments are scored on: impact on one outcome, or uncertainty.
public struct Criterion: Hashable, Codable, Sendable, Identifiable {
  /// Whether a criterion asks for impact or for uncertainty.
  public enum Kind: String, Codable, Sendable, CaseIterable {
    case impact, uncertainty

    /// The word that people read.
    public var name: Wording {
      switch self {
      case .impact: Wording(nl: "impact", en: "impact")
      case .uncertainty: Wording(nl: "onzekerheid", en: "uncertainty")
      }
    }
  }

  public let id: Identifier<Criterion>
  public let kind: Kind
  /// The outcome that impact is judged on; `nil` for uncertainty or when there is but one.
  public let outcome: Outcome.ID?
  /// How much it counts among the criteria of its kind: one of ``Weight/allowed``.
  public let weight: Double
  /// 1 when a high level means much, −1 when it means little.
  public let polarity: Int
  public let scale: Scale

  public init(
    id: ID, kind: Kind, outcome: Outcome.ID? = nil, weight: Double = 1, polarity: Int = 1,
    scale: Scale
  ) {
    (self.id, self.kind, self.outcome) = (id, kind, outcome)
    (self.weight, self.polarity, self.scale) = (weight, polarity, scale)
  }

  /// Why no criterion may have this name: it names something else on a form; `nil` when it may.
  public static func refusal(ofName name: ID) -> Wording? {
    if name == "direction" {
      return Wording(
        nl: "“direction” heet al de vraag welke kant een ontwikkeling op gaat; kies een andere "
          + "naam",
        en: "“direction” names the question which way a development will go; give another name")
    }
    guard columns.contains(name.rawValue) || name.rawValue.hasPrefix("reason.") else { return nil }
    return Wording(
      nl: "“\(name)” heet al een kolom van de formulieren; kies een andere naam",
      en: "“\(name)” names a column of the forms already; give another name")
  }

  /// The columns of a table to fill in, or of `ballots.csv`, that hold no level of a criterion.
  private static let columns: Set<String> = [
    "expert", "round", "respondent", "group", "version", "code", "title", "description",
    "direction_a", "direction_b", "criterion", "score", "reason", "comment",
  ]

  /// `value`, a level or a mean of levels, mapped to 0–1 with the polarity applied.
  public func share(of value: Double) -> Double {
    polarity < 0 ? 1 - scale.share(of: value) : scale.share(of: value)
  }
}

/// What impact is judged on, such as job security (*uitkomst*).
public struct Outcome: Hashable, Codable, Sendable, Identifiable {
  public let id: Identifier<Outcome>
  public let name: StudyText
  public let definition: StudyText

  public init(id: ID, name: StudyText, definition: StudyText = "") {
    (self.id, self.name, self.definition) = (id, name.oneLine, definition)
  }
}
