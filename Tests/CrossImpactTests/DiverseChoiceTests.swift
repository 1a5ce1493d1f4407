import CrossImpact
import Testing

struct DiverseChoiceTests {
  static let counts = [3, 2, 4, 3, 2]

  func candidates(_ count: Int, _ random: inout SplitMix64) -> [Configuration] {
    var seen: Set<Configuration> = []
    while seen.count < count {
      seen.insert(Configuration(Self.counts.map { Int.random(in: 0..<$0, using: &random) }))
    }
    return seen.sorted()
  }

  /// How good a choice is, by the definition.
  func worth(
    _ chosen: [Configuration], _ matrix: CrossImpactMatrix, _ distance: ConfigurationDistance
  ) -> [Double] {
    let diversity = Diversity(of: chosen, in: matrix, by: distance)
    return [diversity.least ?? 0, diversity.mean ?? 0]
  }

  func matrix() throws -> CrossImpactMatrix {
    var random = SplitMix64(1)
    return try RandomMatrix.matrix(Self.counts, using: &random)
  }

  @Test(arguments: ConfigurationDistance.allCases)
  func `no other four are more diverse`(distance: ConfigurationDistance) throws {
    var random = SplitMix64(13)
    let matrix = try matrix()
    for _ in 0..<5 {
      let all = candidates(12, &random)
      let choice = DiverseChoice.most(of: all, in: matrix, by: distance)
      var best: [Configuration] = []
      for a in 0..<12 {
        for b in a + 1..<12 {
          for c in b + 1..<12 {
            for d in c + 1..<12 {
              let four = [all[a], all[b], all[c], all[d]]
              let better = worth(best, matrix, distance)
                .lexicographicallyPrecedes(worth(four, matrix, distance))
              if best.isEmpty || better { best = four }
            }
          }
        }
      }
      #expect(worth(choice.configurations, matrix, distance) == worth(best, matrix, distance))
      #expect(choice.isExact)
      #expect(choice.configurations == choice.configurations.sorted())
    }
  }

  @Test func `one of each corner is the best of all such fours`() throws {
    var random = SplitMix64(14)
    let matrix = try matrix()
    for _ in 0..<5 {
      let corners = (0..<4).map { _ in candidates(5, &random) }
      let choice = DiverseChoice.onePerCorner(of: corners, in: matrix)
      let fours = corners.reduce([[]]) { begun, corner in
        begun.flatMap { four in corner.map { four + [$0] } }
      }
      let best = fours.map { worth($0, matrix, .hamming) }.max {
        $0.lexicographicallyPrecedes($1)
      }
      #expect(worth(choice.configurations, matrix, .hamming) == best)
      #expect(zip(choice.configurations, corners).allSatisfy { $1.contains($0) })
      #expect(choice.isExact)
    }
  }

  @Test func `of too many a good choice is made, and said not to be exact`() throws {
    let counts = [4, 4, 4, 4, 4]
    let all = SlowSweep(
      try CrossImpactMatrix(
        variantCounts: counts, rows: Array(repeating: Array(repeating: 0, count: 20), count: 20))
    ).all.map { Configuration($0) }
    let matrix = try CrossImpactMatrix(
      variantCounts: counts, rows: Array(repeating: Array(repeating: 0, count: 20), count: 20))
    let choice = DiverseChoice.most(of: all, in: matrix)
    #expect(!choice.isExact)
    // Four that differ everywhere exist among all, and are found.
    #expect(Diversity(of: choice.configurations, in: matrix).least == 1)
    let corners = DiverseChoice.onePerCorner(
      of: Array(repeating: Array(all.prefix(512)), count: 4), in: matrix)
    #expect(!corners.isExact)
    #expect((Diversity(of: corners.configurations, in: matrix).least ?? 0) >= 0.8)
  }

  @Test func `few candidates are all taken, and an empty corner gives none`() throws {
    var random = SplitMix64(15)
    let matrix = try matrix()
    let all = candidates(4, &random)
    #expect(DiverseChoice.most(of: all, in: matrix).configurations == all)
    #expect(DiverseChoice.most(of: [], in: matrix).configurations == [])
    #expect(DiverseChoice.most(0, of: all, in: matrix).configurations == [])
    let three = DiverseChoice.onePerCorner(of: [[all[0]], [], [all[1]], [all[2]]], in: matrix)
    #expect(three.configurations == Array(all.prefix(3)))
  }

  @Test func `a hundred and twenty candidates are all compared`() throws {
    var random = SplitMix64(16)
    let counts = [2, 2]
    _ = counts
    let choice = DiverseChoice.most(2, of: candidates(120, &random), in: try matrix())
    #expect(choice.isExact)
    #expect(Diversity(of: choice.configurations, in: try matrix()).least == 1)
  }
}
