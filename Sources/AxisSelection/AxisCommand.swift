public import Foresight
import Longlisting

/// What a person may do to the axes.
public enum AxisCommand: Codable, Equatable, Sendable {
  /// Adds a candidate, or replaces one.
  case propose(candidate: AxisCandidate)
  case choose(choice: AxisChoice)
  /// Sets a pair aside, with the reason: on the choice that stands, or until one is made.
  case reject(AxisChoice.Rejection)
  /// Takes that back, while no choice stands.
  case reconsider(RejectedPair.ID)
  /// Takes a candidate off the list, unless the choice that stands names it.
  case withdraw(AxisCandidate.ID)
  /// People take their choice back.
  case unchoose
}

/// Why a change of the axes was refused.
public enum AxisError: Refusal, Equatable {
  case noMembers(AxisCandidate.ID)
  case unknownMember(Development.ID)
  case twoPoles(AxisCandidate.ID, Int)
  case unknown(AxisCandidate.ID, nearest: String?)
  case sameTwice(AxisCandidate.ID)
  case noPole(Int)
  /// A pair that is set aside names two candidates.
  case noPair(Int)
  /// A pair is set aside without a reason.
  case noReason([AxisCandidate.ID])
  /// The pair that was chosen cannot be set aside.
  case isChosenPair([AxisCandidate.ID])
  case isChosen(AxisCandidate.ID)
  case tooFewCandidates
  case notChosen

  public var wording: Wording {
    switch self {
    case .noMembers(let id):
      Self.candidate(id, nl: "noemt geen ontwikkeling", en: "names no development")
    case .unknownMember(let id): LonglistError.notListed(id)
    case .twoPoles(let id, let count):
      Self.candidate(
        id, nl: "heeft \(count) polen; een as heeft er twee",
        en: "has \(count) poles; an axis has two")
    case .unknown(let id, let nearest):
      Wording(nl: "kandidaat “\(id)” bestaat niet", en: "there is no candidate “\(id)”")
        + .meant(nearest)
    case .sameTwice(let id):
      Wording(nl: "“\(id)” kan niet beide assen zijn", en: "“\(id)” cannot be both axes")
    case .noPole(let pole):
      Wording(
        nl: "“\(pole)” is geen pool; toegestaan: 1 of 2",
        en: "“\(pole)” is no pole; allowed: 1 or 2")
    case .noPair, .noReason, .isChosenPair: pairWording
    case .isChosen(let id): Self.isChosen(id)
    case .tooFewCandidates, .notChosen: stageWording
    }
  }

  /// What is wrong with one candidate.
  private static func candidate(_ id: AxisCandidate.ID, nl: String, en: String) -> Wording {
    Wording(nl: "kandidaat “\(id)” \(nl)", en: "candidate “\(id)” \(en)")
  }

  private static func isChosen(_ id: AxisCandidate.ID) -> Wording {
    Wording(
      nl: "de gemaakte keuze noemt kandidaat “\(id)”; neem eerst de keuze terug met: "
        + "scenariocross axes unchoose",
      en: "the choice that stands names candidate “\(id)”; take the choice back first with: "
        + "scenariocross axes unchoose")
  }

  /// Why a pair cannot be set aside.
  private var pairWording: Wording {
    func names(_ pair: [AxisCandidate.ID]) -> String {
      pair.map { "“\($0)”" }.joined(separator: " × ")
    }
    return switch self {
    case .noReason(let pair):
      Wording(
        nl: "geef de reden waarom \(names(pair)) afvalt",
        en: "give the reason to set \(names(pair)) aside")
    case .isChosenPair(let pair):
      Wording(
        nl: "\(names(pair)) is gekozen en kan niet afvallen; neem eerst de keuze terug met: "
          + "scenariocross axes unchoose",
        en: "\(names(pair)) was chosen and cannot be set aside; take the choice back first with: "
          + "scenariocross axes unchoose")
    default: Wording(nl: "een paar noemt twee kandidaten", en: "a pair names two candidates")
    }
  }

  /// Why the stage cannot go on.
  private var stageWording: Wording {
    self == .tooFewCandidates
      ? Wording(
        nl: "er zijn minstens twee kandidaten nodig", en: "at least two candidates are needed")
      : Wording(
        nl: "de twee assen zijn nog niet gekozen", en: "the two axes have not been chosen yet")
  }
}
