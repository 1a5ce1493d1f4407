public import Foresight
public import Longlisting
import Scoring

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

/// What a person may do to the questionnaire.
///
/// Responses are sheets.
public enum SurveyCommand: Codable, Equatable, Sendable {
  /// Freezes a version; its items, criteria and wording never change again.
  case publish(questionnaire: Questionnaire)
  /// Sets which groups a version invites, and how many of each.
  case invite(version: Int, groups: [StakeholderGroup])
  /// Takes a version away; its responses no longer count.
  case withdraw(version: Int)
}

/// Why a change of the questionnaire was refused.
public enum SurveyError: Refusal, Equatable {
  case versionTaken(Int)
  case noVersion(Int)
  case badVersion(Int)
  case badWeight(Criterion.ID)
  case badInvited(StakeholderGroup.ID, Int)
  case noItems
  case unknown(Development.ID)
  case unknownGroup(String, nearest: String?)
  case notPublished
  case noResponses

  public var wording: Wording {
    switch self {
    case .versionTaken(let version):
      Wording(
        nl: "vragenlijst \(version) is al gepubliceerd en blijft zoals zij was; geef de "
          + "gewijzigde versie \(version + 1)",
        en: "questionnaire \(version) is published already and stays as it was; give the "
          + "changed one version \(version + 1)")
    case .noVersion(let version):
      Wording(
        nl: "vragenlijst \(version) is niet gepubliceerd",
        en: "questionnaire \(version) is not published")
    case .badVersion(let version):
      Wording(
        nl: "“\(version)” is geen versie; toegestaan: 1 tot en met \(Form.Name.numbers.upperBound)",
        en: "“\(version)” is no version; allowed: 1 to \(Form.Name.numbers.upperBound)")
    case .badWeight(let id): ScoringError.badWeight(id.rawValue).wording
    case .badInvited(let id, let invited):
      Wording(
        nl: "groep “\(id)”: “\(invited)” is geen aantal mensen dat kan zijn uitgenodigd",
        en: "group “\(id)”: “\(invited)” is no number of people that may be invited")
    case .noItems:
      Wording(
        nl: "een vragenlijst heeft ontwikkelingen en criteria nodig",
        en: "a questionnaire needs developments and criteria")
    case .unknown(let id):
      Wording(nl: "“\(id)” staat niet op de longlist", en: "“\(id)” is not on the longlist")
    case .unknownGroup(let name, let nearest):
      Wording(nl: "groep “\(name)” bestaat niet", en: "there is no group “\(name)”")
        + .meant(nearest)
    case .notPublished:
      Wording(
        nl: "er is nog geen vragenlijst gepubliceerd",
        en: "no questionnaire has been published yet")
    case .noResponses:
      Wording(nl: "er zijn nog geen antwoorden", en: "there are no responses yet")
    }
  }
}

/// What people decided about the questionnaire.
public struct SurveyInputs: Equatable, Sendable {
  public internal(set) var questionnaires = Shelf<Questionnaire>()

  public init() {}

  public static let shelves = [ShelfTable<Self>("questionnaire", \.questionnaires)]

  /// The newest version.
  public var current: Questionnaire? { questionnaires.all.max { $0.version < $1.version } }

  /// Checks and applies one command.
  public mutating func apply(
    _ command: SurveyCommand, on longlist: LonglistInputs
  ) throws(SurveyError) {
    switch command {
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
    for criterion in form.criteria where !Weight.allowed.contains(criterion.weight) {
      throw .badWeight(criterion.id)
    }
    try Self.check(questionnaire.groups)
  }

  private static func check(_ groups: [StakeholderGroup]) throws(SurveyError) {
    for group in groups {
      guard let invited = group.invited else { continue }
      guard StakeholderGroup.sizes.contains(invited) else { throw .badInvited(group.id, invited) }
    }
  }
}
