import AxisSelection
import Foresight
import PanelStatistics
import TestSupport
import Testing

struct AxisPairTests {
  /// The pair of D01 and D02 when five respondents rank them so.
  static func pair(_ order: [Int]) throws -> AxisPair {
    let rows = order.enumerated().map { place, level in
      [Panel.Answer?.some(.level(place + 1)), .some(.level(level))]
    }
    let candidates = try Candidates(["x": ["D01"], "y": ["D02"]], asksDirection: false)
    return try #require(try candidates.pairs(rows).pairs.first)
  }

  // Σd² of these orders are 24, 14, 12, 10, 26, 30 and 8: ρ = 1 − Σd² / 20.
  @Test(arguments: [
    ([4, 3, 1, 5, 2], -0.2, "hardly"), ([3, 1, 5, 2, 4], 0.3, "somewhat"),
    ([4, 1, 2, 3, 5], 0.4, "somewhat"), ([1, 4, 2, 5, 3], 0.5, "strongly"),
    ([3, 5, 1, 4, 2], -0.3, "somewhat"), ([4, 2, 5, 3, 1], -0.5, "strongly"),
    ([3, 1, 2, 5, 4], 0.6, "strongly"),
  ])
  func `two candidates hardly move together below 0.3 and strongly from 0.5 on`(
    order: [Int], rho: Double, word: String
  ) throws {
    let pair = try Self.pair(order)
    #expect(pair.strongest?.rho.value == rho)
    let sentence = pair.sentence(.en)
    #expect(sentence.contains(", n = 5"))
    #expect(
      sentence.split(separator: ",").first?.split(separator: " ").contains { $0 == word } == true)
  }

  static let hard = [
    Criterion(id: "a", kind: .impact, scale: .fiveLevels),
    Criterion(id: "b", kind: .impact, scale: .fiveLevels),
    Criterion(id: "c", kind: .uncertainty, scale: .fiveLevels),
  ]

  /// A pair whose correlations are undefined, 1 and −0.8, as far as the criteria are asked.
  static func pair(asking places: [Int]) throws -> AxisPair {
    let (x, y) = (
      [[3, 3, 3, 3], [1, 2, 3, 4], [1, 2, 3, 4]], [[1, 2, 3, 4], [2, 3, 4, 5], [4, 2, 3, 1]]
    )
    let rows = (0..<4).map { respondent in
      (places.map { x[$0] } + places.map { y[$0] }).map { column in
        Panel.Answer?.some(.level(column[respondent]))
      }
    }
    let candidates = try Candidates(
      ["x": ["D01"], "y": ["D02"]], criteria: places.map { hard[$0] }, asksDirection: false)
    return try #require(try candidates.pairs(rows).pairs.first)
  }

  @Test(arguments: [
    ([0], nil), ([0, 2], -0.8), ([2, 0], -0.8), ([2, 1], 1), ([1, 2, 0], 1), ([0, 1], 1),
  ])
  func `the strongest correlation is the furthest from 0 of those that exist`(
    places: [Int], rho: Double?
  ) throws {
    let pair = try Self.pair(asking: places)
    #expect(pair.strongest?.rho.value.map { ($0 * 1e9).rounded() / 1e9 } == rho)
    #expect(pair.sentence(.en).hasPrefix("everybody answered the same") == (rho == nil))
  }

  @Test func `that everybody answered the same is not told as too few answers`() throws {
    let pair = try Self.pair(asking: [0])
    #expect(pair.strongest?.rho == .undefined(.noVariation))
    #expect(
      pair.sentence(.en)
        == "everybody answered the same about one of these two, so whether they move together "
        + "cannot be said")
    #expect(
      pair.sentence(.nl)
        == "over een van deze twee antwoordde iedereen hetzelfde, dus of ze samengaan is niet te "
        + "zeggen")
  }

  @Test func `what one does where the other does the opposite is told as opposite, not as apart`()
    throws
  {
    let pair = try Self.pair(asking: [2])
    #expect(pair.sentence(.en).hasPrefix("these two move in opposite directions strongly, n = 4"))
  }

  @Test func `a translated candidate leaves the mark of all as it was`() throws {
    func pairs(_ translations: [Language: String], _ word: String = "as") throws -> AxisPairs {
      var candidates = try Candidates(["y": ["D02"]])
      let text = StudyText(word, translations: translations)
      let pole = Pole(name: text, label: text, description: text)
      let own = AxisCandidate(
        id: "x", name: text, degree: text, members: [.init("D01")], poles: [pole, pole])
      try candidates.axes.apply(.propose(candidate: own), on: candidates.longlist)
      let shortlist = try candidates.shortlist([5, 1], on: [Panel.first])
      return try candidates.axes.pairs(shortlist: shortlist, findings: nil)
    }
    let plain = try pairs([:])
    #expect(try pairs([.en: "axis"]).fingerprint == plain.fingerprint)
    #expect(try plain.fingerprint == Fingerprint(of: plain.candidates))
    #expect(try pairs([:], "andere").fingerprint != plain.fingerprint)
  }

  @Test func `before there are answers nothing is said of moving together`() throws {
    let candidates = try Candidates(["x": ["D01"], "y": ["D02"]])
    let shortlist = try candidates.shortlist([5, 1], on: [Panel.first])
    let pairs = try candidates.axes.pairs(shortlist: shortlist, findings: nil)
    let pair = try #require(pairs.pairs.first)
    #expect(pair.associations.isEmpty && pair.strongest == nil)
    #expect(pair.balance == .undefined(.noData) && pair.balanceN == 0)
    #expect(
      pair.sentence(.en)
        == "there are too few answers yet to say whether these two move together")
  }

  @Test func `impact and uncertainty are the means over the members of both`() throws {
    let candidates = try Candidates(["x": ["D01", "D03"], "y": ["-D02"]], of: 3)
    let shortlist = try candidates.shortlist(
      [5, 1, 1, 2, nil, nil], on: [Panel.first, Panel.doubt])
    let pair = try #require(
      try candidates.axes.pairs(shortlist: shortlist, findings: nil).pairs.first)
    #expect(pair.impact.value == 0.5 && pair.uncertainty.value == 0.125)
    let none = try candidates.shortlist(
      [nil, nil, nil, nil, 5, 5], on: [Panel.first, Panel.doubt])
    let other = try Candidates(["x": ["D01"], "y": ["-D02"]], of: 3)
    let empty = try #require(try other.axes.pairs(shortlist: none, findings: nil).pairs.first)
    #expect(empty.impact == .undefined(.noData) && empty.uncertainty == .undefined(.noData))
  }

  @Test func `every two candidates are a pair once, by name, and one alone is none`() throws {
    let candidates = try Candidates(["z": ["D01"], "x": ["D02"], "y": ["D03"]], of: 3)
    let pairs = try candidates.pairs([[3, "a", 3, "a", 3, "b"]])
    #expect(
      pairs.pairs.map { [$0.first.id, $0.second.id] } == [["x", "y"], ["x", "z"], ["y", "z"]])
    #expect(pairs["z", "x"] == pairs["x", "z"] && pairs["z", "x"]?.first.id == "x")
    #expect(pairs["x", "x"] == nil && pairs["x", "w"] == nil)
    let one = try Candidates(["x": ["D01"]])
    #expect(throws: AxisError.tooFewCandidates) { try one.pairs([[3, "a", 3, "a"]]) }
  }

  @Test func `every two shortlisted developments can be seen as a pair`() throws {
    let candidates = try Candidates([:], of: 3)
    let shortlist = try candidates.shortlist([3, 5, 1], on: [Panel.first])
    let findings = try candidates.findings(
      Array(repeating: [3, "a", 3, "a", 3, "b"], count: 4))
    let pairs = AxisPair.developments(of: shortlist, findings: findings)
    #expect(
      pairs.map { [$0.first.id, $0.second.id] }
        == [["D01", "D02"], ["D01", "D03"], ["D02", "D03"]])
    #expect(pairs.map(\.impact.value) == [0.75, 0.25, 0.5])
    #expect(pairs.map(\.balance.value) == [[1, 0, 0, 0], [0, 1, 0, 0], [0, 1, 0, 0]])
    #expect(pairs.first?.first.name == "Development D01")
  }
}
