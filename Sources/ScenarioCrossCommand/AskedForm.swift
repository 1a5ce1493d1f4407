import ScenarioMethod
import WorkshopStore

/// The form that a command means: the one that is named, else the newest.
extension WorkshopStore.Study {
  /// - Throws: ``AskedFormError`` when no round is open, or not this one.
  func round(_ number: Int?) throws(AskedFormError) -> Round {
    guard let current = workshop.scoring.currentRound else { throw .noRoundYet }
    guard let number else { return current }
    guard let round = workshop.scoring.rounds.first(where: { $0.number == number }) else {
      throw .noRound(number, known: workshop.scoring.rounds.map(\.number).sorted())
    }
    return round
  }

  /// - Throws: ``AskedFormError`` when no questionnaire is published, or not this version.
  func questionnaire(_ version: Int?) throws(AskedFormError) -> Questionnaire {
    guard let current = workshop.survey.current else { throw .noQuestionnaireYet }
    guard let version else { return current }
    guard let asked = workshop.survey.questionnaires.first(where: { $0.version == version }) else {
      throw .noVersion(version, known: workshop.survey.questionnaires.map(\.version).sorted())
    }
    return asked
  }

  /// - Throws: ``AskedFormError/noExpert(_:known:)``.
  func expert(_ name: String) throws(AskedFormError) -> Participant.ID {
    let known = workshop.scoring.experts.map(\.id.rawValue)
    guard let code = known.meant(by: name) else { throw .noExpert(name, known: known) }
    return Participant.ID(rawValue: code)
  }
}

/// Why there is no such form, or nobody to fill it in.
enum AskedFormError: Refusal, Equatable {
  case noRoundYet
  case noRound(Int, known: [Int])
  case noQuestionnaireYet
  case noVersion(Int, known: [Int])
  case noExperts
  case noExpert(String, known: [String])
  /// The questionnaire is published, and invites nobody.
  case noGroups
  case noResponse(String, known: [String])

  var wording: Wording {
    switch self {
    case .noRoundYet:
      Wording(
        nl: "er is nog geen scoreronde; zeg eerst waarop wordt gescoord: "
          + "scenariocross criteria edit",
        en: "there is no round of scores yet; first say what is scored: "
          + "scenariocross criteria edit")
    case .noRound(let number, let known):
      Wording(
        nl: "ronde \(number) is er niet; er is: ", en: "there is no round \(number); there is: ")
        + Self.list(known)
    case .noQuestionnaireYet:
      Wording(
        nl: "er is nog geen vragenlijst gepubliceerd; doe dat eerst: "
          + "scenariocross questionnaire publish",
        en: "no questionnaire is published yet; do that first: "
          + "scenariocross questionnaire publish")
    case .noVersion(let version, let known):
      Wording(
        nl: "versie \(version) van de vragenlijst is er niet; er is: ",
        en: "there is no version \(version) of the questionnaire; there is: ") + Self.list(known)
    case .noExperts:
      Wording(
        nl: "er zijn nog geen experts; voeg ze toe met: scenariocross experts add",
        en: "there are no experts yet; add them with: scenariocross experts add")
    case .noExpert(let name, let known): Self.unknown(name, known)
    case .noGroups:
      Wording(
        nl: "de vragenlijst is nog voor geen enkele groep; voeg er een toe met: "
          + "scenariocross groups add",
        en: "the questionnaire is for no group yet; add one with: scenariocross groups add")
    case .noResponse(let name, let known): Self.unanswered(name, known)
    }
  }

  private static func list(_ numbers: [Int]) -> Wording {
    .same(numbers.map(String.init).joined(separator: ", "))
  }

  private static func unanswered(_ name: String, _ known: [String]) -> Wording {
    let nearest = NearestName.nearest(to: name, among: known)
    let others = Wording(nl: "; er zijn: ", en: "; there are: ") + .some(of: known)
    return Wording(
      nl: "respondent “\(name)” heeft niet geantwoord",
      en: "there is no answer of a respondent “\(name)”")
      + (nearest == nil && !known.isEmpty ? others : .meant(nearest))
  }

  private static func unknown(_ name: String, _ known: [String]) -> Wording {
    guard !known.isEmpty else {
      return Wording(
        nl: "er zijn nog geen experts; voeg “\(name)” eerst toe: scenariocross experts add",
        en: "there are no experts yet; add “\(name)” first: scenariocross experts add")
    }
    let list = known.joined(separator: ", ")
    return Wording(
      nl: "expert “\(name)” is er niet; er zijn: \(list)",
      en: "there is no expert “\(name)”; there are: \(list)")
      + .meant(NearestName.nearest(to: name, among: known))
  }
}
