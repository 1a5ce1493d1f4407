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
}
