import Foresight
import PanelStatistics
import Scoring
import TestSupport
import Testing

struct ShortlistTests {
  @Test func `a tie over the border is decided by the share of wins and both are named`() throws {
    // D02 and D03 both have a mean of ½; D02 wins two duels of three against D03.
    let shortlist = try Scored(3, criteria: [Panel.first]).shortlist([
      [5, 4, 3], [5, 4, 3], [5, 1, 3],
    ])
    #expect(shortlist["D02"]?.score == shortlist["D03"]?.score)
    #expect(shortlist.tie?.codes == ["D02", "D03"])
    #expect(shortlist.tie?.decidedBy == .borda)
    #expect(shortlist.ranking.entries.map(\.rank.value) == [1, 2, 2])
  }

  @Test func `a tie that nothing breaks falls by code`() throws {
    let shortlist = try Scored(3, criteria: [Panel.first]).shortlist([
      [5, 3, 3], [5, 3, 3], [5, 3, 3],
    ])
    #expect(shortlist.tie?.decidedBy == .code)
    #expect(shortlist.codes == ["D01", "D02"])
    #expect(shortlist.justMissed.map(\.development.id) == ["D03"])
  }

  @Test func `a form that gives no score is no ballot`() throws {
    let blank: [Panel.Answer?] = [nil, nil]
    let scored = try Scored(2, criteria: [Panel.first])
    #expect(throws: ScoringError.tooFewBallots(2)) {
      try scored.shortlist([[5, 4], [5, 4], blank])
    }
  }

  @Test(
    arguments: [["?", nil, "?", "?"], [nil, 4, nil, nil], ["?", 4, nil, 5]] as [[Panel.Answer?]])
  func `a ballot that tells nothing of impact does not count for a ranking`(
    row: [Panel.Answer?]
  ) throws {
    let scored = try Scored(2, criteria: [Panel.first, Panel.doubt])
    let full: [Panel.Answer?] = [5, 1, 4, 2]
    #expect(throws: ScoringError.tooFewBallots(2)) { try scored.shortlist([full, full, row]) }
    let shortlist = try scored.shortlist([full, full, [nil, nil, 4, nil]])
    #expect(shortlist.ballots == 3 && shortlist.isRanked)
  }

  @Test func `don't know is told beside the scores, whoever said nothing else`() throws {
    let scored = try Scored(2, criteria: [Panel.first], weights: [1, 1, 1, 1])
    let shortlist = try scored.shortlist([[5, 4], [5, 4], [5, 4], ["?", "?"]])
    #expect(shortlist.ballots == 3)
    #expect(shortlist["D01"]?.criteria.first?.dontKnow == 1)
  }

  @Test func `high impact with low uncertainty is predetermined`() throws {
    let row: [Panel.Answer?] = [5, 1, 5, 5, 2, 1]
    let shortlist = try Scored(3, criteria: [Panel.first, Panel.doubt]).shortlist([row, row, row])
    #expect(shortlist.predetermined == ["D01"])
  }

  @Test func `another rule tells who would enter and who would leave`() throws {
    let row: [Panel.Answer?] = [5, 1, 4, 3, 3, 5]
    let shortlist = try Scored(3, criteria: [Panel.first, Panel.doubt]).shortlist([row, row, row])
    #expect(shortlist.codes == ["D01", "D02"])
    #expect(shortlist.otherRule.rule == .impactUncertainty)
    #expect(shortlist.otherRule.enters == ["D03"])
    #expect(shortlist.otherRule.leaves == ["D01"])
  }

  static func shortlist(
    _ row: [Panel.Answer?], size: Int, criteria: [Criterion] = [Panel.first]
  ) throws -> Shortlist {
    try Scored(row.count / criteria.count, criteria: criteria, size: size).shortlist([
      row, row, row,
    ])
  }

  @Test(
    arguments: [
      ([5, 4, 4, 3], 2, ["D02", "D03"]), ([5, 4, 4, 3], 3, nil), ([5, 5, 4], 2, nil),
      ([5, 5], 2, nil), ([5, 5], 3, nil), ([5, 4, nil, nil], 3, nil), ([5, nil, nil], 2, nil),
      ([3, 3, 3, 3], 3, ["D03", "D04"]),
    ] as [([Panel.Answer?], Int, [Development.ID]?)])
  func `a tie is told only over the border and only of scores that exist`(
    row: [Panel.Answer?], size: Int, codes: [Development.ID]?
  ) throws {
    let tie = try Self.shortlist(row, size: size).tie
    #expect(tie?.codes == codes)
    #expect(tie?.decidedBy == (codes == nil ? nil : .code))
  }

  @Test func `a tie that the top level decides says so`() throws {
    // Each expert gives D02 and D03 one half, so wins are equal; only D03 has top levels.
    let criteria = [Panel.doubt, Panel.second].map {
      Criterion(id: $0.id, kind: .impact, scale: .fiveLevels)
    }
    let shortlist = try Self.shortlist([4, 4, 3, 3, 5, 1], size: 2, criteria: criteria)
    #expect(shortlist.tie?.codes == ["D03", "D02"] && shortlist.tie?.decidedBy == .topBox)
    #expect(shortlist["D02"]?.borda == shortlist["D03"]?.borda)
    #expect(shortlist["D03"]?.topBox == .value(0.5) && shortlist["D02"]?.topBox == .value(0))
  }

  @Test(arguments: [
    (2, ["D03", "D04", "D05"]), (3, ["D04", "D05", "D06"]), (4, ["D05", "D06"]),
    (5, ["D06"]), (6, []), (9, []),
  ])
  func `at most three that just missed are named`(size: Int, codes: [Development.ID]) throws {
    let scale = try Scale(from: 0, to: 10)
    let ten = Criterion(id: "i", kind: .impact, scale: scale)
    let shortlist = try Self.shortlist([9, 8, 7, 6, 5, 4], size: size, criteria: [ten])
    #expect(shortlist.justMissed.map(\.development.id) == codes)
    #expect(shortlist.entries.count == min(size, 6))
  }

  static let tenths = (try? Scale(from: 0, to: 10)).map {
    [
      Criterion(id: "i", kind: .impact, scale: $0),
      Criterion(id: "u", kind: .uncertainty, scale: $0),
    ]
  }

  // Rows of impact and uncertainty on 0…10, a development after the other.
  @Test(
    arguments: [
      ([9, 4], ["D01"]), ([9, 5], []), ([9, nil], []), ([nil, 1, 9, 9], []),
      // Of two only the first is in the upper half.
      ([9, 1, 8, 1], ["D01"]), ([8, 1, 9, 1], ["D02"]), ([9, 2, 8, 1], []),
      ([9, 1, 9, 1], ["D01", "D02"]),
      // Of three the middle one is too; of four the second.
      ([9, 1, 8, 1, 7, 1], ["D01", "D02"]), ([9, 1, 8, 1, 7, 1, 6, 1], ["D01", "D02"]),
      ([9, 2, 8, 1, 7, 3], ["D02"]),
      // The lower third of five is one, of six two; codes come in their order.
      ([9, 1, 8, 2, 7, 3, 6, 9, 5, 9], ["D01"]),
      ([8, 2, 9, 1, 7, 3, 6, 9, 5, 9, 4, 9], ["D01", "D02"]),
      ([8, 2, 9, 1, 7, 2, 6, 9, 5, 9, 4, 9], ["D01", "D02", "D03"]),
      ([9, 4, 8, 5, 7, 5, 6, 5, 5, 5, 4, 5], ["D01"]),
    ] as [([Panel.Answer?], [Development.ID])])
  func `predetermined is the upper half in impact and the lower third in uncertainty`(
    row: [Panel.Answer?], codes: [Development.ID]
  ) throws {
    let shortlist = try Self.shortlist(row, size: 2, criteria: try #require(Self.tenths))
    #expect(shortlist.predetermined == codes)
  }

  @Test func `without uncertainty nothing is predetermined`() throws {
    #expect(try Self.shortlist([5, 1], size: 2).predetermined.isEmpty)
  }

  @Test func `the other rule of the combined one is impact alone`() throws {
    let row: [Panel.Answer?] = [5, 1, 4, 3, 3, 5]
    let scored = try Scored(3, criteria: [Panel.first, Panel.doubt], order: .impactUncertainty)
    let shortlist = try scored.shortlist([row, row, row])
    #expect(shortlist.codes == ["D03", "D02"])
    #expect(shortlist.otherRule.rule == .impact)
    #expect(shortlist.otherRule.enters == ["D01"] && shortlist.otherRule.leaves == ["D03"])
  }
}
