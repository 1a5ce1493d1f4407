import CrossImpact
import Testing

struct MinimalRepairTests {
  @Test func `Weimer-Jehle's example becomes consistent by no single change`() throws {
    let matrix = try Somewhereland.matrix()
    let scenario = Somewhereland.named("A2 B1 C3 D1 E1 F1")
    let repair = try #require(
      MinimalRepair.find(of: scenario, in: matrix, within: PartialConfiguration(of: matrix)))
    // D2 alone leaves E1 inconsistent; A2 B1 C3 D2 E2 F1 and A3 B1 C3 D2 E1 F1 stand.
    #expect(repair.configuration == Somewhereland.named("A2 B1 C3 D2 E2 F1"))
    #expect(repair.changes.map(\.descriptor) == [3, 4])
    #expect(repair.changes.map(\.from) == [0, 0])
    #expect(repair.changes.map(\.to) == [1, 1])
    #expect(repair.alternatives == 1)
  }

  @Test func `it is the nearest of all consistent configurations that a corner allows`() throws {
    var random = SplitMix64(37)
    var repaired = 0
    for round in 0..<150 {
      let counts = [3, 2, 3, 2, 3]
      let matrix = try RandomMatrix.matrix(
        counts, strength: 2, density: round % 2 == 0 ? 1 : 0.3, using: &random)
      let proposal = Configuration(counts.map { Int.random(in: 0..<$0, using: &random) })
      let partial = PartialConfiguration(
        of: matrix, fixed: [1: [Int.random(in: 0..<2, using: &random)], 4: [0, 1]])
      let tolerance = round % 3
      let sweep = SlowSweep(matrix)
      let all = sweep.consistent(tolerance: tolerance).filter(partial.contains)
      let fewest = all.map { $0.differences(from: proposal).count }.min()
      let nearest = all.filter { $0.differences(from: proposal).count == fewest }
      func key(_ one: Configuration) -> [Int] {
        [sweep.inconsistencies(one.variants).reduce(0, +), -sweep.impactScore(one.variants)]
          + one.variants
      }
      let best = nearest.min { key($0).lexicographicallyPrecedes(key($1)) }
      let found = MinimalRepair.find(
        of: proposal, in: matrix, within: partial, tolerance: tolerance)
      #expect(found?.configuration == best)
      #expect(found?.changes.count == fewest)
      #expect(found?.alternatives == (nearest.isEmpty ? nil : nearest.count - 1))
      repaired += found == nil ? 0 : 1
    }
    #expect((20..<150).contains(repaired))
  }

  @Test func `what stands needs no repair`() throws {
    let matrix = try Somewhereland.matrix()
    let scenario = Somewhereland.named("A1 B3 C1 D2 E3 F3")
    let repair = MinimalRepair.find(
      of: scenario, in: matrix, within: PartialConfiguration(of: matrix))
    #expect(repair?.changes.isEmpty == true)
    #expect(repair?.configuration == scenario)
    #expect(repair?.alternatives == 0)
  }

  @Test func `a corner without a consistent scenario has no repair`() throws {
    let matrix = try Somewhereland.matrix()
    let corner = PartialConfiguration(of: matrix, fixed: [0: [1], 3: [0]])
    let proposal = Somewhereland.named("A2 B1 C3 D1 E1 F1")
    #expect(MinimalRepair.find(of: proposal, in: matrix, within: corner) == nil)
    #expect(
      MinimalRepair.find(
        of: proposal, in: matrix, within: PartialConfiguration(of: matrix), isCancelled: { true })
        == nil)
  }
}
