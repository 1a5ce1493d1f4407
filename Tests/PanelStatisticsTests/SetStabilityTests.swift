import PanelStatistics
import Testing

struct SetStabilityTests {
  static func sets(_ rows: [String]) -> [[Bool]] { rows.map { $0.map { $0 == "1" } } }

  @Test func `Nogueira, Sechidis and Brown 2018: three sets of two`() {
    let found = SetStability.of(Self.sets(["11000", "10100", "11000"])).value
    #expect(agrees(found, with: "0.4444444444"))
  }

  @Test func `the guide's example is what is computed`() throws {
    let example = try GuideExample("SetStability")
    let sets = example.rows.map { row in row.map { $0 == 1 } }
    #expect(agrees(SetStability.of(sets).value, with: example["stability"]))
  }

  @Test func `Kuncheva's index of pairs gives the same for sets of one size`() {
    var generator = CounterRandom(seed: 26)
    for _ in 0..<30 {
      let sets = (0..<4).map { _ in
        let chosen = Set((0..<7).shuffled(using: &generator).prefix(3))
        return (0..<7).map { chosen.contains($0) }
      }
      var sum = 0.0
      for a in 0..<4 {
        for b in 0..<a {
          let common = Double((0..<7).count { sets[a][$0] && sets[b][$0] })
          sum += (common - 9.0 / 7) / (3 - 9.0 / 7)
        }
      }
      #expect(close(SetStability.of(sets).value, sum / 6))
      #expect(close(SetStability.of(sets.reversed()).value, sum / 6))
    }
  }

  @Test func `equal sets are fully stable, and nothing to choose has no stability`() {
    #expect(SetStability.of(Self.sets(["110", "110"])) == .value(1))
    #expect(SetStability.of(Self.sets(["111", "111"])) == .undefined(.noVariation))
    #expect(SetStability.of(Self.sets(["000", "000"])) == .undefined(.noVariation))
    #expect(SetStability.of(Self.sets(["110"])) == .undefined(.singleRater))
    #expect(SetStability.of([]) == .undefined(.noData))
    #expect(SetStability.of(inclusion: [1, 1, 1], sets: 9) == .undefined(.noVariation))
  }
}
