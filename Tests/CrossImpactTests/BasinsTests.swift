import CrossImpact
import Testing

struct BasinsTests {
  @Test func `Somewhereland's scenarios have the weights that ScenarioWizard prints`() throws {
    let basins = try #require(Basins(of: try Somewhereland.matrix()))
    let expected = [
      "A3 B1 C3 D2 E1 F1": 24, "A3 B2 C3 D2 E1 F1": 14, "A2 B1 C3 D2 E2 F1": 28,
      "A2 B2 C3 D2 E2 F1": 19, "A3 B1 C2 D1 E1 F2": 3, "A1 B2 C2 D1 E1 F2": 35,
      "A3 B2 C2 D1 E1 F2": 3, "A1 B3 C2 D1 E1 F2": 55, "A1 B3 C2 D1 E1 F3": 178,
      "A1 B3 C1 D2 E3 F3": 127,
    ]
    for (name, weight) in expected {
      #expect(basins.weight(of: Somewhereland.named(name)) == weight, "\(name)")
    }
    #expect(basins.attractors.count == 10)
    #expect(basins.attractors.map(\.weight).reduce(0, +) == 486)
    #expect(basins.weight(of: Somewhereland.named("A2 B1 C3 D1 E1 F1")) == 0)
  }

  @Test func `weights are those of following every configuration by itself`() throws {
    var random = SplitMix64(19)
    for _ in 0..<80 {
      let matrix = try RandomMatrix.matrix(RandomMatrix.counts(using: &random), using: &random)
      let ends = SlowSweep(matrix).all.map {
        matrix.succession(from: Configuration($0)).attractor
      }
      let weights = Dictionary(grouping: ends, by: \.self).mapValues(\.count)
      let basins = try #require(Basins(of: matrix))
      #expect(basins.attractors.count == weights.count)
      for attractor in basins.attractors {
        #expect(weights[attractor.configurations] == attractor.weight)
      }
      #expect(
        basins.attractors.map { $0.configurations[0] }
          == basins.attractors.map { $0.configurations[0] }.sorted())
    }
  }

  @Test func `too many configurations have no weights`() throws {
    let matrix = try Somewhereland.matrix()
    #expect(Basins(of: matrix, limit: 485) == nil)
    #expect(Basins(of: matrix, limit: 486) != nil)
  }
}
