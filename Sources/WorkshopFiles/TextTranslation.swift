import ScenarioMethod

/// Pairs the text of a file with that of the same file in another language, by place.
///
/// A part that the translation leaves out stays as it is; one with another number of items, or
/// with its themes in another order, cannot be paired and is refused.
struct TextTranslation {
  private(set) var problems: [FileProblem] = []
  private let language: Language
  private let file: String

  /// On which line of the file each part starts; set once it is read.
  var lines: [String: Int] = [:]

  init(_ language: Language, file: String) { (self.language, self.file) = (language, file) }

  mutating func scenario(_ original: Scenario, _ other: Scenario) -> Scenario {
    var scenario = original
    scenario.title = original.title.beside(other.title, language)
    scenario.tagline = pair("tagline", original.tagline, other.tagline)
    scenario.introduction = pair(
      "story: introduction", original.introduction, other.introduction)
    scenario.keyPoints = keyPoints(original.keyPoints, other.keyPoints)
    scenario.summary = pairs("summary", original.summary, other.summary).map { one, two in
      let heading = one.heading.beside(two.heading, language)
      return Block(heading: heading, text: one.text.beside(two.text, language))
    }
    scenario.chapters = chapters(original.chapters, other.chapters)
    scenario.questions = questions(original.questions, other.questions)
    return scenario
  }

  mutating func conclusions(_ original: Conclusions, _ other: Conclusions) -> Conclusions {
    var conclusions = original
    conclusions.coreMessage = pair("core message", original.coreMessage, other.coreMessage)
    conclusions.implications = pair("implications", original.implications, other.implications)
    conclusions.shared = pairs("shared", original.shared, other.shared).map { one, two in
      let letters = [one, two].map { $0.scenarios.map(\.letter).joined(separator: " ") }
      if letters[0] != letters[1] {
        report("shared", .unknown("shared: \(letters[1])", allowed: ["shared: \(letters[0])"]))
      }
      return .init(scenarios: one.scenarios, text: one.text.beside(two.text, language))
    }
    return conclusions
  }

  private mutating func keyPoints(_ original: [KeyPoint], _ other: [KeyPoint]) -> [KeyPoint] {
    var points: [KeyPoint] = []
    for (one, two) in pairs("key points", original, other) {
      let under = pairs("key points", one.subPoints, two.subPoints)
      points.append(
        KeyPoint(
          one.text.beside(two.text, language),
          subPoints: under.map { $0.beside($1, language) }))
    }
    return points
  }

  private mutating func chapters(_ original: [Chapter], _ other: [Chapter]) -> [Chapter] {
    pairs("story", original, other).map { one, two in
      if one.theme != two.theme {
        report(
          "story: \(two.theme)", .unknown(two.theme.rawValue, allowed: [one.theme.rawValue]))
      }
      return Chapter(
        theme: one.theme, subheading: one.subheading.beside(two.subheading, language),
        text: one.text.beside(two.text, language))
    }
  }

  private mutating func questions(
    _ original: PolicyQuestions, _ other: PolicyQuestions
  ) -> PolicyQuestions {
    var questions = original
    questions.introduction = pair("questions", original.introduction, other.introduction)
    questions.questions = pairs("questions", original.questions, other.questions).map { one, two in
      if one.audience != two.audience, !two.audience.isEmpty {
        let allowed = one.audience.isEmpty ? [] : ["→ \(one.audience):"]
        report("questions", .unknown("→ \(two.audience):", allowed: allowed))
      }
      return .init(one.text.beside(two.text, language), audience: one.audience)
    }
    return questions
  }

  /// Each item with its translation; with itself where the part is not translated.
  private mutating func pairs<Item>(
    _ part: String, _ original: [Item], _ other: [Item]
  ) -> [(Item, Item)] {
    if original.count != other.count, !other.isEmpty {
      report(
        part,
        Wording(nl: "“\(part)” telt ", en: "“\(part)” has ")
          + .count(other.count, nl: ("onderdeel", "onderdelen"), en: ("item", "items"))
          + Wording(
            nl: "; het origineel telt er \(original.count)",
            en: "; the original has \(original.count)"))
    }
    return Array(zip(original, original.count == other.count ? other : original))
  }

  /// A text with its translation, which cannot stand alone.
  private mutating func pair(
    _ part: String, _ original: StudyText, _ other: StudyText
  ) -> StudyText {
    if original.isEmpty, !other.isEmpty {
      report(part, .noOriginal(part))
    }
    return original.beside(other, language)
  }

  /// Reports what is wrong in the part that starts with one of the headings of the file.
  private mutating func report(_ part: String, _ wording: Wording) {
    let line = lines[part] ?? lines.filter { $0.key.hasPrefix(part) }.values.min()
    problems.append(FileProblem(file, line, wording))
  }
}

extension StudyText {
  /// The text with that of `other` as its translation; the same words need none.
  fileprivate func beside(_ other: StudyText, _ language: Language) -> StudyText {
    guard other.original != original else { return self }
    return StudyText(
      original, translations: translations.merging([language: other.original]) { $1 })
  }
}

extension Scenario {
  /// The scenario in another language alone, as its file holds it; `nil` when nothing of it is
  /// translated.
  ///
  /// A list of which something is translated is written whole, the rest in the study's language,
  /// so that it can be paired again.
  func alone(in language: Language) -> Scenario? {
    func own(_ text: StudyText) -> StudyText { StudyText(text.translations[language] ?? "") }
    var alone = Scenario(quadrant, title: own(title))
    alone.tagline = own(tagline)
    alone.introduction = own(introduction)
    alone.fillLists(of: self, language)
    alone.questions.introduction = own(questions.introduction)
    return alone == Scenario(quadrant, title: "") ? nil : alone
  }

  /// Takes over each list of which something is translated, whole.
  private mutating func fillLists(of scenario: Scenario, _ language: Language) {
    func has(_ texts: [StudyText]) -> Bool { texts.contains { $0.translations[language] != nil } }
    func filled(_ text: StudyText) -> StudyText { StudyText(text(language)) }
    if has(scenario.keyPoints.flatMap { [$0.text] + $0.subPoints }) {
      keyPoints = scenario.keyPoints.map {
        KeyPoint(filled($0.text), subPoints: $0.subPoints.map(filled))
      }
    }
    if has(scenario.summary.flatMap { [$0.heading, $0.text] }) {
      summary = scenario.summary.map { Block(heading: filled($0.heading), text: filled($0.text)) }
    }
    if has(scenario.chapters.flatMap { [$0.subheading, $0.text] }) {
      chapters = scenario.chapters.map {
        Chapter(theme: $0.theme, subheading: filled($0.subheading), text: filled($0.text))
      }
    }
    if has(scenario.questions.questions.map(\.text)) {
      questions.questions = scenario.questions.questions.map {
        .init(filled($0.text), audience: $0.audience)
      }
    }
  }
}

extension Conclusions {
  /// The conclusions in another language alone; `nil` when nothing of them is translated.
  func alone(in language: Language) -> Conclusions? {
    var alone = Conclusions()
    if shared.contains(where: { $0.text.translations[language] != nil }) {
      alone.shared = shared.map {
        .init(scenarios: $0.scenarios, text: StudyText($0.text(language)))
      }
    }
    alone.coreMessage = StudyText(coreMessage.translations[language] ?? "")
    alone.implications = StudyText(implications.translations[language] ?? "")
    return alone == Conclusions() ? nil : alone
  }
}
