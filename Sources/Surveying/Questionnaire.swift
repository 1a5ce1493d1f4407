public import Foresight

/// One version of the questionnaire, frozen when it is published.
public struct Questionnaire: Kept {
  public var id: Identifier<Questionnaire> { Identifier(rawValue: String(version)) }
  /// From 1.
  public let version: Int
  public let form: Form
  /// The wording of each item as it was asked, on one line.
  public let wording: [Development.ID: StudyText]
  /// What stood with each item; `nil` for a version of which nobody kept that.
  public let explanations: [Development.ID: Explanation]?
  public let groups: [StakeholderGroup]
  public let openQuestions: [OpenQuestion]
  public let introduction: StudyText, privacy: StudyText

  public init(
    version: Int, form: Form, wording: [Development.ID: StudyText],
    explanations: [Development.ID: Explanation]? = nil, groups: [StakeholderGroup],
    openQuestions: [OpenQuestion] = [], introduction: StudyText = "", privacy: StudyText = ""
  ) {
    (self.version, self.form, self.groups) = (version, form, groups)
    (self.wording, self.explanations) = (wording.mapValues(\.oneLine), explanations)
    (self.openQuestions, self.introduction) = (openQuestions, introduction)
    self.privacy = privacy
  }
}

extension Questionnaire {
  /// A version that asks about its items in their words as they are now.
  ///
  /// - Parameters:
  ///   - version: from 1.
  ///   - form: what is asked of which items.
  ///   - developments: those of its items, and others.
  ///   - groups: whom it invites.
  ///   - openQuestions: what is answered in words.
  ///   - introduction: what stands above the questions.
  ///   - privacy: what becomes of the answers.
  public init(
    version: Int, form: Form, asking developments: [Development], groups: [StakeholderGroup],
    openQuestions: [OpenQuestion] = [], introduction: StudyText = "", privacy: StudyText = ""
  ) {
    let asked = developments.filter { form.items.contains($0.id) }.map { ($0.id, $0) }
    let items = Dictionary(asked) { first, _ in first }
    self.init(
      version: version, form: form, wording: items.mapValues(\.asked),
      explanations: items.mapValues { Explanation(of: $0) }, groups: groups,
      openQuestions: openQuestions, introduction: introduction, privacy: privacy)
  }

  /// True when `other` asks the same; the groups and the words on an item may differ.
  public func asksTheSame(as other: Questionnaire) -> Bool {
    version == other.version && asks(as: other)
  }

  /// True when it puts the words of a former version again; the groups may differ.
  public func asksNothingNew(after former: Questionnaire) -> Bool {
    asks(as: former) && wording == former.wording
  }

  private func asks(as other: Questionnaire) -> Bool {
    form == other.form && openQuestions == other.openQuestions
      && introduction == other.introduction && privacy == other.privacy
  }

  /// The columns of a table of its answers, in their fixed order.
  public var columns: [String] {
    let cells = form.items.flatMap { item in form.criteria.map { "\(item).\($0.id)" } }
    let directions = form.asksDirection ? form.items.map { "\($0).direction" } : []
    let comments = form.items.map { "comment.\($0)" }
    let open = openQuestions.map { "open.\($0.id)" }
    return ["respondent", "group"] + cells + directions + comments + open
  }

  /// The first column that would hold two things, such as `open.a` for an open question `a` and for
  /// a development `open` on the criterion `a`; `nil` when each holds one.
  public var sharedColumn: String? { Form.shared(among: columns) }

  /// Tells whether the respondent of `sheet` belongs to a group that this version invites.
  public func check(_ sheet: Sheet) throws(SurveyError) {
    if sheet.isWithdrawal { return }
    guard let group = sheet.group else { throw .noGroup(sheet.participant) }
    guard groups.contains(where: { $0.id == group }) else {
      let known = groups.map(\.id.rawValue)
      throw .unknownGroup(
        group.rawValue, nearest: NearestName.nearest(to: group.rawValue, among: known))
    }
  }

  /// The same version for these groups.
  func inviting(_ groups: [StakeholderGroup]) -> Questionnaire {
    Questionnaire(
      version: version, form: form, wording: wording, explanations: explanations, groups: groups,
      openQuestions: openQuestions, introduction: introduction, privacy: privacy)
  }
}

/// What a questionnaire tells of an item beside its wording, as it was when it was published.
///
/// The answers *a* and *b* mean the directions that stood on the form, whatever is written later.
public struct Explanation: Hashable, Codable, Sendable {
  public let description: StudyText
  public let directionA: StudyText, directionB: StudyText

  public init(of development: Development) {
    description = development.description
    (directionA, directionB) = (development.directionA, development.directionB)
  }
}

/// A question that is answered in words.
public struct OpenQuestion: Hashable, Codable, Sendable, Identifiable {
  public let id: Identifier<OpenQuestion>
  public let text: StudyText

  public init(id: ID, text: StudyText) { (self.id, self.text) = (id, text) }
}
