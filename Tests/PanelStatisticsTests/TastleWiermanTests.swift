import Foundation
import PanelStatistics
import Testing

struct TastleWiermanTests {
  @Test func `Tastle and Wierman 2007: the worked example of the agrmt package`() {
    #expect(
      agrees(
        TastleWierman.consensus(
          of: CountTable(counts: [30, 40, 210, 130, 530, 50, 10]).frequencies
        ).value, with: "0.725687614"))
  }

  @Test(arguments: [
    ([0, 0, 100, 0, 0], "1"),
    ([50, 0, 0, 0, 50], "0"),
    ([20, 20, 20, 20, 20], "0.4339850003"),
    ([10, 20, 30, 15, 4], "0.623870596"),
    ([50, 0, 50, 0, 0], "0.5849625007"),
    ([50, 50, 0, 0, 0], "0.8073549221"),
    ([40, 10, 0, 10, 40], "0.1169925001"),
    ([5, 10, 20, 40, 25], "0.5968321323"),
  ])
  func `other computations give the same`(counts: [Int], expected: String) {
    #expect(
      agrees(
        TastleWierman.consensus(of: CountTable(counts: counts).frequencies).value, with: expected))
  }

  @Test func `the guide's example is what is computed`() throws {
    let example = try GuideExample("TastleWierman")
    let counts = try #require(example.answers.first).compactMap { $0 }
    #expect(
      agrees(
        TastleWierman.consensus(of: CountTable(counts: counts).frequencies).value,
        with: example["Cns"]))
  }

  /// From the answers one by one.
  static func slow(_ counts: [Int]) -> Double {
    let answers = counts.enumerated().flatMap {
      Array(repeating: Double($0.offset), count: $0.element)
    }
    let mean = answers.reduce(0, +) / Double(answers.count)
    let bits = answers.map { log2(1 - abs($0 - mean) / Double(counts.count - 1)) }
    return 1 + bits.reduce(0, +) / Double(answers.count)
  }

  @Test func `the slow way gives the same on random answers, and turned round`() {
    var generator = CounterRandom(seed: 2)
    for _ in 0..<200 {
      let counts = (0..<(2 + generator.index(below: 8))).map { _ in generator.index(below: 9) }
      guard counts.reduce(0, +) > 1 else { continue }
      #expect(
        close(
          TastleWierman.consensus(of: CountTable(counts: counts).frequencies).value,
          Self.slow(counts)))
      #expect(
        close(
          TastleWierman.consensus(of: CountTable(counts: counts.reversed()).frequencies).value,
          Self.slow(counts)))
    }
  }

  @Test func `one level is 1, no answers and one category have none`() {
    #expect(TastleWierman.consensus(of: [0, 4, 0]) == .value(1))
    #expect(TastleWierman.consensus(of: [1, 0]) == .value(1))
    #expect(TastleWierman.consensus(of: [0, 0, 0]) == .undefined(.noData))
    #expect(TastleWierman.consensus(of: [3]) == .undefined(.tooFewCategories))
  }
}
