import Foundation
import PanelStatistics
import Testing

struct LeikDispersionTests {
  @Test func `Leik 1966: the worked example of the agrmt package`() {
    #expect(
      agrees(
        LeikDispersion.of(CountTable(counts: [30, 40, 210, 130, 530, 50, 10]).frequencies).value,
        with: "0.2866666667"))
  }

  @Test(arguments: [
    ([0, 0, 100, 0, 0], "0"),
    ([50, 0, 0, 0, 50], "1"),
    ([20, 20, 20, 20, 20], "0.6"),
    ([10, 20, 30, 15, 4], "0.3987341772"),
    ([50, 0, 50, 0, 0], "0.5"),
    ([50, 50, 0, 0, 0], "0.25"),
    ([40, 10, 0, 10, 40], "0.9"),
    ([5, 10, 20, 40, 25], "0.4"),
  ])
  func `other computations give the same`(counts: [Int], expected: String) {
    #expect(agrees(LeikDispersion.of(CountTable(counts: counts).frequencies).value, with: expected))
  }

  @Test func `the guide's example is what is computed`() throws {
    let example = try GuideExample("LeikDispersion")
    let counts = try #require(example.answers.first).compactMap { $0 }
    #expect(
      agrees(LeikDispersion.of(CountTable(counts: counts).frequencies).value, with: example["D"]))
  }

  /// From the answers one by one: the share at or below each step, and its smaller side.
  static func slow(_ counts: [Int]) -> Double {
    let answers = counts.enumerated().flatMap { Array(repeating: $0.offset, count: $0.element) }
    let sides = (0..<(counts.count - 1)).map { step in
      let below = Double(answers.count { $0 <= step }) / Double(answers.count)
      return min(below, 1 - below)
    }
    return sides.reduce(0, +) / (Double(counts.count - 1) / 2)
  }

  @Test func `the slow way gives the same on random answers, and turned round`() {
    var generator = CounterRandom(seed: 2)
    for _ in 0..<200 {
      let counts = (0..<(2 + generator.index(below: 8))).map { _ in generator.index(below: 9) }
      guard counts.reduce(0, +) > 1 else { continue }
      #expect(
        close(LeikDispersion.of(CountTable(counts: counts).frequencies).value, Self.slow(counts)))
      #expect(
        close(
          LeikDispersion.of(CountTable(counts: counts.reversed()).frequencies).value,
          Self.slow(counts)))
    }
  }

  @Test func `one level is 0, no answers and one category have none`() {
    #expect(LeikDispersion.of([0, 4, 0]) == .value(0))
    #expect(LeikDispersion.of([1, 0]) == .value(0))
    #expect(LeikDispersion.of([0, 0, 0]) == .undefined(.noData))
    #expect(LeikDispersion.of([3]) == .undefined(.tooFewCategories))
  }
}
