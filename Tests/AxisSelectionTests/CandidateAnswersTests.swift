import AxisSelection
import Foresight
import PanelStatistics
import TestSupport
import Testing

/// What respondents say of a candidate: the mean of its members, reversed ones turned round.
struct CandidateAnswersTests {
  @Test func `a reversed member turns scores and directions round`() throws {
    let candidates = try Candidates(["x": ["D01"], "y": ["-D02"]])
    let findings = try candidates.findings([
      [1, "a", 5, "b"], [2, "a", 4, "a"], [3, "b", 3, "a"], [4, "b", 2, "b"], [5, "a", 1, "b"],
    ])
    let shortlist = try candidates.shortlist([5, 1], on: [Panel.first])
    let pairs = try candidates.axes.pairs(shortlist: shortlist, findings: findings).pairs
    let pair = try #require(pairs.first)
    #expect(pair.associations.first?.correlation.rho.value == 1)
    // Reversed, b of D02 is towards the first pole: A, B, C, D, A.
    #expect(pair.balance.value == [0.4, 0.2, 0.2, 0.2])
    #expect(pair.balanceN == 5)
    #expect(pair.impact.value == 0.5)
    #expect(
      pair.sentence(.en)
        == "these two move together strongly, n = 5; the emptiest quadrant holds 20 %")
    #expect(
      pair.sentence(.nl)
        == "deze twee gaan sterk samen, n = 5; in het leegste kwadrant ligt 20 %")
  }

  @Test func `a questionnaire that asks nothing but directions tells how people lie`() throws {
    let rows: [[Panel.Answer?]] = [["a", "b"], ["a", "a"], ["b", "a"], ["b", "b"], ["a", "b"]]
    let candidates = try Candidates(["x": ["D01"], "y": ["D02"]], criteria: [])
    let pair = try #require(try candidates.pairs(rows).pairs.first)
    #expect(pair.balance.value == [0.2, 0.4, 0.2, 0.2] && pair.balanceN == 5)
    #expect(pair.associations.isEmpty)
  }

  @Test func `the share of the emptiest quadrant is rounded as the shares beside it are`() throws {
    let ways: [(Direction, Direction)] = [
      (.a, .a), (.a, .a), (.a, .a), (.a, .b), (.a, .b), (.b, .b), (.b, .b), (.b, .a),
    ]
    let rows = ways.enumerated().map { place, way -> [Panel.Answer?] in
      [.level(1 + place % 5), .way(way.0), .level(1 + place % 3), .way(way.1)]
    }
    let candidates = try Candidates(["x": ["D01"], "y": ["D02"]])
    let shortlist = try candidates.shortlist([5, 1], on: [Panel.first])
    let pair = try #require(
      try candidates.axes.pairs(shortlist: shortlist, findings: candidates.findings(rows)).pairs
        .first)
    #expect(pair.balance.value?.map(Percent.text) == ["38", "25", "25", "13"])
    #expect(pair.sentence(.en).hasSuffix("the emptiest quadrant holds 13 %"))
  }

  static let wide = (try? Scale(from: 0, to: 10)).map {
    Criterion(id: "w", kind: .impact, scale: $0)
  }

  /// The pair of `x` and `y` with these members, on rows of answers to three developments.
  static func pair(
    x: [String], y: [String], _ rows: [[Panel.Answer?]], criteria: [Criterion],
    asksDirection: Bool = false, times: Int = 1
  ) throws -> AxisPair {
    let candidates = try Candidates(
      ["x": x, "y": y], of: 3, criteria: criteria, asksDirection: asksDirection)
    let all = (0..<times).flatMap { _ in rows }
    return try #require(try candidates.pairs(all).pairs.first)
  }

  // Who answers but one member shows how far it is turned: 10 − 2 is above 7, 6 − 2 above 3.
  @Test(arguments: [
    (
      true, [[7, nil, 2], [nil, 2, 3], [5, nil, 1], [nil, 9, 0]] as [[Panel.Answer?]],
      [7.0, 8, 5, 1]
    ),
    (false, [[3, nil, 2], [nil, 2, 3], [2, nil, 1], [nil, 5, 5]], [3, 4, 2, 1]),
    (true, [[8, 4, 1], [2, "?", 2], [0, 0, 3], [nil, 10, 4]], [7, 2, 5, 0]),
    (false, [[4, 2, 1], [1, nil, 2], [5, 5, 3], ["?", 1, 4]], [4, 1, 3, 5]),
  ])
  func `a value is the mean of the members that were answered, reversed ones in the mirror`(
    isWide: Bool, rows: [[Panel.Answer?]], values: [Double]
  ) throws {
    let criterion = isWide ? try #require(Self.wide) : Panel.first
    let pair = try Self.pair(x: ["D01", "-D02"], y: ["D03"], rows, criteria: [criterion])
    let others = rows.map { row -> Double? in
      if case .level(let level) = row[2] { Double(level) } else { nil }
    }
    #expect(pair.associations.map(\.correlation) == [Spearman.correlation(values, others)])
  }

  @Test func `each criterion has its own correlation, pairs with a gap do not count`() throws {
    let rows: [[Panel.Answer?]] = [
      [1, 5, nil, nil, 1, 1], [2, 4, nil, nil, 2, 2], [3, 3, nil, nil, 3, 3],
      [4, 2, nil, nil, 4, 4], [5, 1, nil, nil, nil, "?"],
    ]
    let pair = try Self.pair(
      x: ["D01"], y: ["D03"], rows, criteria: [Panel.first, Panel.second])
    #expect(pair.associations.map(\.criterion.id) == ["i1", "i2"])
    #expect(pair.associations.map(\.correlation.rho.value) == [1, -1])
    #expect(pair.associations.map(\.correlation.n) == [4, 4])
  }

  // The first pole of x lies at the top, of y at the left: A, B, C, D.
  @Test(
    arguments: [
      (
        [["a", nil, "a"], ["a", nil, "b"], ["b", nil, "b"], ["b", nil, "a"]],
        [0.25, 0.25, 0.25, 0.25], 4
      ),
      ([["a", nil, "b"], ["a", nil, "b"], ["b", nil, "a"]], [0, 2.0 / 3, 0, 1.0 / 3], 3),
      // Who does not know, says nothing or says one of each is undecided.
      ([["?", nil, "a"], [nil, nil, "a"], ["a", "a", "a"], ["b", nil, "b"]], [0, 0, 1, 0], 1),
      ([["a", "b", "b"], ["b", "b", "?"], ["?", "a", "b"]], [0, 0.5, 0.5, 0], 2),
    ] as [([[Panel.Answer?]], [Double], Int)])
  func `respondents lie in the quadrants by their directions`(
    ways: [[Panel.Answer?]], balance: [Double], n: Int
  ) throws {
    let rows = ways.map { way in way.flatMap { [Panel.Answer?.some(3), $0] } }
    let pair = try Self.pair(
      x: ["D01", "-D02"], y: ["D03"], rows, criteria: [Panel.first], asksDirection: true,
      times: 4)
    #expect(pair.balance.value == balance && pair.balanceN == 4 * n)
  }

  @Test func `two of three directions decide`() throws {
    let rows: [[Panel.Answer?]] = [
      [3, "a", 3, "a", 3, "b"], [3, "a", 3, "b", 3, "b"], [3, "a", 3, "a", 3, "a"],
    ]
    let pair = try Self.pair(
      x: ["D01", "D02", "D03"], y: ["D01"], rows, criteria: [Panel.first], asksDirection: true,
      times: 2)
    #expect(pair.balance.value == [2.0 / 3, 0, 0, 1.0 / 3])
  }

  @Test(
    arguments: [
      // Above the middle of the first criterion is towards the first pole; the middle is undecided.
      ([[4, 5], [4, 1], [2, 2], [1, 4], [3, 5], [5, nil]], [0.25, 0.25, 0.25, 0.25], 4),
      ([[3, 3], [3, 1], [nil, 4], ["?", 2]], nil, 0),
    ] as [([[Panel.Answer?]], [Double]?, Int)])
  func `without directions the halves of the scale decide`(
    levels: [[Panel.Answer?]], balance: [Double]?, n: Int
  ) throws {
    // The second criterion always says the other half and does not count.
    let rows = levels.map { [$0[0], 1, nil, nil, $0[1], 5] }
    let pair = try Self.pair(
      x: ["D01"], y: ["D03"], rows, criteria: [Panel.first, Panel.doubt])
    #expect(pair.balance.value == balance && pair.balanceN == n)
  }

  @Test func `the middle of 1…4 lies between two levels`() throws {
    let even = Criterion(id: "e", kind: .impact, scale: try Scale(from: 1, to: 4))
    let pair = try Self.pair(
      x: ["D01", "D02"], y: ["D03"], [[2, 3, 4], [2, 4, 3], [1, 3, 2], [2, nil, 2]],
      criteria: [even], times: 2)
    #expect(pair.balance.value == [1.0 / 3, 0, 2.0 / 3, 0] && pair.balanceN == 6)
  }

  @Test func `so few that persons could be recognised have no balance`() throws {
    func balance(_ ways: [String]) throws -> Statistic<[Double]> {
      let rows = ways.map { [Panel.Answer?.some(3), way($0.first), 3, nil, 3, way($0.last)] }
      return try Self.pair(
        x: ["D01"], y: ["D03"], rows, criteria: [Panel.first], asksDirection: true
      ).balance
    }
    func way(_ side: Character?) -> Panel.Answer? { side == "a" ? "a" : side == "b" ? "b" : "?" }
    #expect(try balance(["aa", "ab", "bb", "a?"]) == .undefined(.tooFewPerGroup))
    #expect(try balance(["aa", "ab", "bb", "bb"]) == .value([0.25, 0.25, 0.5, 0]))
    #expect(try balance(["a?", "?b", "??", "??"]) == .undefined(.noData))
  }
}
