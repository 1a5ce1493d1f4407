import Foundation
import GRDB
import ScenarioMethod
import Testing
import WorkshopStore

/// A store of an earlier step opens, holds what it held, and forgets as a new one does.
struct OlderStoreTests {
  /// A store as the program left it at step 0003, when names still stood in the journal.
  static func older(_ sql: String = "", _ work: (String) throws -> Void) throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Stores/0003.sql")
    try withStore { _, path in
      let old = path + ".old"
      let queue = try DatabaseQueue(path: old)
      // NB: the dump begins and ends its own transaction.
      let dump = try String(contentsOf: file, encoding: .utf8)
      try queue.writeWithoutTransaction { try $0.execute(sql: dump) }
      try queue.close()
      if !sql.isEmpty { try forge(old, sql) }
      try work(old)
    }
  }

  @Test func `a history with names in it opens, verifies and replays, without them in it`() throws {
    try Self.older { path in
      #expect(ForgettingTests.bytes(of: path).contains(#""by":"Els Jansen""#))
      let store = try WorkshopStore(at: path)
      #expect(try store.verify() == 19)
      let (study, journal) = (try store.study("harbour"), try store.journal("harbour"))
      #expect(study.workshop.scoring.experts.map(\.name) == ["Els Jansen", "Bram Kok"])
      #expect(study.workshop.scoring.experts["e01"]?.background == "Havens en schepen")
      #expect(study.workshop.study.comments.map(\.by) == ["Els Jansen", "Bram Kok"])
      #expect(study.workshop.scoring.confirmed?.by == ["Els Jansen", "Bram Kok"])
      #expect(Set(journal.entries.map(\.stamp.actor)) == ["Petra de Boer"])
      let lines = try DatabaseQueue(path: path).read {
        try String.fetchAll($0, sql: "SELECT actor || command || version FROM journal")
      }
      #expect(lines.allSatisfy { $0.hasSuffix("2") })
      #expect(!lines.joined().contains("Petra") && !lines.joined().contains("Jansen"))
      try store.replay(into: path + ".copy")
      let copy = try WorkshopStore(at: path + ".copy")
      #expect(try copy.study("harbour") == study)
      #expect(try copy.verify() == 19)
      try copy.close()
      try store.close()
    }
  }

  @Test func `who stood in an older history is forgotten to the last byte`() throws {
    try Self.older { path in
      let store = try WorkshopStore(at: path)
      try store.forget("e01", in: "harbour", stamp)
      try store.forget("Petra de Boer", in: "harbour", stamp)
      let left = ForgettingTests.bytes(of: path)
      for word in ["Els Jansen", "Havens", "Mijn kade", "Ik zag het", "Petra"] {
        #expect(!left.contains(word), "\(word)")
      }
      #expect(left.contains("Bram Kok") && left.contains("Noem de quota"))
      #expect(try store.verify() == 21)
      #expect(try store.study("harbour").workshop.study.comments.map(\.id) == ["c0002"])
      try store.close()
    }
  }

  @Test(.enabled(if: getuid() != 0, "permissions do not bind an administrator"))
  func `one that may only be read is read as it stands, and stays as it is`() throws {
    try Self.older { path in
      try FileManager.default.setAttributes([.posixPermissions: 0o444], ofItemAtPath: path)
      let before = try Data(contentsOf: URL(fileURLWithPath: path))
      let store = try WorkshopStore(at: path)
      #expect(try store.verify() == 19)
      #expect(throws: StoreError.readOnly(path)) { try store.use("harbour") }
      #expect(throws: StoreError.readOnly(path)) {
        try store.forget("e01", in: "harbour", stamp)
      }
      try store.close()
      #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
    }
  }

  @Test func `of many that open it at once, each finds it whole`() async throws {
    for place in 0..<10 {
      let isOlder = place.isMultiple(of: 2)
      try await Self.concurrently(isOlder) { path in
        let store = try WorkshopStore(at: path)
        #expect(try store.verify() == (isOlder ? 19 : 0))
        try store.close()
      }
    }
  }

  /// Does the same to one older store, or to one that is not there yet, from several threads.
  static func concurrently(
    _ isOlder: Bool, _ work: @escaping @Sendable (String) throws -> Void
  ) async throws {
    let path = FileManager.default.temporaryDirectory
      .appendingPathComponent("scenariocross-\(UUID().uuidString).sqlite").path
    defer {
      for end in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + end) }
    }
    if isOlder { try older { try FileManager.default.copyItem(atPath: $0, toPath: path) } }
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<6 { group.addTask { try work(path) } }
      try await group.waitForAll()
    }
  }

  @Test(arguments: [
    ("UPDATE journal SET actor = 'x' WHERE seq = 1", StoreError.broken(2)),
    ("UPDATE journal SET previous_hash = 'x' WHERE seq = 5", .broken(5)),
    ("UPDATE journal SET actor = 'x' WHERE seq = 19", .broken(19)),
    ("UPDATE journal_head SET hash = 'x'", .broken(19)),
    ("UPDATE journal SET command = '{}' WHERE seq = 7", .broken(8)),
    ("UPDATE sheet SET codes = x'0505' WHERE id = 2", .forged(12)),
  ])
  func `what was forged in it does not become whole`(sql: String, error: StoreError) throws {
    try Self.older(sql) { path in
      let store = try WorkshopStore(at: path)
      #expect(throws: error) { try store.verify() }
      try store.close()
    }
  }
}
