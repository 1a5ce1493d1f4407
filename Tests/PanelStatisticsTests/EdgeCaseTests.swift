import PanelStatistics
import Testing

/// The edges that every measure meets, a test an edge: what is defined there, and else the reason.
struct EdgeCaseTests {
  static func whole(_ rows: [[Int?]], _ scale: ClosedRange<Int> = 1...5) throws -> AnswerColumns {
    try AnswerColumns(rows: rows, scale: scale)
  }

  static func scores(_ rows: [[Int?]]) -> ScoreTable {
    ScoreTable(rows.map { row in row.map { $0.map(Double.init) } })
  }

  /// W, α and the six forms of ICC.
  static func agreement(_ rows: [[Int?]]) throws -> [Statistic<Double>] {
    let table = scores(rows)
    return [
      KendallsW(table, draws: 0).value, KrippendorffsAlpha(try whole(rows)).value,
    ] + IntraclassCorrelation.Form.allCases.map { IntraclassCorrelation(table).estimate($0).value }
  }

  /// How often each item is in the top of so many.
  static func inclusion(_ rows: [[Int?]], top size: Int) throws -> [Double] {
    let found = RankBootstrap.of(scores(rows), size: size, draws: 40, seed: 2)
    return try #require(found.value).items.map(\.inclusion)
  }

  @Test func `a single rater`() throws {
    let rows: [[Int?]] = [[4, 2, 5]]
    #expect(try Self.agreement(rows).allSatisfy { $0 == .undefined(.singleRater) })
    let mean = MeanScore([4])
    #expect(mean.mean == .value(4) && mean.interval == .undefined(.singleRater))
    let one = try Self.whole(rows).counts(of: 0)
    #expect(WithinGroupAgreement.of(one) == .undefined(.singleRater))
    #expect(AgreementA.of(one.frequencies) == .value(1))
    #expect(LeikDispersion.of(one.frequencies) == .value(0))
    #expect(try Self.inclusion(rows, top: 2) == [1, 0, 1])
    #expect(LeaveOneOut.of(Self.scores(rows), size: 2).value == nil)
  }

  @Test func `all give the same`() throws {
    let rows: [[Int?]] = [[3, 3, 3], [3, 3, 3], [3, 3, 3], [3, 3, 3]]
    #expect(try Self.agreement(rows).allSatisfy { $0 == .undefined(.noVariation) })
    let counts = try Self.whole(rows).counts(of: 0)
    #expect(WithinGroupAgreement.of(counts) == .value(1))
    #expect(AgreementA.of(counts.frequencies) == .value(1))
    #expect(LeikDispersion.of(counts.frequencies) == .value(0))
    #expect(TastleWierman.consensus(of: counts.frequencies) == .value(1))
    #expect(BimodalityCoefficient.of(counts) == .undefined(.noVariation))
    let shares = try Self.inclusion(rows, top: 2)
    #expect(shares.allSatisfy { close($0, 2.0 / 3) } && Set(shares).count == 1)
    let table = JointTable([3, 3, 3, 3], [3, 3, 3, 3], levels: 5)
    #expect(Spearman.correlation(table).rho == .undefined(.noVariation))
    #expect(KendallTauB.of(table) == .undefined(.noVariation))
    #expect(PolychoricCorrelation.of(table) == .undefined(.noVariation))
    #expect(
      KruskalWallis.of(GroupedCounts([counts, counts]), fewest: 1) == .undefined(.noVariation))
    #expect(MannWhitney.of(counts, counts) == .undefined(.noVariation))
    #expect(Copeland.scores(of: Self.scores(rows).rows) == [.value(0), .value(0), .value(0)])
  }

  @Test func `an item that nobody answered`() throws {
    let rows: [[Int?]] = [[4, nil, 2, 5], [5, nil, 1, 3], [4, nil, 2, 4]]
    let without = rows.map { [$0[0], $0[2], $0[3]] }
    #expect(try Self.agreement(rows) == Self.agreement(without))
    #expect(KendallsW(Self.scores(rows), draws: 0).items == 3)
    #expect(KrippendorffsAlpha(try Self.whole(rows)).units == 3)
    #expect(MeanScore([nil, nil, nil]).mean == .undefined(.noData))
    #expect(Borda.shares(of: Self.scores(rows).rows, weights: [1, 1, 1])[1].value == nil)
    let counts = try Self.whole(rows).counts(of: 1)
    #expect(WithinGroupAgreement.of(counts) == .undefined(.noData))
    #expect(AgreementA.of(counts.frequencies) == .undefined(.noData))
    #expect(LeikDispersion.of(counts.frequencies) == .undefined(.noData))
    let answers = try Self.whole(rows)
    let pair = JointTable(answers.columns[0], answers.columns[1], levels: 5)
    #expect(Spearman.correlation(pair).rho == .undefined(.noData))
    #expect(KendallTauB.of(pair) == .undefined(.noData))
    #expect(KruskalWallis.of(GroupedCounts([counts, counts])) == .undefined(.noData))
    #expect(MannWhitney.of(counts, counts) == .undefined(.noData))
    let drawn = try #require(
      RankBootstrap.of(Self.scores(rows), size: 2, draws: 40, seed: 2).value)
    #expect(drawn.items[1].inclusion == 0 && drawn.items[1].medianRank == nil)
    #expect(drawn.items[1].unscored == 1)
  }

  @Test func `a rater who answered nothing`() throws {
    let rows: [[Int?]] = [[4, 2, 5, 1], [5, 1, 3, 2], [4, 2, 4, 1]]
    let more = rows + [[nil, nil, nil, nil]]
    #expect(try Self.agreement(more) == Self.agreement(rows))
    let panel = KendallsW(Self.scores(more), draws: 0)
    #expect(panel.raters == 3 && IntraclassCorrelation(Self.scores(more)).raters == 3)
    #expect(MeanScore([4, 5, 4, nil]).n == 3)
    #expect(AdditiveModel(Self.scores(more)).raters[3] == .undefined(.noData))
    // Drawn like the others, so that a draw of this rater alone scores nothing.
    let drawn = try #require(
      RankBootstrap.of(Self.scores(more), size: 2, draws: 2000, seed: 2).value)
    #expect(drawn.items.allSatisfy { $0.unscored > 0 && $0.unscored < 0.03 })
  }

  @Test func `a rater who gives always the same`() throws {
    let rows: [[Int?]] = [[4, 2, 5, 1], [5, 1, 3, 2], [3, 3, 3, 3]]
    let table = Self.scores(rows)
    let normalised = try #require(RaterNormalisation.z.applied(to: table).value)
    let middle = rows.joined().reduce(0.0) { $0 + Double($1 ?? 0) } / 12
    #expect(normalised.rows[2].allSatisfy { close($0, middle) })
    #expect(RaterNormalisation.flatRaters(in: table) == [2])
    let w = KendallsW(table, draws: 0)
    #expect(w.raters == 3 && w.rankSums?.ties == 60)
    #expect(KrippendorffsAlpha(try Self.whole(rows)).ratings == 12)
    #expect(IntraclassCorrelation(table).raters == 3)
    #expect(try Self.agreement(rows).allSatisfy { $0.value != nil })
    #expect(try Self.inclusion(rows, top: 4) == [1, 1, 1, 1])
  }

  @Test func `an item with one level in use`() throws {
    let rows: [[Int?]] = [[3, 2, 5], [3, 1, 4], [3, 2, 5], [3, 1, 3]]
    let answers = try Self.whole(rows)
    let counts = answers.counts(of: 0)
    #expect(counts.mean(lowest: 1) == .value(3))
    #expect(KrippendorffsAlpha(answers).value.value != nil)
    #expect(WithinGroupAgreement.of(counts) == .value(1))
    #expect(AgreementA.of(counts.frequencies) == .value(1))
    let pair = JointTable(answers.columns[0], answers.columns[1], levels: 5)
    #expect(Spearman.correlation(pair).rho == .undefined(.noVariation))
    #expect(KendallTauB.of(pair) == .undefined(.noVariation))
    let groups = GroupedCounts([counts, counts])
    #expect(KruskalWallis.of(groups, fewest: 1) == .undefined(.noVariation))
    #expect(DunnComparisons.of(groups) == .undefined(.noVariation))
    #expect(try Self.inclusion(rows, top: 1).reduce(0, +) == 1)
  }

  @Test func `a scale of two levels`() throws {
    let rows: [[Int?]] = [[1, 2, 1], [2, 2, 1], [1, 2, 1], [1, 1, 2], [2, 2, 1], [1, 2, 2]]
    let answers = try Self.whole(rows, 1...2)
    #expect(try Self.agreement(rows).allSatisfy { $0.value != nil })
    let counts = answers.counts(of: 0)
    #expect(AgreementA.of(counts.frequencies) == .undefined(.tooFewCategories))
    #expect(AgreementA.polarisation(of: counts.frequencies) == .undefined(.tooFewCategories))
    #expect(close(LeikDispersion.of(counts.frequencies).value, 2.0 / 3))
    // On two levels ρ, τ-b and φ are one: (1 · 2 − 3 · 0) / √(4 · 2 · 1 · 5).
    let pair = JointTable(answers.columns[0], answers.columns[1], levels: 2)
    let phi = 2 / 40.0.squareRoot()
    #expect(close(Spearman.correlation(pair).rho.value, phi))
    #expect(close(KendallTauB.of(pair).value?.tau, phi))
    let groups = GroupedCounts([counts, answers.counts(of: 1)])
    #expect(KruskalWallis.of(groups).value != nil)
    #expect(MannWhitney.of(counts, answers.counts(of: 1)).value != nil)
    #expect(GroupShare.of(groups) == .undefined(.tooFewCategories))
  }

  @Test(arguments: [3, 5])
  func `a top as long as the list, and longer, holds all`(size: Int) throws {
    let rows: [[Int?]] = [[4, 2, 5], [5, 1, 3], [3, 3, 3]]
    let found = try Self.inclusion(rows, top: size)
    #expect(found == [1, 1, 1])
    #expect(SetStability.of(inclusion: found, sets: 40) == .undefined(.noVariation))
    let none = SetStability.of(inclusion: [0, 0, 0], sets: 40)
    #expect(none == .undefined(.noVariation))
  }

  @Test func `groups of raters without a common item`() throws {
    let rows: [[Int?]] = [
      [1, 2, nil, nil], [2, 1, nil, nil], [nil, nil, 4, 5], [nil, nil, 5, 3],
    ]
    let table = Self.scores(rows)
    #expect(KendallsW(table, draws: 0).value == .undefined(.disconnected))
    #expect(
      IntraclassCorrelation(table).estimate(.agreementMean).value == .undefined(.disconnected))
    #expect(KrippendorffsAlpha(try Self.whole(rows)).value.value != nil)
    let model = AdditiveModel(table)
    #expect(model.components == 2 && model.items.allSatisfy { $0 == .undefined(.disconnected) })
    #expect(RaterNormalisation.additive.applied(to: table) == .undefined(.disconnected))
    #expect(RaterNormalisation.none.applied(to: table) == .value(table))
    #expect(MeanScore(table.rows.map { $0[0] }).mean == .value(1.5))
    #expect(try Self.inclusion(rows, top: 1).reduce(0, +) > 0.99)
  }

  @Test func `two answers in a group`() throws {
    let two = CountTable(counts: [1, 0, 0, 0, 1])
    let mean = MeanScore([1, 5])
    // Student's t of one degree of freedom: 12.7 errors to either side.
    #expect(mean.mean == .value(3) && agrees(mean.interval.value?.high, with: "28.412409"))
    let pair = JointTable([1, 5], [2, 3], levels: 5)
    #expect(Spearman.correlation(pair).rho == .undefined(.tooFewPerGroup))
    let large = CountTable(counts: [3, 2, 1, 1, 1])
    let groups = GroupedCounts([large, two, large])
    #expect(KruskalWallis.of(groups).value?.groups == [0, 2])
    #expect(KruskalWallis.of(GroupedCounts([large, two])) == .undefined(.tooFewPerGroup))
    #expect(MannWhitney.of(large, two).value != nil)
  }

  @Test func `weights that are all 0`() throws {
    let table = Self.scores([[4, 2], [5, 1], [4, 3], [2, 2]])
    let zero = [0.0, 0, 0, 0]
    let mean = MeanScore([4, 5, 4, 2], weights: zero)
    #expect(mean.mean == .undefined(.noData) && mean.interval == .undefined(.noData))
    #expect(WeightedMedian.of([4, 5, 4, 2], weights: zero) == .undefined(.noData))
    #expect(AgreementA.of([0, 0, 0, 0, 0]) == .undefined(.noData))
    #expect(LeikDispersion.of([0, 0, 0, 0, 0]) == .undefined(.noData))
    #expect(InterpolatedMedian.of([0, 0, 0], lowest: 1) == .undefined(.noData))
    #expect(DesignEffect.of(zero) == .undefined(.noData))
    #expect(
      RankBootstrap.of(table, weights: zero, size: 1, draws: 9, seed: 2) == .undefined(.noData))
    #expect(
      Borda.shares(of: table.rows, weights: zero).allSatisfy { $0 == .undefined(.singleItem) })
    #expect(AdditiveModel(table, weights: zero).items.allSatisfy { $0 == .undefined(.noData) })
  }

  @Test func `three million respondents are counted to the last one`() throws {
    let n = 3_000_000
    let codes = (0..<n).map { UInt8(1 + $0 % 2) }
    let counts = CountTable(of: codes, levels: 2)
    #expect(counts.counts == [n / 2, n / 2] && counts.mean(lowest: 1) == .value(1.5))
    #expect(close(counts.variance.value, 0.25 * Double(n) / Double(n - 1)))
    // Of all answers the same T is 2.7 · 10¹⁹, which 64 bits do not hold.
    let same = CountTable(counts: [n])
    #expect(same.tieTerm == Int128(n) * Int128(n) * Int128(n) - Int128(n))
    let table = JointTable([[n / 2, 0], [0, n / 2]])
    #expect(Spearman.correlation(table).rho == .value(1))
    #expect(KendallTauB.of(table).value?.concordant == Int128(n / 2) * Int128(n / 2))
    let groups = GroupedCounts([counts, CountTable(counts: [n / 2 + 1, n / 2])])
    #expect(try #require(KruskalWallis.of(groups).value).h < 1e-6)
    #expect(MannWhitney.of(counts, counts).value?.u == Double(n) * Double(n) / 2)
  }
}
