public import Foresight
public import Scoring

/// What the stakeholders answered, per item, criterion and group.
public struct Findings: Equatable, Sendable {
  /// One item on one criterion, of everybody or of one group.
  public struct Cell: Equatable, Sendable {
    public let item: Development.ID
    /// `nil`: everybody together.
    public let group: StakeholderGroup.ID?
    /// `nil`: hidden, because so few answered that persons could be recognised.
    public let summary: CellSummary?
    public let criterion: Criterion
  }

  /// The fewest people whose answers are shown together, of a group or of everybody.
  ///
  /// House (4–5 in use elsewhere).
  public static let fewestShown = 4
  /// What is said in place of numbers that are not shown.
  public static let hidden = Wording(
    nl: "verborgen, zodat niemand te herkennen is", en: "hidden, so that nobody can be recognised")

  public let questionnaire: Questionnaire
  /// The answers themselves, for the statistics of pairs; never printed.
  public let sheets: [Sheet]
  /// In the order item, criterion, everybody first and then the groups.
  public let cells: [Cell]
  public let fingerprint: Fingerprint

  /// How many of a group answered.
  public func responses(of group: StakeholderGroup.ID) -> Int {
    sheets.count { $0.group == group }
  }
}

extension SurveyInputs {
  /// Counts the answers to the newest version.
  ///
  /// - Throws: ``SurveyError/notPublished`` or ``SurveyError/noResponses``.
  public func findings(answers: Answers) throws -> Findings {
    guard let questionnaire = current else { throw SurveyError.notPublished }
    let sheets = (answers[.questionnaire(questionnaire.version)] ?? [])
      .sorted { $0.participant < $1.participant }
    guard !sheets.isEmpty else { throw SurveyError.noResponses }
    return Findings(
      questionnaire: questionnaire, sheets: sheets,
      cells: Findings.cells(of: questionnaire, sheets),
      fingerprint: try Fingerprint(of: sheets))
  }
}

extension Findings {
  /// Every item on every criterion, everybody first and then the groups.
  fileprivate static func cells(of questionnaire: Questionnaire, _ sheets: [Sheet]) -> [Cell] {
    let groups = questionnaire.groups.map { group in
      (id: group.id, sheets: sheets.filter { $0.group == group.id })
    }
    let form = questionnaire.form
    return form.items.flatMap { item in
      form.criteria.flatMap { criterion in
        func summary(_ own: [Sheet]) -> CellSummary {
          CellSummary(of: item, criterion, in: own, on: form)
        }
        let whole = summary(sheets)
        let parts = groups.map {
          CellPart(group: $0.id, respondents: $0.sheets.count, summary: summary($0.sheets))
        }
        let hidden = CellPart.hidden(parts)
        let everybody = Cell(
          item: item, group: nil, summary: whole.isOfFew ? nil : whole, criterion: criterion)
        return [everybody]
          + parts.map {
            Cell(
              item: item, group: $0.group, summary: hidden.contains($0.group) ? nil : $0.summary,
              criterion: criterion)
          }
      }
    }
  }
}
