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

  /// Which way everybody, or one group, thinks that an item will go.
  public struct Way: Equatable, Sendable {
    public let item: Development.ID
    /// `nil`: everybody together.
    public let group: StakeholderGroup.ID?
    /// `nil`: hidden, because so few answered that persons could be recognised.
    public let summary: DirectionSummary?
  }

  /// The fewest people whose answers are shown together, of a group or of everybody.
  ///
  /// House (4–5 in use elsewhere).
  public static let fewestShown = 4
  /// What is said in place of numbers that are not shown.
  public static let hidden = Wording(
    nl: "verborgen, zodat niemand te herkennen is", en: "hidden, so that nobody can be recognised")

  /// The same with how many answers are needed to see one.
  public static let hiddenUntil =
    hidden
    + Wording(
      nl:
        "; een groep is te zien vanaf \(fewestShown) antwoorden, tenzij een kleinere er dan uit te "
        + "rekenen is",
      en: "; a group is shown from \(fewestShown) answers on, unless a smaller one could then be "
        + "computed")

  public let questionnaire: Questionnaire
  /// The answers themselves, for the statistics of pairs; never printed.
  public let sheets: [Sheet]
  /// In the order item, criterion, everybody first and then the groups.
  public let cells: [Cell]
  /// In the order item, everybody first and then the groups; none when direction was not asked.
  public let directions: [Way]
  public let fingerprint: Fingerprint

  /// How many of those who were invited answered, while others are still expected.
  ///
  /// `nil` when as many answered, or when nobody said how many are invited. Groups of which nobody said
  /// it do not count here.
  public var expected: (answered: Int, invited: Int)? {
    let counted = questionnaire.groups.filter { $0.invited != nil }
    let invited = counted.reduce(0) { $0 + ($1.invited ?? 0) }
    let answered = counted.reduce(0) { $0 + responses(of: $1.id) }
    return answered < invited ? (answered, invited) : nil
  }

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
    let parts = FindingParts(questionnaire, sheets)
    return Findings(
      questionnaire: questionnaire, sheets: sheets, cells: parts.cells,
      directions: parts.directions,
      fingerprint: try Fingerprint(sheets: sheets))
  }
}

/// The answers of everybody and of each group, from which every cell is counted.
private struct FindingParts {
  let form: Form
  let everybody: [Sheet]
  let groups: [(id: StakeholderGroup.ID, sheets: [Sheet])]

  init(_ questionnaire: Questionnaire, _ sheets: [Sheet]) {
    (form, everybody) = (questionnaire.form, sheets)
    groups = questionnaire.groups.map { group in
      (id: group.id, sheets: sheets.filter { $0.group == group.id })
    }
  }

  /// Every item on every criterion, everybody first and then the groups.
  var cells: [Findings.Cell] {
    form.items.flatMap { item in
      form.criteria.flatMap { criterion in
        shown { CellSummary(of: item, criterion, in: $0, on: form) }.map { group, summary in
          Findings.Cell(item: item, group: group, summary: summary, criterion: criterion)
        }
      }
    }
  }

  /// Every item, everybody first and then the groups.
  var directions: [Findings.Way] {
    guard form.asksDirection else { return [] }
    return form.items.flatMap { item in
      shown { DirectionSummary(of: item, in: $0, on: form) }.map { group, summary in
        Findings.Way(item: item, group: group, summary: summary)
      }
    }
  }

  /// One count of everybody and one of each group; `nil` where it is hidden.
  private func shown<Summary: SaidByMany>(
    _ summary: ([Sheet]) -> Summary
  ) -> [(group: StakeholderGroup.ID?, summary: Summary?)] {
    let whole = summary(everybody)
    let parts = groups.map { ($0.id, $0.sheets.count, summary($0.sheets)) }
    let hidden = CellPart.hidden(parts.map { CellPart(group: $0, respondents: $1, said: $2) })
    return [(nil, whole.isOfFew ? nil : whole)]
      + parts.map { ($0, hidden.contains($0) ? nil : $2) }
  }
}
