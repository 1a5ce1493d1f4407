import Foresight
import Longlisting
import Surveying
import TestSupport
import Testing

/// What the next version will ask, until it is published.
struct QuestionnaireDraftTests {
  static func longlist() throws -> LonglistInputs {
    var inputs = LonglistInputs()
    for development in [
      Development(id: "D01", title: "Sea", dimension: .ecological, question: "Does the sea rise?"),
      Development(id: "D02", title: "Trade", dimension: .economic),
    ] {
      try inputs.apply(
        .propose(development: development), Stamp(actor: "test", day: .filesRead))
    }
    return inputs
  }

  static func drafted(_ change: (inout QuestionnaireDraft) -> Void) -> QuestionnaireDraft {
    var draft = QuestionnaireDraft()
    change(&draft)
    return draft
  }

  @Test func `a draft becomes a version with the wording of now`() throws {
    let draft = Self.drafted { $0.introduction = "Hello" }
    let version = draft.frozen(
      as: 2, asking: ["D02", "D01"], of: try Self.longlist(), experts: [Panel.first])
    #expect(version.version == 2 && version.introduction == "Hello")
    #expect(version.form.items == ["D02", "D01"] && version.form.criteria == [Panel.first])
    #expect(version.form.asksDirection)
    #expect(version.wording == ["D01": "Does the sea rise?", "D02": "Trade"])
    let own = Criterion(id: "weight", kind: .impact, scale: .fiveLevels)
    let other = Self.drafted { $0.criteria = [own] }
    #expect(
      try other.frozen(as: 1, asking: [], of: Self.longlist(), experts: [Panel.first])
        .form.criteria == [own])
  }

  @Test func `an empty draft is none, unless a version was published`() throws {
    let longlist = try Self.longlist()
    var survey = SurveyInputs()
    let draft = Self.drafted { $0.privacy = "No names" }
    try survey.apply(.draft(draft), on: longlist)
    #expect(survey.draft == draft && survey.drafts.count == 1)
    try survey.apply(.draft(QuestionnaireDraft()), on: longlist)
    #expect(survey.drafts.isEmpty)
    let version = draft.frozen(as: 1, asking: ["D01"], of: longlist, experts: [Panel.first])
    try survey.apply(.publish(questionnaire: version), on: longlist)
    #expect(survey.draft.privacy == "No names" && survey.draft.criteria == [Panel.first])
    try survey.apply(.draft(QuestionnaireDraft()), on: longlist)
    #expect(survey.draft == QuestionnaireDraft())
  }

  @Test func `a draft is held to what a version is held to`() throws {
    let longlist = try Self.longlist()
    var survey = SurveyInputs()
    let many = Self.drafted { $0.groups = [StakeholderGroup(id: "g", name: "", invited: -1)] }
    #expect(throws: SurveyError.badInvited("g", -1)) {
      try survey.apply(.draft(many), on: longlist)
    }
    let heavy = Self.drafted {
      $0.criteria = [Criterion(id: "c", kind: .impact, weight: 0, scale: .fiveLevels)]
    }
    #expect(throws: SurveyError.badWeight("c")) { try survey.apply(.draft(heavy), on: longlist) }
  }

  @Test func `a group takes the place of the one with its name`() {
    let groups = [StakeholderGroup(id: "a", name: "A"), StakeholderGroup(id: "b", name: "B")]
    let again = groups.with(StakeholderGroup(id: "a", name: "New"))
    #expect(again.map(\.name) == ["New", "B"])
    #expect(groups.with(StakeholderGroup(id: "c", name: "C")).map(\.id) == ["a", "b", "c"])
  }
}
