public import ScenarioMethod

extension WorkshopFolder {
  /// The canonical folder of a study: reading it gives the study again.
  ///
  /// - Parameter translation: a language into which somebody is going to translate. The folder
  ///   then has a place for every text in it: files and lists begin with the words of the study,
  ///   cells of tables and keys beside others are empty. What stays like that counts as none.
  /// - Throws: ``StudyError/noScope`` when the study was never described.
  public init(
    _ workshop: Workshop, slug: String, answers: Answers,
    toTranslateInto translation: Language? = nil
  ) throws {
    let scope = try workshop.study.described().listing(translation)
    let tables = FolderTables(workshop, answers: answers, translation: translation)
    var texts = tables.texts
    texts["workshop.yaml"] =
      WorkshopYAMLText(
        workshop, scope: scope, slug: slug, scored: tables.rounds, translation: translation
      ).text
    for scenario in workshop.scenarios.scenarios {
      let name = "scenarios/\(scenario.quadrant.letter)"
      texts["\(name).md"] = ScenarioText.original(scenario)
      for language in Language.allCases {
        let other =
          language == translation ? scenario.whole(in: language) : scenario.alone(in: language)
        texts["\(name).\(language.rawValue).md"] = other.map(ScenarioText.original)
      }
    }
    let conclusions = workshop.scenarios.current.conclusions
    texts["conclusions.md"] = ScenarioText.conclusions(conclusions)
    for language in Language.allCases {
      let other =
        language == translation ? conclusions.whole(in: language) : conclusions.alone(in: language)
      texts["conclusions.\(language.rawValue).md"] = other.flatMap(ScenarioText.conclusions)
    }
    self.init(files: texts.mapValues { Array($0.utf8) })
  }
}

/// Writes a scenario and the conclusions as Markdown.
enum ScenarioText {
  static func original(_ scenario: Scenario) -> String {
    let points = scenario.keyPoints.flatMap { point in
      ["- \(point.text.original)"] + point.subPoints.map { "  - \($0.original)" }
    }
    let summary = scenario.summary.flatMap { block in
      (block.heading.isEmpty ? [] : ["### \(block.heading.original)"])
        + [LineMarks.allHeadings.written(block.text.original)]
    }
    let introduction = LineMarks.headings.written(scenario.introduction.original)
    return joined(
      [title(scenario.title.original), quote(scenario.tagline.original)]
        + part("## key points", [points.joined(separator: "\n")]) + part("## summary", summary)
        + part("## story: introduction", [introduction]) + scenario.chapters.flatMap(chapter)
        + part("## questions", questions(scenario.questions)))
  }

  private static func chapter(_ chapter: Chapter) -> [String] {
    let subheading = chapter.subheading.original
    let heading = "## story: \(chapter.theme)" + (subheading.isEmpty ? "" : " | \(subheading)")
    return [heading, LineMarks.headings.written(chapter.text.original)]
  }

  /// The introduction, and the numbered list.
  private static func questions(_ questions: PolicyQuestions) -> [String] {
    let list = questions.questions.enumerated().map { place, question in
      let text = question.text.original
      return "\(place + 1). "
        + (question.audience.isEmpty
          ? LineMarks.arrow.written(text) : "→ \(question.audience): \(text)")
    }
    return [
      LineMarks.headingsAndNumbers.written(questions.introduction.original),
      list.joined(separator: "\n"),
    ]
  }

  /// The conclusions; `nil` when nothing is concluded.
  static func conclusions(_ conclusions: Conclusions) -> String? {
    guard conclusions != Conclusions() else { return nil }
    let shared = conclusions.shared.flatMap { shared in
      let letters = shared.scenarios.map(\.letter).joined(separator: " ")
      return ["## shared: \(letters)", LineMarks.headings.written(shared.text.original)]
    }
    return joined(
      shared
        + part("## core message", [LineMarks.headings.written(conclusions.coreMessage.original)])
        + part("## implications", [LineMarks.headings.written(conclusions.implications.original)]))
  }

  private static func title(_ text: String) -> String { text.isEmpty ? "" : "# \(text)" }

  private static func quote(_ text: String) -> String { text.isEmpty ? "" : "> \(text)" }

  private static func part(_ heading: String, _ texts: [String]) -> [String] {
    texts.allSatisfy(\.isEmpty) ? [] : [heading] + texts
  }

  private static func joined(_ parts: [String]) -> String {
    parts.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
  }
}
