import PanelStatistics
import Testing

struct CountTableTests {
  @Test func `nothing said has no mean and no median`() {
    let empty = CountTable(levels: 5)
    #expect(empty.mean(lowest: 1) == .undefined(.noData))
    #expect(empty.quartile(.median, rule: .type2, lowest: 1) == .undefined(.noData))
    #expect(empty.total == 0)
  }

  @Test func `merging tables equals counting the merged answers`() {
    var merged = CountTable(counts: [1, 0, 2])
    merged.merge(CountTable(counts: [0, 4, 1]))
    #expect(merged == CountTable(counts: [1, 4, 3]))
    #expect(merged.mean(lowest: 1).value == 2.25)
  }
}
