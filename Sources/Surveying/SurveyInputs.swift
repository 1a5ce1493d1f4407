public import Foresight
public import Longlisting

/// One version of the questionnaire, frozen when it is published.
public struct Questionnaire: Kept {
  public var id: Identifier<Questionnaire> { Identifier(rawValue: String(version)) }
  /// From 1.
  public let version: Int
  public let form: Form
  /// The wording of each item as it was asked, on one line.
  public let wording: [Development.ID: StudyText]
  public let groups: [StakeholderGroup]
  public let openQuestions: [OpenQuestion]
  public let introduction: StudyText, privacy: StudyText

  public init(
    version: Int, form: Form, wording: [Development.ID: StudyText], groups: [StakeholderGroup],
    openQuestions: [OpenQuestion] = [], introduction: StudyText = "", privacy: StudyText = ""
  ) {
    (self.version, self.form, self.groups) = (version, form, groups)
    self.wording = wording.mapValues(\.oneLine)
    (self.openQuestions, self.introduction) = (openQuestions, introduction)
    self.privacy = privacy
  }
}

extension Questionnaire {
  /// True when `other` asks the same; the groups and the wording of a title may differ.
  public func asksTheSame(as other: Questionnaire) -> Bool {
    version == other.version && form == other.form && openQuestions == other.openQuestions
      && introduction == other.introduction && privacy == other.privacy
  }

  /// The same version for these groups.
  func inviting(_ groups: [StakeholderGroup]) -> Questionnaire {
    Questionnaire(
      version: version, form: form, wording: wording, groups: groups,
      openQuestions: openQuestions, introduction: introduction, privacy: privacy)
  }
}

/// A question that is answered in words.
public struct OpenQuestion: Hashable, Codable, Sendable, Identifiable {
  public let id: Identifier<OpenQuestion>
  public let text: StudyText

  public init(id: ID, text: StudyText) { (self.id, self.text) = (id, text) }
}

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
      guard let old = questionnaires[Identifier(rawValue: String(version))] else {
        throw .noVersion(version)
      }
      try Self.check(groups)
      questionnaires[old.id] = old.inviting(groups)
    case .withdraw(let version):
      guard let old = questionnaires[Identifier(rawValue: String(version))] else {
        throw .noVersion(version)
      }
      questionnaires[old.id] = nil
    }
  }

  private func check(
    _ questionnaire: Questionnaire, on longlist: LonglistInputs
  ) throws(SurveyError) {
    let (version, form) = (questionnaire.version, questionnaire.form)
    guard Form.Name.numbers.contains(version) else { throw .badVersion(version) }
    guard questionnaires[questionnaire.id] == nil else { throw .versionTaken(version) }
    guard form.cellCount > 0 else { throw .noItems }
    for item in form.items where longlist.developments[item] == nil { throw .unknown(item) }
    try Self.check(form.criteria)
    try Self.check(questionnaire.groups)
  }

  private static func check(_ criteria: [Criterion]) throws(SurveyError) {
    for criterion in criteria where !Weight.allowed.contains(criterion.weight) {
      throw .badWeight(criterion.id)
    }
  }

  private static func check(_ groups: [StakeholderGroup]) throws(SurveyError) {
    for group in groups {
      guard let invited = group.invited else { continue }
      guard StakeholderGroup.sizes.contains(invited) else { throw .badInvited(group.id, invited) }
    }
  }
}
