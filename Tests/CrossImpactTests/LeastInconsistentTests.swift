import CrossImpact
import Testing

struct LeastInconsistentTests {
  /// The best of all configurations of a corner, by looking at each.
  func slow(_ matrix: CrossImpactMatrix, _ partial: PartialConfiguration) -> [Int]? {
    let sweep = SlowSweep(matrix)
    func key(_ variants: [Int]) -> [Int] {
      let inconsistencies = sweep.inconsistencies(variants)
      return [
        inconsistencies.max() ?? 0, inconsistencies.reduce(0, +), -sweep.impactScore(variants),
      ] + variants
    }
    return sweep.all.filter { partial.contains(Configuration($0)) }
      .min { key($0).lexicographicallyPrecedes(key($1)) }
  }

  @Test func `it is the best of all that a corner allows, also when islands differ`() throws {
    var random = SplitMix64(31)
    for round in 0..<150 {
      let counts = [3, 2, 3, 2, 3]
      let matrix = try RandomMatrix.matrix(
        counts, strength: 2, density: round % 2 == 0 ? 1 : 0.2, using: &random)
      let partial = PartialConfiguration(
        of: matrix,
        fixed: [
          0: [Int.random(in: 0..<3, using: &random)],
          2: [0, Int.random(in: 1..<3, using: &random)],
          3: [Int.random(in: 0..<2, using: &random)],
        ])
      let found = try #require(LeastInconsistent.find(in: matrix, within: partial))
      #expect(found.configuration.variants == slow(matrix, partial))
      let inconsistencies = SlowSweep(matrix).inconsistencies(found.configuration.variants)
      #expect(found.inconsistency == inconsistencies.max())
      #expect(found.sum == inconsistencies.reduce(0, +))
    }
  }

  @Test func `a corner that allows nothing has none, and neither has who does not wait`() throws {
    let matrix = try Somewhereland.matrix()
    let nothing = PartialConfiguration(of: matrix, fixed: [1: []])
    #expect(LeastInconsistent.find(in: matrix, within: nothing) == nil)
    let all = PartialConfiguration(of: matrix)
    #expect(LeastInconsistent.find(in: matrix, within: all) { true } == nil)
    #expect(LeastInconsistent.find(in: matrix, within: all)?.inconsistency == 0)
  }
}
