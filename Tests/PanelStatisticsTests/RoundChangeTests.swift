import PanelStatistics
import Testing

struct RoundChangeTests {
  @Test func `Scheibe 1975: the distribution may stand still while people move`() throws {
    let found = try #require(
      RoundChange.of(JointTable([[0, 3, 0], [3, 2, 0], [0, 0, 2]])).value)
    #expect(found.shift == 0 && found.changed == 0.6 && found.n == 10 && found.isStable)
    #expect(found.agreement == .value(0))
  }

  @Test func `the guide's example is what is computed`() throws {
    let example = try GuideExample("RoundChange")
    let table = JointTable(example.answers.map { $0.compactMap { $0 } })
    let found = try #require(RoundChange.of(table).value)
    #expect(agrees(found.shift, with: example["shift"]))
    #expect(agrees(found.changed, with: example["changed"]))
    #expect(agrees(found.agreement.value, with: example["agreement"]))
  }

  @Test func `person by person gives the same, and going back turns the agreement`() throws {
    var generator = CounterRandom(seed: 18)
    for _ in 0..<50 {
      let first = (0..<20).map { _ in UInt8(1 + generator.index(below: 4)) }
      let second = (0..<20).map { _ in UInt8(1 + generator.index(below: 4)) }
      let found = try #require(RoundChange.of(JointTable(first, second, levels: 4)).value)
      #expect(close(found.changed, Double(zip(first, second).count { $0 != $1 }) / 20))
      let shift = (1...4).reduce(0) { sum, level in
        sum + abs(first.count { $0 == level } - second.count { $0 == level })
      }
      #expect(close(found.shift, Double(shift) / 40) && found.shift <= found.changed)
      let back = try #require(RoundChange.of(JointTable(second, first, levels: 4)).value)
      #expect(back.shift == found.shift)
      #expect(close(back.agreement.value, -(found.agreement.value ?? .nan)))
    }
  }

  @Test func `above 15 % an item is not stable, and on two levels A has no change`() throws {
    let moved = try #require(RoundChange.of(JointTable([[6, 4], [0, 10]])).value)
    #expect(moved.shift == 0.2 && !moved.isStable)
    #expect(moved.agreement == .undefined(.tooFewCategories))
    #expect(RoundChange.of(JointTable([[0, 0], [0, 0]])) == .undefined(.noData))
  }
}
