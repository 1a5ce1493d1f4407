import Foundation
import PanelStatistics
import Testing

/// The ratings of three speakers by ten people each, from Mangiafico's handbook.
enum Speakers {
  static let pooh = [3.0, 5, 4, 4, 4, 4, 4, 4, 5, 5]
  static let piglet = [2.0, 4, 2, 2, 1, 2, 3, 2, 2, 3]
  static let tigger = [4.0, 4, 4, 4, 5, 3, 5, 4, 4, 3]
}

struct MannWhitneyTests {
  static func compare(_ a: [Double], _ b: [Double]) -> (CountTable, CountTable) {
    let groups = GroupedCounts(scores: [a, b]).groups
    return (groups[0], groups[1])
  }

  @Test func `Mangiafico's handbook: Pooh and Piglet`() throws {
    let (a, b) = Self.compare(Speakers.pooh, Speakers.piglet)
    let found = try #require(MannWhitney.of(a, b).value)
    #expect(found.u == 95 && found.superiority == 0.95 && close(found.delta, 0.9))
    #expect(found.isExact && agrees(found.p, with: "0.00023815194"))
    #expect(agrees(MannWhitney.approximate(a, b).value, with: "0.000471344"))
    #expect(agrees(MannWhitney.approximate(a, b, continuity: 0).value, with: "0.000406510"))
  }

  @Test func `Mann and Whitney 1947, as scipy shows it`() throws {
    let (a, b) = Self.compare([19, 22, 16, 29, 24], [20, 11, 17, 12])
    let found = try #require(MannWhitney.of(a, b).value)
    #expect(found.u == 17 && agrees(found.p, with: "0.1111111"))
    #expect(agrees(MannWhitney.approximate(a, b).value, with: "0.11134688653"))
    #expect(agrees(MannWhitney.approximate(a, b, continuity: 0).value, with: "0.0864107330"))
  }

  @Test func `the guide's example is what is computed`() throws {
    let example = try GuideExample("MannWhitney")
    let (a, b) = Self.compare(
      example.rows[0].compactMap { $0 }, example.rows[1].compactMap { $0 })
    let found = try #require(MannWhitney.of(a, b).value)
    #expect(agrees(found.u, with: example["U"]) && agrees(found.p, with: example["p"]))
    #expect(agrees(found.delta, with: example["delta"]))
    let interval = try #require(MannWhitney.deltaInterval(a, b).value)
    #expect(agrees(interval.low, with: example["low"]))
    #expect(agrees(interval.high, with: example["high"]))
  }

  /// All ways to choose who is in the first group, one by one.
  @Test func `trying every way to part the answers gives the same probability`() throws {
    var generator = CounterRandom(seed: 13)
    for _ in 0..<20 {
      let all = (0..<9).map { _ in Double(generator.index(below: 5)) }
      guard Set(all).count > 1 else { continue }
      func distance(_ first: [Int]) -> Double {
        let rest = all.indices.filter { !first.contains($0) }
        let u = first.reduce(0.0) { sum, i in
          rest.reduce(sum) { $0 + (all[i] > all[$1] ? 1 : all[i] == all[$1] ? 0.5 : 0) }
        }
        return abs(u - 10)
      }
      let ways = (0..<512).map { set in (0..<9).filter { set & (1 << $0) != 0 } }
        .filter { $0.count == 4 }
      let own = distance([0, 1, 2, 3])
      let expected = Double(ways.count { distance($0) >= own }) / Double(ways.count)
      let (a, b) = Self.compare(Array(all[..<4]), Array(all[4...]))
      #expect(close(MannWhitney.of(a, b).value?.p, expected))
    }
  }

  @Test func `exchanging the groups or turning the scale turns the sign alone`() throws {
    let (a, b) = Self.compare(Speakers.pooh, Speakers.tigger)
    let found = try #require(MannWhitney.of(a, b).value)
    let turned = try #require(MannWhitney.of(b, a).value)
    #expect(close(turned.delta, -found.delta) && close(turned.p, found.p))
    #expect(turned.u + found.u == 100)
  }

  @Test func `a million answers do not overflow and are not exact`() throws {
    let found = try #require(
      MannWhitney.of(
        CountTable(counts: [1_500_000, 1_000_000]), CountTable(counts: [1_000_000, 1_500_000])
      ).value)
    #expect(!found.isExact && found.p < 1e-15 && close(found.delta, -0.2))
  }

  @Test func `an empty group and equal answers have no comparison`() {
    let (some, none) = (CountTable(counts: [1, 2]), CountTable(levels: 2))
    #expect(MannWhitney.of(some, none) == .undefined(.noData))
    #expect(MannWhitney.of(none, some) == .undefined(.noData))
    let same = CountTable(counts: [0, 3])
    #expect(MannWhitney.of(same, same) == .undefined(.noVariation))
    #expect(MannWhitney.approximate(same, same) == .undefined(.noVariation))
  }
}
