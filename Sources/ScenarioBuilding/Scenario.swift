public import Foresight

/// One of the four parts of the cross; letters run clockwise from top left.
public enum Quadrant: String, Codable, CodingKeyRepresentable, Sendable, CaseIterable, Comparable {
  case a = "A"
  case b = "B"
  case c = "C"
  case d = "D"

  public var letter: String { rawValue }
  /// True for the upper two.
  public var isTop: Bool { self == .a || self == .b }
  /// True for the left two.
  public var isLeft: Bool { self == .a || self == .d }
  public static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
}

/// Where a scenario lies in its quadrant: −1…1 an axis, right and up positive, never 0.
public struct Position: Hashable, Codable, Sendable {
  public let horizontal: Double, vertical: Double

  public init(horizontal: Double, vertical: Double) {
    (self.horizontal, self.vertical) = (horizontal, vertical)
  }

  /// True when the position lies inside `quadrant`.
  public func lies(in quadrant: Quadrant) -> Bool {
    func fits(_ value: Double, positive: Bool) -> Bool {
      value.isFinite && abs(value) <= 1 && (positive ? value > 0 : value < 0)
    }
    return fits(horizontal, positive: !quadrant.isLeft) && fits(vertical, positive: quadrant.isTop)
  }
}

/// A future that a quadrant of the cross stands for.
public struct Scenario: Kept {
  public var id: Identifier<Scenario> { Identifier(rawValue: quadrant.letter) }
  public let quadrant: Quadrant
  /// The title and the line below it, each on one line.
  public var title: StudyText { didSet { title = title.oneLine } }
  public var tagline: StudyText = "" { didSet { tagline = tagline.oneLine } }
  public var keyPoints: [KeyPoint] = []
  /// The summary, a block a paragraph group; a block may have a heading.
  public var summary: [Block] = []
  /// How the story begins.
  public var introduction: StudyText = ""
  /// The story, a chapter a theme, in the order of the themes.
  public var chapters: [Chapter] = []
  public var questions = PolicyQuestions()

  /// True when it tells something: a point, a summary, the beginning of a story or a chapter.
  public var isTold: Bool {
    !(keyPoints.isEmpty && summary.isEmpty && introduction.isEmpty && chapters.isEmpty)
  }

  public init(_ quadrant: Quadrant, title: StudyText) {
    (self.quadrant, self.title) = (quadrant, title.oneLine)
  }
}

/// What is told in a line; it may hold points of its own.
public struct KeyPoint: Hashable, Codable, Sendable {
  public let text: StudyText
  public let subPoints: [StudyText]

  public init(_ text: StudyText, subPoints: [StudyText] = []) {
    (self.text, self.subPoints) = (text.oneLine, subPoints.map(\.oneLine))
  }
}

/// Paragraphs under a heading, which may be empty.
///
/// Paragraphs are divided by a blank line.
public struct Block: Hashable, Codable, Sendable {
  public let heading: StudyText
  public let text: StudyText

  public init(heading: StudyText = "", text: StudyText) {
    (self.heading, self.text) = (heading.oneLine, text)
  }
}

/// The part of a story that tells one theme.
public struct Chapter: Hashable, Codable, Sendable {
  public let theme: Theme.ID
  public let subheading: StudyText
  public let text: StudyText

  public init(theme: Theme.ID, subheading: StudyText, text: StudyText) {
    (self.theme, self.subheading, self.text) = (theme, subheading.oneLine, text)
  }
}

/// The questions that a scenario puts to policy.
public struct PolicyQuestions: Hashable, Codable, Sendable {
  /// One question and whom it is for; empty means everybody.
  public struct Question: Hashable, Codable, Sendable {
    public let text: StudyText
    public let audience: String

    public init(_ text: StudyText, audience: String = "") {
      (self.text, self.audience) = (text.oneLine, audience.oneLine)
    }
  }

  public var introduction: StudyText = ""
  public var questions: [Question] = []

  public init() {}
}
