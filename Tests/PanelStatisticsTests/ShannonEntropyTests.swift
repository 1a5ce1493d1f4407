import Foundation
import PanelStatistics
import Testing

struct ShannonEntropyTests {
  @Test func `Shannon 1948: the worked example of the agrmt package`() {
    let entropy = ShannonEntropy.of([30, 40, 210, 130, 530, 50, 10]).value
    #expect(agrees(entropy, with: "1.960969247"))
  }

  @Test func `the guide's example is what is computed`() throws {
    let example = try GuideExample("ShannonEntropy")
    let counts = try #require(example.rows.first).compactMap { $0 }
    #expect(agrees(ShannonEntropy.of(counts).value, with: example["entropy"]))
  }

  @Test func `it is the mean surprise of the answers one by one, in any order of the levels`() {
    var generator = CounterRandom(seed: 9)
    for _ in 0..<100 {
      let counts = (0..<(2 + generator.index(below: 6))).map { _ in generator.index(below: 9) }
      let n = counts.reduce(0, +)
      guard n > 0 else { continue }
      let answers = counts.enumerated().flatMap { Array(repeating: $0.offset, count: $0.element) }
      let bits = answers.reduce(0.0) { $0 - log(Double(counts[$1]) / Double(n)) / log(2) }
      let found = ShannonEntropy.of(counts.map(Double.init).shuffled(using: &generator))
      #expect(close(found.value, bits / Double(n)))
    }
  }

  @Test func `one level is 0, all alike are the logarithm of the levels, none has its reason`() {
    #expect(ShannonEntropy.of([0, 4, 0]) == .value(0))
    #expect(ShannonEntropy.of([5, 5, 5, 5]) == .value(2))
    #expect(ShannonEntropy.of([3]) == .value(0))
    #expect(ShannonEntropy.of([0, 0]) == .undefined(.noData))
  }
}
