import PanelStatistics
import Testing

struct KemenyYoungTests {
  @Test func `Young 1988: the Tennessee vote`() {
    let best = KemenyYoung(Tennessee.ballots, weights: Tennessee.weights)
    #expect(best.order == [1, 2, 3, 0] && best.score == 393 && best.isExact)
  }

  @Test func `the guide's example is what is computed`() throws {
    let example = try GuideExample("KemenyYoung")
    let best = KemenyYoung(example.rows)
    #expect(best.order.map { String($0 + 1) }.joined(separator: " ") == example["order"])
    #expect(agrees(best.score, with: example["score"]))
  }

  static func permutations(_ items: [Int]) -> [[Int]] {
    items.isEmpty
      ? [[]]
      : items.flatMap { first in
        permutations(items.filter { $0 != first }).map { [first] + $0 }
      }
  }

  /// What the ballots agree with an order, vote by vote.
  static func agreement(_ order: [Int], _ ballots: [[Double?]]) -> Double {
    ballots.reduce(0) { sum, row in
      order.indices.reduce(sum) { sum, i in
        order[(i + 1)...].reduce(sum) { sum, other in
          guard let a = row[order[i]], let b = row[other] else { return sum }
          return sum + (a > b ? 1 : a == b ? 0.5 : 0)
        }
      }
    }
  }

  @Test func `trying every order gives the same on 200 random profiles with ties`() {
    var generator = CounterRandom(seed: 7)
    for _ in 0..<200 {
      let items = 2 + generator.index(below: 4)
      let ballots = (0..<(1 + generator.index(below: 5))).map { _ in
        (0..<items).map { _ in
          generator.index(below: 8) == 0 ? nil : Double(generator.index(below: 4))
        }
      }
      let best = KemenyYoung(ballots)
      let orders = Self.permutations(Array(0..<items))
      let most = orders.map { Self.agreement($0, ballots) }.max()
      #expect(best.score == most && best.isExact)
      // The first of the best in lexical order, within components that are themselves in order.
      #expect(Self.agreement(best.order, ballots) == most)
      #expect(KemenyYoung(ballots.reversed()) == best)
    }
  }

  @Test func `thirty items that one order explains are in that order, exactly`() {
    let ballots = (0..<3).map { _ in (0..<30).map { Double?(Double(($0 * 7) % 30)) } }
    let best = KemenyYoung(ballots)
    #expect(best.isExact)
    #expect(best.order == (0..<30).sorted { ($0 * 7) % 30 > ($1 * 7) % 30 })
  }

  @Test func `a circle of more than sixteen items is searched, and says so`() {
    // Each voter starts elsewhere on the circle: every item beats the next ones.
    let ballots = (0..<17).map { voter in (0..<17).map { Double?(Double(($0 + voter) % 17)) } }
    let found = KemenyYoung(ballots)
    #expect(!found.isExact && Set(found.order).count == 17)
    // No worse than the order that the search begins with, and a turn of the circle.
    #expect(found.score >= Self.agreement(Array(0..<17), ballots))
  }

  @Test func `nobody and nothing have an empty or a plain order`() {
    #expect(KemenyYoung([]).order == [] && KemenyYoung([]).score == 0)
    #expect(KemenyYoung([[3]]).order == [0])
    #expect(KemenyYoung([[2, 2, 2]]).order == [0, 1, 2])
    #expect(KemenyYoung([[nil, nil]]).order == [0, 1])
  }
}
