import PanelStatistics
import Testing

struct CronbachsAlphaTests {
  /// Twelve people on eleven items, as pingouin's example has them.
  static let gaps = ScoreTable([
    [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1],
    [1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 0],
    [nil, 0, 1, 1, nil, 1, 1, 1, 1, 0, 0],
    [1, 1, 1, 0, 1, 1, 0, 1, 1, 0, 0],
    [1, 1, 1, 1, 1, 0, 0, 0, 1, 0, 0],
    [0, 1, nil, 0, 1, 1, 1, 1, 0, 0, 0],
    [1, 1, 1, 1, 0, 0, 1, 0, 0, 0, 0],
    [1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0],
    [0, 1, 0, 1, 1, 0, 0, 0, 0, 1, 0],
    [1, 0, 0, 1, 0, 1, 0, 0, nil, 0, 0],
    [1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0],
    [1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0],
  ])

  @Test func `Cronbach 1951: pairwise and listwise, with Feldt's interval, as pingouin gives them`()
    throws
  {
    let pairwise = try #require(
      CronbachsAlpha.of(Self.gaps, missing: .pairwise, rule: .feldt).value)
    #expect(agrees(pairwise.alpha, with: "0.732660835214") && pairwise.n == 12)
    #expect(agrees(pairwise.interval.value?.low, with: "0.435"))
    #expect(agrees(pairwise.interval.value?.high, with: "0.909"))
    let listwise = try #require(
      CronbachsAlpha.of(Self.gaps, missing: .listwise, rule: .feldt).value)
    #expect(agrees(listwise.alpha, with: "0.801694915254") && listwise.n == 9)
    // NB: pingouin takes all twelve rows for the interval, also those that it left out of alpha.
    let published = CronbachsAlpha.interval(listwise.alpha, n: 12, items: 11)
    #expect(agrees(published.low, with: "0.581") && agrees(published.high, with: "0.933"))
    let ours = try #require(listwise.interval.value)
    #expect(ours.low < published.low && ours.high > published.high)
  }

  @Test func `attitude, item by item, as psych gives it`() throws {
    let found = try #require(CronbachsAlpha.of(Attitude.table, missing: .listwise).value)
    #expect(agrees(found.alpha, with: "0.8431427696"))
    #expect(agrees(found.standardised, with: "0.8390838030"))
    let dropped = [
      ".8097602", ".7969175", ".8278478", ".8030310", ".7953866", ".8638723", ".8404649",
    ]
    let totals = [
      ".6712621", ".7421097", ".5607111", ".7144455", ".7862756", ".2650343", ".4608105",
    ]
    for item in 0..<7 {
      #expect(agrees(found.ifDropped[item].value, with: "0" + dropped[item]))
      #expect(agrees(found.itemTotal[item].value, with: "0" + totals[item]))
    }
  }

  @Test
  func `of two items the item-total correlation is the product-moment one, as R's cor gives it`()
    throws
  {
    let table = PublishedTables.second
    let rows = (0..<5).flatMap { a in
      (0..<5).flatMap { b in
        Array(repeating: [Double(a), Double(b)] as [Double?], count: table[a, b])
      }
    }
    let found = try #require(CronbachsAlpha.of(ScoreTable(rows), missing: .listwise).value)
    #expect(agrees(found.itemTotal[0].value, with: "0.57575433"))
    #expect(agrees(found.itemTotal[1].value, with: "0.57575433"))
  }

  @Test func `the guide's example is what is computed`() throws {
    let example = try GuideExample("CronbachsAlpha")
    let found = try #require(
      CronbachsAlpha.of(ScoreTable(example.rows), missing: .pairwise).value)
    #expect(agrees(found.alpha, with: example["alpha"]))
    #expect(agrees(found.standardised, with: example["standardised"]))
  }

  @Test func `from the variance of the sums it is the same, in any order`() throws {
    var generator = CounterRandom(seed: 24)
    for _ in 0..<30 {
      let rows = (0..<10).map { _ in (0..<4).map { _ in Double(1 + generator.index(below: 5)) } }
      func variance(_ values: [Double]) -> Double {
        let mean = values.reduce(0, +) / 10
        return values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / 9
      }
      let own = (0..<4).reduce(0) { sum, item in sum + variance(rows.map { $0[item] }) }
      let expected = 4.0 / 3 * (1 - own / variance(rows.map { $0.reduce(0, +) }))
      let table = ScoreTable(rows.map { $0.map { $0 } })
      #expect(close(CronbachsAlpha.of(table, missing: .listwise).value?.alpha, expected))
      let turned = ScoreTable(rows.reversed().map { $0.reversed() })
      #expect(close(CronbachsAlpha.of(turned, missing: .pairwise).value?.alpha, expected))
    }
  }

  @Test func `two items, one of them flat`() throws {
    let two = try #require(
      CronbachsAlpha.of(ScoreTable([[1, 2], [2, 2], [3, 5]]), missing: .listwise).value)
    #expect(two.ifDropped == [.undefined(.singleItem), .undefined(.singleItem)])
    let flat = try #require(
      CronbachsAlpha.of(ScoreTable([[1, 2, 4], [2, 2, 4], [3, 5, 4]]), missing: .listwise).value)
    #expect(flat.itemTotal[2] == .undefined(.noVariation))
  }

  @Test func `nothing to judge has its reason`() {
    for missing in [CronbachsAlpha.Missing.pairwise, .listwise] {
      #expect(CronbachsAlpha.of(ScoreTable([]), missing: missing) == .undefined(.noData))
      #expect(
        CronbachsAlpha.of(ScoreTable([[1], [2]]), missing: missing) == .undefined(.singleItem))
      #expect(
        CronbachsAlpha.of(ScoreTable([[1, 2]]), missing: missing) == .undefined(.singleRater))
      #expect(
        CronbachsAlpha.of(ScoreTable([[2, 2], [2, 2]]), missing: missing)
          == .undefined(.noVariation))
    }
    #expect(
      CronbachsAlpha.of(ScoreTable([[nil, 2], [1, nil]]), missing: .listwise)
        == .undefined(.noData))
  }
}
