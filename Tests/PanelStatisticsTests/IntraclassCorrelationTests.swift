import Foundation
import PanelStatistics
import Testing

struct IntraclassCorrelationTests {
  /// A row a target as the papers print it; raters are rows here.
  static func table(_ targets: [[Double?]]) -> ScoreTable {
    ScoreTable((targets.first ?? []).indices.map { rater in targets.map { $0[rater] } })
  }

  static let judges = table([
    [9, 2, 5, 8], [6, 1, 3, 2], [8, 4, 6, 8], [7, 1, 2, 6], [10, 5, 6, 9], [6, 2, 4, 7],
  ])
  static let wine = table([
    [1, 2, 0, 1], [1, 3, 3, 2], [3, 8, 1, 4], [6, 4, 3, 3], [6, 5, 5, 6], [7, 5, 6, 2],
    [8, 7, 7, 9], [9, 9, 9, 8],
  ])

  struct Published: Sendable {
    let form: IntraclassCorrelation.Form
    let value: String, low: String, high: String
  }

  static let published = [
    Published(form: .oneWaySingle, value: "0.1657417684", low: "-.1329323", high: ".7225601"),
    Published(
      form: .agreementSingle, value: "0.2897637795", low: ".01878651337", high: ".7610843696"),
    Published(
      form: .consistencySingle, value: "0.7148407148", low: ".342464765", high: ".94585826"),
    Published(form: .oneWayMean, value: "0.4427971337", low: "-.8844422", high: ".9124154"),
    // NB: irr::icc has .0394…–.9286 after McGraw and Wong; this is as Shrout and Fleiss, and psych.
    Published(
      form: .agreementMean, value: "0.6200505476", low: ".0711368153", high: ".9272320402"),
    Published(form: .consistencyMean, value: "0.9093155424", low: ".6756747", high: ".9858917"),
  ]

  @Test(arguments: published)
  func `Shrout and Fleiss 1979: four judges of six targets`(published: Published) throws {
    let estimate = IntraclassCorrelation(Self.judges).estimate(
      published.form, rule: .shroutFleiss)
    #expect(agrees(estimate.value.value, with: published.value))
    let interval = try #require(estimate.interval.value)
    #expect(agrees(interval.low, with: published.low))
    #expect(agrees(interval.high, with: published.high))
    #expect(interval.level == 0.95)
  }

  @Test func `Shrout and Fleiss 1979: the mean squares and the test`() throws {
    let icc = IntraclassCorrelation(Self.judges)
    let squares = try #require(icc.meanSquares)
    #expect(agrees(squares.items, with: "11.2416666667"))
    #expect(agrees(squares.raters, with: "32.4861111111"))
    #expect(agrees(squares.residual, with: "1.0194444444"))
    #expect(agrees(squares.within, with: "6.2638888889"))
    let test = try #require(icc.estimate(.agreementMean).test)
    #expect(agrees(test.statistic, with: "11.0272479564") && test.degrees == [5, 15])
    #expect(agrees(test.p, with: "0.00013456651648"))
    #expect(icc.raters == 4 && icc.items == 6 && icc.ratedItems == 6)
  }

  static let bottles: [(IntraclassCorrelation.Form, String)] = [
    (.oneWaySingle, ".7275"), (.agreementSingle, ".7277"), (.consistencySingle, ".7295"),
    (.oneWayMean, ".9144"), (.agreementMean, ".9145"), (.consistencyMean, ".9152"),
  ]

  @Test(arguments: bottles)
  func `four judges of eight wines, as pingouin prints`(
    form: IntraclassCorrelation.Form, value: String
  ) throws {
    let estimate = IntraclassCorrelation(Self.wine).estimate(form, rule: .shroutFleiss)
    #expect(agrees(estimate.value.value, with: value))
    let isMean = form.rawValue.hasSuffix("k")
    #expect(agrees(estimate.interval.value?.low, with: isMean ? ".75" : ".43"))
    #expect(agrees(estimate.interval.value?.high, with: isMean ? ".98" : ".93"))
    let isOneWay = form.rawValue.hasPrefix("1")
    #expect(agrees(estimate.test?.statistic, with: isOneWay ? "11.68" : "11.7867"))
    #expect(estimate.test?.degrees == (isOneWay ? [7, 24] : [7, 21]))
  }

  @Test func `the guide's example is what is computed`() throws {
    let example = try GuideExample("IntraclassCorrelation")
    let icc = IntraclassCorrelation(ScoreTable(example.rows))
    for form in IntraclassCorrelation.Form.allCases {
      #expect(agrees(icc.estimate(form).value.value, with: example["ICC \(form.rawValue)"]))
    }
    let panel = icc.estimate(.agreementMean)
    #expect(agrees(panel.interval.value?.low, with: example["low of ak"]))
    #expect(agrees(panel.interval.value?.high, with: example["high of ak"]))
    let published = icc.estimate(.agreementMean, rule: .shroutFleiss).interval.value
    #expect(agrees(published?.low, with: example["low of ak by Shrout and Fleiss"]))
    #expect(agrees(published?.high, with: example["high of ak by Shrout and Fleiss"]))
    #expect(agrees(panel.test?.statistic, with: example["F of ak"]))
    #expect(agrees(panel.test?.p, with: example["p of ak"]))
  }

  @Test(arguments: [judges, wine])
  func `the mean squares are those of the residuals one by one`(table: ScoreTable) throws {
    let x = table.completeBlock
    let (k, n) = (Double(table.raters), Double(table.items))
    let all = x.joined().reduce(0, +) / (k * n)
    let ofRater = x.map { $0.reduce(0, +) / n }
    let ofItem = (0..<table.items).map { item in x.map { $0[item] }.reduce(0, +) / k }
    var (residual, within) = (0.0, 0.0)
    for (rater, row) in x.enumerated() {
      for (item, score) in row.enumerated() {
        residual += pow(score - ofRater[rater] - ofItem[item] + all, 2)
        within += pow(score - ofItem[item], 2)
      }
    }
    let squares = try #require(IntraclassCorrelation(table).meanSquares)
    #expect(close(squares.items, k * ofItem.map { pow($0 - all, 2) }.reduce(0, +) / (n - 1)))
    #expect(close(squares.raters, n * ofRater.map { pow($0 - all, 2) }.reduce(0, +) / (k - 1)))
    #expect(close(squares.residual, residual / ((n - 1) * (k - 1))))
    #expect(close(squares.within, within / (n * (k - 1))))
  }

  @Test(arguments: [judges, wine])
  func `the consistency of the mean is Cronbach's alpha with raters for items`(table: ScoreTable) {
    func variance(_ values: [Double]) -> Double {
      let mean = values.reduce(0, +) / Double(values.count)
      return values.map { pow($0 - mean, 2) }.reduce(0, +) / Double(values.count - 1)
    }
    let x = table.completeBlock
    let k = Double(table.raters)
    let sums = (0..<table.items).map { item in x.map { $0[item] }.reduce(0, +) }
    let alpha = k / (k - 1) * (1 - x.map(variance).reduce(0, +) / variance(sums))
    #expect(close(IntraclassCorrelation(table).estimate(.consistencyMean).value.value, alpha))
  }

  @Test(arguments: IntraclassCorrelation.Form.allCases)
  func `the order of raters and items, and another unit, change nothing`(
    form: IntraclassCorrelation.Form
  ) throws {
    let estimate = IntraclassCorrelation(Self.judges).estimate(form)
    let turned = ScoreTable(Self.judges.rows.reversed().map { $0.reversed() })
    #expect(IntraclassCorrelation(turned).estimate(form) == estimate)
    let moved = ScoreTable(Self.judges.rows.map { row in row.map { $0.map { $0 / 8 + 1e6 } } })
    #expect(
      close(IntraclassCorrelation(moved).estimate(form).value.value, estimate.value.value ?? 9))
  }

  @Test func `how strict a rater is matters to agreement and not to consistency`() {
    let mild = ScoreTable(
      Self.judges.rows.enumerated().map { rater, row in
        row.map { $0.map { $0 + Double(5 * rater) } }
      })
    let (one, other) = (IntraclassCorrelation(Self.judges), IntraclassCorrelation(mild))
    #expect(one.estimate(.consistencyMean) == other.estimate(.consistencyMean))
    #expect(one.estimate(.consistencySingle) == other.estimate(.consistencySingle))
    let values = [one, other].compactMap { $0.estimate(.agreementMean).value.value }
    #expect(values.count == 2 && values[1] < values[0])
  }

  @Test func `another level widens the interval`() throws {
    for form in IntraclassCorrelation.Form.allCases {
      let usual = IntraclassCorrelation(Self.wine).estimate(form).interval
      let wider = IntraclassCorrelation(Self.wine, level: 0.99).estimate(form).interval
      let (narrow, wide) = (try #require(usual.value), try #require(wider.value))
      #expect(wide.level == 0.99 && wide.low < narrow.low && wide.high > narrow.high)
    }
  }
}
