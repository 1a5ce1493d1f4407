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

  /// The fewest respondents of a group whose answers are shown.
  ///
  /// House (4–5 in use elsewhere).
  public static let fewestShown = 4

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

  /// The groups that are too small to be shown.
  ///
  /// What is hidden can be computed from the whole less what is shown; so when only one group is
  /// hidden, or those hidden are together too few, the next smallest is hidden as well.
  static func hidden(_ sizes: [(id: StakeholderGroup.ID, count: Int)]) -> Set<String> {
    let answered = sizes.filter { $0.count > 0 }.sorted { ($0.count, $0.id) < ($1.count, $1.id) }
    var hidden = answered.filter { $0.count < fewestShown }
    guard !hidden.isEmpty else { return [] }
    for next in answered.dropFirst(hidden.count) {
      let together = hidden.reduce(0) { $0 + $1.count }
      if hidden.count > 1, together >= fewestShown { break }
      hidden.append(next)
    }
    return Set(hidden.map(\.id.rawValue))
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
    let sizes = questionnaire.groups.map { group in
      (group.id, sheets.count { $0.group == group.id })
    }
    return Findings(
      questionnaire: questionnaire, sheets: sheets,
      cells: Findings.cells(of: questionnaire, sheets, hiding: Findings.hidden(sizes)),
      fingerprint: try Fingerprint(of: sheets))
  }
}

extension Findings {
  /// Every item on every criterion, everybody first and then the groups.
  fileprivate static func cells(
    of questionnaire: Questionnaire, _ sheets: [Sheet], hiding hidden: Set<String>
  ) -> [Cell] {
    let groups = questionnaire.groups.map { group in
      (id: group.id, sheets: sheets.filter { $0.group == group.id })
    }
    let form = questionnaire.form
    return form.items.flatMap { item in
      form.criteria.flatMap { criterion in
        func cell(_ group: StakeholderGroup.ID?, _ own: [Sheet]) -> Cell {
          let isShown = group.map { !hidden.contains($0.rawValue) } ?? true
          return Cell(
            item: item, group: group,
            summary: isShown ? CellSummary(of: item, criterion, in: own, on: form) : nil,
            criterion: criterion)
        }
        return [cell(nil, sheets)] + groups.map { cell($0.id, $0.sheets) }
      }
    }
  }
}
