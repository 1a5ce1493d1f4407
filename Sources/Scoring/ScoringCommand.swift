public import Foresight

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
  /// Takes a round away; its ballots no longer count.
  case dropRound(number: Int)
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
  /// How many may be chosen.
  ///
  /// House: one is no choice, and a longer list is not short.
  public static let sizes = 2...1_000
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
  /// The round has ballots, which another form would put out of force.
  case scored(Int)
  case noImpactCriterion
  case badSize(Int)
  case badRound(Int)
  case twice(Development.ID)
  case tooFewBallots(Int)

  public var wording: Wording {
    switch self {
    case .unknown(let id):
      Wording(
        nl: "“\(id)” staat niet op de longlist", en: "“\(id)” is not on the longlist")
    case .badWeight(let name):
      Wording(
        nl: "het gewicht van “\(name)” moet een getal van \(Weight.allowed.lowerBound) tot en met "
          + "\(Int(Weight.allowed.upperBound)) zijn",
        en: "the weight of “\(name)” must be a number from \(Weight.allowed.lowerBound) to "
          + "\(Int(Weight.allowed.upperBound))")
    case .roundTaken(let number):
      Wording(nl: "ronde \(number) bestaat al", en: "round \(number) exists already")
    case .noRound(let number):
      Wording(nl: "ronde \(number) bestaat niet", en: "there is no round \(number)")
    case .scored(let number):
      Wording(
        nl: "ronde \(number) heeft scores, die blijven zoals zij waren; open de volgende ronde "
          + "met: scenariocross criteria edit --new-round",
        en: "round \(number) has ballots, which stay as they were; open the next round with: "
          + "scenariocross criteria edit --new-round")
    case .noImpactCriterion:
      Wording(
        nl: "er is geen criterium van het soort impact",
        en: "there is no criterion of the kind impact")
    case .badSize(let size):
      Wording(
        nl: "“\(size)” is geen aantal; een selectie telt \(ShortlistRule.sizes.lowerBound) tot en "
          + "met \(ShortlistRule.sizes.upperBound) ontwikkelingen",
        en: "“\(size)” is no size; a shortlist holds \(ShortlistRule.sizes.lowerBound) to "
          + "\(ShortlistRule.sizes.upperBound) developments")
    case .badRound(let number):
      Wording(
        nl: "“\(number)” is geen ronde; toegestaan: 1 tot en met \(Form.Name.numbers.upperBound)",
        en: "“\(number)” is no round; allowed: 1 to \(Form.Name.numbers.upperBound)")
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
