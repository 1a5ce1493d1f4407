import PanelStatistics
import Testing

struct MidRanksTests {
  @Test func `equal values share the mean of their places`() {
    #expect(MidRanks.ranks(of: [10, 20, 20, 5]) == [2, 3.5, 3.5, 1])
    #expect(MidRanks.ranks(of: []) == [])
  }

  @Test(arguments: [
    ([7.0], [1.0]), ([3, 3, 3], [2, 2, 2]), ([3, 1, 2], [3, 1, 2]),
    ([2, 2, 1, 1], [3.5, 3.5, 1.5, 1.5]),
    ([1, 2, 2, 2, 3], [1, 3, 3, 3, 5]), ([-1, 0, -1], [1.5, 3, 1.5]),
  ])
  func `ranks start at 1 and ties share theirs`(values: [Double], ranks: [Double]) {
    #expect(MidRanks.ranks(of: values) == ranks)
  }
}
