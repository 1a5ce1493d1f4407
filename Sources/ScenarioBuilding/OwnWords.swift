import Foresight

// What a scenario says in the study's own language, whatever stands beside it in others.

extension Scenario {
  /// True when something was translated or a translation was taken away, and all else is the same.
  func differsOnlyInTranslations(from other: Scenario) -> Bool {
    self != other && untranslated == other.untranslated
  }

  private var untranslated: Scenario {
    var own = self
    (own.title, own.tagline) = (title.untranslated, tagline.untranslated)
    own.keyPoints = keyPoints.map {
      KeyPoint($0.text.untranslated, subPoints: $0.subPoints.map(\.untranslated))
    }
    own.summary = summary.map {
      Block(heading: $0.heading.untranslated, text: $0.text.untranslated)
    }
    own.introduction = introduction.untranslated
    own.chapters = chapters.map {
      Chapter(
        theme: $0.theme, subheading: $0.subheading.untranslated, text: $0.text.untranslated)
    }
    own.questions.introduction = questions.introduction.untranslated
    own.questions.questions = questions.questions.map {
      PolicyQuestions.Question($0.text.untranslated, audience: $0.audience)
    }
    return own
  }
}
