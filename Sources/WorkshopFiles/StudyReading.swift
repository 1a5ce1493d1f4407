public import ScenarioMethod

/// What the files of a study say: commands in the order of the method, and answers.
public struct StudyReading: Sendable {
  public private(set) var slug = ""
  public private(set) var commands: [Command] = []
  public private(set) var answers: Answers = [:]
  /// What people decided on the basis of what they saw: applied last.
  private var confirmed: ConfirmedShortlist?
  private var choice: AxisChoice?
  private var problems: [FileProblem] = []
  private let files: [String: [UInt8]]

  /// Reads all files.
  ///
  /// - Throws: ``FileProblems`` with everything that is wrong in any of them.
  public init(_ folder: WorkshopFolder) throws(FileProblems) {
    files = folder.files
    let yaml = WorkshopYAML(reading: text("workshop.yaml") ?? "", file: "workshop.yaml")
    problems += yaml.problems
    slug = yaml.slug
    read(yaml)
    guard problems.isEmpty else { throw FileProblems(all: problems) }
  }

  /// The study that the files make.
  ///
  /// Decisions rest on what the files show.
  ///
  /// - Throws: ``FileProblems`` with every change that the first stage refuses; later stages rest
  ///   on it and are not asked.
  public func study(_ stamp: Stamp) throws(FileProblems) -> Workshop {
    var workshop = Workshop()
    for stage in Command.Stage.allCases {
      try Self.apply(commands.filter { $0.stage == stage }, to: &workshop, stamp)
    }
    try Self.apply(decisions(on: workshop), to: &workshop, stamp)
    return workshop
  }

  /// The confirmation and the choice, on the basis of what stands.
  private func decisions(on workshop: Workshop) -> [Command] {
    let basis = Pipeline(workshop, answers: answers).basis
    var early = basis.parts
    (early[.answers], early[.candidates]) = (nil, nil)
    let confirm = confirmed.map { Command.scoring(.confirm($0.resting(on: Basis(early)))) }
    let choose = choice.map { Command.axes(.choose(choice: $0.resting(on: basis))) }
    return [confirm, choose].compactMap(\.self)
  }

  private static func apply(
    _ commands: [Command], to workshop: inout Workshop, _ stamp: Stamp
  ) throws(FileProblems) {
    var problems: [FileProblem] = []
    for command in commands {
      do { try workshop.apply(command, stamp) } catch let refusal as any Refusal {
        problems.append(FileProblem(command.file, nil, refusal.wording))
      } catch {
        problems.append(FileProblem(command.file, nil, .same("\(error)")))
      }
    }
    guard problems.isEmpty else { throw FileProblems(all: problems) }
  }

  private mutating func read(_ yaml: WorkshopYAML) {
    commands.append(.study(.describe(scope: yaml.scope)))
    readRecords(yaml.scope)
    let longlist = readLonglist(yaml.scope)
    readScoring(yaml, items: longlist.codes)
    readSurvey(yaml, longlist.developments)
    commands += yaml.candidates.map { .axes(.propose(candidate: $0)) }
    choice = yaml.choice
    readScenarios(yaml)
  }

  private mutating func readRecords(_ scope: Scope) {
    if let table = table(
      "sources.csv", SourcesFile.columns, needed: ["key", "title"], translations: false)
    {
      let read = SourcesFile(table)
      commands += read.sources.map { .study(.cite(source: $0)) }
      problems += read.problems
    }
    let read = SessionsFile(
      sessions: table(
        "sessions.csv", SessionsFile.columns, needed: ["id", "date", "kind"]),
      comments: table("comments.csv", SessionsFile.commentColumns, needed: ["text"]),
      language: scope.language)
    commands += read.sessions.map { .study(.hold(session: $0)) }
    commands += read.comments.map { .study(.note(comment: $0)) }
    problems += read.problems
  }

  private mutating func readLonglist(
    _ scope: Scope
  ) -> (developments: [Development], codes: [Development.ID]) {
    guard
      let table = table(
        "longlist.csv", LonglistFile.columns, needed: ["code", "title", "dimension"])
    else {
      return ([], [])
    }
    let read = LonglistFile(table, file: "longlist.csv", language: scope.language)
    commands += read.proposals.map { .longlist(.propose(development: $0)) }
    commands += read.closings.map { .longlist($0) }
    problems += read.problems
    return (read.proposals, read.codes)
  }

  private mutating func readScoring(_ yaml: WorkshopYAML, items: [Development.ID]) {
    commands += yaml.experts.map { .scoring(.enrol(expert: $0)) }
    commands.append(.scoring(.rule(yaml.rule)))
    confirmed = yaml.confirmed
    guard !yaml.criteria.isEmpty else { return }
    let form = Form(items: items.sorted(), criteria: yaml.criteria)
    guard
      let table = table(
        "ballots.csv", BallotsFile.columns, needed: ["expert", "code", "criterion", "score"],
        translations: false)
    else { return }
    let read = BallotsFile(table, file: "ballots.csv", form: form, experts: yaml.experts)
    problems += read.problems
    for (name, sheets) in read.sheets.sorted(by: { $0.key < $1.key }) {
      guard case .round(let number) = name else { continue }
      commands.append(.scoring(.openRound(number: number, form: form)))
      answers[name] = sheets
    }
  }

  private mutating func readSurvey(_ yaml: WorkshopYAML, _ longlist: [Development]) {
    guard let asked = yaml.questionnaire, !asked.items.isEmpty else { return }
    let criteria = asked.criteria.isEmpty ? yaml.criteria : asked.criteria
    let wording = longlist.filter { asked.items.contains($0.id) }.map { ($0.id, $0.asked) }
    let questionnaire = Questionnaire(
      version: asked.version,
      form: Form(items: asked.items, criteria: criteria, asksDirection: asked.direction),
      wording: Dictionary(wording) { first, _ in first }, groups: asked.groups,
      openQuestions: asked.open, introduction: asked.introduction, privacy: asked.privacy)
    commands.append(.survey(.publish(questionnaire: questionnaire)))
    guard let table = table("responses.csv", nil, needed: ["respondent", "group"]) else { return }
    let read = ResponsesFile(table, file: "responses.csv", questionnaire: questionnaire)
    problems += read.problems
    answers[.questionnaire(asked.version)] = read.sheets.sorted {
      $0.participant < $1.participant
    }
  }

  private mutating func readScenarios(_ yaml: WorkshopYAML) {
    for quadrant in Quadrant.allCases {
      let name = "scenarios/\(quadrant.letter)"
      guard let original = text("\(name).md") else { continue }
      let themes = yaml.scope.themes
      let read = ScenarioFile(quadrant, original, file: "\(name).md", themes: themes)
      problems += read.problems
      var scenario = read.scenario
      eachTranslation(of: name, yaml) { text, file, translation in
        let other = ScenarioFile(quadrant, text, file: file, themes: themes)
        scenario = translation.scenario(scenario, other.scenario)
        return other.problems
      }
      commands.append(.scenarios(.write(scenario: scenario)))
    }
    if let table = table("comparison.csv", ComparisonFile.columns, needed: ["theme"]) {
      let read = ComparisonFile(table, themes: yaml.scope.themes, language: yaml.scope.language)
      problems += read.problems
      commands += read.commands.map { .scenarios($0) }
    }
    if let conclusions = text("conclusions.md") {
      let read = ConclusionsFile(conclusions, file: "conclusions.md")
      problems += read.problems
      var both = read.conclusions
      eachTranslation(of: "conclusions", yaml) { text, file, translation in
        let other = ConclusionsFile(text, file: file)
        both = translation.conclusions(both, other.conclusions)
        return other.problems
      }
      commands.append(.scenarios(.conclude(conclusions: both)))
    }
    if !yaml.positions.isEmpty || !yaml.caveats.isEmpty {
      commands.append(.scenarios(.place(caveats: yaml.caveats, positions: yaml.positions)))
    }
  }

  /// Reads each file `name.LANGUAGE.md` beside `name.md`; `read` gives the file's own problems.
  private mutating func eachTranslation(
    of name: String, _ yaml: WorkshopYAML,
    read: (_ text: String, _ file: String, inout TextTranslation) -> [FileProblem]
  ) {
    for language in Language.allCases where language != yaml.scope.language {
      let file = "\(name).\(language.rawValue).md"
      guard let translated = text(file) else { continue }
      var translation = TextTranslation(language, file: file)
      problems += read(translated, file, &translation)
      problems += translation.problems
    }
  }

  /// The text of a file, or `nil` when the study has none of that name.
  private mutating func text(_ name: String) -> String? {
    guard let bytes = files[name] else { return nil }
    do { return try TextDecoding.text(of: bytes) } catch {
      problems.append(FileProblem(name, error.line, error.wording))
      return nil
    }
  }

  /// A table with its columns checked; `nil` when there is no such file or it cannot be read.
  private mutating func table(
    _ name: String, _ columns: [String]?, needed: [String], translations: Bool = true
  ) -> CSVTable? {
    guard let bytes = files[name] else { return nil }
    do {
      let table = try CSVTable(reading: bytes, file: name)
      guard let columns else { return table }
      let translated = columns.flatMap { column in
        Language.allCases.map { "\(column).\($0.rawValue)" }
      }
      let allowed = columns + (translations ? translated : [])
      for column in table.header where !allowed.contains(column) {
        problems.append(FileProblem(name, 1, .unknown(column, allowed: columns)))
      }
      for column in needed where !table.header.contains(column) {
        problems.append(FileProblem(name, 1, .missingColumn(column, needed: needed)))
        return nil
      }
      return table
    } catch {
      problems += error.fileProblems(in: name)
      return nil
    }
  }
}
