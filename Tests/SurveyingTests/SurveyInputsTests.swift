import Foresight
import Longlisting
import Surveying
import TestSupport
import Testing

struct SurveyInputsTests {
  static let form = Form(items: ["D01", "D02"], criteria: [Panel.first])

  static let heavy = Criterion(id: "heavy", kind: .impact, weight: 1e308, scale: .fiveLevels)

  static func published() throws -> SurveyInputs {
    var inputs = SurveyInputs()
    let questionnaire = Surveyed.questionnaire(form, version: 2)
    try inputs.apply(.publish(questionnaire: questionnaire), on: Surveyed.longlist(2))
    return inputs
  }

  @Test(arguments: [
    (
      SurveyCommand.publish(questionnaire: Surveyed.questionnaire(form, version: 2)),
      SurveyError.versionTaken(2)
    ),
    (
      .publish(
        questionnaire: Surveyed.questionnaire(Form(items: [], criteria: [Panel.first]), version: 3)),
      .noItems
    ),
    (
      .publish(
        questionnaire: Surveyed.questionnaire(Form(items: ["D01"], criteria: []), version: 3)),
      .noItems
    ),
    (
      .publish(
        questionnaire: Surveyed.questionnaire(
          Form(items: ["D01", "X"], criteria: [Panel.first]), version: 3)),
      .unknown("X")
    ),
    (.invite(version: 1, groups: []), .noVersion(1)),
    (
      .invite(version: 2, groups: [StakeholderGroup(id: "g", name: "G", invited: .max)]),
      .badInvited("g", .max)
    ),
    (.publish(questionnaire: Surveyed.questionnaire(form, version: .max)), .badVersion(.max)),
    (.publish(questionnaire: Surveyed.questionnaire(form, version: 0)), .badVersion(0)),
    (
      .publish(
        questionnaire: Surveyed.questionnaire(
          Form(items: ["D01"], criteria: [heavy]), version: 3)),
      .badWeight("heavy")
    ),
  ])
  func `a change that cannot be is refused and changes nothing`(
    command: SurveyCommand, error: SurveyError
  ) throws {
    var inputs = try Self.published()
    let before = inputs
    #expect(throws: error) { try inputs.apply(command, on: Surveyed.longlist(2)) }
    #expect(inputs == before)
    #expect(error.wording(.nl) != error.wording(.en))
  }

  /// A version 3 that asks these items on these criteria, and these open questions.
  static func asking(
    _ items: [Development.ID], _ criteria: [Criterion.ID], open: [OpenQuestion.ID] = [],
    direction: Bool = false
  ) -> Questionnaire {
    let form = Form(
      items: items, criteria: criteria.map { Criterion(id: $0, kind: .impact, scale: .fiveLevels) },
      asksDirection: direction)
    return Questionnaire(
      version: 3, form: form, wording: [:], groups: [],
      openQuestions: open.map { OpenQuestion(id: $0, text: "") })
  }

  @Test(arguments: [
    (asking(["open"], ["a"], open: ["a"]), "open.a"),
    (asking(["comment", "D01"], ["D01"]), "comment.D01"),
    (asking(["a.b", "a"], ["c", "b.c"]), "a.b.c"),
    (asking(["D01"], ["direction"], direction: true), "D01.direction"),
    (asking(["D01"], ["a", "a"]), "D01.a"), (asking(["D01"], ["a"], open: ["q", "q"]), "open.q"),
  ])
  func `two answers that would stand in one column are refused`(
    questionnaire: Questionnaire, column: String
  ) throws {
    var (inputs, longlist) = (SurveyInputs(), LonglistInputs())
    for item in questionnaire.form.items {
      let development = Development(id: item, title: "T", dimension: .economic)
      try longlist.apply(.propose(development: development), Panel.stamp)
    }
    let error = SurveyError.sharedColumn(column)
    #expect(throws: error) {
      try inputs.apply(.publish(questionnaire: questionnaire), on: longlist)
    }
    #expect(error.wording(.en).hasPrefix("“\(column)” would name two columns of answers; "))
    #expect(error.wording(.nl) != error.wording(.en))
  }

  @Test func `a dot or an open in a name is no harm where columns differ`() throws {
    var (inputs, longlist) = (SurveyInputs(), LonglistInputs())
    for item: Development.ID in ["open", "a.b"] {
      let development = Development(id: item, title: "T", dimension: .economic)
      try longlist.apply(.propose(development: development), Panel.stamp)
    }
    let sound = Self.asking(["open", "a.b"], ["c", "x.y"], open: ["b"], direction: true)
    try inputs.apply(.publish(questionnaire: sound), on: longlist)
    #expect(inputs.current?.columns.contains("a.b.x.y") == true)
  }

  @Test func `a refused version names the next one`() {
    #expect(
      SurveyError.versionTaken(2).wording(.en)
        == "questionnaire 2 is published already and stays as it was; give the changed one version 3"
    )
  }

  @Test func `groups are invited without a change of what is asked`() throws {
    var inputs = try Self.published()
    let old = try #require(inputs.current)
    let group = StakeholderGroup(id: "new", name: "New", invited: 12)
    try inputs.apply(.invite(version: 2, groups: [group]), on: Surveyed.longlist(2))
    let new = try #require(inputs.current)
    #expect(new.groups == [group] && new != old && new.asksTheSame(as: old))
  }

  static let asked = Questionnaire(
    version: 1, form: form, wording: ["D01": "One"], groups: [],
    openQuestions: [OpenQuestion(id: "q", text: "Why?")], introduction: "Hello", privacy: "Safe")

  @Test(arguments: [
    Questionnaire(
      version: 2, form: form, wording: [:], groups: [], openQuestions: asked.openQuestions,
      introduction: "Hello", privacy: "Safe"),
    Questionnaire(
      version: 1, form: Form(items: ["D01"], criteria: [Panel.first]), wording: [:], groups: [],
      openQuestions: asked.openQuestions, introduction: "Hello", privacy: "Safe"),
    Questionnaire(
      version: 1, form: form, wording: [:], groups: [], introduction: "Hello", privacy: "Safe"),
    Questionnaire(
      version: 1, form: form, wording: [:], groups: [], openQuestions: asked.openQuestions,
      introduction: "Hi", privacy: "Safe"),
    Questionnaire(
      version: 1, form: form, wording: [:], groups: [], openQuestions: asked.openQuestions,
      introduction: "Hello", privacy: "Public"),
  ])
  func `another version, form, question, introduction or promise asks something else`(
    other: Questionnaire
  ) {
    #expect(!Self.asked.asksTheSame(as: other))
  }

  @Test func `another wording of a title asks the same`() {
    let other = Questionnaire(
      version: 1, form: Self.form, wording: ["D01": "Uno"],
      groups: [StakeholderGroup(id: "g", name: "G")], openQuestions: Self.asked.openQuestions,
      introduction: "Hello", privacy: "Safe")
    #expect(Self.asked.asksTheSame(as: other))
    #expect(SurveyInputs().current == nil)
  }

  @Test func `a version that was taken away is no longer asked`() throws {
    var inputs = try Self.published()
    try inputs.apply(.withdraw(version: 2), on: Surveyed.longlist(2))
    #expect(inputs.current?.version != 2)
    #expect(throws: SurveyError.noVersion(2)) {
      try inputs.apply(.withdraw(version: 2), on: Surveyed.longlist(2))
    }
  }

  @Test func `a wrong group is answered with the nearest one`() {
    #expect(
      SurveyError.unknownGroup("x", nearest: "g").wording(.en)
        == "there is no group “x”; did you mean “g”?")
    #expect(SurveyError.unknownGroup("x", nearest: nil).wording(.nl) == "groep “x” bestaat niet")
  }
}
