import PanelStatistics
import Testing

struct IntraclassCorrelationEdgeTests {
  static let reasons: [(rows: [[Double?]], reason: UndefinedReason)] = [
    ([], .noData), ([[nil, nil]], .noData), ([[1, 2, 3]], .singleRater),
    ([[1, 2, 3], [nil, nil, nil]], .singleRater), ([[1], [2]], .singleItem),
    ([[1, nil], [2, nil]], .singleItem), ([[3, 3], [3, 3]], .noVariation),
    ([[1, 2, nil, nil], [2, 1, nil, nil], [nil, nil, 1, 2], [nil, nil, 1, 2]], .disconnected),
    ([[1, 2, 3, 4], [2, 3, nil, nil]], .tooFewPerGroup),
  ]

  @Test(arguments: reasons)
  func `all six forms are undefined for their reason`(rows: [[Double?]], reason: UndefinedReason) {
    let icc = IntraclassCorrelation(ScoreTable(rows))
    for form in IntraclassCorrelation.Form.allCases {
      let estimate = icc.estimate(form)
      #expect(estimate.value == .undefined(reason) && estimate.interval == .undefined(reason))
      #expect(estimate.test == nil)
    }
    #expect(icc.meanSquares == nil)
  }

  @Test func `how many items are left is reported, and 70 % are enough`() {
    let judges = IntraclassCorrelationTests.judges
    let gaps = ScoreTable(
      judges.rows.enumerated().map { rater, row in
        row + [nil, rater == 0 ? nil : 4, rater == 1 ? nil : 7]
      })
    // The seventh item was scored by nobody; of eight scored, six are left.
    let icc = IntraclassCorrelation(gaps)
    #expect(icc.items == 6 && icc.ratedItems == 8 && icc.raters == 4)
    #expect(icc.meanSquares == IntraclassCorrelation(judges).meanSquares)
    let more = ScoreTable(gaps.rows.enumerated().map { $1 + [$0 == 2 ? nil : 3] })
    #expect(IntraclassCorrelation(more).items == 6 && IntraclassCorrelation(more).ratedItems == 9)
    #expect(
      IntraclassCorrelation(more).estimate(.agreementMean).value == .undefined(.tooFewPerGroup))
  }

  @Test func `perfect agreement is 1 to the point, with an infinite F`() throws {
    let icc = IntraclassCorrelation(
      ScoreTable([[0.1, 0.2, 0.7], [0.1, 0.2, 0.7], [0.1, 0.2, 0.7]]))
    for form in IntraclassCorrelation.Form.allCases {
      let estimate = icc.estimate(form)
      #expect(estimate.value == .value(1))
      #expect(estimate.interval.value?.low == 1 && estimate.interval.value?.high == 1)
      #expect(estimate.test?.statistic == .infinity && estimate.test?.p == 0)
    }
  }

  @Test func `raters who differ by a constant are consistent, and agree less`() throws {
    let icc = IntraclassCorrelation(ScoreTable([[1, 2, 3], [2, 3, 4]]))
    #expect(icc.meanSquares?.residual == 0)
    #expect(icc.estimate(.consistencySingle).value == .value(1))
    #expect(icc.estimate(.consistencySingle).test?.statistic == .infinity)
    // BMS 2, JMS 1.5: 2 / (2 + 2 · 1.5 / 3).
    let agreement = icc.estimate(.agreementSingle)
    #expect(close(agreement.value.value, 2.0 / 3))
    let interval = try #require(agreement.interval.value)
    #expect(interval.low > 0 && interval.low < 0.66 && interval.high > 0.67 && interval.high < 1)
  }

  @Test func `raters who each repeat themselves differ, and the items do not`() {
    let icc = IntraclassCorrelation(ScoreTable([[1, 1, 1], [4, 4, 4]]))
    #expect(icc.estimate(.agreementSingle).value == .value(0))
    #expect(icc.estimate(.consistencySingle).value == .undefined(.noVariation))
    #expect(icc.estimate(.consistencyMean).value == .undefined(.noVariation))
    #expect(icc.estimate(.oneWaySingle).value == .value(-1))
    #expect(icc.estimate(.oneWayMean).value == .undefined(.noVariation))
    #expect(icc.estimate(.oneWayMean).test == nil)
  }

  @Test func `an estimate below 0 is printed as it is`() throws {
    let icc = IntraclassCorrelation(ScoreTable([[1, 2, 3, 5, 4, 2], [3, 5, 2, 1, 4, 3]]))
    for form in IntraclassCorrelation.Form.allCases {
      let value = try #require(icc.estimate(form).value.value)
      #expect(value < 0)
    }
    let single = try #require(icc.estimate(.agreementSingle).interval.value)
    #expect(single.low < -0.5 && single.high > 0)
  }

  @Test func `a mean has no interval where its lower end would lie beyond every bound`() {
    let icc = IntraclassCorrelation(ScoreTable([[1, 2, 3, 4], [4, 3, 2, 2]]))
    #expect(icc.estimate(.agreementSingle).interval.value != nil)
    #expect(icc.estimate(.agreementMean).interval == .undefined(.noVariation))
  }

  @Test func `no panel of small whole scores gives a number that is none`() {
    for code in 0..<6561 {
      let digits = (0..<8).map { Double(code / [1, 3, 9, 27, 81, 243, 729, 2187][$0] % 3) }
      let icc = IntraclassCorrelation(ScoreTable([Array(digits[..<4]), Array(digits[4...])]))
      for form in [IntraclassCorrelation.Form.agreementMean, .consistencyMean, .oneWaySingle]
      where code % 97 == 0 || icc.meanSquares?.items == 0 {
        let estimate = icc.estimate(form)
        let ends = estimate.interval.map { [$0.low, $0.high] }.value ?? []
        let numbers = [estimate.value.value].compactMap { $0 } + ends
        #expect(numbers.allSatisfy { $0.isFinite && $0 <= 1 })
      }
    }
  }
}
