import PanelStatistics
import Testing

struct KrippendorffsAlphaTests {
  /// Rows of digits or letters with dots for what is missing, a row a rater.
  static func panel(_ rows: [String], levels: Int) throws -> AnswerColumns {
    let first = rows.joined().contains { $0.isLetter } ? 96 : 48
    return try AnswerColumns(
      rows: rows.map { row in
        row.filter { $0 != " " }.map { $0 == "." ? nil : Int($0.asciiValue ?? 0) - first }
      }, scale: 1...levels)
  }

  static let exampleC = [
    "1 2 3 3 2 1 4 1 2 . . .", "1 2 3 3 2 2 4 1 2 5 . 3", ". 3 3 3 2 3 4 2 2 5 1 .",
    "1 2 3 3 2 4 4 1 2 5 1 .",
  ]
  static let anxiety = [
    "3 3 3 4 5 5 2 3 5 2 2 6 1 5 2 2 1 2 4 3", "3 6 4 6 2 4 2 4 3 3 2 3 3 3 2 2 1 3 3 4",
    "2 1 4 4 3 2 1 6 1 1 1 2 3 3 1 1 3 3 2 2",
  ]

  @Test func `Krippendorff 2011, example A: two observers, two values`() throws {
    let answers = try AnswerColumns(
      rows: [[0, 1, 0, 0, 0, 0, 0, 0, 1, 0], [1, 1, 1, 0, 0, 1, 0, 0, 0, 0]], scale: 0...1)
    let alpha = KrippendorffsAlpha(answers, metric: .nominal)
    #expect(agrees(alpha.value.value, with: "0.0952380952"))
    #expect(alpha.units == 10 && alpha.ratings == 20)
  }

  @Test func `Krippendorff 2011, example B: two observers, five values`() throws {
    let answers = try Self.panel(["aabbdcccedda", "babbbccceddd"], levels: 5)
    #expect(agrees(KrippendorffsAlpha.value(answers, metric: .nominal).value, with: "0.6919642857"))
  }

  static let exampleCValues: [(KrippendorffsAlpha.Metric, Double)] = [
    (.nominal, 0.743421052631579), (.ordinal, 0.815387503754881), (.interval, 0.849107142857143),
    (.ratio(lowest: 1), 0.797402774711612),
  ]

  @Test(arguments: exampleCValues)
  func `Krippendorff 2011, example C: four observers with gaps`(
    metric: KrippendorffsAlpha.Metric, value: Double
  ) throws {
    let alpha = KrippendorffsAlpha(try Self.panel(Self.exampleC, levels: 5), metric: metric)
    #expect(close(alpha.value.value, value))
    // The last unit has one rating.
    #expect(alpha.units == 11 && alpha.ratings == 40 && alpha.metric == metric)
  }

  static let threeCoders: [(KrippendorffsAlpha.Metric, String)] = [
    (.nominal, "0.691358"), (.interval, "0.810845"), (.ordinal, "0.806721419941315"),
    (.ratio(lowest: 1), "0.808943670784247"),
  ]

  @Test(arguments: threeCoders)
  func `three coders of fifteen units, as the Python package prints`(
    metric: KrippendorffsAlpha.Metric, printed: String
  ) throws {
    let answers = try Self.panel(
      [
        ". . . . . 3 4 1 2 1 1 3 3 . 3", "1 . 2 1 3 3 4 3 . . . . . . .",
        ". . 2 1 3 4 4 . 2 1 1 3 3 . 4",
      ], levels: 4)
    #expect(agrees(KrippendorffsAlpha.value(answers, metric: metric).value, with: printed))
  }

  static let anxietyValues: [(KrippendorffsAlpha.Metric, Double)] = [
    (.nominal, -0.023725212464589), (.ordinal, 0.228386945292322),
    (.interval, 0.170098607888631),
  ]

  // NB: R's irr gives 0.2218 for the ordinal one: without gaps it divides by 1 instead of raters − 1.
  @Test(arguments: anxietyValues)
  func `three raters without gaps`(metric: KrippendorffsAlpha.Metric, value: Double) throws {
    let answers = try Self.panel(Self.anxiety, levels: 6)
    #expect(close(KrippendorffsAlpha.value(answers, metric: metric).value, value))
  }

  @Test func `the guide's example is what is computed`() throws {
    let example = try GuideExample("KrippendorffsAlpha")
    let answers = try AnswerColumns(rows: example.answers, scale: 1...5)
    let alpha = KrippendorffsAlpha(answers)
    #expect(agrees(alpha.value.value, with: example["ordinal"]))
    #expect(agrees(alpha.interval.value?.low, with: example["low"]))
    #expect(agrees(alpha.interval.value?.high, with: example["high"]))
    #expect("\(alpha.units)" == example["units"] && "\(alpha.ratings)" == example["ratings"])
    for metric in [KrippendorffsAlpha.Metric.nominal, .interval] {
      #expect(
        agrees(KrippendorffsAlpha.value(answers, metric: metric).value, with: example["\(metric)"]))
    }
    let ratio = KrippendorffsAlpha.value(answers, metric: .ratio(lowest: 1))
    #expect(agrees(ratio.value, with: example["ratio"]))
  }

  // MARK: - Undefined

  @Test func `all the same is no variation, one rater a unit a single rater, nothing no data`()
    throws
  {
    func value(_ rows: [String]) throws -> Statistic<Double> {
      let alpha = KrippendorffsAlpha(try Self.panel(rows, levels: 5))
      #expect(alpha.value.map { _ in 0 } == alpha.interval.map { _ in 0 })
      return alpha.value
    }
    #expect(try value(["333", "333"]) == .undefined(.noVariation))
    #expect(try value(["1234"]) == .undefined(.singleRater))
    #expect(try value(["12..", "..34"]) == .undefined(.singleRater))
    #expect(try value(["1234", "...."]) == .undefined(.singleRater))
    #expect(try value(["...", "..."]) == .undefined(.noData))
    #expect(try value([]) == .undefined(.noData))
    #expect(
      KrippendorffsAlpha.value(try AnswerColumns([], levels: 5), units: .rows)
        == .undefined(.noData))
  }

  @Test func `a rater or an item without scores, and an item that one rated, change nothing`()
    throws
  {
    let alpha = KrippendorffsAlpha(try Self.panel(["12345", "12354"], levels: 5))
    #expect(
      alpha == KrippendorffsAlpha(try Self.panel(["12345..", "12354.2", "......."], levels: 5)))
    #expect(alpha.value.value != nil && alpha.units == 5)
  }

  @Test
  func `groups of raters without a common item, a constant rater and a constant item are fine`()
    throws
  {
    for rows in [["12..", "13..", "..45", "..44"], ["3333", "1234", "1244"], ["3124", "3214"]] {
      let answers = try Self.panel(rows, levels: 5)
      #expect(close(KrippendorffsAlpha.value(answers).value, SlowAlpha.ordinal(answers)))
    }
  }

  @Test func `two levels are enough`() throws {
    let answers = try Self.panel(["1122", "1221"], levels: 2)
    let nominal = KrippendorffsAlpha.value(answers, metric: .nominal)
    #expect(close(nominal.value, 1 - 7.0 * 4 / 32))
    #expect(close(KrippendorffsAlpha.value(answers).value, nominal.value ?? 0))
  }

  @Test func `a ratio scale may begin at 0, and below it nothing divides by 0`() throws {
    let answers = try AnswerColumns(rows: [[0, 1, 2, 0], [0, 2, 2, 1]], scale: 0...2)
    #expect(
      close(
        KrippendorffsAlpha.value(answers, metric: .ratio(lowest: 0)).value,
        SlowAlpha.of(answers) { a, b in
          let (a, b) = (Double(a - 1), Double(b - 1))
          return a + b == 0 ? 0 : (a - b) / (a + b) * (a - b) / (a + b)
        }))
    let odd = KrippendorffsAlpha.value(answers, metric: .ratio(lowest: -1)).value
    #expect(odd?.isFinite == true)
  }
}

/// α from pairs of ratings, one by one.
enum SlowAlpha {
  static func of(_ answers: AnswerColumns, _ distance: (Int, Int) -> Double) -> Double {
    let units = answers.columns.map { $0.filter { $0 > 0 }.map(Int.init) }.filter { $0.count > 1 }
    let all = units.flatMap { $0 }
    var (found, expected) = (0.0, 0.0)
    for unit in units {
      for a in unit { for b in unit { found += distance(a, b) / Double(unit.count - 1) } }
    }
    for a in all { for b in all { expected += distance(a, b) } }
    return 1 - found / Double(all.count) / (expected / Double(all.count * (all.count - 1)))
  }

  /// With the distance of two levels from the ratings that lie between them.
  static func ordinal(_ answers: AnswerColumns) -> Double {
    let units = answers.columns.map { $0.filter { $0 > 0 } }.filter { $0.count > 1 }
    let all = units.joined().map(Int.init)
    let table = (0...answers.levels).map { a in
      (0...answers.levels).map { b in
        let between = Double(all.count { min(a, b)...max(a, b) ~= $0 })
        let ends = Double(all.count { $0 == a } + all.count { $0 == b })
        return a == b ? 0 : (between - ends / 2) * (between - ends / 2)
      }
    }
    return of(answers) { table[$0][$1] }
  }
}
