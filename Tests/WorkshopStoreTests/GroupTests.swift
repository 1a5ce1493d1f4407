import ScenarioMethod
import Testing
import WorkshopStore

/// Whoever answers a questionnaire belongs to a group that it invites.
struct GroupTests {
  static func response(_ group: StakeholderGroup.ID?) -> Sheet {
    Sheet(participant: "r1", group: group, codes: [3], texts: [:])
  }

  /// A store in which a questionnaire for two groups is published.
  static func withQuestionnaire(_ work: (WorkshopStore) throws -> Void) throws {
    try withStore { store, _ in
      try store.perform(.longlist(.propose(development: development("D01"))), in: "s", stamp)
      let questionnaire = Questionnaire(
        version: 1, form: Form(items: ["D01"], criteria: [criterion("impact", .impact)]),
        wording: [:],
        groups: [
          StakeholderGroup(id: "residents", name: "R"), StakeholderGroup(id: "shops", name: "S"),
        ])
      try store.perform(.survey(.publish(questionnaire: questionnaire)), in: "s", stamp)
      try work(store)
    }
  }

  @Test(arguments: [
    (response("resident"), SurveyError.unknownGroup("resident", nearest: "residents")),
    (response("x"), .unknownGroup("x", nearest: nil)), (response(nil), .noGroup("r1")),
  ])
  func `a group that is not invited is refused with the nearest one`(
    sheet: Sheet, error: SurveyError
  ) throws {
    try Self.withQuestionnaire { store in
      #expect(throws: error) {
        try store.handIn([sheet], on: .questionnaire(1), in: "s", stamp)
      }
      #expect(throws: error) {
        try store.takeIn(as: "s", stamp) { _ in
          Import(commands: [], answers: [.questionnaire(1): [sheet]])
        }
      }
      let (study, journal) = (try store.study("s"), try store.journal("s"))
      #expect(study.answers.isEmpty && journal.entries.count == 2)
      #expect(error.wording(.nl) != error.wording(.en))
    }
  }

  @Test func `a group that is invited answers, and one invited later too`() throws {
    try Self.withQuestionnaire { store in
      try store.handIn([Self.response("shops")], on: .questionnaire(1), in: "s", stamp)
      let later = StakeholderGroup(id: "later", name: "L")
      try store.perform(.survey(.invite(version: 1, groups: [later])), in: "s", stamp)
      try store.handIn([Self.response("later")], on: .questionnaire(1), in: "s", stamp)
      #expect(try store.study("s").answers[.questionnaire(1)]?.map(\.group) == ["later"])
      try store.handIn([.withdrawal(of: "r1")], on: .questionnaire(1), in: "s", stamp)
      #expect(try store.study("s").answers == [:])
    }
  }
}
