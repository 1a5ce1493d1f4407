public import Foresight
public import Longlisting

/// What a person may do to the scoring by experts.
public enum ScoringCommand: Codable, Equatable, Sendable {
  /// Adds an expert, or replaces what is known of one.
  case enrol(expert: Participant)
  /// Takes an expert off the list; the ballots go by themselves.
  case dismiss(Participant.ID)
  /// Opens a round with a frozen form.
  case openRound(number: Int, form: Form)
  /// Puts another form in a round's place; ballots on the old form no longer count.
  case reopenRound(number: Int, form: Form)
  /// Sets how many are shortlisted and by which rule.
  case rule(ShortlistRule)
  /// People confirm a shortlist, against the ranking where they give a reason.
  case confirm(ConfirmedShortlist)
  /// People take their confirmation back.
  case unconfirm
}

/// How a ranking becomes a shortlist.
public struct ShortlistRule: Hashable, Codable, Sendable {
  /// What developments are ranked by.
  public enum Order: String, Codable, Sendable, CaseIterable {
    /// Impact alone, as in the method.
    case impact
    /// The geometric mean of impact and uncertainty.
    case impactUncertainty = "impact-uncertainty"
  }
  /// How many are chosen; 10 unless a study says otherwise.
  public let size: Int
  public let order: Order

  public init(size: Int = 10, order: Order = .impact) { (self.size, self.order) = (size, order) }
}

/// The developments that people decided to go on with.
public struct ConfirmedShortlist: Hashable, Codable, Sendable {
  /// The codes in the order decided.
  public let codes: [Development.ID]
  public let by: [String]
  public let at: Day?
  /// Why one was added or left out against the ranking, by code.
  public let reasons: [Development.ID: String]
  /// What was on the table.
  public let basis: Basis

  public init(
    codes: [Development.ID], by: [String], at: Day?, reasons: [Development.ID: String] = [:],
    basis: Basis = Basis()
  ) {
    (self.codes, self.by, self.at) = (codes, by.map(\.oneLine), at)
    (self.reasons, self.basis) = (reasons.mapValues(\.cleaned), basis)
  }

  /// The same decision, made on what `basis` marks.
  public func resting(on basis: Basis) -> Self {
    Self(codes: codes, by: by, at: at, reasons: reasons, basis: basis)
  }
}

/// Why a change of the scoring was refused.
public enum ScoringError: Refusal, Equatable {
  case unknown(Development.ID)
  case badWeight(String)
  case roundTaken(Int)
  case noRound(Int)
  case noImpactCriterion
  case badSize(Int)
  case twice(Development.ID)
  case tooFewBallots(Int)

  public var wording: Wording {
    switch self {
    case .unknown(let id):
      Wording(
        nl: "“\(id)” staat niet op de longlist", en: "“\(id)” is not on the longlist")
    case .badWeight(let name):
      Wording(
        nl: "het gewicht van “\(name)” moet een getal boven 0 zijn",
        en: "the weight of “\(name)” must be a number above 0")
    case .roundTaken(let number):
      Wording(nl: "ronde \(number) bestaat al", en: "round \(number) exists already")
    case .noRound(let number):
      Wording(nl: "ronde \(number) bestaat niet", en: "there is no round \(number)")
    case .noImpactCriterion:
      Wording(
        nl: "er is geen criterium van het soort impact",
        en: "there is no criterion of the kind impact")
    case .badSize(let size):
      Wording(
        nl: "“\(size)” is geen aantal; een selectie telt minstens 2",
        en: "“\(size)” is no size; a shortlist holds at least 2")
    case .twice(let id):
      Wording(nl: "“\(id)” staat er tweemaal", en: "“\(id)” stands there twice")
    case .tooFewBallots(let count):
      Wording(
        nl: "er zijn \(count) scoreformulieren; nodig zijn er minstens "
          + "\(Shortlist.fewestBallots)",
        en: "there are \(count) ballots; at least \(Shortlist.fewestBallots) are needed")
    }
  }
}

/// What people decided about the scoring.
///
/// The ballots themselves are sheets.
public struct ScoringInputs: Equatable, Sendable {
  public internal(set) var experts = Shelf<Participant>()
  public internal(set) var rounds = Shelf<Round>()
  public internal(set) var decisions = Shelf<ScoringDecisions>()

  public init() {}

  public static let shelves = [
    ShelfTable<Self>("expert", \.experts), ShelfTable<Self>("round", \.rounds),
    ShelfTable<Self>("scoring_decisions", \.decisions),
  ]

  /// How many are chosen and by which order.
  public var rule: ShortlistRule { decisions["current"]?.rule ?? ShortlistRule() }
  /// What people confirmed, if they did.
  public var confirmed: ConfirmedShortlist? { decisions["current"]?.confirmed }
  /// The newest round.
  public var currentRound: Round? { rounds.all.max { $0.number < $1.number } }

  /// Checks and applies one command.
  public mutating func apply(
    _ command: ScoringCommand, on longlist: LonglistInputs
  ) throws(ScoringError) {
    var now = decisions["current"] ?? ScoringDecisions()
    switch command {
    case .enrol(let expert):
      guard expert.weight.isFinite, expert.weight > 0 else { throw .badWeight(expert.id.rawValue) }
      experts[expert.id] = expert
    case .openRound(let number, let form):
      guard rounds.allSatisfy({ $0.number != number }) else { throw .roundTaken(number) }
      try check(form, on: longlist)
      rounds[Identifier(rawValue: String(number))] = Round(number: number, form: form)
    case .reopenRound(let number, let form):
      guard rounds.contains(where: { $0.number == number }) else { throw .noRound(number) }
      try check(form, on: longlist)
      rounds[Identifier(rawValue: String(number))] = Round(number: number, form: form)
    case .dismiss(let id): experts[id] = nil
    case .unconfirm:
      now.confirmed = nil
      decisions[now.id] = now
    case .rule(let rule):
      guard rule.size >= 2 else { throw .badSize(rule.size) }
      now.rule = rule
      decisions[now.id] = now
    case .confirm(let confirmed):
      try check(confirmed.codes, on: longlist)
      now.confirmed = confirmed
      decisions[now.id] = now
    }
  }

  private func check(_ form: Form, on longlist: LonglistInputs) throws(ScoringError) {
    guard form.criteria.contains(where: { $0.kind == .impact }) else { throw .noImpactCriterion }
    for criterion in form.criteria where !(criterion.weight.isFinite && criterion.weight > 0) {
      throw .badWeight(criterion.id.rawValue)
    }
    try check(form.items, on: longlist)
  }

  private func check(
    _ codes: [Development.ID], on longlist: LonglistInputs
  ) throws(ScoringError) {
    var seen: Set<Development.ID> = []
    for code in codes {
      guard longlist.developments[code] != nil else { throw .unknown(code) }
      guard seen.insert(code).inserted else { throw .twice(code) }
    }
  }
}

/// One round of expert scores.
public struct Round: Kept {
  public var id: Identifier<Round> { Identifier(rawValue: String(number)) }
  public let number: Int
  public let form: Form
}

/// What people decided about the shortlist.
public struct ScoringDecisions: Kept {
  public var id: Identifier<ScoringDecisions> { "current" }
  public var rule = ShortlistRule()
  public var confirmed: ConfirmedShortlist?
}
