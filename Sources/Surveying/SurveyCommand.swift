public import Foresight
import Longlisting
import Scoring

/// What a person may do to the questionnaire.
///
/// Responses are sheets.
public enum SurveyCommand: Codable, Equatable, Sendable {
  /// Sets what the next version will ask; an empty one is none.
  case draft(QuestionnaireDraft)
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
  case takenName(Criterion.ID)
  case badInvited(StakeholderGroup.ID, Int)
  case noItems
  case sharedColumn(String)
  case unknown(Development.ID)
  case unknownGroup(String, nearest: String?)
  /// A respondent of no group, where each belongs to one.
  case noGroup(Participant.ID)
  case notPublished
  /// No shortlist is confirmed, so that nobody knows what to ask about.
  case notConfirmed
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
        nl: "“\(version)” is geen versie; toegestaan: 1 tot en met "
          + "\(Form.Name.numbers.upperBound)",
        en: "“\(version)” is no version; allowed: 1 to \(Form.Name.numbers.upperBound)")
    case .badWeight(let id): ScoringError.badWeight(id.rawValue).wording
    case .takenName(let id): ScoringError.takenName(id).wording
    case .badInvited(let id, let invited):
      Wording(
        nl: "groep “\(id)”: “\(invited)” is geen aantal mensen dat kan zijn uitgenodigd",
        en: "group “\(id)”: “\(invited)” is no number of people that may be invited")
    case .sharedColumn(let name):
      Wording(
        nl: "“\(name)” zou de naam van twee kolommen met antwoorden zijn; geef de ontwikkeling, "
          + "het criterium of de open vraag een andere naam",
        en: "“\(name)” would name two columns of answers; give the development, the criterion or "
          + "the open question another name")
    case .noItems:
      Wording(
        nl: "een vragenlijst heeft ontwikkelingen nodig, en criteria of de vraag welke kant het op "
          + "gaat",
        en: "a questionnaire needs developments, and criteria or the question which way they go")
    case .unknown(let id): LonglistError.notListed(id)
    case .unknownGroup(let name, let nearest):
      Wording(nl: "groep “\(name)” bestaat niet", en: "there is no group “\(name)”")
        + .meant(nearest)
    case .noGroup(let id):
      Wording(
        nl: "respondent “\(id)” hoort bij geen groep; noem er een",
        en: "respondent “\(id)” belongs to no group; name one")
    case .notPublished:
      Wording(
        nl: "er is nog geen vragenlijst gepubliceerd",
        en: "no questionnaire has been published yet")
    case .notConfirmed:
      Wording(
        nl: "de selectie is nog niet bevestigd; bevestig haar met: scenariocross shortlist confirm",
        en: "the shortlist has not been confirmed yet; confirm it with: scenariocross shortlist "
          + "confirm")
    case .noResponses:
      Wording(nl: "er zijn nog geen antwoorden", en: "there are no responses yet")
    }
  }
}
