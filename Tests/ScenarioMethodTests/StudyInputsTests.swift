import ScenarioMethod
import Testing

struct StudyInputsTests {
  // The name alone could also be that of a comment on a test.
  typealias Comment = ScenarioMethod.Comment

  static func comment(
    _ id: Comment.ID, in session: Session.ID? = nil, _ state: Comment.State = .open,
    reason: String = ""
  ) -> Comment {
    Comment(
      id: id, session: session, by: "ann", about: "D01", side: nil, text: "t", state: state,
      reason: reason)
  }

  static func session(people: Int) -> Session {
    Session(id: "s1", date: .filesRead, kind: .review, title: "T", people: people)
  }

  static func inputs() throws -> StudyInputs {
    var inputs = StudyInputs()
    try inputs.apply(.hold(session: session(people: 0)))
    try inputs.apply(.note(comment: comment("c1", in: "s1")))
    return inputs
  }

  @Test(arguments: [
    (StudyCommand.describe(scope: Scope(title: " ", language: .nl)), StudyError.noTitle),
    (.hold(session: session(people: -1)), .badPeople("s1", -1)),
    (.hold(session: session(people: .max)), .badPeople("s1", .max)),
    (.note(comment: comment("c2", in: nil, .declined)), .declinedWithoutReason("c2")),
    (.note(comment: comment("c2", in: nil, .declined, reason: " ")), .declinedWithoutReason("c2")),
    (.note(comment: comment("c2", in: "s2")), .unknownSession("s2")),
    (.cancel("s1"), .saidThere("s1", "c1")),
  ])
  func `a change that cannot be is refused and changes nothing`(
    command: StudyCommand, error: StudyError
  ) throws {
    var inputs = try Self.inputs()
    let before = inputs
    #expect(throws: error) { try inputs.apply(command) }
    #expect(inputs == before)
    #expect(error.wording(.nl) != error.wording(.en))
  }

  @Test(arguments: [
    comment("c2"), comment("c2", in: "s1", .used), comment("c2", in: nil, .declined, reason: "no"),
  ])
  func `a comment needs a reason only when it is declined`(comment: Comment) throws {
    var inputs = try Self.inputs()
    try inputs.apply(.note(comment: comment))
    #expect(inputs.comments["c2"] == comment)
  }

  @Test func `what was kept can be taken away`() throws {
    var inputs = try Self.inputs()
    try inputs.apply(.cite(source: Source(id: "k", title: "K")))
    try inputs.apply(.uncite("k"))
    try inputs.apply(.retract("c1"))
    try inputs.apply(.cancel("s1"))
    #expect(inputs == StudyInputs() && inputs.scope == nil)
    try inputs.apply(.describe(scope: Scope(title: "T", language: .nl)))
    #expect(inputs.scope?.title == "T")
  }
}
