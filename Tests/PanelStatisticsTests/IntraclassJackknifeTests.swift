import Foundation
import PanelStatistics
import Testing

struct IntraclassJackknifeTests {
  typealias Form = IntraclassCorrelation.Form

  /// The logarithm of a form for one score, `raters` of the whole panel.
  static func logarithm(_ rows: [[Double?]], _ form: Form, raters: Double) throws -> Double {
    let rho = try #require(IntraclassCorrelation(ScoreTable(rows)).estimate(form).value.value)
    return log((1 + (raters - 1) * rho) / (1 - rho))
  }

  static func without<Value>(_ place: Int, _ values: [Value]) -> [Value] {
    values.enumerated().filter { $0.offset != place }.map(\.element)
  }

  struct Pseudo {
    let mean: Double, variance: Double

    init(_ whole: Double, _ without: [Double]) {
      let m = Double(without.count)
      let values = without.map { m * whole - (m - 1) * $0 }
      let mean = values.reduce(0, +) / m
      (self.mean, variance) = (mean, values.map { pow($0 - mean, 2) }.reduce(0, +) / (m * (m - 1)))
    }
  }

  /// The ends from tables without an item, a rater or both, each computed anew.
  static func ends(_ rows: [[Double?]], _ form: Form, sample: Bool) throws -> [Double] {
    let (k, n) = (Double(rows.count), Double(rows[0].count))
    let whole = try logarithm(rows, form, raters: k)
    let noItem = rows[0].indices.map { item in rows.map { without(item, $0) } }
    let ofItems = Pseudo(whole, try noItem.map { try logarithm($0, form, raters: k) })
    var (variance, degrees) = (ofItems.variance, n - 1)
    if sample {
      let noRater = try rows.indices.map { try logarithm(without($0, rows), form, raters: k) }
      var squares = 0.0
      for (item, table) in noItem.enumerated() {
        for rater in rows.indices {
          let both = try logarithm(without(rater, table), form, raters: k)
          let one = try logarithm(noItem[item], form, raters: k)
          squares += pow(whole - one - noRater[rater] + both, 2)
        }
      }
      let shared = squares * (n - 1) * (k - 1) / (n * k)
      let extra = max(0, Pseudo(whole, noRater).variance - shared)
      let own = pow(variance, 2) / (n - 1) + pow(extra, 2) / (k - 1)
      variance += extra
      degrees = variance * variance / own
    }
    let half = StudentT.quantile(0.975, degrees: degrees) * variance.squareRoot()
    return [ofItems.mean - half, ofItems.mean + half].map { (exp($0) - 1) / (exp($0) + k - 1) }
  }

  static let forms: [(Form, sample: Bool)] = [
    (.oneWaySingle, true), (.agreementSingle, true), (.consistencySingle, false),
  ]

  @Test(arguments: [IntraclassCorrelationTests.judges, IntraclassCorrelationTests.wine])
  func `Efron and Stein 1981: tables without an item, a rater and both, one by one`(
    table: ScoreTable
  ) throws {
    for (form, sample) in Self.forms {
      let estimate = IntraclassCorrelation(table).estimate(form)
      guard estimate.rule == .jackknife else { continue }
      let interval = try #require(estimate.interval.value)
      let slow = try Self.ends(table.rows, form, sample: sample)
      #expect(close(interval.low, slow[0]) && close(interval.high, slow[1]), "\(form)")
    }
    #expect(IntraclassCorrelation(table).estimate(.agreementMean).rule == .jackknife)
    #expect(IntraclassCorrelation(table).estimate(.consistencyMean).rule == .jackknife)
  }

  @Test func `the ends of a mean are those of one score, stepped up`() throws {
    let icc = IntraclassCorrelation(IntraclassCorrelationTests.wine)
    for (single, mean) in [
      (Form.agreementSingle, Form.agreementMean), (.consistencySingle, .consistencyMean),
    ] {
      let one = try #require(icc.estimate(single).interval.value)
      let all = try #require(icc.estimate(mean).interval.value)
      #expect(close(all.low, 4 * one.low / (1 + 3 * one.low)))
      #expect(close(all.high, 4 * one.high / (1 + 3 * one.high)))
    }
  }

  @Test func `few raters or items, and perfect agreement, have Shrout and Fleiss's interval`() {
    let two = IntraclassCorrelation(ScoreTable([[1, 2, 4, 5], [2, 2, 5, 4]]))
    #expect(two.estimate(.agreementSingle).rule == .shroutFleiss)
    #expect(two.estimate(.consistencySingle).rule == .jackknife)
    let flat = IntraclassCorrelation(ScoreTable([[1, 2, 4], [1, 2, 4], [1, 2, 4]]))
    #expect(flat.estimate(.agreementSingle).rule == .shroutFleiss)
    let short = IntraclassCorrelation(ScoreTable([[1, 5], [2, 4], [1, 3]]))
    #expect(short.estimate(.consistencySingle).rule == .shroutFleiss)
    #expect(two.estimate(.consistencySingle, rule: .shroutFleiss).rule == .shroutFleiss)
  }

  @Test func `an interval holds its value, however small the panel`() throws {
    var random = CounterRandom(seed: 31)
    for _ in 0..<500 {
      let items = 3 + random.index(below: 3)
      let rows = (0..<(2 + random.index(below: 3))).map { _ in
        (0..<items).map { _ in Double(random.index(below: 4)) as Double? }
      }
      let icc = IntraclassCorrelation(ScoreTable(rows))
      for form in Form.allCases {
        let estimate = icc.estimate(form)
        guard let interval = estimate.interval.value, estimate.rule == .jackknife else { continue }
        let value = try #require(estimate.value.value)
        #expect(interval.low <= value + 1e-12 && value <= interval.high + 1e-12)
        #expect(interval.high <= 1)
      }
    }
  }
}
