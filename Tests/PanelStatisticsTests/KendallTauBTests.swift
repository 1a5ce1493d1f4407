import PanelStatistics
import Testing

struct KendallTauBTests {
  @Test func `Kendall 1945, as scipy shows it`() throws {
    let found = try #require(
      KendallTauB.of(SpearmanTests.table([12, 2, 1, 12, 2], [1, 4, 7, 1, 0])).value)
    #expect(agrees(found.tau, with: "-0.4714045207910316"))
    #expect(agrees(found.p, with: "0.28274545993277467"))
  }

  @Test func `two tables computed elsewhere`() throws {
    let first = try #require(KendallTauB.of(PublishedTables.first).value)
    #expect(agrees(first.tau, with: "0.0993908112"))
    #expect(first.concordant == 2749 && first.discordant == 1913 && first.n == 177)
    let second = try #require(KendallTauB.of(PublishedTables.second).value)
    #expect(agrees(second.tau, with: "0.4859056330"))
    #expect(second.concordant == 47108 && second.discordant == 11832 && second.n == 428)
  }

  @Test func `Hollander and Wolfe: the tuna of R's help`() throws {
    let found = try #require(
      KendallTauB.of(
        SpearmanTests.table(
          [44.4, 45.9, 41.9, 53.3, 44.7, 44.1, 50.7, 45.2, 60.1],
          [2.6, 3.1, 2.5, 5.0, 3.6, 4.0, 5.2, 2.8, 3.8])
      ).value)
    #expect(agrees(found.tau, with: "0.4444444") && found.concordant == 26)
  }

  @Test func `Somers 1962, as scipy shows it`() throws {
    let table = JointTable([[27, 25, 14, 7, 0], [7, 14, 18, 35, 12], [1, 3, 2, 7, 17]])
    #expect(agrees(KendallTauB.of(table).value?.somersD, with: "0.6032766111513396"))
  }

  @Test func `the guide's example is what is computed`() throws {
    let example = try GuideExample("KendallTauB")
    let found = try #require(
      KendallTauB.of(JointTable(example.answers.map { $0.compactMap { $0 } })).value)
    #expect(agrees(found.tau, with: example["tau"]) && agrees(found.p, with: example["p"]))
    #expect(agrees(found.somersD, with: example["D"]))
  }

  @Test func `all pairs of people, one by one, give the same`() throws {
    var generator = CounterRandom(seed: 21)
    for _ in 0..<50 {
      let a = (0..<20).map { _ in UInt8(1 + generator.index(below: 4)) }
      let b = (0..<20).map { _ in UInt8(1 + generator.index(below: 4)) }
      var (sum, first, second) = (0, 0, 0)
      for i in 0..<20 {
        for j in 0..<i {
          let (x, y) = (Int(a[i]) - Int(a[j]), Int(b[i]) - Int(b[j]))
          sum += x.signum() * y.signum()
          first += x == 0 ? 0 : 1
          second += y == 0 ? 0 : 1
        }
      }
      let found = try #require(KendallTauB.of(JointTable(a, b, levels: 4)).value)
      #expect(close(found.tau, Double(sum) / (Double(first) * Double(second)).squareRoot()))
      #expect(close(found.somersD, Double(sum) / Double(first)))
      let turned = try #require(KendallTauB.of(JointTable(b, a, levels: 4)).value)
      #expect(close(turned.tau, found.tau) && close(turned.p, found.p))
    }
  }

  @Test func `no order to compare has its reason`() {
    #expect(KendallTauB.of(JointTable([[0, 0], [0, 0]])) == .undefined(.noData))
    #expect(KendallTauB.of(JointTable([[1, 0], [0, 0]])) == .undefined(.singleRater))
    #expect(KendallTauB.of(JointTable([[3, 2], [0, 0]])) == .undefined(.noVariation))
    #expect(KendallTauB.of(JointTable([[2, 0], [0, 2]])).value?.tau == 1)
  }
}
