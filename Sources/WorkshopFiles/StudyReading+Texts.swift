import ScenarioMethod

/// The long texts: scenarios and conclusions, with their translations beside them.
extension StudyReading {
  mutating func readScenarios(_ yaml: WorkshopYAML) {
    for quadrant in Quadrant.allCases { readScenario(quadrant, yaml) }
    readComparison(yaml.scope)
    readConclusions(yaml.scope)
    if !yaml.positions.isEmpty || !yaml.caveats.isEmpty {
      commands.append(.scenarios(.place(caveats: yaml.caveats, positions: yaml.positions)))
    }
  }

  private mutating func readScenario(_ quadrant: Quadrant, _ yaml: WorkshopYAML) {
    let (name, themes) = ("scenarios/\(quadrant.letter)", yaml.scope.themes)
    checkTranslations(of: name, yaml.scope.language)
    guard let original = text("\(name).md") else { return }
    let read = ScenarioFile(quadrant, original, file: "\(name).md", themes: themes)
    problems += read.problems
    var scenario = read.scenario
    if scenario.title.isEmpty {
      problems.append(FileProblem("\(name).md", 1, ScenarioError.noTitle(quadrant).wording))
    }
    eachTranslation(of: name, yaml.scope.language, isSound: read.problems.isEmpty) {
      text, file, translation in
      let other = ScenarioFile(quadrant, text, file: file, themes: themes)
      translation.lines = other.lines
      scenario = translation.scenario(scenario, other.scenario)
      return other.problems
    }
    commands.append(.scenarios(.write(scenario: scenario)))
  }

  private mutating func readComparison(_ scope: Scope) {
    guard
      let table = table(
        "comparison.csv", ComparisonFile.columns, needed: ["theme"],
        translated: ComparisonFile.letters, scope.language)
    else { return }
    let read = ComparisonFile(table, themes: scope.themes, language: scope.language)
    problems += read.problems
    commands += read.commands.map { .scenarios($0) }
  }

  private mutating func readConclusions(_ scope: Scope) {
    checkTranslations(of: "conclusions", scope.language)
    guard let original = text("conclusions.md") else { return }
    let read = ConclusionsFile(original, file: "conclusions.md")
    problems += read.problems
    var conclusions = read.conclusions
    eachTranslation(of: "conclusions", scope.language, isSound: read.problems.isEmpty) {
      text, file, translation in
      let other = ConclusionsFile(text, file: file)
      translation.lines = other.lines
      conclusions = translation.conclusions(conclusions, other.conclusions)
      return other.problems
    }
    commands.append(.scenarios(.conclude(conclusions: conclusions)))
  }

  /// Reads each file `name.LANGUAGE.md` beside `name.md`; `read` gives the file's own problems.
  ///
  /// Whether the two can be paired is only asked when both are sound.
  private mutating func eachTranslation(
    of name: String, _ language: Language, isSound: Bool,
    read: (_ text: String, _ file: String, inout TextTranslation) -> [FileProblem]
  ) {
    for other in Language.allCases where other != language {
      let file = "\(name).\(other.rawValue).md"
      guard let translated = text(file) else { continue }
      var translation = TextTranslation(other, file: file)
      let own = read(translated, file, &translation)
      problems += own
      if own.isEmpty, isSound { problems += translation.problems }
    }
  }

  /// Refuses a file that translates nothing.
  private mutating func checkTranslations(of name: String, _ language: Language) {
    for other in Language.allCases where files["\(name).\(other.rawValue).md"] != nil {
      let refusal: Wording
      if other == language {
        refusal = Wording(
          nl: "“\(other.rawValue)” is de taal van de studie; deze tekst hoort in \(name).md",
          en: "“\(other.rawValue)” is the language of the study; this text belongs in \(name).md")
      } else if files["\(name).md"] == nil {
        refusal = Wording(
          nl: "er is geen \(name).md om te vertalen", en: "there is no \(name).md to translate")
      } else {
        continue
      }
      problems.append(FileProblem("\(name).\(other.rawValue).md", nil, refusal))
    }
  }

  /// The text of a file, or `nil` when the study has none of that name.
  mutating func text(_ name: String) -> String? {
    guard let bytes = files[name] else { return nil }
    do { return try TextDecoding.text(of: bytes) } catch {
      problems.append(FileProblem(name, error.line, error.wording))
      return nil
    }
  }
}
