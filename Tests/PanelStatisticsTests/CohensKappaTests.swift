import PanelStatistics
import Testing

struct CohensKappaTests {
  @Test func `Cohen 1960: two readers and fifty proposals`() {
    #expect(close(CohensKappa.of(JointTable([[20, 5], [10, 15]])).value, 0.4))
  }

  @Test func `Cohen 1968: squared differences, as psych gives it`() {
    let table = JointTable([[11, 3, 1, 0], [1, 9, 4, 0], [0, 2, 8, 6], [1, 0, 5, 12]])
    #expect(agrees(CohensKappa.of(table, weights: .quadratic).value, with: "0.78459372"))
  }

  @Test func `the guide's example is what is computed`() throws {
    let example = try GuideExample("CohensKappa")
    let table = JointTable(example.answers.map { $0.compactMap { $0 } })
    #expect(agrees(CohensKappa.of(table).value, with: example["kappa"]))
    let weighted = CohensKappa.of(table, weights: .quadratic).value
    #expect(agrees(weighted, with: example["weighted kappa"]))
  }

  @Test func `shares of agreement give the same, and exchanging the raters changes nothing`() {
    var generator = CounterRandom(seed: 19)
    for _ in 0..<50 {
      let a = (0..<25).map { _ in UInt8(1 + generator.index(below: 3)) }
      let b = (0..<25).map { _ in UInt8(1 + generator.index(below: 3)) }
      let same = Double(zip(a, b).count { $0 == $1 }) / 25
      let chance = (1...3).reduce(0.0) { sum, level in
        sum + Double(a.count { $0 == level }) * Double(b.count { $0 == level }) / 625
      }
      let kappa = CohensKappa.of(JointTable(a, b, levels: 3)).value
      #expect(close(kappa, (same - chance) / (1 - chance)))
      #expect(close(CohensKappa.of(JointTable(b, a, levels: 3)).value, kappa ?? .nan))
    }
  }

  @Test func `always one level has no kappa, and nothing has no data`() {
    for weights in CohensKappa.Weights.allCases {
      let one = JointTable([[0, 0], [0, 9]])
      #expect(CohensKappa.of(one, weights: weights) == .undefined(.noVariation))
      let none = JointTable([[0, 0], [0, 0]])
      #expect(CohensKappa.of(none, weights: weights) == .undefined(.noData))
      #expect(CohensKappa.of(JointTable([[4, 0], [0, 5]]), weights: weights) == .value(1))
    }
  }
}
