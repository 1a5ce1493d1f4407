import Foundation
import PanelStatistics
import Testing

struct KvalsethVariationTests {
  static let seven = [30.0, 40, 210, 130, 530, 50, 10]

  @Test func `Kvalseth 1995: the worked example of the agrmt package`() {
    #expect(agrees(KvalsethVariation.of(Self.seven).value, with: "0.2271265735"))
  }

  @Test func `Blair and Lacy 2000: l and d squared of the same example`() {
    #expect(agrees(BlairLacy.root(of: Self.seven).value, with: "0.7728734265"))
    #expect(agrees(BlairLacy.squaredDistance(of: Self.seven).value, with: "0.896"))
  }

  @Test func `the guide's example is what is computed`() throws {
    let example = try GuideExample("KvalsethVariation")
    let counts = try #require(example.rows.first).compactMap { $0 }
    #expect(agrees(KvalsethVariation.of(counts).value, with: example["COV"]))
  }

  @Test func `answers one by one give the same, also turned round`() {
    var generator = CounterRandom(seed: 2)
    for _ in 0..<100 {
      let counts = (0..<(2 + generator.index(below: 8))).map { _ in 1 + generator.index(below: 9) }
      let answers = counts.enumerated().flatMap { Array(repeating: $0.offset, count: $0.element) }
      let squares = counts.indices.dropLast().map { step in
        pow(Double(answers.count { $0 <= step }) / Double(answers.count) - 0.5, 2)
      }
      let root = (4 * squares.reduce(0, +) / Double(squares.count)).squareRoot()
      let frequencies = counts.map(Double.init)
      #expect(close(KvalsethVariation.of(frequencies).value, 1 - root))
      #expect(close(KvalsethVariation.of(frequencies.reversed()).value, 1 - root))
      #expect(close(BlairLacy.root(of: frequencies).value, root))
      #expect(close(BlairLacy.squaredDistance(of: frequencies).value, squares.reduce(0, +)))
    }
  }

  @Test func `one level is 0, two ends are 1, and nothing has its reason`() {
    #expect(KvalsethVariation.of([0, 4, 0]) == .value(0))
    #expect(KvalsethVariation.of([2, 0, 2]) == .value(1))
    #expect(KvalsethVariation.of([0, 0]) == .undefined(.noData))
    #expect(KvalsethVariation.of([3]) == .undefined(.tooFewCategories))
    #expect(BlairLacy.root(of: [0, 0]) == .undefined(.noData))
    #expect(BlairLacy.squaredDistance(of: [3]) == .undefined(.tooFewCategories))
  }
}
