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

  @Test(arguments: [
    (AxisCommand.propose(candidate: Candidates.candidate("n", [])), AxisError.noMembers("n")),
    (.propose(candidate: Candidates.candidate("n", ["D01", "X"])), .unknownMember("X")),
    (.propose(candidate: candidate(poles: 1)), .twoPoles("n", 1)),
    (.propose(candidate: candidate(poles: 3)), .twoPoles("n", 3)),
    (.choose(choice: choice("x", "z")), .unknown("z", nearest: nil)),
    (.choose(choice: choice("x", "y", top: 0)), .noPole(0)),
    (.choose(choice: choice("x", "y", left: 3)), .noPole(3)),
    (
      .choose(choice: choice("x", "y", rejected: ["x", "long name"])),
      .unknown("long name", nearest: nil)
    ),
  ])
  func `a change that cannot be is refused and changes nothing`(
    command: AxisCommand, error: AxisError
  ) throws {
    var candidates = try Candidates(["x": ["D01"], "y": ["D02"]])
    let before = candidates.axes
    #expect(throws: error) { try candidates.axes.apply(command, on: candidates.longlist) }
    #expect(candidates.axes == before)
    #expect(error.wording(.nl) != error.wording(.en))
  }

  static func candidate(poles: Int) -> AxisCandidate {
    AxisCandidate(
      id: "n", name: "", degree: "", members: [AxisCandidate.Member("D01")],
      poles: Array(repeating: Pole(name: "p"), count: poles))
  }

  static func choice(
    _ vertical: AxisCandidate.ID, _ horizontal: AxisCandidate.ID, top: Int = 1, left: Int = 1,
    rejected: [AxisCandidate.ID] = []
  ) -> AxisChoice {
    AxisChoice(
      vertical: vertical, horizontal: horizontal, top: top, left: left, by: ["ann"], at: nil,
      reason: "r", rejected: [AxisChoice.Rejection(pair: rejected, reason: "less")])
  }

  @Test(arguments: ["x", "y", "w"] as [AxisCandidate.ID])
  func `a candidate that the choice names stays until the choice is taken back`(
    id: AxisCandidate.ID
  ) throws {
    var candidates = try Candidates(["x": ["D01"], "y": ["D02"], "w": ["D01"], "v": ["D01"]])
    let choice = Self.choice("x", "y", top: 2, left: 2, rejected: ["x", "w"])
    try candidates.axes.apply(.choose(choice: choice), on: candidates.longlist)
    #expect(candidates.axes.choice == choice)
    try candidates.axes.apply(.withdraw("v"), on: candidates.longlist)
    #expect(throws: AxisError.isChosen(id)) {
      try candidates.axes.apply(.withdraw(id), on: candidates.longlist)
    }
    try candidates.axes.apply(.unchoose, on: candidates.longlist)
    #expect(candidates.axes.choice == nil)
    try candidates.axes.apply(.withdraw(id), on: candidates.longlist)
    #expect(candidates.axes.candidates.count == 2)
  }

  @Test func `what the drawing prints is the label, or else the name`() {
    #expect(Pole(name: "One", label: "1").shown == "1" && Pole(name: "One").shown == "One")
  }

  @Test func `a choice keeps what it says when it rests on something else`() throws {
    let choice = Self.choice("x", "y", top: 2, left: 1, rejected: ["x", "w"])
    let resting = choice.resting(on: Basis([.answers: try Fingerprint(of: 1)]))
    #expect(resting != choice && resting.resting(on: Basis()) == choice)
    #expect(resting.basis.parts.count == 1)
  }
}
