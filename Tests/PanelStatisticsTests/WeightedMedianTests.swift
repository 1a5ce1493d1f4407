import PanelStatistics
import Testing

struct WeightedMedianTests {
  @Test func `Edgeworth 1888: half of the weight on either side`() {
    #expect(WeightedMedian.of([1, 2, 3, 4], weights: [1, 1, 1, 4]) == .value(4))
    #expect(WeightedMedian.of([1, 2, 3, 4], weights: [1, 1, 1, 3]) == .value(3.5))
  }

  @Test func `the guide's example is what is computed`() throws {
    let example = try GuideExample("WeightedMedian")
    let (scores, weights) = (example.rows[0], example.rows[1].compactMap { $0 })
    #expect(agrees(WeightedMedian.of(scores, weights: weights).value, with: example["median"]))
  }

  /// Each rater as often as the weight says: then the plain median.
  @Test func `whole weights are as many raters`() throws {
    var generator = CounterRandom(seed: 5)
    for _ in 0..<200 {
      let count = 1 + generator.index(below: 8)
      let scores = (0..<count).map { _ in Double(generator.index(below: 6)) }
      let weights = (0..<count).map { _ in generator.index(below: 4) }
      let all = zip(scores, weights).flatMap { Array(repeating: $0, count: $1) }.sorted()
      guard !all.isEmpty else { continue }
      let plain = (all[(all.count - 1) / 2] + all[all.count / 2]) / 2
      #expect(WeightedMedian.of(scores, weights: weights.map(Double.init)) == .value(plain))
    }
  }

  @Test func `weights of a tenth reach their half exactly`() {
    let weights = Array(repeating: 0.1, count: 6)
    #expect(WeightedMedian.of([1, 2, 3, 4, 5, 6], weights: weights) == .value(3.5))
  }

  @Test func `nobody with a weight has no median`() {
    #expect(WeightedMedian.of([], weights: []) == .undefined(.noData))
    #expect(WeightedMedian.of([3, 4], weights: [0, 0]) == .undefined(.noData))
    #expect(WeightedMedian.of([nil, nil], weights: [1, 1]) == .undefined(.noData))
    #expect(WeightedMedian.of([nil, 4, 9], weights: [5, 1, 0]) == .value(4))
  }
}
