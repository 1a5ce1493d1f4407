import Foundation
import PanelStatistics
import Testing

struct ExactProbabilityTests {
  static let lightness = [44.4, 45.9, 41.9, 53.3, 44.7, 44.1, 50.7, 45.2, 60.1]
  static let scale = [2.6, 3.1, 2.5, 5.0, 3.6, 4.0, 5.2, 2.8, 3.8]

  @Test func `Hollander and Wolfe: the exact probabilities of the tuna of R's help`() throws {
    let p = Spearman.exactProbability(Self.lightness, Self.scale)
    #expect(agrees(p, with: "0.0968"))
    let table = SpearmanTests.table(Self.lightness, Self.scale)
    #expect(agrees(KendallTauB.exactProbability(table), with: "0.1194"))
    let guide = try GuideExample("Spearman")
    #expect(guide.rows == [Self.lightness, Self.scale] && agrees(p, with: guide["exact p"]))
  }

  @Test func `every order of five, one by one, gives Kendall's probability`() throws {
    func orders(_ left: [Int]) -> [[Int]] {
      left.isEmpty
        ? [[]]
        : left.flatMap { first in orders(left.filter { $0 != first }).map { [first] + $0 } }
    }
    func turned(_ order: [Int]) -> Int {
      order.indices.reduce(0) { sum, i in sum + order[..<i].count { $0 > order[i] } }
    }
    let all = orders(Array(0..<5))
    let turns = all.map(turned)
    for (order, found) in zip(all, turns) {
      let (below, above) = (turns.count { $0 <= found }, turns.count { $0 >= found })
      let table = SpearmanTests.table([0, 1, 2, 3, 4], order.map(Double.init))
      let expected = min(1, 2 * Double(min(below, above)) / 120)
      #expect(close(KendallTauB.exactProbability(table), expected))
    }
  }

  @Test func `the most extreme order of seven is one of 5,040, on either side`() {
    let rising = (0..<7).map(Double.init)
    #expect(close(Spearman.exactProbability(rising, rising), 2.0 / 5040))
    #expect(close(Spearman.exactProbability(rising, rising.reversed()), 2.0 / 5040))
    // Two pairs: either order is as likely, and each tail holds half.
    #expect(Spearman.exactProbability([1, 2], [1, 2]) == 1)
    // Of three pairs S is 0 once, 2 and 6 twice, 8 once.
    #expect(Spearman.exactProbability([1, 2, 3], [1, 3, 2]) == 1)
    #expect(close(Spearman.exactProbability([1, 2, 3], [1, 2, 3]), 1.0 / 3))
  }

  @Test func `with ties and beyond what is counted there is none`() {
    let ten = (0..<10).map(Double.init)
    #expect(Spearman.exactProbability(ten, ten) == nil)
    #expect(Spearman.exactProbability([1, 1, 2], [1, 2, 3]) == nil)
    #expect(Spearman.exactProbability([1, 2, 3], [1, 2, 2]) == nil)
    #expect(Spearman.exactProbability([1], [1]) == nil)
    #expect(Spearman.exactProbability([1, 2], [1, 2, 3]) == nil)
    #expect(KendallTauB.exactProbability(JointTable([[1, 1], [0, 1]])) == nil)
    #expect(KendallTauB.exactProbability(JointTable([[1]])) == nil)
    let many = (0..<171).map(Double.init)
    let most = SpearmanTests.table(Array(many.dropLast()), Array(many.dropLast()))
    #expect(KendallTauB.exactProbability(most) != nil)
    #expect(KendallTauB.exactProbability(SpearmanTests.table(many, many)) == nil)
  }
}
