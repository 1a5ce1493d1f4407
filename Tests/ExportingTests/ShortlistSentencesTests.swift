import Exporting
import ScenarioMethod
import TestSupport
import Testing

/// What is told of why people chose whom.
struct ShortlistSentencesTests {
  /// What is told of a list of two out of three, confirmed with this reason; three experts, when there
  /// are any, put D01 and D02 above D03.
  static func told(
    _ codes: [Development.ID], _ reasons: [Development.ID: String], scored: Bool, lost: Bool = false
  ) throws -> [Wording] {
    var workshop = Workshop()
    for development in Panel.developments(3) {
      try workshop.apply(.longlist(.propose(development: development)), Panel.stamp)
    }
    for expert in Panel.experts([1, 1, 1]) {
      try workshop.apply(.scoring(.enrol(expert: expert)), Panel.stamp)
    }
    let form = Form(items: Panel.codes(3), criteria: [Panel.first])
    try workshop.apply(.scoring(.openRound(number: 1, form: form)), Panel.stamp)
    try workshop.apply(.scoring(.rule(ShortlistRule(size: 2))), Panel.stamp)
    let sheets = try Panel.sheets([[5, 4, 1], [5, 4, 1], [5, 4, 1]], on: form)
    let answers: Answers = scored ? [.round(1): sheets] : [:]
    let confirmed = ConfirmedShortlist(
      codes: codes, by: [], at: nil, reasons: reasons,
      basis: Pipeline(workshop, answers: answers).shortlistBasis)
    try workshop.apply(.scoring(.confirm(confirmed)), Panel.stamp)
    let shortlist = Pipeline(workshop, answers: lost ? [:] : answers).shortlist.value
    return ShortlistSentences(try #require(shortlist)).all
  }

  @Test func `what goes against the ranking is told so`() throws {
    let told = try Self.told(["D01", "D03"], ["D02": "small", "D03": "wide"], scored: true)
    #expect(told.contains { $0(.en) == "Against the ranking, D03: wide" })
    #expect(told.contains { $0(.nl) == "Anders dan de rangorde, D03: wide" })
    let both = try Self.told(["D01", "D03"], ["D02": "wide", "D03": "wide"], scored: true)
    #expect(both.contains { $0(.en) == "Against the ranking, D03 in place of D02: wide" })
  }

  @Test func `without a ranking nothing goes against one`() throws {
    let told = try Self.told(["D01", "D03"], ["D03": "wide"], scored: false)
    #expect(told == [.same("D03: wide")])
  }

  @Test func `a reason for what lies with the ranking now does not go against it`() throws {
    let told = try Self.told(["D01", "D02"], ["D02": "wide"], scored: true)
    #expect(told.contains(.same("D02: wide")))
    #expect(!told.contains { $0(.en).contains("Against") })
  }

  @Test func `a reason against a ranking that is gone still tells that it was`() throws {
    let told = try Self.told(["D01", "D03"], ["D03": "wide"], scored: true, lost: true)
    #expect(told.last?(.en) == "Against the ranking, D03: wide")
  }
}
