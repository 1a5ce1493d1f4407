import Foresight
import ScenarioBuilding
import Testing

struct ScenarioTests {
  @Test(arguments: Quadrant.allCases)
  func `a scenario lies inside its own quadrant`(quadrant: Quadrant) {
    let x = quadrant.isLeft ? -0.5 : 0.5
    let y = quadrant.isTop ? 1.0 : -1.0
    #expect(Position(horizontal: x, vertical: y).lies(in: quadrant))
    for wrong in [(0, y), (x, 0), (-x, y), (x, -y), (x, y * 1.01)] {
      #expect(!Position(horizontal: wrong.0, vertical: wrong.1).lies(in: quadrant))
      #expect(throws: ScenarioError.self) {
        var inputs = ScenarioInputs()
        let position = Position(horizontal: wrong.0, vertical: wrong.1)
        try inputs.apply(.place(caveats: [], positions: [quadrant: position]))
      }
    }
  }

  @Test func `letters run clockwise from top left`() {
    #expect(Quadrant.allCases.map(\.isTop) == [true, true, false, false])
    #expect(Quadrant.allCases.map(\.isLeft) == [true, false, false, true])
  }

  @Test(arguments: [
    (1.0, 1.0, Quadrant.b, true), (0.001, 0.001, .b, true), (1.001, 0.5, .b, false),
    (0.5, 1.001, .b, false), (0, 0.5, .b, false), (0.5, 0, .b, false), (-1, -1, .d, true),
    (-1.001, -1, .d, false), (-1, -1.001, .d, false), (-0.0, -1, .d, false), (-1, 1, .a, true),
    (1, -1, .c, true), (1, -1, .b, false), (.nan, 0.5, .b, false), (0.5, .infinity, .b, false),
    (-.infinity, -1, .d, false),
  ])
  func `a position is inside up to the edge and never on an axis`(
    x: Double, y: Double, quadrant: Quadrant, isInside: Bool
  ) {
    #expect(Position(horizontal: x, vertical: y).lies(in: quadrant) == isInside)
  }

  @Test func `a scenario is named by its letter`() {
    #expect(Quadrant.allCases.map(\.letter) == ["A", "B", "C", "D"])
    #expect(Quadrant.allCases.reversed().sorted() == Quadrant.allCases)
    #expect(Scenario(.c, title: "C").id == "C")
    #expect(PolicyQuestions.Question("Why?", audience: " all ").audience == "all")
  }
}
