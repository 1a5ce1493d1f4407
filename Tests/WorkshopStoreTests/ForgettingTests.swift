import Foundation
import ScenarioMethod
import Testing
import WorkshopStore

/// Who leaves a study, leaves it wholly.
struct ForgettingTests {
  /// A store in which Els scored with a reason, and scored again after another form.
  static func scored(_ store: WorkshopStore) throws -> Form {
    let form = try opened(store)
    try store.perform(
      .scoring(.enrol(expert: Participant(id: "e1", name: "Els Jansen"))), in: "s", stamp)
    for expert in ["e1", "e2"] {
      try store.handIn([ballot(expert, 2, on: form)], on: .round(1), in: "s", stamp)
    }
    return form
  }

  /// Everything that the file and the pages beside it hold.
  static func bytes(of path: String) -> String {
    ["", "-wal", "-shm"].compactMap { FileManager.default.contents(atPath: path + $0) }
      .map { String(decoding: $0, as: UTF8.self) }.joined()
  }

  @Test func `name and texts are erased, the answers withdrawn, and the history is whole`() throws {
    try withStore { store, path in
      _ = try Self.scored(store)
      #expect(Self.bytes(of: path).contains("Els Jansen"))
      try store.forget("e1", in: "s", stamp)
      let study = try store.study("s")
      #expect(study.workshop.scoring.experts.isEmpty)
      #expect(study.answers[.round(1)]?.map(\.participant) == ["e2"])
      #expect(try store.verify() == 6)
      let history = try store.history("s")
      #expect(history.entries.flatMap { $0.entry.deed.names }.isEmpty)
      let texts = history.entries.flatMap(\.sheets).filter { $0.participant == "e1" }
      #expect(texts.count == 2 && texts.allSatisfy { $0.texts.isEmpty })
      #expect(try history.answers() == study.answers)
      #expect(!Self.bytes(of: path).contains("Els Jansen"))
      try store.replay(into: path + ".copy")
      let copy = try WorkshopStore(at: path + ".copy")
      let again = try copy.study("s")
      #expect(again == study)
      try copy.close()
    }
  }

  @Test func `forgetting is not taken back, and no undo brings an answer back`() throws {
    try withStore { store, _ in
      let form = try Self.scored(store)
      let other = Form(items: form.items, criteria: [criterion("impact", .impact)])
      let reopened = try store.perform(
        .scoring(.reopenRound(number: 1, form: other)), in: "s", stamp)
      let forgotten = try store.forget("e1", in: "s", stamp).entry
      #expect(throws: JournalError.isFinal(forgotten)) {
        try store.undo(forgotten, in: "s", stamp)
      }
      try store.undo(reopened, in: "s", stamp)
      #expect(try store.study("s").answers[.round(1)]?.map(\.participant) == ["e2"])
      // An undo without a number does not pass it over in silence.
      let last = #expect(throws: JournalError.self) { try store.undo(in: "s", stamp) }
      guard case .lastIsFinal(forgotten, before: _)? = last else {
        Issue.record("\(String(describing: last))")
        return
      }
      #expect(try store.journal("s").undone.contains(forgotten) == false)
      #expect(try store.verify() > 0)
    }
  }

  @Test func `nobody else loses anything, and a stranger is refused with the nearest`() throws {
    try withStore { store, _ in
      let form = try Self.scored(store)
      try store.perform(
        .longlist(.propose(development: development("D01"))), in: "other", stamp)
      try store.perform(
        .scoring(.openRound(number: 1, form: Form(items: ["D01"], criteria: form.criteria))),
        in: "other", stamp)
      let own = try #require(try store.study("other").workshop.form(.round(1)))
      try store.handIn([ballot("e1", 1, on: own)], on: .round(1), in: "other", stamp)
      let before = try store.study("other")
      try store.forget("e1", in: "s", stamp)
      #expect(try store.study("other") == before)
      #expect(try store.study("s").answers[.round(1)]?.first?.texts == ["D01.impact": "because"])
      #expect(throws: StoreError.noParticipant("e11", known: ["e1", "e2", "Anna"])) {
        try store.forget("e11", in: "s", stamp)
      }
      #expect(try store.verify() > 0)
    }
  }

  @Test func `a forgotten participant survives the journal as a code alone`() throws {
    let deed = Deed.forget("e1", withdrawals: [])
    let text = try CanonicalJSON.string(deed)
    #expect(text == #"{"forget":{"answers":[],"participant":"e1"}}"#)
    #expect(try CanonicalJSON.value(Deed.self, from: text) == deed)
    #expect(deed.name == "forget" && deed.about == ["e1"])
    #expect(deed.sentence(.en) == "participant forgotten: e1")
  }
}
