import Foundation
import PanelStatistics
import Testing

struct BerryMielkeTests {
  @Test func `Berry and Mielke 1992: the worked example of the agrmt package`() {
    #expect(
      agrees(
        BerryMielke.of(CountTable(counts: [30, 40, 210, 130, 530, 50, 10])).value,
        with: "0.4026666667"))
  }

  @Test(arguments: [
    ([0, 0, 100, 0, 0], "0"),
    ([50, 0, 0, 0, 50], "1"),
    ([20, 20, 20, 20, 20], "0.8"),
    ([10, 20, 30, 15, 4], "0.5769230769"),
    ([50, 0, 50, 0, 0], "0.5"),
    ([50, 50, 0, 0, 0], "0.25"),
    ([40, 10, 0, 10, 40], "0.98"),
    ([5, 10, 20, 40, 25], "0.59"),
  ])
  func `other computations give the same`(counts: [Int], expected: String) {
    #expect(agrees(BerryMielke.of(CountTable(counts: counts)).value, with: expected))
  }

  @Test func `the guide's example is what is computed`() throws {
    let example = try GuideExample("BerryMielke")
    let counts = try #require(example.answers.first).compactMap { $0 }
    #expect(agrees(BerryMielke.of(CountTable(counts: counts)).value, with: example["IOV"]))
  }

  /// All pairs one by one, relative to those of as many answers parted over the two ends.
  static func slow(_ counts: [Int]) -> Double {
    func distances(_ answers: [Int]) -> Int {
      answers.indices.reduce(0) { sum, i in
        sum + answers[..<i].reduce(0) { $0 + abs($1 - answers[i]) }
      }
    }
    let answers = counts.enumerated().flatMap { Array(repeating: $0.offset, count: $0.element) }
    let apart = answers.indices.map { $0 % 2 == 0 ? 0 : counts.count - 1 }
    return Double(distances(answers)) / Double(distances(apart))
  }

  @Test func `the slow way gives the same on random answers, and turned round`() {
    var generator = CounterRandom(seed: 2)
    for _ in 0..<200 {
      let counts = (0..<(2 + generator.index(below: 8))).map { _ in generator.index(below: 9) }
      guard counts.reduce(0, +) > 1 else { continue }
      #expect(close(BerryMielke.of(CountTable(counts: counts)).value, Self.slow(counts)))
      #expect(close(BerryMielke.of(CountTable(counts: counts.reversed())).value, Self.slow(counts)))
    }
  }

  @Test func `one level is 0, and one answer, none or one category have no variation`() {
    #expect(BerryMielke.of(CountTable(counts: [0, 4, 0])) == .value(0))
    #expect(BerryMielke.of(CountTable(counts: [0, 1, 0])) == .undefined(.singleRater))
    #expect(BerryMielke.of(CountTable(levels: 3)) == .undefined(.noData))
    #expect(BerryMielke.of(CountTable(counts: [3])) == .undefined(.tooFewCategories))
  }

  @Test func `a million answers at each end do not overflow`() {
    #expect(BerryMielke.of(CountTable(counts: [1_000_000, 0, 0, 1_000_001])) == .value(1))
  }
}
