import GRDB
import ScenarioMethod
import Testing
import WorkshopStore

/// What the stock shell reads of a store.
struct PlainSQLTests {
  @Test func `plain SQL reads scores and answers, don't know as null and nothing said not`() throws
  {
    try withStore { store, path in
      let form = try opened(store)
      let sheet = Sheet(participant: "e1", group: nil, codes: [5, 6], texts: [:])
      let half = Sheet(participant: "e2", group: nil, codes: [0, 1], texts: [:])
      try store.handIn([sheet, half], on: .round(1), in: "s", stamp)
      _ = form
      let queue = try DatabaseQueue(path: path)
      let rows = try queue.read {
        try Row.fetchAll(
          $0,
          sql: "SELECT expert, round, code, criterion, level FROM score ORDER BY 1, 2, 3, 4")
      }
      let said: [(String, String, Int?)] = rows.map { ($0["expert"], $0["criterion"], $0["level"]) }
      #expect(said.map(\.0) == ["e1", "e1", "e2"])
      #expect(said.map(\.1) == ["impact", "uncertainty", "uncertainty"])
      #expect(said.map(\.2) == [5, nil, 1])
      let titles = try queue.read {
        try String.fetchAll($0, sql: "SELECT title || status FROM development")
      }
      #expect(titles == ["Something changeskept"])
    }
  }

  /// Publishes a version over D01, and hands in what these respondents answer.
  func answered(
    _ store: WorkshopStore, _ slug: String, _ version: Int, _ respondents: [Participant.ID],
    code: UInt8
  ) throws {
    let form = Form(items: ["D01"], criteria: [criterion("impact", .impact)])
    let questionnaire = Questionnaire(
      version: version, form: form, wording: [:],
      groups: [StakeholderGroup(id: "g", name: "")])
    try store.perform(.survey(.publish(questionnaire: questionnaire)), in: slug, stamp)
    let sheets = respondents.map {
      Sheet(participant: $0, group: "g", codes: [code], texts: [:])
    }
    try store.handIn(sheets, on: .questionnaire(version), in: slug, stamp)
  }

  @Test func `plain SQL reads the answers to the newest questionnaire alone`() throws {
    try withStore { store, path in
      try store.perform(.longlist(.propose(development: development("D01"))), in: "s", stamp)
      try answered(store, "s", 9, ["r1", "r2"], code: 2)
      try answered(store, "s", 10, ["r1"], code: 3)
      // Another study keeps its own newest version.
      try store.perform(.longlist(.propose(development: development("D01"))), in: "t", stamp)
      try answered(store, "t", 1, ["r3"], code: 5)
      let queue = try DatabaseQueue(path: path)
      let rows = try queue.read {
        try String.fetchAll(
          $0, sql: "SELECT workshop || respondent || level FROM answer ORDER BY 1")
      }
      #expect(rows == ["sr13", "tr35"])
    }
  }
}
