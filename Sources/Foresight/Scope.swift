/// What a study is about and for whom.
public struct Scope: Hashable, Codable, Sendable {
  /// The title, on one line.
  public var title: StudyText { didSet { title = title.oneLine } }
  /// The language in which the study is written.
  public var language: Language
  /// The other languages in which texts may be given.
  public var translations: [Language] = []
  public var programme: Programme?
  public var commissioners: [String] = [] {
    didSet { commissioners = commissioners.map(\.oneLine) }
  }
  public var partners: [String] = [] { didSet { partners = partners.map(\.oneLine) } }
  public var authors: [String] = [] { didSet { authors = authors.map(\.oneLine) } }
  public var audience: StudyText = ""
  /// True when data in it were made up: printed on every page made from it.
  public var madeUp = false
  public var reason: StudyText = ""
  public var focalQuestion: StudyText = ""
  public var subQuestions: [StudyText] = []
  public var decisionOwner: StudyText = ""
  public var started: Day?
  public var horizon: Horizon?
  public var geography: StudyText = ""
  /// Who may gain or lose: not the groups that answer.
  public var affectedGroups: [StudyText] = []
  public var glossary: [Term] = []
  public var outcomes: [Outcome] = []
  /// The rows of the comparison and the chapters of each story, in order.
  public var themes: [Theme] = []
  public var labels = Labels()

  public init(title: StudyText, language: Language) {
    (self.title, self.language) = (title.oneLine, language)
  }

  /// The same scope, in which texts may be given in `translation` too; as it is without one.
  public func listing(_ translation: Language?) -> Scope {
    guard let translation, translation != language, !translations.contains(translation) else {
      return self
    }
    var scope = self
    scope.translations = (translations + [translation]).sorted()
    return scope
  }
}

/// The programme that a study is part of.
public struct Programme: Hashable, Codable, Sendable {
  public let name: StudyText, about: StudyText
  public let url: String

  public init(name: StudyText, about: StudyText = "", url: String = "") {
    (self.name, self.about, self.url) = (name.oneLine, about, url.oneLine)
  }
}

/// The years that the scenarios are about, both inclusive.
public struct Horizon: Hashable, Codable, Sendable {
  public let from: Int, to: Int

  /// The years that a study may name: those that a ``Day`` may have.
  public static let years = 1...9_999

  /// `nil` when the years do not ascend, or are none of ``years``.
  public init?(from: Int, to: Int) {
    guard from <= to, Self.years.contains(from), Self.years.contains(to) else { return nil }
    (self.from, self.to) = (from, to)
  }
}

/// A word with its meaning in this study.
public struct Term: Hashable, Codable, Sendable {
  public let term: StudyText, meaning: StudyText

  public init(term: StudyText, meaning: StudyText) {
    (self.term, self.meaning) = (term.oneLine, meaning)
  }
}

/// A row of the comparison and a chapter of each story.
public struct Theme: Hashable, Codable, Sendable, Identifiable {
  public let id: Identifier<Theme>
  public let name: StudyText
  /// The short name that heads a story's chapter; empty means the name.
  public let short: StudyText

  public init(id: ID, name: StudyText, short: StudyText = "") {
    (self.id, self.name, self.short) = (id, name.oneLine, short.oneLine)
  }
}

/// Sentences that a study may put in place of the program's own.
public struct Labels: Hashable, Codable, Sendable {
  public var comparisonLead: StudyText = "", questionsLead: StudyText = ""
  public var runningTitle: StudyText = ""

  public init() {}
}
