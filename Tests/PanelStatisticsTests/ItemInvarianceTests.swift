import PanelStatistics
import Testing

/// Measures with one number an item: another order of raters changes none, another order of items moves them.
struct ItemInvarianceTests {
  typealias Whole = InvarianceTests.Whole

  static let ofTables: [(String, @Sendable (CountTable) -> Double?)] = [
    ("mean", { $0.mean(lowest: 1).value }), ("variance", { $0.variance.value }),
    ("first quartile", { $0.quartile(.first, rule: .type2, lowest: 1).value }),
    ("third quartile", { $0.quartile(.third, rule: .type7, lowest: 1).value }),
    ("interpolated median", { InterpolatedMedian.of($0.frequencies, lowest: 1).value }),
    ("agreement", { AgreementA.of($0.frequencies).value }),
    ("polarisation", { AgreementA.polarisation(of: $0.frequencies).value }),
    ("Leik", { LeikDispersion.of($0.frequencies).value }),
    ("Tastle and Wierman", { TastleWierman.consensus(of: $0.frequencies).value }),
    ("Blair and Lacy", { BlairLacy.of($0.frequencies).value }),
    ("Kvalseth", { KvalsethVariation.of($0.frequencies).value }),
    ("Berry and Mielke", { BerryMielke.of($0).value }),
    ("Esteban and Ray", { EstebanRay.of($0.frequencies).value }),
    ("bimodality", { BimodalityCoefficient.of($0).value }),
    ("entropy", { ShannonEntropy.of($0.frequencies).value }),
    ("r_wg", { WithinGroupAgreement.of($0).value }),
  ]

  static let ofScores: [Whole] = [
    Whole("mean score") { answers in
      let table = InvarianceTests.scores(answers)
      return (0..<table.items).flatMap { item in
        let mean = MeanScore(table.scores(of: item))
        return [mean.mean.value] + InvarianceTests.ends(mean.interval)
      }
    },
    Whole("trimmed mean") { answers in
      let table = InvarianceTests.scores(answers)
      return (0..<table.items).map { TrimmedMean(table.scores(of: $0)).mean.value }
    },
    Whole("weighted median") { answers in
      let table = InvarianceTests.scores(answers)
      return (0..<table.items).map { item in
        WeightedMedian.of(table.rows.map { $0[item] }, weights: table.rows.map { _ in 1 }).value
      }
    },
    Whole("additive model") {
      AdditiveModel(InvarianceTests.scores($0)).items.map(\.value)
    },
    Whole("Borda") { answers in
      let rows = InvarianceTests.scores(answers).rows
      return Borda.shares(of: rows, weights: rows.map { _ in 1 }).map(\.value)
    },
    Whole("Copeland") {
      Copeland.scores(of: InvarianceTests.scores($0).rows).map { $0.value.map(Double.init) }
    },
  ]

  static let ofItems =
    ofTables.map { name, measure in
      Whole(name) { answers in (0..<answers.items).map { measure(answers.counts(of: $0)) } }
    } + ofScores

  @Test(arguments: ofItems, [false, true])
  func `another order of raters changes nothing, one of items moves the numbers along`(
    measure: Whole, gaps: Bool
  ) throws {
    for seed in UInt64(1)...6 {
      let answers = try InvarianceTests.panel(seed, gaps: gaps)
      let (raters, items) = (InvarianceTests.order(9, seed), InvarianceTests.order(6, seed))
      let turned = try AnswerColumns(
        items.map { item in raters.map { answers.columns[item][$0] } }, levels: 4)
      let (found, numbers) = (measure.numbers(turned), measure.numbers(answers))
      let each = numbers.count / 6
      let moved = items.flatMap { Array(numbers[($0 * each)..<(($0 + 1) * each)]) }
      #expect(InvarianceTests.same(found, moved))
    }
  }

  @Test(arguments: ofTables.map { $0.0 })
  func `counts put together give what all answers counted at once give`(name: String) throws {
    let measure = try #require(Self.ofTables.first { $0.0 == name }?.1)
    for seed in UInt64(1)...10 {
      let column = try InvarianceTests.panel(seed, raters: 40, items: 1, gaps: true).columns[0]
      var merged = CountTable(of: Array(column[..<13]), levels: 4)
      merged.merge(CountTable(of: Array(column[13...]), levels: 4))
      #expect(merged == CountTable(of: column, levels: 4))
      #expect(measure(merged) == measure(CountTable(of: column, levels: 4)))
    }
  }

  static let ofPairs: [(String, @Sendable (JointTable) -> [Double?])] = [
    ("Spearman", { [Spearman.correlation($0).rho.value, Spearman.correlation($0).low] }),
    (
      "Kendall",
      { [KendallTauB.of($0).value?.tau] + InvarianceTests.ends(KendallTauB.interval($0)) }
    ),
    (
      "polychoric",
      {
        [
          PolychoricCorrelation.of($0).value?.rho,
          PolychoricCorrelation.of($0).value?.standardError,
        ]
      }
    ),
    ("kappa", { [CohensKappa.of($0).value, CohensKappa.of($0, weights: .quadratic).value] }),
    (
      "change between rounds",
      { [RoundChange.of($0).value?.shift, RoundChange.of($0).value?.changed] }
    ),
  ]

  @Test(arguments: ofPairs.map { $0.0 })
  func `pairs of items: people in another order, and counted in parts, give the same`(
    name: String
  ) throws {
    let measure = try #require(Self.ofPairs.first { $0.0 == name }?.1)
    for seed in UInt64(1)...10 {
      let answers = try InvarianceTests.panel(seed, raters: 40, items: 2, gaps: true)
      let (a, b) = (answers.columns[0], answers.columns[1])
      let whole = JointTable(a, b, levels: 4)
      let order = InvarianceTests.order(40, seed)
      #expect(JointTable(order.map { a[$0] }, order.map { b[$0] }, levels: 4) == whole)
      var merged = JointTable(Array(a[..<17]), Array(b[..<17]), levels: 4)
      merged.merge(JointTable(Array(a[17...]), Array(b[17...]), levels: 4))
      #expect(merged == whole && measure(merged) == measure(whole))
      #expect(measure(whole).contains { $0 != nil })
    }
  }

  @Test func `groups in another order give the same tests of groups`() throws {
    for seed in UInt64(1)...10 {
      let answers = try InvarianceTests.panel(seed, raters: 12, items: 3, gaps: true)
      let tables = (0..<3).map(answers.counts)
      let (one, other) = (GroupedCounts(tables), GroupedCounts(tables.reversed()))
      #expect(one.pooled == other.pooled)
      func numbers(_ groups: GroupedCounts) -> [Double?] {
        let (test, share) = (KruskalWallis.of(groups).value, GroupShare.of(groups).value)
        let pairs = DunnComparisons.of(groups).value?.pairs.map(\.adjusted).sorted() ?? []
        return [test?.h, test?.p, test?.epsilonSquared, share?.between, share?.within] + pairs
      }
      #expect(InvarianceTests.same(numbers(other), numbers(one)))
      let (a, b) = (MannWhitney.of(tables[0], tables[1]), MannWhitney.of(tables[1], tables[0]))
      #expect(
        InvarianceTests.same(
          [a.value?.p, a.value?.delta], [b.value?.p, b.value.map { -$0.delta }]))
    }
  }
}
