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
