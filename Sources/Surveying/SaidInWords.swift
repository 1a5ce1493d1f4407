public import Foresight

extension Findings {
  /// What respondents wrote about one development, or as answer to one open question.
  public struct Words: Equatable, Sendable {
    /// What the words are about.
    public enum About: Hashable, Sendable {
      case comment(Development.ID)
      case open(OpenQuestion.ID)
    }

    public let about: About
    /// Sorted by what they say, so that nobody can tell which of them one person wrote; empty when
    /// nobody wrote anything.
    public let texts: [String]
  }

  /// The comments on each item and then the answers to each open question, without who wrote them;
  /// `nil` when so few took part that persons could be recognised.
  public var words: [Words]? {
    guard sheets.count >= Self.fewestShown else { return nil }
    func texts(_ column: String) -> [String] { sheets.compactMap { $0.texts[column] }.sorted() }
    return questionnaire.form.items.map {
      Words(about: .comment($0), texts: texts("comment.\($0)"))
    }
      + questionnaire.openQuestions.map {
        Words(about: .open($0.id), texts: texts("open.\($0.id)"))
      }
  }
}
