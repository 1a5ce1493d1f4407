public import Foresight
public import Longlisting
import PanelStatistics

/// The top of the ranking: who is in, who just missed, and what decided.
///
/// Only scoring makes one.
public struct Shortlist: Equatable, Sendable {
  /// Why a tie over the border fell as it did.
  public struct Tie: Equatable, Sendable {
    /// What decided a tie.
    public enum Breaker: String, Codable, Sendable { case borda, topBox, code }
    /// The last one in and the first one out.
    public let codes: [Development.ID]
    public let decidedBy: Breaker
  }

  /// What another rule would choose.
  public struct OtherRule: Equatable, Sendable {
    public let rule: ShortlistRule.Order
    public let enters: [Development.ID], leaves: [Development.ID]
  }

  /// The fewest ballots for which a ranking is shown.
  ///
  /// House.
  public static let fewestBallots = 3
  /// How many that just missed are named.
  ///
  /// House.
  public static let missedShown = 3

  public let ranking: Ranking
  public let rule: ShortlistRule
  /// How many tell of impact: see ``Foresight/Sheet/ranks(on:)``.
  public let ballots: Int
  /// `nil` when the border is no tie.
  public let tie: Tie?
  public let otherRule: OtherRule
  /// High impact and low uncertainty: belong in all four scenarios.
  public let predetermined: [Development.ID]
  /// What people confirmed, if they did.
  public let confirmed: ConfirmedShortlist?
  /// A mark of all that it rests on: ballots, form, rule and the weights of experts.
  public let fingerprint: Fingerprint
  /// A mark of ``codes``, whoever chose them.
  public let chosen: Fingerprint

  /// True when there are enough ballots for a ranking.
  public var isRanked: Bool { ballots >= Self.fewestBallots }
  /// True when people chose without a ranking, and there is none now.
  public var isByJudgement: Bool { !isRanked && !restedOnScores }
  /// True when people chose by a ranking, of which too few ballots are left.
  public var lacksBallots: Bool { !isRanked && restedOnScores }
  private var restedOnScores: Bool { confirmed?.basis.parts[.ballots] != nil }
  /// Those that the rule chooses, best first; without a ranking, in the order decided.
  public var entries: [Ranking.Entry] {
    isRanked ? Array(ranking.entries.prefix(rule.size)) : codes.compactMap { self[$0] }
  }
  /// The first that it leaves out; none without a ranking.
  public var justMissed: [Ranking.Entry] {
    isRanked ? Array(ranking.entries.dropFirst(rule.size).prefix(Self.missedShown)) : []
  }
  /// What the study goes on with: what was confirmed, else what the rule chooses.
  public var codes: [Development.ID] {
    confirmed?.codes ?? ranking.top(rule.size)
  }

  /// Those that people took in or left out against the ranking, by code; none before they
  /// confirmed, and none when there is no ranking.
  public var deviations: [Development.ID] {
    guard let confirmed, isRanked else { return [] }
    return Set(confirmed.codes).symmetricDifference(ranking.top(rule.size)).sorted()
  }

  /// The deviations for which nobody gave a reason.
  public var unexplained: [Development.ID] {
    deviations.filter { (confirmed?.reasons[$0] ?? "").isEmpty }
  }

  /// The evidence of one development.
  public subscript(id: Development.ID) -> Ranking.Entry? {
    ranking.entries.first { $0.development.id == id }
  }
}

extension Longlist {
  /// Ranks the longlist by the ballots of the newest round, of those who are on the list of experts
  /// and answered something; for there being a ranking only those count that tell of impact.
  ///
  /// Below ``Shortlist/fewestBallots`` a shortlist exists only by the judgement of people: then
  /// every score is undefined, and those few ballots wait.
  ///
  /// - Throws: ``ScoringError/tooFewBallots(_:)`` when people have not confirmed one either.
  public func shortlist(_ inputs: ScoringInputs, answers: Answers) throws -> Shortlist {
    let round = inputs.currentRound
    let sheets = (round.flatMap { answers[.round($0.number)] } ?? [])
      .filter { inputs.experts[$0.participant] != nil && $0.isAnswered }
      .sorted { $0.participant < $1.participant }
    let ballots = round.map { round in sheets.count { $0.ranks(on: round.form) } } ?? 0
    let isEnough = ballots >= Shortlist.fewestBallots
    guard isEnough || inputs.confirmed != nil else { throw ScoringError.tooFewBallots(ballots) }
    let form = isEnough ? round?.form : nil
    func ranking(_ order: ShortlistRule.Order) -> Ranking {
      Ranking(
        self, by: order, sheets: form == nil ? [] : sheets,
        on: form ?? Form(items: developments.map(\.id), criteria: []), experts: inputs.experts)
    }
    let rule = inputs.rule
    let own = ranking(rule.order)
    let codes = inputs.confirmed?.codes ?? own.top(rule.size)
    return Shortlist(
      ranking: own, rule: rule, ballots: ballots, tie: own.tie(at: rule.size),
      otherRule: own.compared(with: ranking(rule.order.other), size: rule.size),
      predetermined: own.predetermined, confirmed: inputs.confirmed,
      fingerprint: try Fingerprint(of: Grounds(inputs, sheets)),
      chosen: try Fingerprint(of: codes.sorted()))
  }
}

extension Sheet {
  /// True when it counts for a ranking: some development got a level on impact.
  ///
  /// Of a ballot that says *don't know* throughout, or tells of uncertainty alone, nothing is ranked.
  public func ranks(on form: Form) -> Bool {
    form.criteria.contains { criterion in
      criterion.kind == .impact
        && form.items.contains { rating($0, criterion.id, on: form)?.level != nil }
    }
  }
}

/// All that a ranking rests on beside the longlist: change any of it and decisions are stale.
private struct Grounds: Encodable {
  let sheets: [Sheet]
  let form: Form?
  let rule: ShortlistRule
  /// One weight a sheet.
  let weights: [Double]

  init(_ inputs: ScoringInputs, _ sheets: [Sheet]) {
    (self.sheets, form, rule) = (sheets, inputs.currentRound?.form, inputs.rule)
    weights = sheets.compactMap { inputs.experts[$0.participant]?.weight }
  }
}

extension ShortlistRule.Order {
  /// The one that is shown beside it.
  fileprivate var other: Self { self == .impact ? .impactUncertainty : .impact }
}

extension Ranking {
  /// The codes on the first places.
  func top(_ size: Int) -> [Development.ID] { entries.prefix(size).map(\.development.id) }

  /// The tie over the border after `size` places, if there is one.
  func tie(at size: Int) -> Shortlist.Tie? {
    guard size > 0, entries.count > size else { return nil }
    let (last, first) = (entries[size - 1], entries[size])
    guard last.rank == first.rank, last.score.value != nil else { return nil }
    let (a, b) = (last.keys, first.keys)
    let breaker: Shortlist.Tie.Breaker = a[1] != b[1] ? .borda : a[2] != b[2] ? .topBox : .code
    return Shortlist.Tie(
      codes: [last.development.id, first.development.id], decidedBy: breaker)
  }

  /// Who enters and who leaves when another ranking decides.
  func compared(with other: Ranking, size: Int) -> Shortlist.OtherRule {
    let (own, theirs) = (top(size), other.top(size))
    return Shortlist.OtherRule(
      rule: other.rule, enters: theirs.filter { !own.contains($0) },
      leaves: own.filter { !theirs.contains($0) })
  }

  /// Impact in the upper half, uncertainty in the lower third and below ``middleUncertainty``, by
  /// code.
  ///
  /// House; computed, never given.
  var predetermined: [Development.ID] {
    let impacts = entries.compactMap(\.impact.value).sorted(by: >)
    let uncertainties = entries.compactMap(\.uncertainty.value).sorted()
    guard !impacts.isEmpty, !uncertainties.isEmpty else { return [] }
    let lowestOfUpperHalf = impacts[(impacts.count - 1) / 2]
    let highestOfLowerThird = uncertainties[max(0, uncertainties.count / 3 - 1)]
    return entries.filter { entry in
      guard let impact = entry.impact.value, let uncertainty = entry.uncertainty.value else {
        return false
      }
      return impact >= lowestOfUpperHalf && uncertainty <= highestOfLowerThird
        && uncertainty < Self.middleUncertainty
    }.map(\.development.id).sorted()
  }

  /// The middle of the scale of uncertainty as a share: what lies below is rather certain.
  private static var middleUncertainty: Double { 0.5 }
}
