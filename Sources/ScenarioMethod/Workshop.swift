/// What people said and decided in one study, less the answers on forms.
public struct Workshop: Equatable, Sendable {
  public internal(set) var study = StudyInputs()
  public internal(set) var longlist = LonglistInputs()
  public internal(set) var scoring = ScoringInputs()
  public internal(set) var survey = SurveyInputs()
  public internal(set) var axes = AxisInputs()
  public internal(set) var scenarios = ScenarioInputs()

  public init() {}

  /// Every shelf of every stage, with the table that mirrors it.
  public static let shelves: [ShelfTable<Workshop>] =
    StudyInputs.shelves.map { $0.lifted(\.study) }
    + LonglistInputs.shelves.map { $0.lifted(\.longlist) }
    + ScoringInputs.shelves.map { $0.lifted(\.scoring) }
    + SurveyInputs.shelves.map { $0.lifted(\.survey) }
    + AxisInputs.shelves.map { $0.lifted(\.axes) }
    + ScenarioInputs.shelves.map { $0.lifted(\.scenarios) }

  /// Checks and applies one command; a stage throws its own refusal.
  public mutating func apply(_ command: Command, _ stamp: Stamp) throws {
    switch command {
    case .study(let command): try study.apply(command)
    case .longlist(let command): try longlist.apply(command, stamp)
    case .scoring(let command): try scoring.apply(command, on: longlist)
    case .survey(let command): try survey.apply(command, on: longlist)
    case .axes(let command): try axes.apply(command, on: longlist)
    case .scenarios(let command): try scenarios.apply(command, under: axes.choice)
    }
  }

  /// The frozen form of that name, once it is open.
  public func form(_ name: Form.Name) -> Form? {
    switch name {
    case .round(let number): scoring.rounds[Identifier(rawValue: String(number))]?.form
    case .questionnaire(let version):
      survey.questionnaires[Identifier(rawValue: String(version))]?.form
    }
  }

  /// Every form that was opened, by its name in order.
  public var forms: [(name: Form.Name, form: Form)] {
    scoring.rounds.all.sorted { $0.number < $1.number }.map { (.round($0.number), $0.form) }
      + survey.questionnaires.all.sorted { $0.version < $1.version }.map {
        (.questionnaire($0.version), $0.form)
      }
  }
}
