import PanelStatistics
import Testing

struct DunnComparisonsTests {
  @Test func `Dunn 1964: three speakers`() throws {
    let counts = GroupedCounts(scores: [Speakers.pooh, Speakers.piglet, Speakers.tigger])
    let pairs = try #require(DunnComparisons.of(counts).value).pairs
    #expect(pairs.map { [$0.first, $0.second] } == [[0, 1], [0, 2], [1, 2]])
    #expect(agrees(pairs[0].z, with: "3.7702412303") && agrees(pairs[0].p, with: "0.00016309"))
    #expect(agrees(pairs[1].z, with: "0.4813073911"))
    #expect(agrees(pairs[2].z, with: "-3.2889338392") && agrees(pairs[2].p, with: "0.00100568"))
    #expect(close(pairs[0].adjusted, 3 * pairs[0].p) && close(pairs[2].adjusted, 2 * pairs[2].p))
  }

  @Test func `the guide's example is what is computed`() throws {
    let example = try GuideExample("DunnComparisons")
    let counts = GroupedCounts(scores: example.rows.map { $0.compactMap { $0 } })
    let pairs = try #require(DunnComparisons.of(counts).value).pairs
    #expect(agrees(pairs[0].z, with: example["z of 1 and 2"]))
    #expect(agrees(pairs[1].adjusted, with: example["adjusted p of 1 and 3"]))
  }

  @Test func `of two groups z squared is H`() throws {
    let counts = GroupedCounts(scores: [Speakers.pooh, Speakers.tigger])
    let pair = try #require(DunnComparisons.of(counts).value?.pairs.first)
    #expect(close(pair.z * pair.z, try #require(KruskalWallis.of(counts).value).h))
  }

  @Test func `an empty group takes part in no pair, and nothing to compare has its reason`() {
    let counts = GroupedCounts([[3, 1], [0, 0], [1, 3]].map(CountTable.init(counts:)))
    #expect(DunnComparisons.of(counts).value?.pairs.map { [$0.first, $0.second] } == [[0, 2]])
    #expect(DunnComparisons.of(GroupedCounts([])) == .undefined(.noData))
    #expect(
      DunnComparisons.of(GroupedCounts([CountTable(counts: [1, 2])]))
        == .undefined(.tooFewPerGroup))
    let same = CountTable(counts: [0, 4])
    #expect(DunnComparisons.of(GroupedCounts([same, same])) == .undefined(.noVariation))
  }
}
