import Foresight
import Longlisting
import Scoring
import TestSupport
import Testing

/// Which round is opened when criteria or the longlist change.
struct RoundOpeningTests {
  static let stamp = Stamp(actor: "test", day: .filesRead)
  static let criteria = [Panel.first]

  static func longlist(_ codes: [Development.ID]) throws -> LonglistInputs {
    var inputs = LonglistInputs()
    for code in codes {
      try inputs.apply(
        .propose(development: Development(id: code, title: "T", dimension: .economic)), stamp)
    }
    return inputs
  }

  static func ballot(_ form: Form) -> Answers {
    [.round(1): [Sheet(participant: "e1", group: nil, on: form)]]
  }

  @Test func `the first criteria open round 1 over all that take part`() throws {
    var longlist = try Self.longlist(["D01", "D02"])
    try longlist.apply(.drop("D02", reason: "small"), Self.stamp)
    let form = Form(items: ["D01"], criteria: Self.criteria)
    #expect(
      try ScoringInputs().asking(Self.criteria, of: longlist, answers: [:])
        == .openRound(number: 1, form: form))
    #expect(ScoringInputs().following(longlist, answers: [:]) == nil)
  }

  @Test func `while nobody scored a round follows criteria and longlist`() throws {
    let (one, two) = try (Self.longlist(["D01"]), Self.longlist(["D01", "D02"]))
    let form = Form(items: ["D01"], criteria: Self.criteria)
    var scoring = ScoringInputs()
    try scoring.apply(.openRound(number: 1, form: form), on: one)
    #expect(scoring.following(one, answers: [:]) == nil)
    let longer = Form(items: ["D01", "D02"], criteria: Self.criteria)
    #expect(scoring.following(two, answers: [:]) == .reopenRound(number: 1, form: longer))
    #expect(scoring.unasked(of: two, answers: [:]) == [])
  }

  @Test func `a round with ballots is never thrown away`() throws {
    let two = try Self.longlist(["D01", "D02"])
    let form = Form(items: ["D01"], criteria: Self.criteria)
    var scoring = ScoringInputs()
    try scoring.apply(.openRound(number: 1, form: form), on: two)
    let answers = Self.ballot(form)
    #expect(scoring.following(two, answers: answers) == nil)
    #expect(scoring.unasked(of: two, answers: answers) == ["D02"])
    #expect(try scoring.asking(Self.criteria, of: two, answers: answers) == nil)
    #expect(throws: ScoringError.scored(1)) { try scoring.asking([], of: two, answers: answers) }
    let longer = Form(items: ["D01", "D02"], criteria: Self.criteria)
    #expect(
      try scoring.asking(Self.criteria, of: two, answers: answers, isNew: true)
        == .openRound(number: 2, form: longer))
  }
}
