import ScenarioMethod

extension StudyReading {
  mutating func read(_ yaml: WorkshopYAML) {
    commands.append(.study(.describe(scope: yaml.scope)))
    let longlist = readLonglist(yaml.scope)
    check(yaml.mentions, longlist.codes)
    readSources(longlist.codes)
    readSessions(yaml.scope)
    readScoring(yaml, items: longlist.codes)
    readSurvey(yaml, longlist.developments)
    // NB: whoever has a line and says nothing on it stands for nobody.
    answers = answers.standing
    commands += yaml.candidates.map { .axes(.propose(candidate: $0)) }
    commands += yaml.rejected.map { .axes(.reject($0)) }
    choice = yaml.choice
    readScenarios(yaml)
  }

  /// Refuses what `workshop.yaml` names and the longlist has not.
  private mutating func check(
    _ mentions: [(code: Development.ID, line: Int?)], _ codes: [Development.ID]?
  ) {
    guard let codes else { return }
    for (code, line) in mentions where !codes.contains(code) {
      let wording = Wording.unknown(code.rawValue, allowed: codes.map(\.rawValue))
      problems.append(FileProblem("workshop.yaml", line, wording))
    }
  }

  private mutating func readSources(_ codes: [Development.ID]?) {
    guard let table = table("sources.csv", SourcesFile.columns, needed: ["key", "title"]) else {
      return
    }
    let read = SourcesFile(table, codes: codes)
    commands += read.sources.map { .study(.cite(source: $0)) }
    problems += read.problems
  }

  private mutating func readSessions(_ scope: Scope) {
    let sessions = table(
      "sessions.csv", SessionsFile.columns, needed: ["id", "date", "kind"],
      translated: SessionsFile.translated, scope.language)
    let comments = table(
      "comments.csv", SessionsFile.commentColumns, needed: ["text"],
      translated: SessionsFile.translatedComment, scope.language)
    let read = SessionsFile(
      sessions: sessions, comments: comments,
      areKnown: sessions != nil || files["sessions.csv"] == nil, language: scope.language)
    commands += read.sessions.map { .study(.hold(session: $0)) }
    commands += read.comments.map { .study(.note(comment: $0)) }
    problems += read.problems
  }

  /// The developments; no codes at all when the file is there and could not be read, so that
  /// other files are not refused for naming them.
  private mutating func readLonglist(
    _ scope: Scope
  ) -> (developments: [Development], codes: [Development.ID]?) {
    guard
      let table = table(
        "longlist.csv", LonglistFile.columns, needed: ["code", "title", "dimension"],
        translated: LonglistFile.translated, scope.language)
    else { return ([], files["longlist.csv"] == nil ? [] : nil) }
    let read = LonglistFile(table, file: "longlist.csv", language: scope.language)
    commands += read.proposals.map { .longlist(.propose(development: $0)) }
    commands += read.closings.map { .longlist($0) }
    problems += read.problems
    return (read.proposals, read.codes)
  }

  private mutating func readScoring(_ yaml: WorkshopYAML, items: [Development.ID]?) {
    commands += yaml.experts.map { .scoring(.enrol(expert: $0)) }
    commands.append(.scoring(.rule(yaml.rule)))
    confirmed = yaml.confirmed
    let table = table(
      "ballots.csv", BallotsFile.columns, needed: ["expert", "code", "criterion", "score"])
    guard !yaml.criteria.isEmpty else {
      if table != nil { refuse("ballots.csv", without: "criteria") }
      return
    }
    guard let items else { return }
    let forms = RoundForms(yaml, items: items.sorted())
    if let table {
      let read = BallotsFile(
        table, file: "ballots.csv", experts: yaml.experts, form: forms.form)
      problems += read.problems
      answers = read.sheets
    }
    let scored = answers.keys.compactMap { if case .round(let number) = $0 { number } else { nil } }
    // NB: where a table could not be read, nobody knows which rounds it has.
    if table != nil || files["ballots.csv"] == nil { problems += forms.problems(scored: scored) }
    for number in forms.rounds(scored: scored) {
      commands.append(.scoring(.openRound(number: number, form: forms.form(number))))
    }
  }

  private mutating func readSurvey(_ yaml: WorkshopYAML, _ longlist: [Development]) {
    guard let asked = yaml.questionnaire, !asked.items.isEmpty else {
      if let draft = yaml.questionnaire?.draft { commands.append(.survey(.draft(draft))) }
      if files["responses.csv"] != nil { refuse("responses.csv", without: "questionnaire") }
      return
    }
    let questionnaire = asked.questionnaire(longlist, criteria: yaml.criteria)
    if questionnaire.form.cellCount == 0 {
      problems.append(FileProblem("workshop.yaml", asked.line, SurveyError.noItems.wording))
    }
    if let shared = questionnaire.sharedColumn {
      // NB: a name that stands there twice is refused already, and says it better.
      guard yaml.problems.isEmpty else { return }
      let wording = SurveyError.sharedColumn(shared).wording
      return problems.append(FileProblem("workshop.yaml", asked.line, wording))
    }
    commands.append(.survey(.publish(questionnaire: questionnaire)))
    let needed = ["respondent", "group"]
    guard let table = table("responses.csv", questionnaire.columns, needed: needed) else { return }
    let read = ResponsesFile(table, file: "responses.csv", questionnaire: questionnaire)
    problems += read.problems
    answers[.questionnaire(asked.version)] = read.sheets.sorted {
      $0.participant < $1.participant
    }
  }

  /// Refuses answers to what `workshop.yaml` does not ask.
  private mutating func refuse(_ file: String, without key: String) {
    problems.append(
      FileProblem(
        file, nil,
        Wording(
          nl: "dit zijn antwoorden, maar workshop.yaml heeft geen “\(key)” die ernaar vraagt",
          en: "these are answers, but workshop.yaml has no “\(key)” that asks for them")))
  }
}
