import PanelStatistics
import Testing

struct InterpolatedMedianTests {
  static let published = [30.0, 40, 210, 130, 530, 50, 10]

  @Test func `Yule and Kendall 1950: seven levels and a thousand answers`() {
    #expect(agrees(InterpolatedMedian.of(Self.published, lowest: 1).value, with: "4.669811"))
  }

  @Test func `the guide's example is what is computed`() throws {
    let example = try GuideExample("InterpolatedMedian")
    let counts = try #require(example.rows.first).compactMap { $0 }
    #expect(
      agrees(
        InterpolatedMedian.of(counts, lowest: 1).value, with: example["interpolated median"]))
  }

  /// Each answer spread evenly over its level: half of all lies below the median.
  @Test func `half of the answers, spread over their levels, lie below it`() throws {
    var generator = CounterRandom(seed: 4)
    for _ in 0..<100 {
      let counts = (0..<6).map { _ in Double(1 + generator.index(below: 9)) }
      let median = try #require(InterpolatedMedian.of(counts, lowest: 1).value)
      let below = counts.enumerated().reduce(0) { sum, level in
        sum + level.element * max(0, min(1, median - (Double(level.offset) + 0.5)))
      }
      #expect(close(below, counts.reduce(0, +) / 2))
    }
  }

  @Test func `it tells two items of one median apart, and moves with the lowest level`() {
    let low = InterpolatedMedian.of([0, 2, 2, 5, 0], lowest: 1).value ?? 0
    let high = InterpolatedMedian.of([0, 0, 2, 5, 2], lowest: 1).value ?? 0
    #expect(low < high && low > 3.5 && high < 4.5)
    #expect(InterpolatedMedian.of([0, 2, 2, 5, 0], lowest: 0).value == low - 1)
  }

  @Test func `no answers have none, and one level has its middle`() {
    #expect(InterpolatedMedian.of([0, 0, 0], lowest: 1) == .undefined(.noData))
    #expect(InterpolatedMedian.of([], lowest: 1) == .undefined(.noData))
    #expect(InterpolatedMedian.of([0, 0, 7], lowest: 1) == .value(3))
    #expect(InterpolatedMedian.of([3, 0, 3], lowest: 1) == .value(1.5))
  }
}
