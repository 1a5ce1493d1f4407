import Foresight
import Scoring
import TestSupport
import Testing

struct ScoringInputsTests {
  @Test(arguments: [
    0, -1, Double.nan, .infinity, -Double.infinity, 1e308, .leastNonzeroMagnitude, 1_000.5, 0.0009,
  ])
  func `an expert and a criterion weigh no more or less than others can stand`(weight: Double)
    throws
  {
    var scored = try Scored(1, criteria: [Panel.first])
    let expert = Participant(id: "e9", name: "", weight: weight)
    #expect(throws: ScoringError.badWeight("e9")) {
      try scored.scoring.apply(.enrol(expert: expert), on: scored.longlist)
    }
    let criterion = Criterion(id: "c", kind: .uncertainty, weight: weight, scale: .fiveLevels)
    let form = Form(items: ["D01"], criteria: [Panel.first, criterion])
    #expect(throws: ScoringError.badWeight("c")) {
      try scored.scoring.apply(.openRound(number: 2, form: form), on: scored.longlist)
    }
    #expect(scored.scoring.experts.count == 3 && scored.scoring.rounds.count == 1)
  }

  @Test(arguments: [
    (ScoringCommand.openRound(number: 1, form: form()), ScoringError.roundTaken(1)),
    (.reopenRound(number: 2, form: form()), .noRound(2)), (.dropRound(number: 2), .noRound(2)),
    (.openRound(number: 2, form: form([Panel.doubt])), .noImpactCriterion),
    (.reopenRound(number: 1, form: form([Panel.doubt])), .noImpactCriterion),
    (.openRound(number: 2, form: form(items: ["X"])), .unknown("X")),
    (.openRound(number: 2, form: form(items: ["D01", "D01"])), .twice("D01")),
    (.openRound(number: 2, form: form([Panel.first, Panel.first])), .sharedName("D01.i1")),
    (.reopenRound(number: 1, form: form([Panel.first, Panel.first])), .sharedName("D01.i1")),
    (.openRound(number: 2, form: form([Panel.first, title])), .takenName("title")),
    (.rule(ShortlistRule(size: 1)), .badSize(1)),
    (.rule(ShortlistRule(size: .max)), .badSize(.max)),
    (.openRound(number: .max, form: form()), .badRound(.max)),
    (.openRound(number: 0, form: form()), .badRound(0)),
    (.confirm(ConfirmedShortlist(codes: ["X"], by: [], at: nil)), .unknown("X")),
    (.confirm(ConfirmedShortlist(codes: ["D02", "D02"], by: [], at: nil)), .twice("D02")),
  ])
  func `a change that cannot be is refused and changes nothing`(
    command: ScoringCommand, error: ScoringError
  ) throws {
    var scored = try Scored(2, criteria: [Panel.first])
    let before = scored.scoring
    #expect(throws: error) { try scored.scoring.apply(command, on: scored.longlist) }
    #expect(scored.scoring == before)
    #expect(error.wording(.nl) != error.wording(.en))
  }

  static let title = Criterion(id: "title", kind: .uncertainty, scale: .fiveLevels)

  static func form(
    _ criteria: [Criterion] = [Panel.first], items: [Development.ID] = ["D01"]
  ) -> Form { Form(items: items, criteria: criteria) }

  @Test func `a shortlist holds ten by impact unless it is said, and two at least`() throws {
    #expect(ScoringInputs().rule == ShortlistRule(size: 10, order: .impact))
    var scored = try Scored(2, criteria: [Panel.first])
    let two = ShortlistRule(size: 2, order: .impactUncertainty)
    try scored.scoring.apply(.rule(two), on: scored.longlist)
    #expect(scored.scoring.rule == two)
  }

  @Test func `a round can get another form, and the newest is the one with the highest number`()
    throws
  {
    var scored = try Scored(2, criteria: [Panel.first])
    #expect(ScoringInputs().currentRound == nil && scored.scoring.currentRound?.number == 1)
    try scored.scoring.apply(.openRound(number: 10, form: Self.form()), on: scored.longlist)
    try scored.scoring.apply(.openRound(number: 9, form: Self.form()), on: scored.longlist)
    #expect(scored.scoring.currentRound?.number == 10)
    let other = Self.form([Panel.second])
    try scored.scoring.apply(.reopenRound(number: 10, form: other), on: scored.longlist)
    #expect(scored.scoring.currentRound?.form == other && scored.scoring.rounds.count == 3)
  }

  @Test func `a confirmation is taken back without the rule, and an expert without the others`()
    throws
  {
    var scored = try Scored(2, criteria: [Panel.first])
    let confirmed = ConfirmedShortlist(codes: ["D02"], by: [], at: nil)
    try scored.scoring.apply(.confirm(confirmed), on: scored.longlist)
    #expect(scored.scoring.confirmed == confirmed && scored.scoring.rule.size == 2)
    try scored.scoring.apply(.unconfirm, on: scored.longlist)
    #expect(scored.scoring.confirmed == nil && scored.scoring.rule.size == 2)
    try scored.scoring.apply(.dismiss("e2"), on: scored.longlist)
    #expect(scored.scoring.experts.map(\.id) == ["e1", "e3"])
  }

  @Test func `a decision keeps what it says when it rests on something else`() throws {
    let basis = Basis([.ballots: try Fingerprint(of: 1)])
    let confirmed = ConfirmedShortlist(
      codes: ["D02"], by: ["ann"], at: .filesRead, reasons: ["D02": "r"])
    let resting = confirmed.resting(on: basis)
    #expect(resting.basis == basis && resting != confirmed)
    #expect(resting.resting(on: Basis()) == confirmed)
  }
}
