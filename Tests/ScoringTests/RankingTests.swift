import Foresight
import Longlisting
import PanelStatistics
import Scoring
import TestSupport
import Testing

struct RankingTests {
  @Test func `a dropped development is not ranked`() throws {
    let shortlist = try Scored(3, criteria: [Panel.first], dropping: ["D01"]).shortlist([
      [5, 4, 3], [5, 4, 3], [5, 4, 3],
    ])
    #expect(shortlist.ranking.entries.map(\.development.id) == ["D02", "D03"])
  }

  /// The codes in the order of their ranks, with the ranks.
  static func order(
    _ rows: [[Panel.Answer?]], count: Int, criteria: [Criterion] = [Panel.first],
    order: ShortlistRule.Order = .impact
  ) throws -> [(code: String, rank: Int?)] {
    let shortlist = try Scored(count, criteria: criteria, order: order).shortlist(rows)
    return shortlist.ranking.entries.map { ($0.development.id.rawValue, $0.rank.value) }
  }

  @Test func `equal scores share a rank and the next rank is skipped`() throws {
    let row: [Panel.Answer?] = [1, 4, 5, 4]
    let order = try Self.order([row, row, row], count: 4)
    #expect(order.map(\.code) == ["D03", "D02", "D04", "D01"])
    #expect(order.map(\.rank) == [1, 2, 2, 4])
  }

  @Test func `the share of wins breaks a tie before the top level does`() throws {
    // All have a mean of ½. D02 wins one duel and loses two; D03 the other way round; D01 ties.
    let rows: [[Panel.Answer?]] = [[3, 5, 1], [3, 2, 4], [3, 2, 4]]
    let order = try Self.order(rows, count: 3)
    #expect(order.map(\.code) == ["D03", "D01", "D02"] && order.map(\.rank) == [1, 1, 1])
  }

  @Test func `the share of answers on the top level breaks a tie of wins`() throws {
    let order = try Self.order([[3, 5], [3, 1], [3, 3]], count: 2)
    #expect(order.map(\.code) == ["D02", "D01"] && order.map(\.rank) == [1, 1])
    // Where low means much, level 1 is the top.
    let low = try Self.order([[3, 5], [3, 1], [3, 3]], count: 2, criteria: [Panel.second])
    #expect(low.map(\.code) == ["D02", "D01"])
  }

  @Test func `the top level is counted over the impact criteria alone`() throws {
    let criteria = [Panel.first, Panel.second, Panel.doubt]
    let rows: [[Panel.Answer?]] = [[5, 5, 5], [4, 1, 5], ["?", 1, 5]]
    let entry = try #require(try Scored(1, criteria: criteria).shortlist(rows)["D01"])
    // 5 on the first, 1 and 1 on the second, of five answers.
    #expect(entry.topBox == .value(0.6))
  }

  @Test func `a development that nobody scored comes last, behind a score of 0`() throws {
    let rows: [[Panel.Answer?]] = [[nil, 1, nil, 5], ["?", 1, nil, 5], [nil, 1, nil, 5]]
    let shortlist = try Scored(4, criteria: [Panel.first]).shortlist(rows)
    #expect(shortlist.ranking.entries.map(\.development.id) == ["D04", "D02", "D01", "D03"])
    #expect(shortlist["D01"]?.score == .undefined(.noData))
    #expect(shortlist["D02"]?.score == .value(0))
    #expect(shortlist.ranking.entries.map(\.rank.value) == [1, 2, nil, nil])
    #expect(shortlist["D01"]?.rank == .undefined(.noData))
    #expect(shortlist["D01"]?.topBox == .undefined(.noData))
    #expect(shortlist["D01"]?.borda == .undefined(.singleItem))
  }

  @Test(
    arguments: [
      ([5, 2], 0.5), ([2, 5], 0.5), ([1, 5], 0.0), ([5, nil], nil), ([nil, 5], nil),
    ] as [([Panel.Answer?], Double?)])
  func `the other rule takes the geometric mean of impact and uncertainty`(
    row: [Panel.Answer?], score: Double?
  ) throws {
    let scored = try Scored(2, criteria: [Panel.first, Panel.doubt], order: .impactUncertainty)
    let both = row + [3, 3]
    let entry = try #require(try scored.shortlist([both, both, both])["D01"])
    #expect(entry.score.value == score)
  }

  @Test func `only a ranking by impact shows the middle half of the experts`() throws {
    let criteria = [Panel.first, Panel.doubt]
    let row: [Panel.Answer?] = [3, 3]
    let four: [Double] = [1, 1, 1, 1]
    let own = try Scored(1, criteria: criteria, weights: four).shortlist([row, row, row, row])
    #expect(own["D01"]?.middleHalf == 0.5...0.5)
    let few = try Scored(1, criteria: criteria).shortlist([row, row, row])
    #expect(few["D01"]?.middleHalf == nil)
    let other = try Scored(1, criteria: criteria, order: .impactUncertainty, weights: four)
    #expect(try other.shortlist([row, row, row, row])["D01"]?.middleHalf == nil)
  }

  @Test func `what the round did not ask is not ranked`() throws {
    let scored = try Scored(3, criteria: [Panel.first])
    let form = Form(items: ["D03", "D01"], criteria: [Panel.first])
    var scoring = scored.scoring
    try scoring.apply(.openRound(number: 2, form: form), on: scored.longlist)
    let sheets = try Panel.sheets([[1, 5], [1, 5], [1, 5]], on: form)
    let shortlist = try Longlist(scored.longlist).shortlist(scoring, answers: [.round(2): sheets])
    #expect(shortlist.ranking.entries.map(\.development.id) == ["D01", "D03"])
  }
}
