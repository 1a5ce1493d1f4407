public import Foresight
public import Longlisting

/// A candidate core uncertainty: one or more developments and the two ways they could go.
public struct AxisCandidate: Kept {
  /// A development that is part of a candidate.
  public struct Member: Hashable, Codable, Sendable {
    public let development: Development.ID
    /// True when the development points the other way than the candidate.
    public let isReversed: Bool

    public init(_ development: Development.ID, isReversed: Bool = false) {
      (self.development, self.isReversed) = (development, isReversed)
    }
  }

  public let id: Identifier<AxisCandidate>
  public let name: StudyText
  /// “The degree to which …”, one sentence.
  public let degree: StudyText
  public let members: [Member]
  /// The two plausible ends; the first is where direction *a* leads.
  public let poles: [Pole]

  public init(id: ID, name: StudyText, degree: StudyText, members: [Member], poles: [Pole]) {
    (self.id, self.name, self.degree) = (id, name, degree)
    (self.members, self.poles) = (members, poles)
  }
}

/// One of the two plausible ends of an axis.
public struct Pole: Hashable, Codable, Sendable {
  public let name: StudyText
  /// The short name for the drawing; empty means the name.
  public let label: StudyText
  public let description: StudyText

  public init(name: StudyText, label: StudyText = "", description: StudyText = "") {
    (self.name, self.label, self.description) = (name, label, description)
  }

  /// What the drawing prints.
  public var shown: StudyText { label.isEmpty ? name : label }
}

/// The choice of two core uncertainties by people, and which way each lies.
public struct AxisChoice: Hashable, Codable, Sendable {
  /// Two candidates that were considered and not chosen, with the reason.
  public struct Rejection: Hashable, Codable, Sendable {
    public let pair: [AxisCandidate.ID]
    public let reason: StudyText

    public init(pair: [AxisCandidate.ID], reason: StudyText) {
      (self.pair, self.reason) = (pair, reason)
    }
  }

  public let vertical: AxisCandidate.ID, horizontal: AxisCandidate.ID
  /// Which pole (1 or 2) lies at the top, and which at the left.
  public let top: Int, left: Int
  public let by: [String]
  public let at: Day?
  public let reason: StudyText
  public let rejected: [Rejection]
  /// What the choosers had on the table.
  public let basis: Basis

  public init(
    vertical: AxisCandidate.ID, horizontal: AxisCandidate.ID, top: Int = 1, left: Int = 1,
    by: [String], at: Day?, reason: StudyText, rejected: [Rejection] = [],
    basis: Basis = Basis()
  ) {
    (self.vertical, self.horizontal, self.top, self.left) = (vertical, horizontal, top, left)
    (self.by, self.at, self.reason) = (by, at, reason)
    (self.rejected, self.basis) = (rejected, basis)
  }
}

/// What a person may do to the axes.
public enum AxisCommand: Codable, Equatable, Sendable {
  /// Adds a candidate, or replaces one.
  case propose(candidate: AxisCandidate)
  case choose(choice: AxisChoice)
}

/// Why a change of the axes was refused.
public enum AxisError: Refusal, Equatable {
  case noMembers(AxisCandidate.ID)
  case unknownMember(Development.ID)
  case twoPoles(AxisCandidate.ID, Int)
  case unknown(AxisCandidate.ID, nearest: String?)
  case sameTwice(AxisCandidate.ID)
  case noPole(Int)
  case tooFewCandidates
  case notChosen

  public var wording: Wording {
    switch self {
    case .noMembers(let id):
      Wording(
        nl: "kandidaat “\(id)” noemt geen ontwikkeling",
        en: "candidate “\(id)” names no development")
    case .unknownMember(let id):
      Wording(nl: "“\(id)” staat niet op de longlist", en: "“\(id)” is not on the longlist")
    case .twoPoles(let id, let count):
      Wording(
        nl: "kandidaat “\(id)” heeft \(count) polen; een as heeft er twee",
        en: "candidate “\(id)” has \(count) poles; an axis has two")
    case .unknown(let id, let nearest):
      Wording(nl: "kandidaat “\(id)” bestaat niet", en: "there is no candidate “\(id)”")
        + (nearest.map {
          Wording(nl: "; bedoelde u “\($0)”?", en: "; did you mean “\($0)”?")
        } ?? .same(""))
    case .sameTwice(let id):
      Wording(
        nl: "“\(id)” kan niet beide assen zijn", en: "“\(id)” cannot be both axes")
    case .noPole(let pole):
      Wording(
        nl: "“\(pole)” is geen pool; toegestaan: 1 of 2",
        en: "“\(pole)” is no pole; allowed: 1 or 2")
    case .tooFewCandidates:
      Wording(
        nl: "er zijn minstens twee kandidaten nodig", en: "at least two candidates are needed")
    case .notChosen:
      Wording(
        nl: "de twee assen zijn nog niet gekozen", en: "the two axes have not been chosen yet")
    }
  }
}

/// What people proposed and decided about the axes.
public struct AxisInputs: Equatable, Sendable {
  public internal(set) var candidates = Shelf<AxisCandidate>()
  public internal(set) var decisions = Shelf<AxisDecision>()

  public init() {}

  public static let shelves = [
    ShelfTable<Self>("axis_candidate", \.candidates),
    ShelfTable<Self>("axis_decision", \.decisions),
  ]

  /// The choice that stands, if one was made.
  public var choice: AxisChoice? { decisions["current"]?.choice }

  /// Checks and applies one command.
  public mutating func apply(
    _ command: AxisCommand, on longlist: LonglistInputs
  ) throws(AxisError) {
    switch command {
    case .propose(let candidate):
      guard !candidate.members.isEmpty else { throw .noMembers(candidate.id) }
      for member in candidate.members where longlist.developments[member.development] == nil {
        throw .unknownMember(member.development)
      }
      guard candidate.poles.count == 2 else {
        throw .twoPoles(candidate.id, candidate.poles.count)
      }
      candidates[candidate.id] = candidate
    case .choose(let choice):
      try check(choice)
      decisions["current"] = AxisDecision(choice: choice)
    }
  }

  /// The candidate with this name.
  public func candidate(_ id: AxisCandidate.ID) throws(AxisError) -> AxisCandidate {
    guard let found = candidates[id] else {
      let names = candidates.map(\.id.rawValue)
      throw .unknown(id, nearest: NearestName.nearest(to: id.rawValue, among: names))
    }
    return found
  }

  private func check(_ choice: AxisChoice) throws(AxisError) {
    guard choice.vertical != choice.horizontal else { throw .sameTwice(choice.vertical) }
    for id in [choice.vertical, choice.horizontal] + choice.rejected.flatMap(\.pair) {
      _ = try candidate(id)
    }
    for pole in [choice.top, choice.left] where !(1...2).contains(pole) { throw .noPole(pole) }
  }
}

/// The choice that stands.
public struct AxisDecision: Kept {
  public var id: Identifier<AxisDecision> { "current" }
  public let choice: AxisChoice
}
