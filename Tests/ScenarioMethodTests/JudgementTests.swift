import ScenarioMethod
import Testing

/// A team may choose the shortlist without scores: then the frame says so, and ranks nothing.
struct JudgementTests {
  static let stamp = Stamp(actor: "test", day: .filesRead)

  /// A study of four developments with this many ballots, confirmed or not.
  static func pipeline(ballots: Int, confirmed: Bool, on basis: Basis = Basis()) throws -> Pipeline
  {
    var workshop = Workshop()
    let ids: [Development.ID] = ["D01", "D02", "D03", "D04"]
    for id in ids {
      let one = Development(id: id, title: StudyText("Title \(id)"), dimension: .economic)
      try workshop.apply(.longlist(.propose(development: one)), stamp)
    }
    let criterion = Criterion(id: "impact", kind: .impact, scale: .fiveLevels)
    let form = Form(items: ids, criteria: [criterion])
    try workshop.apply(.scoring(.openRound(number: 1, form: form)), stamp)
    try workshop.apply(.scoring(.rule(ShortlistRule(size: 2))), stamp)
    if confirmed {
      let choice = ConfirmedShortlist(
        codes: ["D04", "D02"], by: ["the team"], at: nil, basis: basis)
      try workshop.apply(.scoring(.confirm(choice)), stamp)
    }
    for place in 0..<ballots {
      let expert = Participant(id: Identifier(rawValue: "e\(place)"), name: "")
      try workshop.apply(.scoring(.enrol(expert: expert)), stamp)
    }
    let sheets = (0..<ballots).map { place in
      Sheet(
        participant: Identifier(rawValue: "e\(place)"), group: nil, codes: [5, 4, 3, 2], texts: [:])
    }
    return Pipeline(workshop, answers: sheets.isEmpty ? [:] : [.round(1): sheets])
  }

  @Test(arguments: [0, 1, 2])
  func `a confirmed shortlist needs no ballots, and ranks nothing`(ballots: Int) throws {
    let shortlist = try #require(
      try Self.pipeline(ballots: ballots, confirmed: true).shortlist.value)
    #expect(shortlist.isByJudgement)
    #expect(shortlist.ballots == ballots)
    #expect(shortlist.codes == ["D04", "D02"])
    #expect(shortlist.entries.map(\.development.id) == ["D04", "D02"])
    #expect(shortlist.entries.allSatisfy { $0.score == .undefined(.noData) })
    #expect(shortlist.entries.allSatisfy { $0.rank == .undefined(.noData) })
    #expect(shortlist.justMissed.isEmpty)
    #expect(shortlist.tie == nil)
    #expect(shortlist.otherRule.enters.isEmpty)
    #expect(shortlist.predetermined.isEmpty)
  }

  @Test(arguments: [0, 2])
  func `without a decision too few ballots give no shortlist`(ballots: Int) throws {
    let step = try Self.pipeline(ballots: ballots, confirmed: false).shortlist
    #expect(step.value == nil)
    #expect(step.reason == ScoringError.tooFewBallots(ballots).wording)
  }

  @Test func `with enough ballots the ranking is shown beside the decision`() throws {
    let shortlist = try #require(try Self.pipeline(ballots: 3, confirmed: true).shortlist.value)
    #expect(!shortlist.isByJudgement)
    #expect(shortlist.entries.map(\.development.id) == ["D01", "D02"])
    #expect(shortlist.codes == ["D04", "D02"])
  }

  @Test(arguments: [0, 2])
  func `what was confirmed on scores is no judgement when ballots go, but stale`(left: Int) throws {
    let basis = try Self.pipeline(ballots: 3, confirmed: true).shortlistBasis
    let whole = try Self.pipeline(ballots: 3, confirmed: true, on: basis)
    #expect(whole.shortlistStale == [])
    let fewer = try Self.pipeline(ballots: left, confirmed: true, on: basis)
    let shortlist = try #require(fewer.shortlist.value)
    #expect(shortlist.lacksBallots && !shortlist.isByJudgement && !shortlist.isRanked)
    #expect(shortlist.entries.map(\.development.id) == ["D04", "D02"])
    #expect(shortlist.deviations == [] && shortlist.justMissed == [])
    #expect(fewer.shortlistStale == [.ballots])
    let judged = try Self.pipeline(ballots: left, confirmed: true, on: fewer.judgementBasis)
    #expect(judged.shortlist.value?.isByJudgement == true && judged.shortlistStale == [])
  }
}
