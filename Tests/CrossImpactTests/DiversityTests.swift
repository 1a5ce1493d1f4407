import CrossImpact
import Testing

struct DiversityTests {
  func matrix(_ counts: [Int]) throws -> CrossImpactMatrix {
    let columns = counts.reduce(0, +)
    return try CrossImpactMatrix(
      variantCounts: counts,
      rows: Array(repeating: Array(repeating: 0, count: columns), count: columns))
  }

  @Test func `distances count descriptors that differ, or how far`() throws {
    let matrix = try matrix([3, 2, 5, 1])
    let (a, b) = (Configuration([0, 1, 0, 0]), Configuration([1, 1, 4, 0]))
    #expect(ConfigurationDistance.hamming.between(a, b, in: matrix) == 0.5)
    #expect(ConfigurationDistance.ordinal.between(a, b, in: matrix) == (0.5 + 1) / 4)
    #expect(ConfigurationDistance.ordinal.between(a, a, in: matrix) == 0)
  }

  @Test(arguments: ConfigurationDistance.allCases)
  func `a distance is the same both ways, and no way round is shorter`(
    distance: ConfigurationDistance
  ) throws {
    let counts = [3, 2, 5, 1, 4]
    let matrix = try matrix(counts)
    var random = SplitMix64(8)
    for _ in 0..<200 {
      let three = (0..<3).map { _ in
        Configuration(counts.map { Int.random(in: 0..<$0, using: &random) })
      }
      let direct = distance.between(three[0], three[1], in: matrix)
      #expect(direct == distance.between(three[1], three[0], in: matrix))
      #expect((0...1).contains(direct))
      let detour =
        distance.between(three[0], three[2], in: matrix)
        + distance.between(three[2], three[1], in: matrix)
      #expect(direct <= detour + 1e-12)
    }
  }

  @Test func `least, mean and coverage of three`() throws {
    let matrix = try matrix([2, 2, 2, 2])
    let three = [[0, 0, 0, 0], [0, 0, 0, 1], [1, 1, 1, 0]].map { Configuration($0) }
    let diversity = Diversity(of: three, in: matrix)
    #expect(diversity.least == 0.25)
    #expect(diversity.mean.map { abs($0 - (0.25 + 0.75 + 1) / 3) < 1e-12 } == true)
    #expect(diversity.coverage == 1)
  }

  @Test func `one or none has no distance`() throws {
    let matrix = try matrix([2, 2])
    #expect(Diversity(of: [], in: matrix).least == nil)
    #expect(Diversity(of: [], in: matrix).coverage == 0)
    let one = Diversity(of: [Configuration([0, 0])], in: matrix)
    #expect(one.mean == nil)
    #expect(one.coverage == 0.5)
  }
}
