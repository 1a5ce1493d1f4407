import AxisSelection
import Foresight
import TestSupport
import Testing

/// What the choice of axes allows and refuses.
struct AxisInputsTests {
  @Test func `one candidate cannot be both axes, and its name must exist`() throws {
    var candidates = try Candidates(["x": ["D01"], "y": ["D02"]])
    func choose(_ a: AxisCandidate.ID, _ b: AxisCandidate.ID, top: Int = 1) throws {
      let choice = AxisChoice(
        vertical: a, horizontal: b, top: top, by: [], at: nil, reason: "")
      try candidates.axes.apply(.choose(choice: choice), on: candidates.longlist)
    }
    #expect(throws: AxisError.sameTwice("x")) { try choose("x", "x") }
    #expect(throws: AxisError.unknown("xx", nearest: "x")) { try choose("xx", "y") }
    #expect(throws: AxisError.noPole(3)) { try choose("x", "y", top: 3) }
  }
}
