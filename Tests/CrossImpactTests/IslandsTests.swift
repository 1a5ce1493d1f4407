import CrossImpact
import Testing

struct IslandsTests {
  @Test func `Somewhereland is one island`() throws {
    #expect(try Somewhereland.matrix().islands == [[0, 1, 2, 3, 4, 5]])
  }

  @Test func `descriptors without judgements are islands of their own`() throws {
    let zeros = Array(repeating: Array(repeating: 0, count: 6), count: 6)
    let matrix = try CrossImpactMatrix(variantCounts: [2, 2, 2], rows: zeros)
    #expect(matrix.islands == [[0], [1], [2]])
  }

  @Test func `an impact that is the same whatever the variant joins nothing`() throws {
    // Both variants of the first further the second variant of the second by 3 more than its first.
    let rows = [[0, 0, 1, 4], [0, 0, -2, 1], [0, 0, 0, 0], [0, 0, 0, 0]]
    let matrix = try CrossImpactMatrix(variantCounts: [2, 2], rows: rows)
    #expect(matrix.islands == [[0], [1]])
    // The constant still counts.
    #expect(
      ConsistentScenarios.find(in: matrix).configurations
        == [Configuration([0, 1]), Configuration([1, 1])])
  }

  @Test func `a chain of impacts is one island, in whatever direction they point`() throws {
    let rows = [
      [0, 0, 0, 0, 1, 0], [0, 0, 0, 0, 0, 1], [0, 0, 0, 0, 1, 0], [0, 0, 0, 0, 0, 1],
      [0, 0, 0, 0, 0, 0], [0, 0, 0, 0, 0, 0],
    ]
    let matrix = try CrossImpactMatrix(variantCounts: [2, 2, 2], rows: rows)
    #expect(matrix.islands == [[0, 1, 2]])
  }

  @Test func `the scenarios of a matrix of islands are all combinations`() throws {
    var random = SplitMix64(29)
    for _ in 0..<40 {
      let a = RandomMatrix.rows([2, 3], using: &random)
      let b = RandomMatrix.rows([3, 2, 2], using: &random)
      let rows =
        a.map { $0 + Array(repeating: 0, count: 7) } + b.map { Array(repeating: 0, count: 5) + $0 }
      let whole = try CrossImpactMatrix(variantCounts: [2, 3, 3, 2, 2], rows: rows)
      let left = ConsistentScenarios.find(
        in: try CrossImpactMatrix(variantCounts: [2, 3], rows: a))
      let right = ConsistentScenarios.find(
        in: try CrossImpactMatrix(variantCounts: [3, 2, 2], rows: b))
      let combined = left.configurations.flatMap { one in
        right.configurations.map { Configuration(one.variants + $0.variants) }
      }
      let found = ConsistentScenarios.find(in: whole)
      #expect(found.configurations == combined)
      #expect(found.total == combined.count)
    }
  }

  @Test func `billions of scenarios are counted without being listed`() throws {
    // Twelve islands of three descriptors that agree with each other: seven solutions each.
    var random = SplitMix64(1)
    let island = RandomMatrix.rows([3, 3, 3], strength: 1, density: 0.4, using: &random)
    let one = ConsistentScenarios.find(
      in: try CrossImpactMatrix(variantCounts: [3, 3, 3], rows: island))
    let count = try #require(one.total)
    #expect(count > 2)
    let copies = 12
    var rows = Array(repeating: Array(repeating: 0, count: 9 * copies), count: 9 * copies)
    for copy in 0..<copies {
      for row in 0..<9 {
        for column in 0..<9 { rows[9 * copy + row][9 * copy + column] = island[row][column] }
      }
    }
    let matrix = try CrossImpactMatrix(
      variantCounts: Array(repeating: 3, count: 3 * copies), rows: rows)
    let found = ConsistentScenarios.find(in: matrix, cap: 50)
    #expect(found.total == (0..<copies).reduce(1) { total, _ in total * count })
    #expect(found.configurations.count == 50)
    #expect(found.ending == .capped)
    #expect(found.configurations == found.configurations.sorted())
    for configuration in found.configurations {
      #expect(ImpactBalance(of: configuration, in: matrix).inconsistency == 0)
    }
  }
}
