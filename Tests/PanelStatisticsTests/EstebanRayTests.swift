import Foundation
import PanelStatistics
import Testing

struct EstebanRayTests {
  @Test func `seven levels, computed by hand from the definition`() {
    #expect(
      agrees(
        EstebanRay.of(CountTable(counts: [30, 40, 210, 130, 530, 50, 10]).frequencies).value,
        with: "0.1995150002"))
  }

  @Test(arguments: [
    ([20, 20, 20, 20, 20], "0.1846655880"), ([40, 10, 0, 10, 40], "0.5735076902"),
    ([50, 0, 0, 0, 50], "1"), ([0, 0, 7, 0, 0], "0"),
  ])
  func `Esteban and Ray 1994: normalised so that two equal ends have 1`(
    counts: [Int], expected: String
  ) {
    #expect(agrees(EstebanRay.of(CountTable(counts: counts).frequencies).value, with: expected))
  }

  @Test func `the guide's example is what is computed`() throws {
    let example = try GuideExample("EstebanRay")
    let counts = try #require(example.answers.first).compactMap { $0 }
    #expect(
      agrees(EstebanRay.of(CountTable(counts: counts).frequencies).value, with: example["ER"]))
  }

  /// All pairs of answers one by one.
  static func slow(_ counts: [Int]) -> Double {
    let answers = counts.enumerated().flatMap { Array(repeating: $0.offset, count: $0.element) }
    let n = Double(answers.count)
    var sum = 0.0
    for a in answers {
      for b in answers { sum += pow(Double(counts[a]) / n, 1.6) * Double(abs(a - b)) }
    }
    return sum / (n * n) / (pow(0.5, 2.6) * Double(counts.count - 1))
  }

  @Test func `the slow way gives the same on random answers, and turned round`() {
    var generator = CounterRandom(seed: 2)
    for _ in 0..<200 {
      let counts = (0..<(2 + generator.index(below: 8))).map { _ in generator.index(below: 9) }
      guard counts.reduce(0, +) > 1 else { continue }
      #expect(close(EstebanRay.of(CountTable(counts: counts).frequencies).value, Self.slow(counts)))
      #expect(
        close(
          EstebanRay.of(CountTable(counts: counts.reversed()).frequencies).value, Self.slow(counts))
      )
    }
  }

  @Test func `one level is 0, no answers and one category have none`() {
    #expect(EstebanRay.of([0, 4, 0]) == .value(0))
    #expect(EstebanRay.of([1, 0]) == .value(0))
    #expect(EstebanRay.of([0, 0, 0]) == .undefined(.noData))
    #expect(EstebanRay.of([3]) == .undefined(.tooFewCategories))
  }

  @Test func `without identification it is the mean distance of two answers`() {
    // 1, 1, 3: three pairs of six ordered ones apart two levels each way.
    #expect(close(EstebanRay.of([2, 0, 1], identification: 0).value, 8.0 / 9 / (0.5 * 2)))
  }
}
