/// Somebody who takes part: an expert who scores, or one of the team.
public struct Participant: Kept, Hashable {
  public let id: Identifier<Participant>
  /// The name; stands apart from what was said and can be erased.
  public let name: String
  /// What the person knows, in a few words.
  public let background: StudyText
  /// How much the scores count; 1 unless a study says otherwise.
  ///
  /// One of ``Weight/allowed``.
  public let weight: Double

  public init(id: ID, name: String, background: StudyText = "", weight: Double = 1) {
    (self.id, self.name) = (id, name.oneLine)
    (self.background, self.weight) = (background, weight)
  }

  /// The same participant, of whom something else is told.
  public func saying(name: String, background: StudyText) -> Participant {
    Participant(id: id, name: name, background: background, weight: weight)
  }
}

/// A kind of stakeholder, such as employers, with the number that was invited.
public struct StakeholderGroup: Hashable, Codable, Sendable, Identifiable {
  public let id: Identifier<StakeholderGroup>
  public let name: StudyText
  /// How many were invited; `nil` when nobody counted.
  public let invited: Int?

  /// How many may be invited.
  ///
  /// House: more than any group has.
  public static let sizes = 0...1_000_000_000

  public init(id: ID, name: StudyText, invited: Int? = nil) {
    (self.id, self.name, self.invited) = (id, name.oneLine, invited)
  }
}
