import CrossImpact
import Testing

/// Changes of a matrix that must not change which scenarios are consistent.
///
/// Source: `weimerjehle2009`.
struct InvarianceTests {
  static let counts = [3, 2, 4, 1, 3]

  /// The set of solutions before and after a change of the rows, on a hundred random matrices.
  func compare(
    _ seed: UInt64, tolerance: Int = 0, _ change: (inout [[Int]], inout SplitMix64) -> Void
  ) throws {
    var random = SplitMix64(seed)
    for _ in 0..<100 {
      var rows = RandomMatrix.rows(Self.counts, using: &random)
      let before = try CrossImpactMatrix(variantCounts: Self.counts, rows: rows)
      change(&rows, &random)
      let after = try CrossImpactMatrix(variantCounts: Self.counts, rows: rows)
      for method in ConsistentScenarios.Method.allCases {
        #expect(
          ConsistentScenarios.find(in: before, tolerance: tolerance, method: method)
            .configurations
            == ConsistentScenarios.find(in: after, tolerance: tolerance, method: method)
            .configurations)
      }
    }
  }

  func columns(_ descriptor: Int) -> Range<Int> {
    let start = Self.counts[..<descriptor].reduce(0, +)
    return start..<start + Self.counts[descriptor]
  }

  @Test func `a constant added to a row within a block changes nothing`() throws {
    try compare(1, tolerance: 1) { rows, random in
      for row in rows.indices {
        for descriptor in Self.counts.indices {
          let constant = Int.random(in: -4...4, using: &random)
          for column in columns(descriptor) { rows[row][column] += constant }
        }
      }
    }
  }

  @Test func `all judgements on a descriptor multiplied change nothing`() throws {
    try compare(2) { rows, random in
      for descriptor in Self.counts.indices {
        let factor = Int.random(in: 1...5, using: &random)
        for row in rows.indices {
          for column in columns(descriptor) { rows[row][column] *= factor }
        }
      }
    }
  }

  @Test func `descriptors and variants in another order change nothing but the order`() throws {
    var random = SplitMix64(5)
    for _ in 0..<100 {
      let rows = RandomMatrix.rows(Self.counts, using: &random)
      let matrix = try CrossImpactMatrix(variantCounts: Self.counts, rows: rows)
      let order = Array(Self.counts.indices).shuffled(using: &random)
      let variants = Self.counts.map { Array(0..<$0).shuffled(using: &random) }
      let places = order.flatMap { descriptor in
        variants[descriptor].map { columns(descriptor).lowerBound + $0 }
      }
      let other = try CrossImpactMatrix(
        variantCounts: order.map { Self.counts[$0] },
        rows: places.map { row in places.map { rows[row][$0] } })
      let back = ConsistentScenarios.find(in: other, tolerance: 1).configurations.map { found in
        var original = found.variants
        for (place, descriptor) in order.enumerated() {
          original[descriptor] = variants[descriptor][found.variants[place]]
        }
        return Configuration(original)
      }
      #expect(
        back.sorted() == ConsistentScenarios.find(in: matrix, tolerance: 1).configurations)
    }
  }
}
