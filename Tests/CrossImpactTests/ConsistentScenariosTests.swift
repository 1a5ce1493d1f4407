import CrossImpact
import Foundation
import Testing

struct ConsistentScenariosTests {
  /// Weimer-Jehle's list of the consistent scenarios of Somewhereland.
  static let somewhereland = [
    "A3 B1 C3 D2 E1 F1", "A3 B2 C3 D2 E1 F1", "A2 B1 C3 D2 E2 F1", "A2 B2 C3 D2 E2 F1",
    "A3 B1 C2 D1 E1 F2", "A1 B2 C2 D1 E1 F2", "A3 B2 C2 D1 E1 F2", "A1 B3 C2 D1 E1 F2",
    "A1 B3 C2 D1 E1 F3", "A1 B3 C1 D2 E3 F3",
  ]

  @Test(arguments: ConsistentScenarios.Method.allCases)
  func `Weimer-Jehle's Somewhereland has the ten scenarios of his list`(
    method: ConsistentScenarios.Method
  ) throws {
    let found = ConsistentScenarios.find(in: try Somewhereland.matrix(), method: method)
    #expect(found.configurations == Self.somewhereland.map(Somewhereland.named).sorted())
    #expect(found.total == 10)
    #expect(found.isComplete)
  }

  @Test func `Somewhereland has as many scenarios of each inconsistency as published`() throws {
    let expected = [
      0: 10, 1: 5, 2: 17, 3: 27, 4: 28, 5: 38, 6: 53, 7: 34, 8: 65, 9: 31, 10: 68, 11: 23, 12: 16,
      13: 19, 14: 25, 15: 11, 16: 6, 18: 6, 19: 2, 21: 2,
    ]
    let matrix = try Somewhereland.matrix()
    var below = 0
    for tolerance in 0...21 {
      let count = ConsistentScenarios.find(in: matrix, tolerance: tolerance).configurations.count
      #expect(count - below == expected[tolerance] ?? 0, "\(tolerance)")
      below = count
    }
    #expect(below == 486)
  }

  @Test func `bench_50x50 of CrossImpactBalances-jl has its five scenarios`() throws {
    let matrix = try KnownMatrix.bench50()
    let found = ConsistentScenarios.find(in: matrix, threads: 2)
    let expected = [
      [3, 3, 3, 1, 1, 3, 1, 2, 1, 2, 2, 1, 3, 2, 1], [3, 3, 3, 1, 4, 3, 1, 2, 3, 3, 2, 3, 1, 2, 1],
      [3, 3, 3, 1, 4, 3, 1, 3, 3, 3, 2, 3, 1, 1, 1], [3, 3, 4, 1, 1, 3, 1, 2, 3, 2, 2, 3, 3, 3, 1],
      [4, 3, 4, 1, 3, 1, 1, 2, 1, 3, 2, 3, 2, 2, 2],
    ]
    #expect(found.configurations == expected.map { Configuration($0.map { $0 - 1 }) })
    #expect(
      found.configurations.map { ImpactBalance(of: $0, in: matrix).totalImpactScore }
        == [74, 68, 61, 85, 64])
    #expect(
      found.configurations.map { signature($0, matrix) }
        == [11_540_522, 8_693_546, 1_984_298, 19_807_290, 31_030_843])
    #expect(found.isComplete)
  }

  /// The number of a configuration when the first descriptor counts fastest.
  func signature(_ configuration: Configuration, _ matrix: CrossImpactMatrix) -> Int {
    var (signature, step) = (0, 1)
    for (descriptor, variant) in configuration.variants.enumerated() {
      signature += variant * step
      step *= matrix.variantCount(of: descriptor)
    }
    return signature
  }

  struct Known: Sendable {
    let descriptors: Int, variants: Int
    let counts: [Int]
  }

  @Test(arguments: [
    Known(descriptors: 10, variants: 3, counts: [1, 1, 3, 0, 1]),
    Known(descriptors: 12, variants: 3, counts: [3, 3, 1, 3, 1]),
    Known(descriptors: 15, variants: 3, counts: [1, 0, 4, 4, 7]),
  ])
  func `random matrices have as many scenarios as three other programs find`(known: Known) throws {
    for (number, count) in known.counts.enumerated() {
      let matrix = try KnownMatrix.random(known.descriptors, known.variants, number + 1)
      #expect(ConsistentScenarios.find(in: matrix).total == count, "\(number + 1)")
    }
  }

  /// Whether tests that take a minute without optimisation are asked for.
  static let isPatient = ProcessInfo.processInfo.environment["SCENARIOCROSS_SLOW_TESTS"] != nil

  @Test func `a matrix of a billion configurations has as many scenarios as two programs find`()
    throws
  {
    let matrix = try KnownMatrix.random(15, 4, 1)
    #expect(matrix.configurationCount == 1 << 30)
    #expect(ConsistentScenarios.find(in: matrix, threads: 2).total == 3)
  }

  @Test(
    .enabled(if: isPatient),
    arguments: [
      Known(descriptors: 15, variants: 4, counts: [3, 3, 5, 2, 0]),
      Known(descriptors: 20, variants: 3, counts: [0, 2, 3, 1, 0]),
    ])
  func `all large random matrices have as many scenarios as two other programs find`(known: Known)
    throws
  {
    for (number, count) in known.counts.enumerated() {
      let matrix = try KnownMatrix.random(known.descriptors, known.variants, number + 1)
      #expect(ConsistentScenarios.find(in: matrix, threads: 2).total == count, "\(number + 1)")
    }
  }

  @Test func `the sweep finds the same in 200 random matrices with every method and tolerance`()
    throws
  {
    var random = SplitMix64(6)
    for _ in 0..<200 {
      let matrix = try RandomMatrix.matrix(
        RandomMatrix.counts(using: &random), density: Double.random(in: 0.1...1, using: &random),
        using: &random)
      let tolerance = Int.random(in: 0...4, using: &random)
      let expected = SlowSweep(matrix).consistent(tolerance: tolerance)
      for method in ConsistentScenarios.Method.allCases {
        let found = ConsistentScenarios.find(in: matrix, tolerance: tolerance, method: method)
        #expect(found.configurations == expected)
        #expect(found.total == expected.count)
      }
    }
  }

  @Test func `descriptors with so many variants that no table holds their sets are searched too`()
    throws
  {
    var random = SplitMix64(9)
    for counts in [[9, 2, 11], [32, 3, 5], [10, 9]] {
      let matrix = try RandomMatrix.matrix(counts, using: &random)
      let found = ConsistentScenarios.find(in: matrix, tolerance: 1, method: .propagation)
      #expect(found.configurations == SlowSweep(matrix).consistent(tolerance: 1))
    }
  }

  @Test func `more than 64 columns are searched, and columns of one descriptor stay together`()
    throws
  {
    // Twenty-three descriptors that follow the first one: three solutions, one a variant.
    let count = 23
    var rows = Array(repeating: Array(repeating: 0, count: 3 * count), count: 3 * count)
    for follower in 1..<count {
      for variant in 0..<3 { rows[variant][3 * follower + variant] = 1 }
    }
    let matrix = try CrossImpactMatrix(variantCounts: Array(repeating: 3, count: count), rows: rows)
    let found = ConsistentScenarios.find(in: matrix)
    #expect(
      found.configurations
        == (0..<3).map { Configuration(Array(repeating: $0, count: count)) })
    #expect(found.isComplete)
  }

  @Test func `what is decided already is kept, and its own descriptors must stand too`() throws {
    var random = SplitMix64(17)
    for _ in 0..<40 {
      let matrix = try RandomMatrix.matrix([3, 2, 3, 1, 4, 2], using: &random)
      let partial = PartialConfiguration(of: matrix, fixed: [0: [0, 2], 4: [1]])
      for method in ConsistentScenarios.Method.allCases {
        let found = ConsistentScenarios.find(
          in: matrix, within: partial, tolerance: 2, method: method)
        #expect(
          found.configurations
            == SlowSweep(matrix).consistent(tolerance: 2).filter(partial.contains))
      }
    }
  }

  @Test func `two threads give the same as one`() throws {
    let matrix = try KnownMatrix.random(15, 3, 5)
    let one = ConsistentScenarios.find(in: matrix, tolerance: 1)
    #expect(one.configurations.count > 7)
    #expect(ConsistentScenarios.find(in: matrix, tolerance: 1, threads: 2) == one)
    #expect(ConsistentScenarios.find(in: matrix, tolerance: 1, threads: 5) == one)
    let few = ConsistentScenarios.find(in: matrix, tolerance: 1, cap: 5, threads: 2)
    #expect(few.configurations == Array(one.configurations.prefix(5)))
    #expect(!few.isComplete)
  }

  @Test(arguments: ConsistentScenarios.Method.allCases)
  func `a zero matrix leaves every configuration, counted but not all listed`(
    method: ConsistentScenarios.Method
  ) throws {
    let counts = Array(repeating: 3, count: 12)
    let matrix = try CrossImpactMatrix(
      variantCounts: counts, rows: Array(repeating: Array(repeating: 0, count: 36), count: 36))
    let found = ConsistentScenarios.find(in: matrix, cap: 10, method: method)
    #expect(found.ending == .capped)
    #expect(!found.isComplete)
    #expect(found.total == 531_441)
    let first = (0..<10).map { number in
      Configuration(Array(repeating: 0, count: 9) + [number / 9, number / 3 % 3, number % 3])
    }
    #expect(found.configurations == first)
  }

  @Test(arguments: ConsistentScenarios.Method.allCases)
  func `beyond the cap the first in order are listed, whatever the method`(
    method: ConsistentScenarios.Method
  ) throws {
    let matrix = try Somewhereland.matrix()
    let all = ConsistentScenarios.find(in: matrix, tolerance: 5, method: method)
    #expect(all.configurations.count == 125)
    for cap in [0, 1, 7, 124] {
      let few = ConsistentScenarios.find(in: matrix, tolerance: 5, cap: cap, method: method)
      #expect(few.configurations == Array(all.configurations.prefix(cap)))
      #expect(few.ending == .capped)
      #expect(few.total == nil)
    }
    let enough = ConsistentScenarios.find(in: matrix, tolerance: 5, cap: 125, method: method)
    #expect(enough == all)
  }

  @Test func `islands of which one is cut off still give the first in order`() throws {
    var random = SplitMix64(23)
    for _ in 0..<30 {
      // Two islands whose descriptors take turns.
      var rows = RandomMatrix.rows([2, 2, 3, 2, 2, 3], strength: 1, using: &random)
      let owner = [0, 0, 1, 1, 2, 2, 2, 3, 3, 4, 4, 5, 5, 5]
      for (row, source) in owner.enumerated() {
        for (column, target) in owner.enumerated() where source % 2 != target % 2 {
          rows[row][column] = 0
        }
      }
      let matrix = try CrossImpactMatrix(variantCounts: [2, 2, 3, 2, 2, 3], rows: rows)
      let expected = SlowSweep(matrix).consistent(tolerance: 1)
      for cap in [1, 2, 5, 20, 1000] {
        let found = ConsistentScenarios.find(in: matrix, tolerance: 1, cap: cap)
        #expect(found.configurations == Array(expected.prefix(cap)))
        #expect(found.isComplete == (expected.count <= cap))
      }
    }
  }

  @Test func `a search that nobody waits for ends`() throws {
    let counts = Array(repeating: 4, count: 40)
    var random = SplitMix64(3)
    let matrix = try RandomMatrix.matrix(counts, strength: 1, using: &random)
    for method in ConsistentScenarios.Method.allCases {
      let found = ConsistentScenarios.find(in: matrix, threads: 2, method: method) { true }
      #expect(found.ending == .cancelled)
      #expect(!found.isComplete)
      #expect(found.total == nil)
    }
  }

  @Test func `a lone descriptor without judgements may take any variant`() throws {
    let zeros = Array(repeating: Array(repeating: 0, count: 3), count: 3)
    let matrix = try CrossImpactMatrix(variantCounts: [3], rows: zeros)
    let found = ConsistentScenarios.find(in: matrix)
    #expect(found.configurations == (0..<3).map { Configuration([$0]) })
    #expect(found.isComplete)
  }

  @Test func `a descriptor with one variant always stands`() throws {
    let matrix = try CrossImpactMatrix(
      variantCounts: [1, 2], rows: [[0, 0, 5], [0, 0, 0], [-9, 0, 0]])
    let found = ConsistentScenarios.find(in: matrix)
    #expect(found.configurations == [Configuration([0, 1])])
  }

  @Test func `where nothing is allowed nothing is found`() throws {
    let matrix = try Somewhereland.matrix()
    let none = PartialConfiguration(of: matrix, fixed: [2: []])
    let found = ConsistentScenarios.find(in: matrix, within: none)
    #expect(found.configurations.isEmpty)
    #expect(found.isComplete)
    #expect(found.total == 0)
  }

  @Test func `a negative tolerance is none, and one beyond every gap accepts all`() throws {
    let matrix = try Somewhereland.matrix()
    #expect(
      ConsistentScenarios.find(in: matrix, tolerance: -3) == ConsistentScenarios.find(in: matrix))
    #expect(ConsistentScenarios.find(in: matrix, tolerance: Int.max).total == 486)
  }

  @Test func `judgements as large as allowed do not overflow`() throws {
    let most = CrossImpactMatrix.largestBalance
    let matrix = try CrossImpactMatrix(
      variantCounts: [2, 2],
      rows: [
        [0, 0, most, -most], [0, 0, -most, most], [most, -most, 0, 0], [-most, most, 0, 0],
      ])
    for method in ConsistentScenarios.Method.allCases {
      let found = ConsistentScenarios.find(in: matrix, method: method)
      #expect(found.configurations == [Configuration([0, 0]), Configuration([1, 1])])
      let all = ConsistentScenarios.find(in: matrix, tolerance: 2 * most, method: method)
      #expect(all.configurations.count == 4)
      let barely = ConsistentScenarios.find(in: matrix, tolerance: 2 * most - 1, method: method)
      #expect(barely.configurations.count == 2)
    }
  }
}
