import Foresight
import Longlisting
import TestSupport
import Testing

/// What the longlist allows and refuses.
struct LonglistInputsTests {
  @Test func `a code is given once`() throws {
    var inputs = try LonglistInputs(titles: ["One"])
    #expect(throws: LonglistError.codeTaken("D01")) {
      try inputs.apply(.propose(development: Development("D01", "Two")), Panel.stamp)
    }
  }

  @Test func `an edit keeps the former wording with who and why`() throws {
    var inputs = try LonglistInputs(titles: ["One"])
    let edit = LonglistCommand.edit(development: Development("D01", "Two"), reason: "clearer")
    try inputs.apply(edit, Panel.stamp)
    let former = try #require(inputs.formerWordings["D01/1"])
    #expect(former.title == "One")
    #expect((former.replaced.actor, former.reason) == ("ann", "clearer"))
    #expect(inputs.developments["D01"]?.title == "Two")
  }

  @Test func `nothing is dropped without a reason`() throws {
    var inputs = try LonglistInputs(titles: ["One", "Two"])
    #expect(throws: LonglistError.noReason("D01")) {
      try inputs.apply(.drop("D01", reason: " "), Panel.stamp)
    }
    try inputs.apply(.merge("D01", into: "D02", reason: "same"), Panel.stamp)
    #expect(try Longlist(inputs).developments.map(\.id) == ["D02"])
    #expect(throws: LonglistError.notKept("D01")) {
      try inputs.apply(.drop("D01", reason: "again"), Panel.stamp)
    }
    #expect(throws: LonglistError.unknown("D92", nearest: "D02")) {
      try inputs.apply(.restore("D92"), Panel.stamp)
    }
  }

  @Test func `a development has a title and two different dimensions`() {
    var inputs = LonglistInputs()
    #expect(throws: LonglistError.noTitle("D01")) {
      try inputs.apply(.propose(development: Development("D01", " ")), Panel.stamp)
    }
    let twice = Development(
      id: "D01", title: "T", dimension: .economic, secondary: .economic)
    #expect(throws: LonglistError.sameDimensionTwice("D01")) {
      try inputs.apply(.propose(development: twice), Panel.stamp)
    }
    #expect(inputs.developments.isEmpty)
  }

  @Test func `an edit keeps the status, and an equal title leaves no former wording`() throws {
    var inputs = try LonglistInputs(titles: ["One"])
    try inputs.apply(.drop("D01", reason: "small"), Panel.stamp)
    let described = Development(
      id: "D01", title: "One", dimension: .demographic, description: "More")
    try inputs.apply(.edit(development: described, reason: ""), Panel.stamp)
    #expect(inputs.developments["D01"]?.status == .dropped(reason: "small"))
    #expect(inputs.developments["D01"]?.description == "More" && inputs.formerWordings.isEmpty)
  }

  @Test func `a translation that comes beside a title replaces no wording; another one does`()
    throws
  {
    var inputs = try LonglistInputs(titles: ["One"])
    func edit(_ title: StudyText) throws {
      let new = Development(id: "D01", title: title, dimension: .demographic)
      try inputs.apply(.edit(development: new, reason: ""), Panel.stamp)
    }
    try edit(StudyText("One", translations: [.nl: "Een"]))
    #expect(inputs.formerWordings.isEmpty)
    try edit(StudyText("One", translations: [.nl: "Eén"]))
    #expect(inputs.formerWordings.map(\.title) == [StudyText("One", translations: [.nl: "Een"])])
    try edit("One")
    #expect(inputs.formerWordings.map(\.id) == ["D01/1", "D01/2"])
  }

  @Test func `former wordings are numbered by development`() throws {
    var inputs = try LonglistInputs(titles: ["One", "Two"])
    for (code, title) in [("D01", "A"), ("D02", "B"), ("D01", "C")] {
      let edit = Development(Identifier(rawValue: code), title)
      try inputs.apply(.edit(development: edit, reason: "r"), Panel.stamp)
    }
    #expect(inputs.formerWordings.map(\.id) == ["D01/1", "D01/2", "D02/1"])
    #expect(inputs.formerWordings.map(\.title) == ["One", "A", "Two"])
    #expect(throws: LonglistError.unknown("D03", nearest: "D01")) {
      try inputs.apply(.edit(development: Development("D03", "D"), reason: "r"), Panel.stamp)
    }
  }

  @Test(arguments: [
    (LonglistCommand.merge("D01", into: "D01", reason: "r"), LonglistError.intoItself("D01")),
    (.merge("D01", into: "D03", reason: "r"), .notKept("D03")),
    (.merge("D01", into: "X", reason: "r"), .unknown("X", nearest: nil)),
    (.merge("D03", into: "D01", reason: "r"), .notKept("D03")),
    (.merge("D01", into: "D02", reason: " "), .noReason("D01")),
    (.split("D01", into: ["D02", "D01"], reason: "r"), .overItself("D01")),
    (.split("D01", into: [], reason: "r"), .overNothing("D01")),
    (.split("D01", into: ["D02", "D03"], reason: "r"), .notKept("D03")),
    (.split("D01", into: ["D02", "X"], reason: "r"), .unknown("X", nearest: nil)),
    (.split("D01", into: ["D02"], reason: ""), .noReason("D01")),
    (.drop("X", reason: "r"), .unknown("X", nearest: nil)),
  ])
  func `a change that cannot be is refused and changes nothing`(
    command: LonglistCommand, error: LonglistError
  ) throws {
    var inputs = try LonglistInputs(titles: ["One", "Two", "Three"])
    try inputs.apply(.drop("D03", reason: "small"), Panel.stamp)
    let before = inputs
    #expect(throws: error) { try inputs.apply(command, Panel.stamp) }
    #expect(inputs == before)
    #expect(error.wording(.nl) != error.wording(.en))
  }

  @Test func `what was divided says over which, and can be put back`() throws {
    var inputs = try LonglistInputs(titles: ["One", "Two", "Three"])
    try inputs.apply(.split("D01", into: ["D02", "D03"], reason: "two things"), Panel.stamp)
    #expect(
      inputs.developments["D01"]?.status == .split(into: ["D02", "D03"], reason: "two things"))
    try inputs.apply(.restore("D01"), Panel.stamp)
    #expect(inputs.developments["D01"]?.isKept == true)
    try inputs.apply(.merge("D01", into: "D02", reason: "same"), Panel.stamp)
    #expect(inputs.developments["D01"]?.status == .merged(into: "D02", reason: "same"))
  }

  @Test func `a wrong code is answered with the nearest one`() {
    let error = LonglistError.unknown("D10", nearest: "D01")
    #expect(error.wording(.en) == "there is no development “D10”; did you mean “D01”?")
    #expect(
      LonglistError.unknown("X", nearest: nil).wording(.nl) == "ontwikkeling “X” bestaat niet")
  }
}
