import CrossImpact
import Testing

struct ImpactBalanceTests {
  @Test func `Weimer-Jehle's example has the balances that he prints`() throws {
    let matrix = try Somewhereland.matrix()
    let balance = ImpactBalance(of: Somewhereland.named("A2 B1 C3 D1 E1 F1"), in: matrix)
    #expect(
      balance.balances
        == [[0, 3, -3], [2, 1, -3], [-9, -1, 10], [-7, 7], [4, -1, -3], [2, -1, -1]])
    #expect(balance.inconsistencies == [0, 0, 0, 14, 0, 0])
    #expect(balance.inconsistency == 14)
    #expect(balance.consistencyValue == -14)
    #expect(balance.consistencyValues == [3, 1, 11, -14, 5, 3])
  }

  /// Scenario, consistency value, total impact score.
  static let published: [(String, Int, Int)] = [
    ("A3 B1 C3 D2 E1 F1", 0, 9), ("A3 B2 C3 D2 E1 F1", 0, 8), ("A2 B1 C3 D2 E2 F1", 0, 17),
    ("A2 B2 C3 D2 E2 F1", 0, 15), ("A3 B1 C2 D1 E1 F2", 0, 18), ("A1 B2 C2 D1 E1 F2", 0, 9),
    ("A3 B2 C2 D1 E1 F2", 0, 19), ("A1 B3 C2 D1 E1 F2", 0, 14), ("A1 B3 C2 D1 E1 F3", 0, 12),
    ("A1 B3 C1 D2 E3 F3", 1, 21),
  ]

  @Test func `the scenarios of Somewhereland have their consistency values and impact scores`()
    throws
  {
    let matrix = try Somewhereland.matrix()
    for (name, consistency, score) in Self.published {
      let balance = ImpactBalance(of: Somewhereland.named(name), in: matrix)
      #expect(balance.consistencyValue == consistency, "\(name)")
      #expect(balance.totalImpactScore == score, "\(name)")
      #expect(balance.inconsistency == 0, "\(name)")
    }
  }

  @Test func `balances are those of a sum from one judgement to the next`() throws {
    var random = SplitMix64(41)
    for _ in 0..<50 {
      let matrix = try RandomMatrix.matrix(RandomMatrix.counts(using: &random), using: &random)
      let slow = SlowSweep(matrix)
      for variants in slow.all.prefix(40) {
        let balance = ImpactBalance(of: Configuration(variants), in: matrix)
        #expect(balance.inconsistencies == slow.inconsistencies(variants))
        #expect(balance.totalImpactScore == slow.impactScore(variants))
        for (descriptor, row) in balance.balances.enumerated() {
          #expect(row == row.indices.map { slow.balance(variants, descriptor, $0) })
        }
      }
    }
  }

  @Test func `a descriptor with one variant has no consistency value, and does not count`() throws {
    let matrix = try CrossImpactMatrix(
      variantCounts: [1, 2], rows: [[0, 4, 1], [0, 0, 0], [0, 0, 0]])
    let balance = ImpactBalance(of: Configuration([0, 0]), in: matrix)
    #expect(balance.consistencyValues == [nil, 3])
    #expect(balance.consistencyValue == 3)
    #expect(balance.rival(of: 0) == nil)
    let alone = try CrossImpactMatrix(variantCounts: [1], rows: [[0]])
    #expect(ImpactBalance(of: Configuration([0]), in: alone).consistencyValue == nil)
    #expect(ImpactBalance(of: Configuration([0]), in: alone).inconsistency == 0)
  }

  @Test func `of equal rivals the first is named`() throws {
    let matrix = try CrossImpactMatrix(
      variantCounts: [1, 4],
      rows: [[0, 1, 5, 5, 2]] + Array(repeating: [0, 0, 0, 0, 0], count: 4))
    #expect(ImpactBalance(of: Configuration([0, 0]), in: matrix).rival(of: 1) == 1)
    #expect(ImpactBalance(of: Configuration([0, 1]), in: matrix).rival(of: 1) == 2)
  }

  @Test func `the margin is what all changes of a column must add up to before it falls`() throws {
    let matrix = try Somewhereland.matrix()
    let scenario = Somewhereland.named("A1 B3 C1 D2 E3 F3")
    let margin = try #require(ImpactBalance(of: scenario, in: matrix).consistencyValue)
    var rows = Somewhereland.rows
    // C1 leads C2 by more; what D2 gives E3 against E1 and E2 is the closest contest or not: take
    // every pair of columns, and the least change that turns any of them is the margin plus 1.
    let balance = ImpactBalance(of: scenario, in: matrix)
    let closest = try #require(
      balance.consistencyValues.firstIndex { $0 == balance.consistencyValue })
    let source = matrix.column(0, scenario.variants[0])
    let rival = matrix.column(closest, try #require(balance.rival(of: closest)))
    rows[source][rival] += margin
    var changed = try CrossImpactMatrix(variantCounts: [3, 3, 3, 2, 3, 3], rows: rows)
    #expect(ImpactBalance(of: scenario, in: changed).inconsistency == 0)
    rows[source][rival] += 1
    changed = try CrossImpactMatrix(variantCounts: [3, 3, 3, 2, 3, 3], rows: rows)
    #expect(ImpactBalance(of: scenario, in: changed).inconsistency == 1)
  }
}
