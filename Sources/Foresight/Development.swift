/// An external change that may matter to the focal question (*ontwikkeling*).
public struct Development: Kept, Hashable {
  /// The code people use, such as `D01`.
  public let id: Identifier<Development>
  /// What happens, in one line that names a direction.
  public var title: StudyText { didSet { title = title.oneLine } }
  /// The one dimension under which it is listed.
  public var dimension: Dimension
  /// A second dimension that it touches, if any.
  public var secondary: Dimension?
  /// What it is, in a few sentences.
  public var description: StudyText
  /// The two ways that it could go.
  public var directionA: StudyText, directionB: StudyText
  /// How the questionnaire puts it; empty means by its title.
  public var question: StudyText
  /// Whether it still takes part, and if not, why.
  public var status: Status

  /// Whether a development takes part in the longlist.
  public enum Status: Hashable, Codable, Sendable {
    case kept
    /// Taken off the list, with the reason.
    case dropped(reason: String)
    /// Its meaning moved into another development; its ballots stay visible and do not count.
    case merged(into: Development.ID, reason: String)
    /// Its meaning was divided over others; its ballots stay visible and do not count.
    case split(into: [Development.ID], reason: String)
  }

  public init(
    id: ID, title: StudyText, dimension: Dimension, secondary: Dimension? = nil,
    description: StudyText = "", directionA: StudyText = "", directionB: StudyText = "",
    question: StudyText = "", status: Status = .kept
  ) {
    (self.id, self.title, self.dimension, self.secondary) = (
      id, title.oneLine, dimension, secondary
    )
    (self.description, self.directionA, self.directionB) = (description, directionA, directionB)
    (self.question, self.status) = (question, status)
  }

  /// True when it takes part.
  public var isKept: Bool { status == .kept }
  /// What stakeholders are asked: the question, or else the title.
  public var asked: StudyText { question.isEmpty ? title : question }
}
