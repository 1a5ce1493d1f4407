import PanelStatistics
import Testing

struct MidRanksTests {
  @Test func `equal values share the mean of their places`() {
    #expect(MidRanks.ranks(of: [10, 20, 20, 5]) == [2, 3.5, 3.5, 1])
    #expect(MidRanks.ranks(of: []) == [])
  }
}
