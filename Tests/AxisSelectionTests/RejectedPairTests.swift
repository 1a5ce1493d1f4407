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

  @Test func `a choice that is taken back leaves its pairs set aside, if they have a reason`()
    throws
  {
    var (axes, longlist) = try Self.inputs()
    let choice = AxisChoice(
      vertical: "x", horizontal: "z", by: [], at: nil, reason: "",
      rejected: [Self.rejection("x", "y"), Self.rejection("y", "z", "")])
    try axes.apply(.choose(choice: choice), on: longlist)
    #expect(axes.setAside == choice.rejected)
    try axes.apply(.unchoose, on: longlist)
    #expect(axes.rejections.map(\.rejection) == [Self.rejection("x", "y")])
    #expect(axes.setAside == [Self.rejection("x", "y")])
  }

  @Test func `a choice keeps the pairs that are set aside, whoever did so meanwhile`() throws {
    var (axes, longlist) = try Self.inputs()
    try axes.apply(.reject(Self.rejection("x", "y")), on: longlist)
    try axes.apply(.reject(Self.rejection("x", "z")), on: longlist)
    let seen = axes
    let choice = AxisChoice(
      vertical: "z", horizontal: "x", by: [], at: nil, reason: "", rejected: seen.setAside)
    try axes.apply(.reject(Self.rejection("y", "x", "second thoughts")), on: longlist)
    try axes.apply(.reject(Self.rejection("y", "z")), on: longlist)
    // What is chosen is not set aside; what was worded anew meanwhile is not worded back.
    #expect(
      try axes.settled(choice, seen: seen)?.rejected == [
        Self.rejection("y", "x", "second thoughts"), Self.rejection("y", "z"),
      ])
    #expect(throws: AxisError.isChosenPair(["x", "z"])) {
      try axes.settled(choice.rejecting([Self.rejection("x", "z", "other")]), seen: seen)
    }
    let told = choice.rejecting([Self.rejection("y", "z", "mine")])
    #expect(try axes.settled(told, seen: seen)?.rejected.last == Self.rejection("y", "z", "mine"))
  }

  @Test func `over a choice that others made meanwhile none is made`() throws {
    var (axes, longlist) = try Self.inputs()
    let (mine, theirs) = (
      AxisChoice(vertical: "x", horizontal: "z", by: [], at: nil, reason: "mine"),
      AxisChoice(vertical: "x", horizontal: "z", by: [], at: nil, reason: "theirs")
    )
    let empty = axes
    try axes.apply(.choose(choice: theirs), on: longlist)
    #expect(try axes.settled(mine, seen: empty) == nil)
    let seen = axes
    try axes.apply(.reject(Self.rejection("x", "y")), on: longlist)
    #expect(try axes.settled(mine, seen: seen)?.rejected == [Self.rejection("x", "y")])
    var others = empty
    try others.apply(.reject(Self.rejection("z", "x")), on: longlist)
    #expect(try others.settled(mine, seen: empty) == nil, "the pair was set aside meanwhile")
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
