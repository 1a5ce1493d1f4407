import CrossImpact
import Testing

struct SuccessionTests {
  /// A way round: each of two descriptors wants to be what the other is not.
  func circle() throws -> CrossImpactMatrix {
    try CrossImpactMatrix(
      variantCounts: [2, 2], rows: [[0, 0, 1, 0], [0, 0, 0, 1], [0, 1, 0, 0], [1, 0, 0, 0]])
  }

  @Test func `Weimer-Jehle's example moves only the descriptor that is inconsistent`() throws {
    let matrix = try Somewhereland.matrix()
    #expect(
      matrix.successor(of: Somewhereland.named("A2 B1 C3 D1 E1 F1"))
        == Somewhereland.named("A2 B1 C3 D2 E1 F1"))
  }

  @Test func `exactly the consistent configurations stay`() throws {
    var random = SplitMix64(11)
    for _ in 0..<60 {
      let matrix = try RandomMatrix.matrix(RandomMatrix.counts(using: &random), using: &random)
      let stay = SlowSweep(matrix).all.map { Configuration($0) }.filter {
        matrix.successor(of: $0) == $0
      }
      #expect(stay == ConsistentScenarios.find(in: matrix).configurations)
    }
  }

  @Test func `at a tie a descriptor stays, and else takes the first of the best`() throws {
    let matrix = try CrossImpactMatrix(
      variantCounts: [1, 4],
      rows: [[0, 1, 2, 2, 2]] + Array(repeating: [0, 0, 0, 0, 0], count: 4))
    #expect(matrix.successor(of: Configuration([0, 2])) == Configuration([0, 2]))
    #expect(matrix.successor(of: Configuration([0, 0])) == Configuration([0, 1]))
  }

  @Test func `a succession that runs in a circle ends in the circle`() throws {
    let matrix = try circle()
    let succession = matrix.succession(from: Configuration([1, 0]))
    #expect(succession.path.isEmpty)
    #expect(succession.attractor.map(\.variants) == [[0, 0], [1, 0], [1, 1], [0, 1]])
    #expect(!succession.endsConsistent)
  }

  @Test func `a succession tells its way`() throws {
    let matrix = try Somewhereland.matrix()
    let start = Somewhereland.named("A2 B1 C3 D1 E1 F1")
    let succession = matrix.succession(from: start)
    #expect(succession.path.first == start)
    #expect(succession.endsConsistent)
    let end = try #require(succession.attractor.first)
    #expect(succession.path.last.map { matrix.successor(of: $0) } == end)
    #expect(ConsistentScenarios.find(in: matrix).configurations.contains(end))
    #expect(matrix.succession(from: end).path.isEmpty)
  }
}
