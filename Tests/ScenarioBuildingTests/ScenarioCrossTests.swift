import AxisSelection
import Foresight
import Longlisting
import ScenarioBuilding
import TestSupport
import Testing

struct ScenarioCrossTests {
  /// Axes `x` and `y`, each with the poles `one` and `two`.
  static func axes(top: Int, left: Int) throws -> Axes {
    var (longlist, inputs) = (LonglistInputs(), AxisInputs())
    for development in Panel.developments(2) {
      try longlist.apply(.propose(development: development), Panel.stamp)
    }
    let members: [(AxisCandidate.ID, Development.ID)] = [("x", "D01"), ("y", "D02")]
    for (id, member) in members {
      let candidate = AxisCandidate(
        id: id, name: "", degree: "", members: [AxisCandidate.Member(member)],
        poles: [Pole(name: "one"), Pole(name: "two")])
      try inputs.apply(.propose(candidate: candidate), on: longlist)
    }
    let choice = AxisChoice(
      vertical: "x", horizontal: "y", top: top, left: left, by: [], at: nil, reason: "r")
    try inputs.apply(.choose(choice: choice), on: longlist)
    return try inputs.axes(assessedBy: nil)
  }

  @Test func `poles lie where people put them`() throws {
    let cross = try Self.axes(top: 2, left: 1).cross(ScenarioInputs())
    #expect(cross.axes.top.name == "two")
    #expect(cross.axes.left.name == "one")
    #expect(cross.cells.map(\.verticalPole.name) == ["two", "two", "one", "one"])
    #expect(cross.cells.map(\.horizontalPole.name) == ["one", "two", "two", "one"])
    #expect(cross.unwritten == Quadrant.allCases)
  }

  @Test func `what is written stands in its quadrant`() throws {
    var inputs = ScenarioInputs()
    try inputs.apply(.write(scenario: Scenario(.b, title: "Bee")))
    try inputs.apply(.write(scenario: Scenario(.d, title: "Dee")))
    let place = Position(horizontal: 0.5, vertical: -0.5)
    try inputs.apply(.place(caveats: ["so far"], positions: [.c: place]))
    try inputs.apply(.compare(theme: "t2", points: [.a: ["one"]]))
    try inputs.apply(.compare(theme: "t1", points: [.a: ["two"], .b: []]))
    let cross = try Self.axes(top: 1, left: 1).cross(inputs)
    #expect(cross.cells.map(\.quadrant) == Quadrant.allCases)
    #expect(cross.cells.map(\.scenario?.title) == [nil, "Bee", nil, "Dee"])
    #expect(cross.cells.map(\.position) == [nil, nil, place, nil])
    #expect(cross.unwritten == [.a, .c] && cross.caveats == ["so far"])
    #expect(cross.comparison.map(\.theme) == ["t1", "t2"])
    #expect(cross.comparison.first?.points == [.a: ["two"]])
    #expect(cross.cells.map(\.verticalPole.name) == ["one", "one", "two", "two"])
    #expect(cross.cells.map(\.horizontalPole.name) == ["one", "two", "two", "one"])
  }
}
