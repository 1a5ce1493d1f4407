import ScenarioMethod
import Testing
import WorkshopStore

/// The number of somebody who answers under no name.
struct NextRespondentTests {
  private static func answer(
    as id: Participant.ID, isNew: Bool = true, _ level: Int, _ store: WorkshopStore
  ) throws -> Participant.ID {
    try store.answer(
      id, isNew: isNew, of: "shops", on: .questionnaire(1), in: "s", sitting: "one", stamp
    ) { sheet, form in
      try sheet.set(.level(level), "D01", "impact", on: form)
    }.participant
  }

  @Test func `it is in the style of those that are there, and no code of an expert`() throws {
    try GroupTests.withQuestionnaire { store in
      #expect(try store.nextRespondent(in: "s") == "r001")
      for id in ["r001", "p3"] {
        try store.perform(
          .scoring(.enrol(expert: Participant(id: Identifier(rawValue: id), name: ""))), in: "s",
          stamp)
      }
      #expect(try store.nextRespondent(in: "s") == "r002")
      #expect(try Self.answer(as: "p2", 1, store) == "p2")
      #expect(try store.nextRespondent(in: "s") == "p4")
    }
  }

  @Test func `who is new never writes on the sheet of another, who is known does`() throws {
    try GroupTests.withQuestionnaire { store in
      #expect(try Self.answer(as: "r001", 1, store) == "r001")
      #expect(try Self.answer(as: "r001", 2, store) == "r002")
      #expect(try Self.answer(as: "r001", isNew: false, 3, store) == "r001")
      let sheets = try store.study("s").answers[.questionnaire(1)]
      #expect(sheets?.map(\.codes) == [[3], [2]])
      // Whoever was forgotten keeps the number.
      try store.forget("r002", in: "s", stamp)
      #expect(try Self.answer(as: "r002", 4, store) == "r003")
    }
  }

  @Test func `the experts of a history are those who left too`() throws {
    try withStore { store, _ in
      for id in ["e1", "e2"] {
        try store.perform(
          .scoring(.enrol(expert: Participant(id: Identifier(rawValue: id), name: ""))), in: "s",
          stamp)
      }
      try store.perform(.scoring(.dismiss("e2")), in: "s", stamp)
      try store.forget("e1", in: "s", stamp)
      #expect(try store.journal("s").experts == ["e1", "e2"])
    }
  }
}
