import Foundation
import PanelStatistics
import Testing

struct CriterionCombinationTests {
  @Test func `Hwang and Yoon 1981: one makes good for another, or nothing does`() {
    let scores: [Double?] = [0.2, 0.8]
    #expect(close(CriterionCombination.weightedSum.score(of: scores, weights: [1, 1]).value, 0.5))
    #expect(close(CriterionCombination.geometric.score(of: scores, weights: [1, 1]).value, 0.4))
    #expect(CriterionCombination.geometric.score(of: [0, 1], weights: [1, 1]) == .value(0))
  }

  @Test func `the guide's example is what is computed`() throws {
    let example = try GuideExample("CriterionCombination")
    let (scores, weights) = (example.rows[0], example.rows[1].compactMap { $0 })
    for way in CriterionCombination.allCases {
      #expect(
        agrees(way.score(of: scores, weights: weights).value, with: example[way.rawValue]))
    }
  }

  @Test func `only relative weights count, and the order of the criteria does not`() {
    let scores: [Double?] = [0.3, 0.9, 0.5]
    for way in CriterionCombination.allCases {
      let one = way.score(of: scores, weights: [1, 2, 3]).value ?? .nan
      #expect(close(way.score(of: scores, weights: [10, 20, 30]).value, one))
      #expect(close(way.score(of: scores.reversed(), weights: [3, 2, 1]).value, one))
      // As products and sums written out.
      let expected =
        way == .weightedSum
        ? (0.3 + 2 * 0.9 + 3 * 0.5) / 6 : pow(0.3 * 0.9 * 0.9 * 0.5 * 0.5 * 0.5, 1 / 6.0)
      #expect(close(one, expected))
    }
  }

  @Test func `half of the weight is enough and less is not`() {
    for way in CriterionCombination.allCases {
      #expect(close(way.score(of: [0.4, nil], weights: [1, 1]).value, 0.4))
      #expect(way.score(of: [0.4, nil], weights: [1, 1.01]) == .undefined(.noData))
      #expect(close(way.score(of: [0.4, 0.4, nil], weights: [0.1, 0.2, 0.3]).value, 0.4))
      #expect(way.score(of: [nil], weights: [1]) == .undefined(.noData))
      #expect(way.score(of: [0.4], weights: [0]) == .undefined(.noData))
      #expect(way.score(of: [], weights: []) == .undefined(.noData))
    }
  }
}
