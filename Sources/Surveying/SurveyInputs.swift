public import Foresight
public import Longlisting

/// What people decided about the questionnaire.
public struct SurveyInputs: Equatable, Sendable {
  public internal(set) var questionnaires = Shelf<Questionnaire>()
  public internal(set) var drafts = Shelf<QuestionnaireDraft>()

  public init() {}

  public static let shelves = [
    ShelfTable<Self>("questionnaire", \.questionnaires),
    ShelfTable<Self>("questionnaire_draft", \.drafts),
  ]

  /// The newest version.
  public var current: Questionnaire? { questionnaires.all.max { $0.version < $1.version } }

  /// What the next version will ask; before anybody wrote it, what the newest version asks.
  public var draft: QuestionnaireDraft {
    drafts["current"] ?? current.map(QuestionnaireDraft.init) ?? QuestionnaireDraft()
  }

  /// Checks and applies one command.
  public mutating func apply(
    _ command: SurveyCommand, on longlist: LonglistInputs
  ) throws(SurveyError) {
    switch command {
    case .draft(let draft):
      try Self.check(draft.groups)
      try Self.check(draft.criteria)
      // NB: beside a version that was published, an empty draft says that the next asks less.
      let isNone = draft == QuestionnaireDraft() && questionnaires.isEmpty
      drafts["current"] = isNone ? nil : draft
    case .publish(let questionnaire):
      try check(questionnaire, on: longlist)
      questionnaires[questionnaire.id] = questionnaire
    case .invite(let version, let groups):
      let old = try published(version)
      try Self.check(groups)
      questionnaires[old.id] = old.inviting(groups)
    case .withdraw(let version): questionnaires[try published(version).id] = nil
    }
  }

  private func published(_ version: Int) throws(SurveyError) -> Questionnaire {
    guard let found = questionnaires[Identifier(rawValue: String(version))] else {
      throw .noVersion(version)
    }
    return found
  }

  private func check(
    _ questionnaire: Questionnaire, on longlist: LonglistInputs
  ) throws(SurveyError) {
    let (version, form) = (questionnaire.version, questionnaire.form)
    guard Form.Name.numbers.contains(version) else { throw .badVersion(version) }
    guard questionnaires[questionnaire.id] == nil else { throw .versionTaken(version) }
    guard form.cellCount > 0 else { throw .noItems }
    for item in form.items where longlist.developments[item] == nil { throw .unknown(item) }
    if let column = questionnaire.sharedColumn { throw .sharedColumn(column) }
    try Self.check(form.criteria)
    try Self.check(questionnaire.groups)
  }

  private static func check(_ criteria: [Criterion]) throws(SurveyError) {
    for criterion in criteria {
      guard Weight.allowed.contains(criterion.weight) else { throw .badWeight(criterion.id) }
      if Criterion.refusal(ofName: criterion.id) != nil { throw .takenName(criterion.id) }
    }
  }

  private static func check(_ groups: [StakeholderGroup]) throws(SurveyError) {
    for group in groups {
      guard let invited = group.invited else { continue }
      guard StakeholderGroup.sizes.contains(invited) else { throw .badInvited(group.id, invited) }
    }
  }
}
