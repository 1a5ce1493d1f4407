import PanelStatistics
import Testing

/// The two ways to hand a panel to Krippendorff's α, and what must not matter.
struct AlphaOrientationTests {
  /// Answers drawn anew, a share of them missing; a column has a liking of its own.
  static func drawn(
    columns: Int, rows: Int, levels: Int, missing: Double = 0.1, seed: UInt64
  ) throws -> AnswerColumns {
    var random = CounterRandom(seed: seed)
    return try AnswerColumns(
      (0..<columns).map { column in
        (0..<rows).map { row in
          if random.share() < missing { return 0 }
          let pull = (column + row) % levels
          return UInt8((random.index(below: levels) + pull) / 2 + 1)
        }
      }, levels: levels)
  }

  static func transposed(_ answers: AnswerColumns) throws -> AnswerColumns {
    try AnswerColumns(
      (0..<answers.raters).map { row in answers.columns.map { $0[row] } }, levels: answers.levels)
  }

  // 2–13 raters of up to 16 levels go in blocks, the others unit by unit; a block has 1,024 units.
  static let shapes: [(columns: Int, rows: Int, levels: Int)] = [
    (2, 40, 3), (3, 1024, 5), (10, 1025, 5), (11, 2100, 4), (12, 90, 11), (13, 70, 16),
    (13, 70, 17), (14, 90, 5), (40, 60, 9), (2, 1, 2), (1, 5, 3),
  ]

  @Test(arguments: shapes)
  func `rows as units are the columns of the transposed table`(
    shape: (columns: Int, rows: Int, levels: Int)
  ) throws {
    let answers = try Self.drawn(
      columns: shape.columns, rows: shape.rows, levels: shape.levels, seed: 11)
    let turned = try Self.transposed(answers)
    for metric in [KrippendorffsAlpha.Metric.nominal, .ordinal, .interval, .ratio(lowest: 0)] {
      let value = KrippendorffsAlpha.value(answers, metric: metric, units: .rows)
      let other = KrippendorffsAlpha.value(turned, metric: metric)
      #expect(value.map { _ in 0 } == other.map { _ in 0 })
      #expect(abs((value.value ?? 0) - (other.value ?? 0)) < 1e-12)
    }
    guard shape.rows < 100 else { return }
    #expect(KrippendorffsAlpha(answers, units: .rows) == KrippendorffsAlpha(turned))
  }

  @Test(arguments: [(3, 60, 4), (10, 70, 5), (15, 50, 6)])
  func `blocks give what pairs of ratings give`(columns: Int, rows: Int, levels: Int) throws {
    let answers = try Self.drawn(columns: columns, rows: rows, levels: levels, seed: 3)
    let turned = try Self.transposed(answers)
    #expect(close(KrippendorffsAlpha.value(answers, units: .rows).value, SlowAlpha.ordinal(turned)))
    let nominal = KrippendorffsAlpha.value(answers, metric: .nominal, units: .rows)
    #expect(close(nominal.value, SlowAlpha.of(turned) { $0 == $1 ? 0 : 1 }))
  }

  @Test func `thirteen raters who differ as much as they can do not overflow`() throws {
    // Six give 1 and seven give 2, or one rates alone; all products are as large as they get.
    let columns = (0..<13).map { rater in
      (0..<2048).map { unit in unit % 2 == 0 ? UInt8(rater < 6 ? 1 : 2) : (rater < 2 ? 2 : 0) }
    }
    let answers = try AnswerColumns(columns, levels: 2)
    let turned = try Self.transposed(answers)
    let value = KrippendorffsAlpha.value(answers, metric: .nominal, units: .rows)
    #expect(close(value.value, KrippendorffsAlpha.value(turned, metric: .nominal).value ?? 0))
    // 1,024 units of 6 against 7: 6 · 7 / 12 each; 6,144 ratings of 1 and 9,216 of 2.
    #expect(close(value.value, 1 - 15_359 * 1024 * 3.5 / (6144 * 9216)))
  }

  @Test(arguments: [KrippendorffsAlpha.IntervalRule.jackknife, .bootstrap(draws: 200, seed: 4)])
  func `the order of raters and units does not change a digit`(
    rule: KrippendorffsAlpha.IntervalRule
  ) throws {
    var random = CounterRandom(seed: 2)
    let answers = try Self.drawn(columns: 9, rows: 30, levels: 5, missing: 0.3, seed: 8)
    let order = Array(0..<30).shuffled(using: &random)
    let shuffled = try AnswerColumns(
      answers.columns.shuffled(using: &random).map { column in order.map { column[$0] } }, levels: 5
    )
    for units in KrippendorffsAlpha.Units.allCases {
      let alpha = KrippendorffsAlpha(answers, units: units, rule: rule)
      #expect(alpha == KrippendorffsAlpha(shuffled, units: units, rule: rule))
      #expect(alpha.interval.value != nil)
    }
  }

  @Test func `levels read from the other end, or with unused ones between, give the same`() throws {
    let answers = try Self.drawn(columns: 12, rows: 8, levels: 5, seed: 21)
    let turned = try AnswerColumns(
      answers.columns.map { $0.map { $0 == 0 ? 0 : 6 - $0 } }, levels: 5)
    let spread = try AnswerColumns(answers.columns.map { $0.map { 3 * $0 } }, levels: 20)
    for metric in [KrippendorffsAlpha.Metric.nominal, .ordinal, .interval] {
      let value = KrippendorffsAlpha.value(answers, metric: metric).value ?? 9
      #expect(close(KrippendorffsAlpha.value(turned, metric: metric).value, value))
      #expect(close(KrippendorffsAlpha.value(spread, metric: metric).value, value))
    }
  }

  @Test func `a nominal scale has no order`() throws {
    let answers = try Self.drawn(columns: 12, rows: 8, levels: 4, seed: 5)
    let swapped = try AnswerColumns(
      answers.columns.map { $0.map { [0, 3, 1, 4, 2][Int($0)] } }, levels: 4)
    let value = KrippendorffsAlpha.value(answers, metric: .nominal).value ?? 9
    #expect(close(KrippendorffsAlpha.value(swapped, metric: .nominal).value, value))
    #expect(
      !close(
        KrippendorffsAlpha.value(swapped).value, KrippendorffsAlpha.value(answers).value ?? 9))
  }
}
