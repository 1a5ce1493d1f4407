import AxisSelection
import Foresight
import Longlisting
import Testing

/// Pairs that are set aside, before and after the choice.
struct RejectedPairTests {
  static func inputs() throws -> (axes: AxisInputs, longlist: LonglistInputs) {
    var (axes, longlist) = (AxisInputs(), LonglistInputs())
    try longlist.apply(
      .propose(development: Development(id: "D01", title: "T", dimension: .economic)),
      Stamp(actor: "test", day: .filesRead))
    for id in ["x", "y", "z"] {
      let candidate = AxisCandidate(
        id: Identifier(rawValue: id), name: "N", degree: "", members: [.init("D01")],
        poles: [Pole(name: "a"), Pole(name: "b")])
      try axes.apply(.propose(candidate: candidate), on: longlist)
    }
    return (axes, longlist)
  }

  static func rejection(
    _ a: AxisCandidate.ID, _ b: AxisCandidate.ID, _ reason: StudyText = "too alike"
  ) -> AxisChoice.Rejection { .init(pair: [a, b], reason: reason) }

  @Test func `before the choice a pair waits, once, in whichever order it is said`() throws {
    var (axes, longlist) = try Self.inputs()
    try axes.apply(.reject(Self.rejection("x", "y")), on: longlist)
    try axes.apply(.reject(Self.rejection("y", "x", "second thoughts")), on: longlist)
    #expect(axes.rejections.map(\.rejection) == [Self.rejection("y", "x", "second thoughts")])
    try axes.apply(.reconsider(RejectedPair.id(of: ["x", "y"])), on: longlist)
    #expect(axes.rejections.isEmpty)
    try axes.apply(.reject(Self.rejection("x", "y")), on: longlist)
    try axes.apply(.withdraw("y"), on: longlist)
    #expect(axes.rejections.isEmpty)
  }

  @Test func `on a choice a pair is kept with its reason, each once`() throws {
    var (axes, longlist) = try Self.inputs()
    try axes.apply(.reject(Self.rejection("x", "y")), on: longlist)
    let choice = AxisChoice(
      vertical: "x", horizontal: "z", by: [], at: nil, reason: "",
      rejected: [Self.rejection("x", "y")])
    try axes.apply(.choose(choice: choice), on: longlist)
    #expect(axes.rejections.isEmpty)
    try axes.apply(.reject(Self.rejection("y", "x", "again")), on: longlist)
    try axes.apply(.reject(Self.rejection("y", "z")), on: longlist)
    #expect(
      axes.choice?.rejected == [Self.rejection("y", "x", "again"), Self.rejection("y", "z")])
    #expect(throws: AxisError.isChosenPair(["z", "x"])) {
      try axes.apply(.reject(Self.rejection("z", "x")), on: longlist)
    }
  }

  @Test(arguments: [
    (["x"], "r", AxisError.noPair(1)), (["x", "x"], "r", .sameTwice("x")),
    (["x", "y"], " ", .noReason(["x", "y"])), (["x", "w"], "r", .unknown("w", nearest: nil)),
  ])
  func `what is no pair with a reason is refused`(
    pair: [AxisCandidate.ID], reason: String, error: AxisError
  ) throws {
    var (axes, longlist) = try Self.inputs()
    let rejection = AxisChoice.Rejection(pair: pair, reason: StudyText(reason))
    #expect(throws: error) { try axes.apply(.reject(rejection), on: longlist) }
  }
}
