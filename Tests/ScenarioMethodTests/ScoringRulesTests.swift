import ScenarioMethod
import Testing

/// The numbers that everything rests on, worked out by hand.
struct ScoringRulesTests {
  static let stamp = Stamp(actor: "test", day: .filesRead)
  static let first = Criterion(id: "i1", kind: .impact, weight: 3, scale: .fiveLevels)
  static let second = Criterion(
    id: "i2", kind: .impact, weight: 1, polarity: -1, scale: .fiveLevels)
  static let doubt = Criterion(id: "u", kind: .uncertainty, scale: .fiveLevels)

  /// A workshop with this many developments, of which the first `closed` are dropped.
  static func workshop(
    _ count: Int, criteria: [Criterion], size: Int = 2, weights: [Double] = [1, 1, 1],
    dropping dropped: [Development.ID] = []
  ) throws -> (Workshop, Form) {
    var workshop = Workshop()
    let ids = (1...count).map { Development.ID(rawValue: "D0\($0)") }
    for id in ids {
      let development = Development(
        id: id, title: StudyText("Development \(id)"), dimension: .economic)
      try workshop.apply(.longlist(.propose(development: development)), stamp)
    }
    for id in dropped { try workshop.apply(.longlist(.drop(id, reason: "test")), stamp) }
    for (place, weight) in weights.enumerated() {
      let expert = Participant(id: Self.expert(place), name: "", weight: weight)
      try workshop.apply(.scoring(.enrol(expert: expert)), stamp)
    }
    let form = Form(items: ids, criteria: criteria)
    try workshop.apply(.scoring(.openRound(number: 1, form: form)), stamp)
    try workshop.apply(.scoring(.rule(ShortlistRule(size: size))), stamp)
    return (workshop, form)
  }

  static func expert(_ place: Int) -> Participant.ID { Identifier(rawValue: "e\(place + 1)") }

  /// A sheet an expert: rows of `nil` (nothing), 0 (don't know) or a level, cell by cell.
  static func sheets(_ rows: [[Int?]], on form: Form) throws -> [Sheet] {
    try rows.enumerated().map { place, row in
      var sheet = Sheet(participant: expert(place), group: nil, on: form)
      for (cell, level) in row.enumerated() {
        let rating = level.map { $0 == 0 ? Rating.dontKnow : .level($0) }
        let item = form.items[cell / form.criteria.count]
        try sheet.set(rating, item, form.criteria[cell % form.criteria.count].id, on: form)
      }
      return sheet
    }
  }

  static func shortlist(
    _ rows: [[Int?]], count: Int, criteria: [Criterion], size: Int = 2,
    weights: [Double] = [1, 1, 1], dropping dropped: [Development.ID] = []
  ) throws -> Shortlist {
    let (workshop, form) = try workshop(
      count, criteria: criteria, size: size, weights: weights, dropping: dropped)
    let answers: Answers = [.round(1): try sheets(rows, on: form)]
    return try #require(Pipeline(workshop, answers: answers).shortlist.value)
  }

  @Test func `a score is the weighted mean of the impact criteria with polarity applied`() throws {
    let shortlist = try Self.shortlist(
      [[5, 5, 1, 1, 3, 3], [5, 5, 1, 1, 3, 3], [3, 3, 3, 3, 3, 3]], count: 3,
      criteria: [Self.first, Self.second])
    // (3·1 + 1·0) / 4 twice, (3·½ + 1·½) / 4 once.
    #expect(shortlist["D01"]?.score.value == (0.75 + 0.75 + 0.5) / 3)
    #expect(shortlist["D02"]?.score.value == (0.25 + 0.25 + 0.5) / 3)
  }

  @Test func `an expert counts for an item from half of the weight on`() throws {
    let shortlist = try Self.shortlist(
      [[5, nil, 1, 1], [nil, 1, 1, 1], [3, 0, 1, 1]], count: 2,
      criteria: [Self.first, Self.second])
    // The second expert scored a quarter of the weight only.
    #expect(shortlist["D01"]?.score.value == 0.75)
    let even = Criterion(id: "i2", kind: .impact, weight: 3, scale: .fiveLevels)
    let half = try Self.shortlist(
      [[5, nil], [nil, 1], [nil, nil]], count: 1, criteria: [Self.first, even])
    #expect(half["D01"]?.score.value == 0.5)
  }

  @Test func `the weight of an expert counts, don't know and nothing said do not`() throws {
    let shortlist = try Self.shortlist(
      [[5, 1], [1, 1], [0, nil]], count: 2, criteria: [Self.first], weights: [3, 1, 9])
    #expect(shortlist["D01"]?.score.value == 0.75)
    let cell = try #require(shortlist["D01"]?.criteria.first)
    #expect((cell.n, cell.dontKnow, cell.missing) == (2, 1, 0))
    #expect(cell.mean.value == 3)
    #expect(shortlist["D02"]?.criteria.first?.missing == 1)
  }

  @Test func `a tie over the border is decided by the share of wins and both are named`() throws {
    // D02 and D03 both have a mean of ½; D02 wins two duels of three against D03.
    let shortlist = try Self.shortlist(
      [[5, 4, 3], [5, 4, 3], [5, 1, 3]], count: 3, criteria: [Self.first])
    #expect(shortlist["D02"]?.score == shortlist["D03"]?.score)
    #expect(shortlist.tie?.codes == ["D02", "D03"])
    #expect(shortlist.tie?.decidedBy == .borda)
    #expect(shortlist.ranking.entries.map(\.rank) == [1, 2, 2])
  }

  @Test func `a tie that nothing breaks falls by code`() throws {
    let shortlist = try Self.shortlist(
      [[5, 3, 3], [5, 3, 3], [5, 3, 3]], count: 3, criteria: [Self.first])
    #expect(shortlist.tie?.decidedBy == .code)
    #expect(shortlist.codes == ["D01", "D02"])
    #expect(shortlist.justMissed.map(\.development.id) == ["D03"])
  }

  @Test func `a dropped development is not ranked`() throws {
    let shortlist = try Self.shortlist(
      [[5, 4, 3], [5, 4, 3], [5, 4, 3]], count: 3, criteria: [Self.first], dropping: ["D01"])
    #expect(shortlist.ranking.entries.map(\.development.id) == ["D02", "D03"])
  }

  @Test func `high impact with low uncertainty is predetermined`() throws {
    let row: [Int?] = [5, 1, 5, 5, 2, 1]
    let shortlist = try Self.shortlist(
      [row, row, row], count: 3, criteria: [Self.first, Self.doubt])
    #expect(shortlist.predetermined == ["D01"])
  }

  @Test func `another rule tells who would enter and who would leave`() throws {
    let row: [Int?] = [5, 1, 4, 3, 3, 5]
    let shortlist = try Self.shortlist(
      [row, row, row], count: 3, criteria: [Self.first, Self.doubt])
    #expect(shortlist.codes == ["D01", "D02"])
    #expect(shortlist.otherRule.rule == .impactUncertainty)
    #expect(shortlist.otherRule.enters == ["D03"])
    #expect(shortlist.otherRule.leaves == ["D01"])
  }

  @Test func `two ballots are too few for a ranking`() throws {
    let (workshop, form) = try Self.workshop(2, criteria: [Self.first])
    let two: Answers = [.round(1): try Self.sheets([[5, 1], [5, 1]], on: form)]
    let step = Pipeline(workshop, answers: two).shortlist
    #expect(step.value == nil)
    #expect(step.reason?(.en) == "there are 2 ballots; at least 3 are needed")
  }

  @Test func `what changed since the confirmation is named`() throws {
    var (workshop, form) = try Self.workshop(2, criteria: [Self.first])
    let rows: [[Int?]] = [[5, 1], [5, 1], [5, 1]]
    let before: Answers = [.round(1): try Self.sheets(rows, on: form)]
    let confirmed = ConfirmedShortlist(
      codes: ["D02", "D01"], by: ["team"], at: nil,
      basis: Pipeline(workshop, answers: before).basis)
    try workshop.apply(.scoring(.confirm(confirmed)), Self.stamp)
    let fresh = Pipeline(workshop, answers: before)
    #expect(fresh.shortlistStale.isEmpty)
    #expect(fresh.shortlist.value?.codes == ["D02", "D01"])
    let after: Answers = [.round(1): try Self.sheets([[4, 1], [5, 1], [5, 1]], on: form)]
    #expect(Pipeline(workshop, answers: after).shortlistStale == [.ballots])
  }
}
