public import Foresight

/// What a person may do to the scoring by experts.
public enum ScoringCommand: Codable, Equatable, Sendable {
  /// Adds an expert, or replaces what is known of one.
  case enrol(expert: Participant)
  /// Takes an expert off the list; the ballots stay in the history and no longer count.
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

    /// The words that people read.
    public var name: Wording {
      switch self {
      case .impact: Wording(nl: "impact", en: "impact")
      case .impactUncertainty: Wording(nl: "impact en onzekerheid", en: "impact and uncertainty")
      }
    }
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

  /// The same decision, made by others.
  public func signed(by names: [String]) -> Self {
    Self(codes: codes, by: names, at: at, reasons: reasons, basis: basis)
  }

  /// True when it decides what `other` does, in the same order and on the same day, whoever is named
  /// and whatever reasons are given.
  public func decidesTheSame(as other: Self) -> Bool { codes == other.codes && at == other.at }

  /// The same decision, made on what `basis` marks.
  public func resting(on basis: Basis) -> Self {
    Self(codes: codes, by: by, at: at, reasons: reasons, basis: basis)
  }
}
