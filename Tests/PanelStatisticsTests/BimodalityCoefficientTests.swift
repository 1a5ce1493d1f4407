import Foundation
import PanelStatistics
import Testing

struct BimodalityCoefficientTests {
  @Test(arguments: [
    ([3, 5, 5, 10, 17, 20, 17, 10, 5, 5, 3], "0.336058114"),
    ([2, 26, 14, 6, 2, 0, 2, 6, 14, 26, 2], "0.794688693"),
  ])
  func `Pfister 2013: one peak and two peaks on eleven levels`(counts: [Int], expected: String) {
    #expect(agrees(BimodalityCoefficient.of(CountTable(counts: counts)).value, with: expected))
  }

  @Test func `the schoRsch data`() {
    var table = CountTable(levels: 21)
    for answer in [3, 5, 5, 5, 5, 7, 10, 17, 18, 18, 19, 19, 20] { table.add(answer) }
    #expect(agrees(BimodalityCoefficient.of(table).value, with: "0.5582412427"))
  }

  @Test func `the guide's example is what is computed`() throws {
    let example = try GuideExample("BimodalityCoefficient")
    let counts = try #require(example.answers.first).compactMap { $0 }
    #expect(
      agrees(BimodalityCoefficient.of(CountTable(counts: counts)).value, with: example["BC"]))
  }

  /// By the sums of powers of the standardised answers, as SAS prints them.
  static func slow(_ counts: [Int]) -> Double {
    let answers = counts.enumerated().flatMap {
      Array(repeating: Double($0.offset), count: $0.element)
    }
    let n = Double(answers.count)
    let mean = answers.reduce(0, +) / n
    let s = (answers.map { pow($0 - mean, 2) }.reduce(0, +) / (n - 1)).squareRoot()
    let z = answers.map { ($0 - mean) / s }
    let g = n / ((n - 1) * (n - 2)) * z.map { pow($0, 3) }.reduce(0, +)
    let k =
      n * (n + 1) / ((n - 1) * (n - 2) * (n - 3)) * z.map { pow($0, 4) }.reduce(0, +)
      - 3 * (n - 1) * (n - 1) / ((n - 2) * (n - 3))
    return (g * g + 1) / (k + 3 * (n - 1) * (n - 1) / ((n - 2) * (n - 3)))
  }

  @Test func `the sums of SAS give the same on random answers, and turned round`() {
    var generator = CounterRandom(seed: 3)
    for _ in 0..<100 {
      let counts = (0..<6).map { _ in generator.index(below: 9) }
      guard counts.reduce(0, +) > 3, counts.count(where: { $0 > 0 }) > 1 else { continue }
      #expect(close(BimodalityCoefficient.of(CountTable(counts: counts)).value, Self.slow(counts)))
      let turned = CountTable(counts: counts.reversed())
      #expect(close(BimodalityCoefficient.of(turned).value, Self.slow(counts)))
    }
  }

  @Test func `fewer than four answers or all equal have none`() {
    #expect(BimodalityCoefficient.of(CountTable(levels: 5)) == .undefined(.noData))
    #expect(BimodalityCoefficient.of(CountTable(counts: [1, 1, 1])) == .undefined(.tooFewPerGroup))
    #expect(BimodalityCoefficient.of(CountTable(counts: [0, 9, 0])) == .undefined(.noVariation))
  }
}
