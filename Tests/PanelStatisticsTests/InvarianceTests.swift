import PanelStatistics
import Testing

/// What must not change a measure: who is asked first, and which item stands first.
struct InvarianceTests {
  /// A measure of a whole panel, as numbers; `nil` where it is undefined.
  struct Whole: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let numbers: @Sendable (AnswerColumns) -> [Double?]

    init(_ name: String, _ numbers: @escaping @Sendable (AnswerColumns) -> [Double?]) {
      (testDescription, self.numbers) = (name, numbers)
    }
  }

  static func ends(_ interval: Statistic<Interval>) -> [Double?] {
    [interval.value?.low, interval.value?.high]
  }

  static func scores(_ answers: AnswerColumns) -> ScoreTable { ScoreTable(answers, lowest: 1) }

  static let alphas: [Whole] = [
    ("nominal", KrippendorffsAlpha.Metric.nominal), ("ordinal", .ordinal),
    ("interval", .interval), ("ratio", .ratio(lowest: 1)),
  ].flatMap { name, metric in
    [
      Whole("alpha, \(name)") { answers in
        let alpha = KrippendorffsAlpha(answers, metric: metric)
        return [alpha.value.value] + ends(alpha.interval)
      },
      Whole("alpha of rows, \(name)") {
        [KrippendorffsAlpha.value($0, metric: metric, units: .rows).value]
      },
    ]
  }

  static let wholes: [Whole] =
    alphas + [
      Whole("bootstrap of alpha") {
        ends(KrippendorffsAlpha($0, rule: .bootstrap(draws: 50, seed: 4)).interval)
      },
      Whole("Kendall's W") { answers in
        let w = KendallsW(scores(answers), draws: 0)
        return [w.value.value, w.chiSquared?.statistic, w.f?.p, w.meanSpearman.value]
      },
      Whole("Skillings and Mack") {
        let test = SkillingsMack(scores($0), draws: 0)
        return [test.value.value, test.chiSquared?.p]
      },
      Whole("intraclass correlation") { answers in
        let icc = IntraclassCorrelation(scores(answers))
        return IntraclassCorrelation.Form.allCases.flatMap { form in
          let estimate = icc.estimate(form)
          return [estimate.value.value, estimate.test?.p] + ends(estimate.interval)
        }
      },
      Whole("Fleiss's kappa") { [FleissKappa.of($0).value?.kappa, FleissKappa.of($0).value?.z] },
      Whole("Cronbach's alpha") { answers in
        CronbachsAlpha.Missing.allCases.flatMap { missing in
          let found = CronbachsAlpha.of(scores(answers), missing: missing).value
          return [found?.alpha, found?.standardised] + (found.map { ends($0.interval) } ?? [])
        }
      },
      Whole("duplicates") { answers in
        let found = DuplicateAnswers(answers)
        return [Double(found.pairs), found.expected]
      },
    ]

  /// A panel with ties and gaps.
  static func panel(_ seed: UInt64, raters: Int = 9, items: Int = 6, gaps: Bool) throws
    -> AnswerColumns
  {
    var random = CounterRandom(seed: seed)
    let columns = (0..<items).map { item in
      (0..<raters).map { _ in
        gaps && random.index(below: 9) == 0
          ? UInt8(0) : UInt8(1 + min(3, random.index(below: 3) + item % 3))
      }
    }
    return try AnswerColumns(columns, levels: 4)
  }

  static func order(_ count: Int, _ seed: UInt64) -> [Int] {
    var random = CounterRandom(seed: seed, stream: 1)
    return Array(0..<count).shuffled(using: &random)
  }

  static func same(_ a: [Double?], _ b: [Double?]) -> Bool {
    a.count == b.count
      && zip(a, b).allSatisfy { x, y in x.map { close(y, $0) } ?? (y == nil) }
  }

  @Test(arguments: wholes, [false, true])
  func `another order of raters and items changes no measure of a panel`(
    whole: Whole, gaps: Bool
  ) throws {
    for seed in UInt64(1)...6 {
      let answers = try Self.panel(seed, gaps: gaps)
      let (raters, items) = (Self.order(9, seed), Self.order(6, seed))
      let turned = try AnswerColumns(
        items.map { item in raters.map { answers.columns[item][$0] } }, levels: 4)
      #expect(Self.same(whole.numbers(turned), whole.numbers(answers)))
    }
  }

  @Test(arguments: [[2, 0, 3, 1], [3, 2, 1, 0], [1, 2, 3, 0]])
  func `other names of the categories change no measure without order`(names: [Int]) throws {
    for seed in UInt64(1)...6 {
      let answers = try Self.panel(seed, gaps: true)
      let renamed = try AnswerColumns(
        answers.columns.map { $0.map { $0 == 0 ? 0 : UInt8(names[Int($0) - 1] + 1) } }, levels: 4)
      func numbers(_ answers: AnswerColumns) -> [Double?] {
        let alpha = KrippendorffsAlpha(answers, metric: .nominal)
        let kappa = CohensKappa.of(
          JointTable(answers.columns[0], answers.columns[1], levels: 4))
        return [alpha.value.value, FleissKappa.of(answers).value?.kappa, kappa.value]
          + Self.ends(alpha.interval)
          + answers.columns.indices.map {
            ShannonEntropy.of(answers.counts(of: $0).frequencies).value
          } + LongestString.of(answers).map { Double($0.length) }
      }
      #expect(Self.same(numbers(renamed), numbers(answers)))
    }
  }

  @Test func `the scale turned round leaves what has no direction, and turns the rest`() throws {
    for seed in UInt64(1)...6 {
      let answers = try Self.panel(seed, gaps: true)
      let turned = try AnswerColumns(
        answers.columns.map { $0.map { $0 == 0 ? 0 : 5 - $0 } }, levels: 4)
      for whole in Self.wholes where !whole.testDescription.contains("ratio") {
        if whole.testDescription == "bootstrap of alpha" { continue }
        #expect(Self.same(whole.numbers(turned), whole.numbers(answers)), "\(whole)")
      }
      let (rho, mirrored) = (CorrelationMatrix(answers), CorrelationMatrix(turned))
      #expect(Self.same(rho.values.flatMap { $0 }, mirrored.values.flatMap { $0 }))
    }
  }
}
