/// A meeting or interview in which people worked on the study.
public struct Session: Kept, Hashable {
  /// What kind of meeting it was.
  public enum Kind: String, Codable, Sendable, CaseIterable {
    case interview, team
    case workSession = "work session"
    case review

    /// The name that people read.
    public var name: Wording {
      switch self {
      case .interview: Wording(nl: "interview", en: "interview")
      case .team: Wording(nl: "teamoverleg", en: "team meeting")
      case .workSession: Wording(nl: "werksessie", en: "work session")
      case .review: Wording(nl: "toetsing", en: "review")
      }
    }
  }

  public let id: Identifier<Session>
  public let date: Day
  public let kind: Kind
  public let title: StudyText
  /// How many people took part.
  public let people: Int
  /// How many people may take part.
  ///
  /// House: more than any hall holds.
  public static let sizes = 0...1_000_000
  public let notes: StudyText

  public init(
    id: ID, date: Day, kind: Kind, title: StudyText, people: Int, notes: StudyText = ""
  ) {
    (self.id, self.date, self.kind) = (id, date, kind)
    (self.title, self.people, self.notes) = (title.oneLine, people, notes)
  }
}
