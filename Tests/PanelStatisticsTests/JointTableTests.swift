import PanelStatistics
import Testing

struct JointTableTests {
  @Test func `only who answered both is counted`() {
    let table = JointTable([1, 2, 0, 3, 2], [1, 2, 2, 0, 2], levels: 3)
    #expect(table == JointTable([[1, 0, 0], [0, 2, 0], [0, 0, 0]]))
    #expect(table.total == 3)
    #expect(table.rowCounts.counts == [1, 2, 0] && table.columnCounts.counts == [1, 2, 0])
  }

  @Test func `exchanging the items transposes the table`() {
    let a: [UInt8] = [1, 2, 3, 1, 2]
    let b: [UInt8] = [2, 2, 1, 3, 1]
    #expect(JointTable(a, b, levels: 3).transposed == JointTable(b, a, levels: 3))
  }

  @Test func `merging tables equals counting the merged answers`() {
    var merged = JointTable([1, 2], [2, 2], levels: 2)
    merged.merge(JointTable([2, 2, 0], [1, 2, 1], levels: 2))
    #expect(merged == JointTable([1, 2, 2, 2, 0], [2, 2, 1, 2, 1], levels: 2))
    #expect(merged[1, 1] == 2)
  }
}
