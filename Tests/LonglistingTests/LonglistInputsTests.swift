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
}
