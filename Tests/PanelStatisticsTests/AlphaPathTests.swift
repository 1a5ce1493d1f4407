import PanelStatistics
import Testing

/// Ways to the same α: paths, threads, and units that go in blocks or one by one.
struct AlphaPathTests {
  // 2–13 raters of up to 16 levels go in blocks, the others one by one.
  static let shapes: [(columns: Int, rows: Int, levels: Int)] = [
    (2, 63, 2), (4, 65, 5), (10, 129, 7), (13, 70, 16), (13, 70, 17), (14, 90, 16), (1, 5, 3),
  ]

  @Test(arguments: KernelPath.available, shapes)
  func `every path gives what pairs of ratings give`(
    path: KernelPath, shape: (columns: Int, rows: Int, levels: Int)
  ) throws {
    let answers = try AlphaOrientationTests.drawn(
      columns: shape.columns, rows: shape.rows, levels: shape.levels, missing: 0.2, seed: 31)
    let turned = try AlphaOrientationTests.transposed(answers)
    for (answers, units) in [(answers, KrippendorffsAlpha.Units.rows), (turned, .columns)] {
      let value = KrippendorffsAlpha.value(
        answers, metric: .ordinal, units: units, threads: 1, path: path)
      guard shape.columns > 1 else {
        #expect(value == .undefined(.singleRater))
        continue
      }
      #expect(close(value.value, SlowAlpha.ordinal(turned)))
    }
  }

  // A thread takes stretches of 16,384 rows as units, and of 65,536 rows as raters.
  @Test(arguments: KernelPath.available, [(10, 20_003, 5), (2, 70_001, 6), (2, 17_000, 17)])
  func `neither threads nor paths change a digit`(
    path: KernelPath, shape: (columns: Int, rows: Int, levels: Int)
  ) throws {
    let answers = try AlphaOrientationTests.drawn(
      columns: shape.columns, rows: shape.rows, levels: shape.levels, seed: 5)
    for units in KrippendorffsAlpha.Units.allCases {
      let value = KrippendorffsAlpha.value(answers, units: units)
      #expect(KrippendorffsAlpha(answers, units: units).value == value)
      for threads in [0, 1, 2, 9] {
        let other = KrippendorffsAlpha.value(
          answers, metric: .ordinal, units: units, threads: threads, path: path)
        #expect(other == value)
      }
    }
  }

  @Test func `threads without work are no harm`() throws {
    for columns in [[], [[]], [[0, 0], [0, 0]], [[1, 1], [1, 1]]] as [[[UInt8]]] {
      let answers = try AnswerColumns(columns, levels: 3)
      for units in KrippendorffsAlpha.Units.allCases {
        let value = KrippendorffsAlpha.value(answers, units: units, threads: 4)
        #expect(value == .undefined(columns.last?.last == 1 ? .noVariation : .noData))
      }
    }
  }
}
