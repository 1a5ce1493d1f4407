import PanelStatistics
import Testing

struct GroupedCountsTests {
  @Test func `each group has its own table, and who is in none does not count`() {
    let counts = GroupedCounts([1, 2, 0, 2, 1], by: [0, 1, 1, 1, 255], groups: 2, levels: 2)
    #expect(counts.groups.map(\.counts) == [[1, 0], [0, 2]])
    #expect(counts.pooled.counts == [1, 2])
  }

  @Test func `groups below the fewest are left out with their places known`() {
    let counts = GroupedCounts([[3, 3], [1, 0], [2, 2]].map(CountTable.init(counts:)))
    let (kept, places) = counts.atLeast(4)
    #expect(kept.groups.map(\.counts) == [[3, 3], [2, 2]] && places == [0, 2])
  }
}
