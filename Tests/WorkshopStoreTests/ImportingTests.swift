import Foundation
import ScenarioMethod
import Testing
import WorkshopStore

/// What comes in from files, all or nothing.
struct ImportingTests {
  /// The history of a study with one development, an expert with a name and a ballot.
  static func history() throws -> History {
    try withStore { store, _ in
      let form = try opened(store)
      try store.perform(
        .scoring(.enrol(expert: Participant(id: "e1", name: "Els"))), in: "s", stamp)
      try store.handIn([ballot("e1", 2, on: form)], on: .round(1), in: "s", stamp)
      return try store.history("s")
    }
  }

  static let proposal = Command.longlist(.propose(development: development("D02")))
  static let refused = Command.longlist(.propose(development: development("D03", "")))

  @Test func `a history and what differs come in together`() throws {
    let history = try Self.history()
    try withStore { store, _ in
      try store.takeIn(as: "s", stamp) { known in
        #expect(known == nil)
        return Import(history: history, commands: [Self.proposal], answers: [:])
      }
      #expect(try store.journal("s").entries.map(\.seq) == [1, 2, 3, 4, 5])
      #expect(try store.study("s").answers[.round(1)]?.count == 1)
      #expect(try store.study("s").workshop.scoring.experts["e1"]?.name == "Els")
      #expect(try store.verify() == 5)
    }
  }

  @Test func `a change that is refused leaves the history out as well`() throws {
    let history = try Self.history()
    try withStore { store, _ in
      #expect(throws: LonglistError.noTitle("D03")) {
        try store.takeIn(as: "s", stamp) { _ in
          Import(history: history, commands: [Self.proposal, Self.refused], answers: [:])
        }
      }
      let slugs = try store.slugs()
      #expect(slugs.isEmpty)
      #expect(try store.verify() == 0)
    }
  }

  @Test func `sheets that are refused leave the changes out as well`() throws {
    try withStore { store, _ in
      let form = try opened(store)
      let answers: Answers = [.round(1): [ballot("e1", 1, on: form), ballot("e2", 9, on: form)]]
      #expect(throws: SheetError.badCode(9, place: 0)) {
        try store.takeIn(as: "s", stamp) { _ in
          Import(commands: [Self.proposal], answers: answers)
        }
      }
      #expect(try store.journal("s").entries.count == 2)
      #expect(try store.study("s").answers.isEmpty)
      #expect(try store.verify() == 2)
    }
  }

  @Test func `a history is not put behind the one that a study has`() throws {
    let history = try Self.history()
    try withStore { store, _ in
      _ = try opened(store)
      #expect(throws: StoreError.known("s")) {
        try store.takeIn(as: "s", stamp) { _ in
          Import(history: history, commands: [], answers: [:])
        }
      }
      #expect(try store.journal("s").entries.count == 2)
      #expect(try store.verify() == 2)
    }
  }

  @Test func `nothing new writes nothing`() throws {
    try withStore { store, _ in
      let found = try store.takeIn(as: "s", stamp) { _ in Import(commands: [], answers: [:]) }
      #expect(found.isUnchanged)
      let slugs = try store.slugs()
      #expect(slugs.isEmpty)
    }
  }

  @Test(arguments: 0..<20)
  func `of two connections that take the same in at once one wins and the other sees it`(
    _: Int
  ) async throws {
    let history = try Self.history()
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("scenariocross-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appendingPathComponent("store.sqlite").path
    let stores = [try WorkshopStore(at: path), try WorkshopStore(at: path)]
    let changes = try await withThrowingTaskGroup(of: Bool.self) { group in
      for store in stores {
        group.addTask {
          let found = try store.takeIn(as: "s", stamp) { known in
            guard known == nil else { return Import(commands: [], answers: [:]) }
            return Import(history: history, commands: [Self.proposal], answers: [:])
          }
          return !found.isUnchanged
        }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(changes.filter(\.self).count == 1)
    #expect(try stores[0].journal("s").entries.count == 5)
    #expect(try stores[1].verify() == 5)
    for store in stores { try store.close() }
  }
}
