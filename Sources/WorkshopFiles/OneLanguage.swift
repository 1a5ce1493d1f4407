import ScenarioMethod

// A text as a file in one language holds it.

extension Scenario {
  /// The scenario in another language alone, as its file holds it; `nil` when nothing of it is
  /// translated.
  ///
  /// A list of which something is translated is written whole, the rest in the study's language,
  /// so that it can be paired again.
  func alone(in language: Language) -> Scenario? {
    func own(_ text: StudyText) -> StudyText { StudyText(text.translations[language] ?? "") }
    func has(_ texts: [StudyText]) -> Bool { texts.contains { $0.translations[language] != nil } }
    let whole = whole(in: language)
    var alone = Scenario(quadrant, title: own(title))
    (alone.tagline, alone.introduction) = (own(tagline), own(introduction))
    if has(keyPoints.flatMap { [$0.text] + $0.subPoints }) { alone.keyPoints = whole.keyPoints }
    if has(summary.flatMap { [$0.heading, $0.text] }) { alone.summary = whole.summary }
    if has(chapters.flatMap { [$0.subheading, $0.text] }) { alone.chapters = whole.chapters }
    alone.questions.introduction = own(questions.introduction)
    if has(questions.questions.map(\.text)) {
      alone.questions.questions = whole.questions.questions
    }
    return alone == Scenario(quadrant, title: "") ? nil : alone
  }

  /// Every text in `language`, or as the study has it where it is not translated.
  func whole(in language: Language) -> Scenario {
    func words(_ text: StudyText) -> StudyText { StudyText(text(language)) }
    var whole = Scenario(quadrant, title: words(title))
    (whole.tagline, whole.introduction) = (words(tagline), words(introduction))
    whole.keyPoints = keyPoints.map {
      KeyPoint(words($0.text), subPoints: $0.subPoints.map(words))
    }
    whole.summary = summary.map { Block(heading: words($0.heading), text: words($0.text)) }
    whole.chapters = chapters.map {
      Chapter(theme: $0.theme, subheading: words($0.subheading), text: words($0.text))
    }
    whole.questions.introduction = words(questions.introduction)
    whole.questions.questions = questions.questions.map {
      .init(words($0.text), audience: $0.audience)
    }
    return whole
  }
}

extension Conclusions {
  /// The conclusions in another language alone; `nil` when nothing of them is translated.
  func alone(in language: Language) -> Conclusions? {
    var alone = Conclusions()
    if shared.contains(where: { $0.text.translations[language] != nil }) {
      alone.shared = whole(in: language).shared
    }
    alone.coreMessage = StudyText(coreMessage.translations[language] ?? "")
    alone.implications = StudyText(implications.translations[language] ?? "")
    return alone == Conclusions() ? nil : alone
  }

  /// Every text in `language`, or as the study has it where it is not translated.
  func whole(in language: Language) -> Conclusions {
    var whole = Conclusions()
    whole.shared = shared.map {
      .init(scenarios: $0.scenarios, text: StudyText($0.text(language)))
    }
    whole.coreMessage = StudyText(coreMessage(language))
    whole.implications = StudyText(implications(language))
    return whole
  }
}
