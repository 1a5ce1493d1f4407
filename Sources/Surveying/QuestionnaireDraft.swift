public import Foresight
public import Longlisting

/// What the next version of the questionnaire will ask and of whom, until it is published.
///
/// Its items are those of the shortlist that is confirmed when it is published.
public struct QuestionnaireDraft: Kept {
  public var id: Identifier<QuestionnaireDraft> { "current" }
  /// What is asked of each item; empty: what the experts score.
  public var criteria: [Criterion] = []
  /// True when each item also asks which way it will go.
  public var asksDirection = true
  public var groups: [StakeholderGroup] = []
  public var openQuestions: [OpenQuestion] = []
  public var introduction: StudyText = "", privacy: StudyText = ""

  public init() {}

  /// The draft that begins as a version that was published.
  public init(from questionnaire: Questionnaire) {
    criteria = questionnaire.form.criteria
    asksDirection = questionnaire.form.asksDirection
    (groups, openQuestions) = (questionnaire.groups, questionnaire.openQuestions)
    (introduction, privacy) = (questionnaire.introduction, questionnaire.privacy)
  }

  /// The version that it makes, with the wording of each item as it is now.
  ///
  /// - Parameters:
  ///   - version: its number.
  ///   - items: what is asked about, in order.
  ///   - longlist: where their wording stands.
  ///   - experts: the criteria of the experts, for a draft that has none of its own.
  public func frozen(
    as version: Int, asking items: [Development.ID], of longlist: LonglistInputs,
    experts: [Criterion]
  ) -> Questionnaire {
    Questionnaire(
      version: version,
      form: Form(
        items: items, criteria: criteria.isEmpty ? experts : criteria,
        asksDirection: asksDirection),
      asking: longlist.developments.all, groups: groups,
      openQuestions: openQuestions, introduction: introduction, privacy: privacy)
  }
}
