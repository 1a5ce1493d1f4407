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

  @Test func `a mean moves with the lowest level`() {
    let table = CountTable(counts: [1, 0, 0, 3])
    #expect(table.total == 4)
    #expect(table.mean(lowest: 0).value == 2.25 && table.mean(lowest: 1).value == 3.25)
    #expect(table.mean(lowest: -2).value == 0.25)
  }

  @Test func `a table of levels starts empty`() {
    var table = CountTable(levels: 3)
    #expect(table.counts == [0, 0, 0])
    table.add(0)
    table.add(2)
    table.add(2)
    #expect(table.counts == [1, 0, 2])
  }
}
