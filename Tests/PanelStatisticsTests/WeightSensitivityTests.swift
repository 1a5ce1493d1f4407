import PanelStatistics
import Testing

struct WeightSensitivityTests {
  static let scores: [[Double?]] = [[0.9, 0.2], [0.5, 0.55], [0.1, 0.8]]

  @Test func `Butler 1997: what is best under any weights stays in`() throws {
    let sure: [[Double?]] = [[0.9, 0.9], [0.5, 0.4], [0.1, 0.3]]
    let found = try #require(WeightSensitivity.of(sure, weights: [1, 1], size: 1, seed: 1).value)
    #expect(found.inclusion == [1, 0, 0] && found.draws == 2000 && found.seed == 1)
  }

  @Test func `of two criteria the draws agree with the exact interval`() throws {
    // The first is above the second from w = 0.35 / 0.75 on; w is Beta(25, 25).
    let range = try #require(
      WeightSensitivity.interval([0.9, 0.2], atLeast: [0.5, 0.55], weights: [1, 1], of: 0))
    #expect(close(range.lowerBound, 0.35 / 0.75) && range.upperBound == 1)
    let found = try #require(
      WeightSensitivity.of(
        Array(Self.scores[..<2]), weights: [1, 1], size: 1, draws: 4000, seed: 2
      ).value)
    // A beta of 25 and 25 has mean ½ and standard deviation √(¼ / 51) = 0.07.
    let expected = Normal.survival((range.lowerBound - 0.5) / 0.07)
    #expect(abs(found.inclusion[0] - expected) < 0.02)
  }

  @Test func `the guide's example is what is computed`() throws {
    let example = try GuideExample("WeightSensitivity")
    let weights = example.rows[0].compactMap { $0 }
    let found = try #require(
      WeightSensitivity.of(Array(example.rows[1...]), weights: weights, size: 1, seed: 1).value)
    for (item, share) in found.inclusion.enumerated() {
      #expect(agrees(share, with: example["inclusion \(item + 1)"]))
    }
  }

  @Test func `the places are shared out whole, and one seed gives one answer`() throws {
    let found = try #require(
      WeightSensitivity.of(Self.scores, weights: [1, 2], size: 2, draws: 300, seed: 3).value)
    #expect(close(found.inclusion.reduce(0, +), 2))
    #expect(
      WeightSensitivity.of(Self.scores, weights: [2, 4], size: 2, draws: 300, seed: 3).value
        == found)
  }

  @Test func `the exact interval holds at its ends and not beyond`() {
    func score(_ item: [Double], _ w: Double) -> Double { w * item[0] + (1 - w) * item[1] }
    let range = WeightSensitivity.interval(
      [0.2, 0.9], atLeast: [0.6, 0.4], weights: [1, 1], of: 0)
    let end = range?.upperBound ?? -1
    #expect(close(score([0.2, 0.9], end), score([0.6, 0.4], end)) && range?.lowerBound == 0)
    #expect(
      WeightSensitivity.interval([0.5, 0.5], atLeast: [0.1, 0.2], weights: [1, 1], of: 0) == 0...1)
    #expect(
      WeightSensitivity.interval([0.1, 0.2], atLeast: [0.5, 0.5], weights: [1, 1], of: 0) == nil)
    #expect(
      WeightSensitivity.interval([0.3, 0.4], atLeast: [0.3, 0.4], weights: [1, 1], of: 0) == 0...1)
  }

  @Test func `one criterion has no weights to change, and nothing no ranking`() {
    #expect(WeightSensitivity.of([], weights: [1, 1], size: 1, seed: 1) == .undefined(.noData))
    #expect(
      WeightSensitivity.of(Self.scores, weights: [1, 0], size: 1, seed: 1)
        == .undefined(.singleItem))
  }

  @Test func `a criterion of little weight is drawn too`() throws {
    let found = try #require(
      WeightSensitivity.of(Self.scores, weights: [100, 1], size: 1, draws: 300, seed: 4).value)
    #expect(found.inclusion[0] == 1)
  }
}
