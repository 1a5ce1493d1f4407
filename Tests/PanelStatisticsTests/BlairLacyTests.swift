import Foundation
import PanelStatistics
import Testing

struct BlairLacyTests {
  @Test func `Blair and Lacy 2000: the worked example of the agrmt package`() {
    #expect(
      agrees(
        BlairLacy.of(CountTable(counts: [30, 40, 210, 130, 530, 50, 10]).frequencies).value,
        with: "0.5973333333"))
  }

  @Test(arguments: [
    ([0, 0, 100, 0, 0], "1"),
    ([50, 0, 0, 0, 50], "0"),
    ([20, 20, 20, 20, 20], "0.2"),
    ([10, 20, 30, 15, 4], "0.4231693639"),
    ([50, 0, 50, 0, 0], "0.5"),
    ([50, 50, 0, 0, 0], "0.75"),
    ([40, 10, 0, 10, 40], "0.02"),
    ([5, 10, 20, 40, 25], "0.41"),
  ])
  func `other computations give the same`(counts: [Int], expected: String) {
    #expect(agrees(BlairLacy.of(CountTable(counts: counts).frequencies).value, with: expected))
  }

  @Test func `the guide's example is what is computed`() throws {
    let example = try GuideExample("BlairLacy")
    let counts = try #require(example.answers.first).compactMap { $0 }
    #expect(agrees(BlairLacy.of(CountTable(counts: counts).frequencies).value, with: example["l²"]))
  }

  /// As the distance to the two-ended distribution, relative to that of one level.
  static func slow(_ counts: [Int]) -> Double {
    let answers = counts.enumerated().flatMap { Array(repeating: $0.offset, count: $0.element) }
    func distance(_ share: (Int) -> Double) -> Double {
      (0..<(counts.count - 1)).map { pow(share($0) - 0.5, 2) }.reduce(0, +)
    }
    return distance { step in Double(answers.count { $0 <= step }) / Double(answers.count) }
      / distance { _ in 1 }
  }

  @Test func `the slow way gives the same on random answers, and turned round`() {
    var generator = CounterRandom(seed: 2)
    for _ in 0..<200 {
      let counts = (0..<(2 + generator.index(below: 8))).map { _ in generator.index(below: 9) }
      guard counts.reduce(0, +) > 1 else { continue }
      #expect(close(BlairLacy.of(CountTable(counts: counts).frequencies).value, Self.slow(counts)))
      #expect(
        close(
          BlairLacy.of(CountTable(counts: counts.reversed()).frequencies).value, Self.slow(counts)))
    }
  }

  @Test func `one level is 1, no answers and one category have none`() {
    #expect(BlairLacy.of([0, 4, 0]) == .value(1))
    #expect(BlairLacy.of([1, 0]) == .value(1))
    #expect(BlairLacy.of([0, 0, 0]) == .undefined(.noData))
    #expect(BlairLacy.of([3]) == .undefined(.tooFewCategories))
  }
}
