import PanelStatistics
import Testing

struct MultipleTestsTests {
  @Test func `Holm 1979, as R shows it`() {
    let adjusted = MultipleTests.holm([0.01, 0.02, 0.03, 0.04, 0.05])
    for (found, expected) in zip(adjusted, [0.05, 0.08, 0.09, 0.09, 0.09]) {
      #expect(close(found, expected))
    }
  }

  @Test func `Benjamini and Hochberg 1995: their fifteen tests`() {
    let p = [
      0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262,
      0.5719, 0.6528, 0.7590, 1,
    ]
    let expected = [
      0.0015, 0.003, 0.0095, 0.035625, 0.0603, 0.063857142857, 0.063857142857, 0.0645, 0.0765,
      0.486, 0.581181818182, 0.714875, 0.753230769231, 0.813214285714, 1,
    ]
    for (found, expected) in zip(MultipleTests.benjaminiHochberg(p), expected) {
      #expect(abs(found - expected) < 1e-12)
    }
  }

  @Test func `the guide's example is what is computed`() throws {
    let example = try GuideExample("MultipleTests")
    let p = example.rows[0].compactMap { $0 }
    #expect(agrees(MultipleTests.holm(p).first, with: example["Holm, first"]))
    #expect(agrees(MultipleTests.benjaminiHochberg(p).first, with: example["BH, first"]))
  }

  @Test func `the definitions written out give the same in any order`() {
    var generator = CounterRandom(seed: 15)
    for _ in 0..<50 {
      let p = (0..<7).map { _ in generator.share() }
      let sorted = p.sorted()
      let holm = (0..<7).map { i in
        (0...i).map { min(1, Double(7 - $0) * sorted[$0]) }.max() ?? 1
      }
      let bh = (0..<7).map { i in
        (i..<7).map { min(1, 7 / Double($0 + 1) * sorted[$0]) }.min() ?? 1
      }
      for (place, value) in p.enumerated() {
        let rank = sorted.firstIndex(of: value) ?? 0
        #expect(close(MultipleTests.holm(p)[place], holm[rank]))
        #expect(close(MultipleTests.benjaminiHochberg(p)[place], bh[rank]))
      }
    }
  }

  @Test func `one test needs no adjustment and none has none`() {
    #expect(MultipleTests.holm([0.3]) == [0.3] && MultipleTests.holm([]) == [])
    #expect(MultipleTests.benjaminiHochberg([0.3]) == [0.3])
    #expect(MultipleTests.benjaminiHochberg([]) == [])
  }
}
