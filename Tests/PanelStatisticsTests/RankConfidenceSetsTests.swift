import PanelStatistics
import Testing

/// Mathematics in PISA 2018: country, mean and standard error (OECD).
enum Pisa {
  static let countries: [(name: String, mean: Double, error: Double)] = [
    ("Australia", 491.360025, 1.939833),
    ("Austria", 498.942314, 2.970999),
    ("Belgium", 508.070306, 2.262662),
    ("Canada", 512.016943, 2.357476),
    ("Chile", 417.406556, 2.415888),
    ("Colombia", 390.932273, 2.989559),
    ("Costa Rica", 402.330559, 3.288799),
    ("Czech Republic", 499.467651, 2.460662),
    ("Denmark", 509.398375, 1.735002),
    ("Estonia", 523.414580, 1.743602),
    ("Finland", 507.301362, 1.967920),
    ("France", 495.407579, 2.320214),
    ("Germany", 500.043781, 2.647083),
    ("Greece", 451.370344, 3.091228),
    ("Hungary", 481.082636, 2.319597),
    ("Iceland", 495.187376, 1.953083),
    ("Ireland", 499.632894, 2.198621),
    ("Israel", 463.034549, 3.498563),
    ("Italy", 486.589857, 2.780046),
    ("Japan", 526.973250, 2.471475),
    ("Korea", 525.933002, 3.121394),
    ("Latvia", 496.126331, 1.962767),
    ("Lithuania", 481.191188, 1.953282),
    ("Luxembourg", 483.421485, 1.097632),
    ("Mexico", 408.801473, 2.493226),
    ("Netherlands", 519.230982, 2.632278),
    ("New Zealand", 494.489676, 1.705943),
    ("Norway", 500.963788, 2.219045),
    ("Poland", 515.647875, 2.602085),
    ("Portugal", 492.487406, 2.684570),
    ("Slovak Republic", 486.164854, 2.555596),
    ("Slovenia", 508.897544, 1.363878),
    ("Spain", 481.392613, 1.462418),
    ("Sweden", 502.387702, 2.654251),
    ("Switzerland", 515.314713, 2.908004),
    ("Türkiye", 453.507777, 2.260407),
    ("United Kingdom", 501.769899, 2.564428),
    ("United States", 478.244717, 3.235444),
  ]
}

struct RankConfidenceSetsTests {
  @Test func `Mogstad and others 2024: the best five of PISA 2018`() throws {
    let found = try #require(
      RankConfidenceSets.of(
        Pisa.countries.map(\.mean), errors: Pisa.countries.map(\.error), draws: 20_000, seed: 1
      ).value)
    let best = found.top(5).map { Pisa.countries[$0].name }
    #expect(
      best == [
        "Belgium", "Canada", "Denmark", "Estonia", "Finland", "Japan", "Korea", "Netherlands",
        "Poland", "Slovenia", "Sweden", "Switzerland",
      ])
    let kingdom = try #require(Pisa.countries.firstIndex { $0.name == "United Kingdom" })
    #expect(abs(found.marginal[kingdom].lowerBound - 8) <= 1)
    #expect(abs(found.marginal[kingdom].upperBound - 23) <= 1)
  }

  @Test func `the guide's example is what is computed`() throws {
    let example = try GuideExample("RankConfidenceSets")
    let (means, errors) = (example.rows[0].compactMap { $0 }, example.rows[1].compactMap { $0 })
    let found = try #require(RankConfidenceSets.of(means, errors: errors, seed: 1).value)
    for (item, ranks) in found.simultaneous.enumerated() {
      #expect("\(ranks.lowerBound) to \(ranks.upperBound)" == example["ranks of item \(item + 1)"])
    }
    #expect(
      found.top(1).map { String($0 + 1) }.joined(separator: " ") == example["may be first"])
  }

  /// For two items the critical value is the normal quantile.
  @Test func `two items are compared by the usual test`() throws {
    for (gap, sure) in [(2.5, false), (3.0, true)] {
      let found = try #require(
        RankConfidenceSets.of([gap, 0], errors: [1, 1], draws: 20_000, seed: 3).value)
      // 1.96 · √2 = 2.77.
      #expect(found.simultaneous == (sure ? [1...1, 2...2] : [1...2, 1...2]))
      #expect(found.marginal == found.simultaneous)
    }
  }

  @Test func `errors that go together make differences sure`() throws {
    let apart = try #require(
      RankConfidenceSets.of([1, 0], covariances: [[1, 0], [0, 1]], seed: 1).value)
    let together = try #require(
      RankConfidenceSets.of([1, 0], covariances: [[1, 0.95], [0.95, 1]], seed: 1).value)
    #expect(apart.simultaneous[0] == 1...2 && together.simultaneous[0] == 1...1)
  }

  @Test func `all together is wider than each alone, and one seed gives one answer`() throws {
    let means = [3.0, 2.8, 2.5, 1.9, 1.2]
    let found = try #require(
      RankConfidenceSets.of(means, errors: means.map { _ in 0.2 }, draws: 2000, seed: 5).value)
    for (own, all) in zip(found.marginal, found.simultaneous) {
      #expect(all.lowerBound <= own.lowerBound && all.upperBound >= own.upperBound)
    }
    #expect(
      RankConfidenceSets.of(means, errors: means.map { _ in 0.2 }, draws: 2000, seed: 5).value
        == found)
    #expect(found.draws == 2000 && found.seed == 5 && found.level == 0.95)
  }

  @Test func `nothing to rank has its reason`() {
    #expect(RankConfidenceSets.of([], errors: [], seed: 1) == .undefined(.noData))
    #expect(RankConfidenceSets.of([1], errors: [1], seed: 1) == .undefined(.singleItem))
    #expect(RankConfidenceSets.of([1, 2], errors: [0, 0], seed: 1) == .undefined(.noVariation))
  }
}
