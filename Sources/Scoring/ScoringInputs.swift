public import Foresight
public import Longlisting

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
    switch command {
    case .enrol(let expert):
      guard Weight.allowed.contains(expert.weight) else { throw .badWeight(expert.id.rawValue) }
      experts[expert.id] = expert
    case .dismiss(let id): experts[id] = nil
    case .openRound(let number, let form):
      guard Form.Name.numbers.contains(number) else { throw .badRound(number) }
      guard round(number) == nil else { throw .roundTaken(number) }
      try put(form, in: number, on: longlist)
    case .reopenRound(let number, let form):
      try put(form, in: opened(number).number, on: longlist)
    case .dropRound(let number): rounds[try opened(number).id] = nil
    case .rule(let rule):
      guard ShortlistRule.sizes.contains(rule.size) else { throw .badSize(rule.size) }
      decide { $0.rule = rule }
    case .confirm(let confirmed):
      try check(confirmed.codes, on: longlist)
      decide { $0.confirmed = confirmed }
    case .unconfirm: decide { $0.confirmed = nil }
    }
  }

  private func round(_ number: Int) -> Round? { rounds[Identifier(rawValue: String(number))] }

  private func opened(_ number: Int) throws(ScoringError) -> Round {
    guard let round = round(number) else { throw .noRound(number) }
    return round
  }

  private mutating func put(
    _ form: Form, in number: Int, on longlist: LonglistInputs
  ) throws(ScoringError) {
    try check(form, on: longlist)
    rounds[Identifier(rawValue: String(number))] = Round(number: number, form: form)
  }

  private mutating func decide(_ change: (inout ScoringDecisions) -> Void) {
    var now = decisions["current"] ?? ScoringDecisions()
    change(&now)
    decisions[now.id] = now
  }

  private func check(_ form: Form, on longlist: LonglistInputs) throws(ScoringError) {
    guard form.criteria.contains(where: { $0.kind == .impact }) else { throw .noImpactCriterion }
    for criterion in form.criteria {
      guard Weight.allowed.contains(criterion.weight) else {
        throw .badWeight(criterion.id.rawValue)
      }
      if Criterion.refusal(ofName: criterion.id) != nil { throw .takenName(criterion.id) }
    }
    try check(form.items, on: longlist)
    if let name = form.sharedName { throw .sharedName(name) }
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
