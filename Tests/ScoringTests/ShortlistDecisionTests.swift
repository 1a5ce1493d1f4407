import Foresight
import Longlisting
import PanelStatistics
import Scoring
import TestSupport
import Testing

/// What a shortlist is made from, and what people make of it.
struct ShortlistDecisionTests {
  @Test(arguments: [0, 1, 2])
  func `below three ballots there is no ranking`(count: Int) throws {
    let scored = try Scored(1, criteria: [Panel.first])
    #expect(throws: ScoringError.tooFewBallots(count)) {
      try scored.shortlist(Array(repeating: [5], count: count))
    }
    #expect(try scored.shortlist([[5], [5], [5]]).ballots == 3)
  }

  @Test func `no round is no ballot`() throws {
    let scored = try Scored(1, criteria: [Panel.first])
    #expect(throws: ScoringError.tooFewBallots(0)) {
      try Longlist(scored.longlist).shortlist(ScoringInputs(), answers: [:])
    }
  }

  @Test func `the newest round counts, and the order of the sheets does not`() throws {
    let scored = try Scored(2, criteria: [Panel.first])
    var scoring = scored.scoring
    try scoring.apply(.openRound(number: 10, form: scored.form), on: scored.longlist)
    let old = try Panel.sheets([[5, 1], [5, 1], [5, 1]], on: scored.form)
    let new = try Panel.sheets([[1, 5], [2, 5], [3, 5]], on: scored.form)
    let longlist = try Longlist(scored.longlist)
    let shortlist = try longlist.shortlist(scoring, answers: [.round(1): old, .round(10): new])
    #expect(shortlist.codes == ["D02", "D01"])
    let turned = try longlist.shortlist(scoring, answers: [.round(10): new.reversed()])
    #expect(turned == shortlist)
    #expect(try longlist.shortlist(scored.scoring, answers: [.round(1): old]) != shortlist)
  }

  @Test func `the ballot of an expert who is dismissed no longer counts, until enrolled again`()
    throws
  {
    let scored = try Scored(2, criteria: [Panel.first], size: 2, weights: [1, 1, 1, 5])
    let answers: Answers = [
      .round(1): try Panel.sheets([[5, 1], [5, 1], [5, 1], [1, 5]], on: scored.form)
    ]
    let longlist = try Longlist(scored.longlist)
    let all = try longlist.shortlist(scored.scoring, answers: answers)
    #expect(all.codes == ["D02", "D01"] && all.ballots == 4)
    var scoring = scored.scoring
    try scoring.apply(.dismiss("e4"), on: scored.longlist)
    let rest = try longlist.shortlist(scoring, answers: answers)
    #expect(rest.codes == ["D01", "D02"] && rest.ballots == 3)
    #expect(rest["D01"]?.score == .value(1) && rest["D01"]?.criteria.first?.n == 3)
    #expect(rest.fingerprint != all.fingerprint)
    try scoring.apply(.enrol(expert: Panel.experts([1, 1, 1, 5])[3]), on: scored.longlist)
    #expect(try longlist.shortlist(scoring, answers: answers) == all)
    for id: Participant.ID in ["e4", "e3"] { try scoring.apply(.dismiss(id), on: scored.longlist) }
    #expect(throws: ScoringError.tooFewBallots(2)) {
      try longlist.shortlist(scoring, answers: answers)
    }
  }

  @Test func `the study goes on with what people confirmed`() throws {
    let scored = try Scored(3, criteria: [Panel.first])
    var scoring = scored.scoring
    let confirmed = ConfirmedShortlist(
      codes: ["D03"], by: ["ann"], at: nil, reasons: ["D03": "seen before"])
    try scoring.apply(.confirm(confirmed), on: scored.longlist)
    let sheets = try Panel.sheets([[5, 4, 3], [5, 4, 3], [5, 4, 3]], on: scored.form)
    let shortlist = try Longlist(scored.longlist).shortlist(
      scoring, answers: [.round(1): sheets])
    #expect(shortlist.codes == ["D03"] && shortlist.confirmed == confirmed)
    #expect(shortlist.entries.map(\.development.id) == ["D01", "D02"])
    #expect(shortlist["D09"] == nil)
  }

  @Test func `the reasons of a list stay, but for what is back where the ranking has it`() throws {
    let scored = try Scored(3, criteria: [Panel.first])
    let sheets = try Panel.sheets([[5, 4, 3], [5, 4, 3], [5, 4, 3]], on: scored.form)
    func shortlist(_ confirmed: ConfirmedShortlist?) throws -> Shortlist {
      var scoring = scored.scoring
      if let confirmed { try scoring.apply(.confirm(confirmed), on: scored.longlist) }
      return try Longlist(scored.longlist).shortlist(scoring, answers: [.round(1): sheets])
    }
    let change = Deviation(out: "D02", into: "D03", reason: "wider")
    #expect(try shortlist(nil).reasons(of: ["D01", "D03"], after: [change]) == [change].reasons)
    let changed = try shortlist(
      ConfirmedShortlist(
        codes: ["D01", "D03"], by: [], at: nil, reasons: ["D03": "wider", "D01": "now ranked"]))
    #expect(
      changed.reasons(of: ["D03"], after: [Deviation(out: "D01", reason: "narrow")])
        == ["D03": "wider", "D01": "narrow"])
    let back = Deviation(out: "D03", into: "D02", reason: "back")
    #expect(changed.reasons(of: ["D01", "D02"], after: [back]) == ["D01": "now ranked"])
  }
}
