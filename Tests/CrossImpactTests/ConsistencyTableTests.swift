import CrossImpact
import Testing

struct ConsistencyTableTests {
  @Test func `the table of Somewhereland has the published columns`() throws {
    let table = ConsistencyTable(of: try Somewhereland.matrix())
    let last = try #require(
      table.rows.first { $0.configuration == Somewhereland.named("A1 B3 C1 D2 E3 F3") })
    #expect(last.consistencyValue == 1)
    #expect(last.totalImpactScore == 21)
    #expect(last.weight == 127)
    #expect(table.rows.compactMap(\.weight).reduce(0, +) == 486)
    #expect(table.rows.map(\.configuration) == table.rows.map(\.configuration).sorted())
    #expect(table.total == 10)
    #expect(table.isComplete)
  }

  @Test func `what only a tolerance accepts has no weight and a negative consistency value`() throws
  {
    let table = ConsistencyTable(of: try Somewhereland.matrix(), tolerance: 1)
    #expect(table.rows.count == 15)
    #expect(table.rows.filter { $0.weight == 0 }.map(\.consistencyValue) == [-1, -1, -1, -1, -1])
  }

  @Test func `beyond the cap and the limit of weights it says so`() throws {
    let table = ConsistencyTable(of: try Somewhereland.matrix(), cap: 3, weightLimit: 100)
    #expect(table.rows.count == 3)
    #expect(!table.isComplete)
    #expect(table.rows.allSatisfy { $0.weight == nil })
  }
}
