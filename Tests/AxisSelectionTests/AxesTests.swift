import AxisSelection
import Foresight
import TestSupport
import Testing

struct AxesTests {
  static let poles = [Pole(name: "one"), Pole(name: "two")]

  @Test(arguments: [
    (1, 1, ["one", "two", "one", "two"]), (1, 2, ["one", "two", "two", "one"]),
    (2, 1, ["two", "one", "one", "two"]), (2, 2, ["two", "one", "two", "one"]),
  ])
  func `each pole lies where people put it`(top: Int, left: Int, names: [StudyText]) throws {
    var candidates = try Candidates(["x": ["D01"], "y": ["D02"]])
    let choice = AxisInputsTests.choice("y", "x", top: top, left: left)
    try candidates.axes.apply(.choose(choice: choice), on: candidates.longlist)
    let axes = try candidates.axes.axes(assessedBy: nil)
    #expect([axes.top, axes.bottom, axes.left, axes.right].map(\.name) == names)
    #expect(axes.vertical.id == "y" && axes.horizontal.id == "x" && axes.assessment == nil)
  }

  @Test func `the choice carries what the numbers say of it`() throws {
    var candidates = try Candidates(["x": ["D01"], "y": ["D02"]])
    let pairs = try candidates.pairs([[3, "a", 3, "b"]])
    #expect(throws: AxisError.notChosen) { try candidates.axes.axes(assessedBy: pairs) }
    let choice = AxisInputsTests.choice("y", "x")
    try candidates.axes.apply(.choose(choice: choice), on: candidates.longlist)
    #expect(try candidates.axes.axes(assessedBy: pairs).assessment == pairs.pairs.first)
  }
}
