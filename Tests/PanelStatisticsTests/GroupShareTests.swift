import PanelStatistics
import Testing

struct GroupShareTests {
  @Test func `Cohen 1988: camps lie between the groups, a split inside lies within`() throws {
    let camps = try #require(
      GroupShare.of(GroupedCounts([[9, 1, 0], [0, 1, 9]].map(CountTable.init(counts:)))).value)
    let split = try #require(
      GroupShare.of(GroupedCounts([[5, 0, 5], [5, 0, 5]].map(CountTable.init(counts:)))).value)
    #expect(camps.between > 0.8 && camps.pooled > 0.7 && camps.within < 0.1)
    #expect(split.between == 0 && split.pooled == 1 && split.within == 1)
  }

  @Test func `the guide's example is what is computed`() throws {
    let example = try GuideExample("GroupShare")
    let groups = example.answers.map { CountTable(counts: $0.compactMap { $0 }) }
    let found = try #require(GroupShare.of(GroupedCounts(groups)).value)
    #expect(agrees(found.between, with: example["between"]))
    #expect(agrees(found.pooled, with: example["pooled"]))
    #expect(agrees(found.within, with: example["within"]))
  }

  @Test func `the share is 1 less that of the variance within, answer by answer`() throws {
    var generator = CounterRandom(seed: 16)
    for _ in 0..<50 {
      let groups = (0..<3).map { _ in (0..<8).map { _ in generator.index(below: 4) } }
      let tables = groups.map { group in
        CountTable(counts: (0..<4).map { level in group.count { $0 == level } })
      }
      func squares(_ values: [Int]) -> Double {
        let mean = Double(values.reduce(0, +)) / Double(values.count)
        return values.reduce(0) { $0 + (Double($1) - mean) * (Double($1) - mean) }
      }
      let within = groups.map(squares).reduce(0, +) / squares(groups.flatMap { $0 })
      #expect(close(GroupShare.of(GroupedCounts(tables)).value?.between, 1 - within))
      #expect(close(GroupShare.of(GroupedCounts(tables.reversed())).value?.between, 1 - within))
    }
  }

  @Test func `nothing to part has its reason`() {
    func of(_ groups: [[Int]]) -> Statistic<GroupShare> {
      GroupShare.of(GroupedCounts(groups.map(CountTable.init(counts:))))
    }
    #expect(of([[0, 0, 0], [0, 0, 0]]) == .undefined(.noData))
    #expect(of([[1, 2, 0], [0, 0, 0]]) == .undefined(.tooFewPerGroup))
    #expect(of([[4, 0, 0], [2, 0, 0]]) == .undefined(.noVariation))
    #expect(of([[4, 1], [2, 3]]) == .undefined(.tooFewCategories))
  }
}
