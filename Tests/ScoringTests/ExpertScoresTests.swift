import Foresight
import PanelStatistics
import Scoring
import TestSupport
import Testing

/// What each expert makes of a development, worked out by hand.
struct ExpertScoresTests {
  @Test func `a score is the weighted mean of the impact criteria with polarity applied`() throws {
    let shortlist = try Scored(3, criteria: [Panel.first, Panel.second]).shortlist([
      [5, 5, 1, 1, 3, 3], [5, 5, 1, 1, 3, 3], [3, 3, 3, 3, 3, 3],
    ])
    // (3·1 + 1·0) / 4 twice, (3·½ + 1·½) / 4 once.
    #expect(shortlist["D01"]?.score.value == (0.75 + 0.75 + 0.5) / 3)
    #expect(shortlist["D02"]?.score.value == (0.25 + 0.25 + 0.5) / 3)
  }

  @Test func `an expert counts for an item from half of the weight on`() throws {
    let shortlist = try Scored(2, criteria: [Panel.first, Panel.second]).shortlist([
      [5, nil, 1, 1], [nil, 1, 1, 1], [3, "?", 1, 1],
    ])
    // The second expert scored a quarter of the weight only.
    #expect(shortlist["D01"]?.score.value == 0.75)
    let even = Criterion(id: "i2", kind: .impact, weight: 3, scale: .fiveLevels)
    let half = try Scored(1, criteria: [Panel.first, even]).shortlist([
      [5, nil], [nil, 1], [3, "?"],
    ])
    #expect(half["D01"]?.score.value == 0.5)
  }

  @Test func `the weight of an expert counts, don't know and nothing said do not`() throws {
    let shortlist = try Scored(2, criteria: [Panel.first], weights: [3, 1, 9, 2]).shortlist([
      [5, 1], [1, 1], ["?", nil], [nil, 1],
    ])
    #expect(shortlist["D01"]?.score.value == 0.75)
    let cell = try #require(shortlist["D01"]?.criteria.first)
    #expect((cell.n, cell.dontKnow, cell.missing) == (2, 1, 1))
    #expect(cell.mean.value == 3)
    #expect(shortlist["D02"]?.criteria.first?.missing == 1)
  }

  static let security = Criterion(
    id: "s", kind: .impact, outcome: "security", weight: 2, scale: .fiveLevels)
  static let income = Criterion(
    id: "m", kind: .impact, outcome: "income", weight: 1, scale: .fiveLevels)
  static let health = Criterion(
    id: "h", kind: .impact, outcome: "health", weight: 1, polarity: -1, scale: .fiveLevels)

  /// What one expert makes of one development on these criteria.
  static func score(
    _ row: [Panel.Answer?], on criteria: [Criterion], _ kind: Criterion.Kind = .impact
  ) throws -> Double? {
    let form = Form(items: ["D01"], criteria: criteria)
    var experts = Shelf<Participant>()
    for expert in Panel.experts([1]) { experts[expert.id] = expert }
    let sheets = try Panel.sheets([row], on: form)
    let scores = ExpertScores(of: ["D01"], kind, in: sheets, on: form, experts: experts)
    return try #require(scores.scores.first?.first)
  }

  // Weights 2, 1, 1: half is 2. The last criterion means most at its lowest level.
  @Test(
    arguments: [
      ([5, 1, 1], 0.75), ([5, 1, 5], 0.5), ([5, nil, nil], 1), ([5, "?", "?"], 1),
      ([nil, 5, 1], 1), ([nil, 5, 5], 0.5), ([nil, 5, nil], nil), ([nil, nil, 1], nil),
      ([nil, nil, nil], nil), ([2, 3, nil], 1.0 / 3), ([4, nil, 2], 0.75), ([1, 1, 5], 0),
    ] as [([Panel.Answer?], Double?)])
  func `weights are divided again over what was scored, from half on`(
    row: [Panel.Answer?], score: Double?
  ) throws {
    let found = try Self.score(row, on: [Self.security, Self.income, Self.health])
    #expect(found == score)
  }

  // 0.1 + 0.2 + 0.3 is not 0.3 + 0.2 + 0.1 in floating point.
  @Test(arguments: [[1, 2, 3], [1, 3, 2], [2, 1, 3], [2, 3, 1], [3, 1, 2], [3, 2, 1]])
  func `half of the weight is half in whatever order the criteria stand`(order: [Int]) throws {
    let criteria = order.map {
      Criterion(
        id: Identifier(rawValue: "c\($0)"), kind: .impact, weight: Double($0) / 10,
        scale: .fiveLevels)
    }
    let last = order.map { $0 == 3 ? Panel.Answer?.some(5) : nil }
    let others = order.map { $0 == 3 ? nil : Panel.Answer?.some(5) }
    #expect(try Self.score(last, on: criteria) == 1)
    #expect(try Self.score(others, on: criteria) == 1)
    #expect(try Self.score(order.map { $0 == 2 ? .some(5) : nil }, on: criteria) == nil)
  }

  @Test func `impact and uncertainty are combined apart`() throws {
    let criteria = [Self.security, Panel.doubt]
    #expect(try Self.score([5, 2], on: criteria) == 1)
    #expect(try Self.score([5, 2], on: criteria, .uncertainty) == 0.25)
    #expect(try Self.score([nil, 2], on: criteria) == nil)
    #expect(try Self.score([5], on: [Self.security], .uncertainty) == nil)
  }

  /// The scores of a row of experts on one development.
  static func scores(_ levels: [Panel.Answer?], weights: [Double]? = nil) throws -> ExpertScores {
    let form = Form(items: ["D01"], criteria: [Panel.first])
    var experts = Shelf<Participant>()
    for expert in Panel.experts(weights ?? levels.map { _ in 1 }) { experts[expert.id] = expert }
    return ExpertScores(
      of: ["D01"], .impact, in: try Panel.sheets(levels.map { [$0] }, on: form), on: form,
      experts: experts)
  }

  @Test func `an expert who is not on the list does not count`() throws {
    let scores = try Self.scores([5, 1], weights: [3])
    #expect(scores.weights == [3] && scores.mean(of: 0) == 1)
    #expect(try Self.scores([5, 1], weights: []).mean(of: 0) == nil)
    #expect(try Self.scores([5, 1], weights: [3, 1]).mean(of: 0) == 0.75)
    #expect(try Self.scores([5, nil, 1], weights: [1, 9, 3]).mean(of: 0) == 0.25)
    #expect(try Self.scores(["?", nil]).mean(of: 0) == nil)
  }

  @Test(
    arguments: [
      ([1, 2, 4], nil), ([1, 2, 4, nil], nil), ([4, 2, 1, 5], 0.125...0.875),
      ([1, 2, 3, 4, 5], 0.25...0.75), ([3, 3, 3, 3], 0.5...0.5),
      ([1, 1, 2, 2, 4, 4, 5, 5], 0.125...0.875), ([5, 1, "?", 1, 5, nil, 1, 5], 0...1),
    ] as [([Panel.Answer?], ClosedRange<Double>?)])
  func `the middle half of four scores or more lies between type-2 quartiles`(
    levels: [Panel.Answer?], half: ClosedRange<Double>?
  ) throws {
    #expect(try Self.scores(levels).middleHalf(of: 0) == half)
  }
}
