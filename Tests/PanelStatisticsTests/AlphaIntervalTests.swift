import Foundation
import PanelStatistics
import Testing

struct AlphaIntervalTests {
  static func exampleC() throws -> AnswerColumns {
    try KrippendorffsAlphaTests.panel(KrippendorffsAlphaTests.exampleC, levels: 5)
  }

  /// α without each unit that two rated, from tables without it.
  static func without(_ answers: AnswerColumns) throws -> [Double] {
    let rated = answers.columns.filter { $0.count { $0 > 0 } > 1 }
    return try rated.indices.map { unit in
      var columns = rated
      columns.remove(at: unit)
      return SlowAlpha.ordinal(try AnswerColumns(columns, levels: answers.levels))
    }
  }

  /// Student's t around pseudo-values, on any scale.
  static func jackknife(
    _ whole: Double, _ without: [Double], t: Double, _ scale: (Double) -> Double
  ) -> (low: Double, high: Double) {
    let n = Double(without.count)
    let mean = without.map(scale).reduce(0, +) / n
    let spread = without.map { pow(scale($0) - mean, 2) }.reduce(0, +)
    let middle = n * scale(whole) - (n - 1) * mean
    let half = t * ((n - 1) / n * spread).squareRoot()
    return (middle - half, middle + half)
  }

  @Test func `Hughes 2022: the jackknife over units, on the logarithm of the variance ratio`()
    throws
  {
    let answers = try Self.exampleC()
    let alpha = KrippendorffsAlpha(answers)
    let k = 40.0 / 11
    let ends = Self.jackknife(
      SlowAlpha.ordinal(answers), try Self.without(answers), t: 2.2281388519862747
    ) { log((1 + (k - 1) * $0) / (1 - $0)) }
    func back(_ x: Double) -> Double { (exp(x) - 1) / (exp(x) + k - 1) }
    #expect(close(alpha.interval.value?.low, back(ends.low)))
    #expect(close(alpha.interval.value?.high, back(ends.high)))
    #expect(alpha.rule == .jackknife && alpha.interval.value?.level == 0.95)
  }

  @Test func `the plain jackknife stays on the scale of alpha and ends at 1`() throws {
    let answers = try Self.exampleC()
    let alpha = KrippendorffsAlpha(answers, rule: .plainJackknife)
    let ends = Self.jackknife(
      SlowAlpha.ordinal(answers), try Self.without(answers), t: 2.2281388519862747
    ) { $0 }
    #expect(close(alpha.interval.value?.low, ends.low))
    #expect(close(alpha.interval.value?.high, min(1, ends.high)))
    #expect(alpha.rule == .plainJackknife)
  }

  @Test func `another level widens the interval`() throws {
    let answers = try Self.exampleC()
    let usual = try #require(KrippendorffsAlpha(answers).interval.value)
    let wide = try #require(KrippendorffsAlpha(answers, level: 0.99).interval.value)
    #expect(wide.low < usual.low && wide.high > usual.high && wide.level == 0.99)
  }

  @Test func `the bootstrap draws units and says how`() throws {
    let answers = try AlphaOrientationTests.drawn(columns: 20, rows: 6, levels: 5, seed: 6)
    let rule = KrippendorffsAlpha.IntervalRule.bootstrap(draws: 2000, seed: 5)
    let alpha = KrippendorffsAlpha(answers, rule: rule)
    let interval = try #require(alpha.interval.value)
    #expect(alpha.rule == rule && alpha == KrippendorffsAlpha(answers, rule: rule))
    // The same by drawing columns with another generator.
    var random = CounterRandom(seed: 77)
    let drawn = try (0..<400).map { _ in
      let columns = try answers.columns.map { _ in
        try #require(answers.columns.randomElement(using: &random))
      }
      return try #require(
        KrippendorffsAlpha.value(try AnswerColumns(columns, levels: 5)).value)
    }.sorted()
    let spread = drawn[389] - drawn[10]
    #expect(abs(interval.low - drawn[10]) < 0.25 * spread)
    #expect(abs(interval.high - drawn[389]) < 0.25 * spread)
    let other = KrippendorffsAlpha(answers, rule: .bootstrap(draws: 2000, seed: 6))
    #expect(other.interval != alpha.interval)
  }

  @Test func `between two draws the percentiles are read off in proportion`() throws {
    let answers = try AlphaOrientationTests.drawn(columns: 20, rows: 6, levels: 5, seed: 6)
    func ends(_ seed: UInt64, _ level: Double) throws -> Interval {
      let rule = KrippendorffsAlpha.IntervalRule.bootstrap(draws: 2, seed: seed)
      return try #require(KrippendorffsAlpha(answers, rule: rule, level: level).interval.value)
    }
    let alpha = try #require(KrippendorffsAlpha.value(answers).value)
    // A seed whose two draws lie well to either side of α.
    let seed = try #require(
      (UInt64(1)...200).first { seed in
        guard let all = try? ends(seed, 1) else { return false }
        return all.low < alpha - 0.05 && all.high > alpha + 0.05
      })
    let (all, most) = (try ends(seed, 1), try ends(seed, 0.9))
    #expect(close(most.low, all.low + 0.05 * (all.high - all.low)))
    #expect(close(most.high, all.high - 0.05 * (all.high - all.low)))
  }

  @Test func `perfect agreement has an interval of one point`() throws {
    let alpha = KrippendorffsAlpha(
      try KrippendorffsAlphaTests.panel(["11223", "11223"], levels: 3))
    #expect(alpha.value == .value(1) && alpha.interval.value?.low == 1)
    #expect(alpha.interval.value?.high == 1 && alpha.rule == .plainJackknife)
  }

  @Test func `where all but one unit agree the logarithm does not exist`() throws {
    let alpha = KrippendorffsAlpha(
      try KrippendorffsAlphaTests.panel(["112233", "112231"], levels: 3), metric: .nominal)
    #expect(alpha.rule == .plainJackknife)
    let interval = try #require(alpha.interval.value)
    #expect(interval.high == 1 && interval.low < (alpha.value.value ?? -1))
  }

  @Test func `one unit has a value and no interval`() throws {
    let alpha = KrippendorffsAlpha(try KrippendorffsAlphaTests.panel(["1", "2"], levels: 2))
    #expect(alpha.value == .value(0) && alpha.interval == .undefined(.tooFewPerGroup))
  }

  @Test func `where one unit holds all that varies there is no interval`() throws {
    let answers = try KrippendorffsAlphaTests.panel(["1112", "1112"], levels: 2)
    #expect(KrippendorffsAlpha(answers).value == .value(1))
    #expect(KrippendorffsAlpha(answers).interval == .undefined(.noVariation))
    let none = KrippendorffsAlpha(answers, rule: .bootstrap(draws: 0, seed: 1))
    #expect(none.interval == .undefined(.noVariation))
  }

  @Test func `an interval holds its alpha, however few the units`() throws {
    var random = CounterRandom(seed: 15)
    for _ in 0..<500 {
      let (units, raters) = (2 + random.index(below: 3), 2 + random.index(below: 2))
      let columns = (0..<units).map { _ in
        (0..<raters).map { _ in UInt8(random.index(below: 4)) }
      }
      let answers = try AnswerColumns(columns, levels: 3)
      for rule in [
        KrippendorffsAlpha.IntervalRule.jackknife, .plainJackknife, .bootstrap(draws: 20, seed: 3),
      ] {
        let alpha = KrippendorffsAlpha(answers, rule: rule)
        guard let interval = alpha.interval.value else { continue }
        let value = try #require(alpha.value.value)
        #expect(interval.low <= value && value <= interval.high && interval.high <= 1)
      }
    }
  }

  @Test func `three units that disagree alike have pseudo-values beside alpha, and end at it`()
    throws
  {
    // Without any unit α is −1/4, so that all pseudo-values are the same, and lower than −1/3.
    let alpha = KrippendorffsAlpha(
      try KrippendorffsAlphaTests.panel(["111", "111", "222"], levels: 2))
    let interval = try #require(alpha.interval.value)
    #expect(close(alpha.value.value, -1.0 / 3) && alpha.rule == .jackknife)
    #expect(interval.high == alpha.value.value && interval.low < -0.4)
  }
}
