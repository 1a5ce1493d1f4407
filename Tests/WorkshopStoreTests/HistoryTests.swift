import Foundation
import GRDB
import ScenarioMethod
import Testing
import WorkshopStore

struct HistoryTests {
  @Test func `a whole history is verified, with the number of its entries`() throws {
    try withStore { store, _ in
      try filled(store)
      #expect(try store.verify() == 4)
    }
  }

  @Test(arguments: [
    "UPDATE journal SET actor = 'x' WHERE seq = 1", "DELETE FROM journal WHERE seq = 4",
    "UPDATE sheet SET codes = x'0101'", "DELETE FROM sheet",
  ])
  func `the file itself refuses to change what was said`(sql: String) throws {
    try withStore { store, path in
      try filled(store)
      let queue = try DatabaseQueue(path: path)
      #expect(throws: DatabaseError.self) { try queue.write { try $0.execute(sql: sql) } }
      #expect(try store.verify() == 4)
    }
  }

  @Test(arguments: [
    ("UPDATE journal SET actor = 'x' WHERE seq = 1", StoreError.broken(2)),
    ("UPDATE journal SET command = replace(command, 'small', 'big')", .broken(4)),
    ("UPDATE journal SET at = '2020-01-01' WHERE seq = 2", .broken(3)),
    ("DELETE FROM journal WHERE seq = 4", .broken(3)),
    ("UPDATE sheet SET codes = x'0505'", .forged(3)),
    ("UPDATE sheet SET participant = 'e9'", .forged(3)),
    (
      "UPDATE kept_development SET body = replace(body, 'Something', 'Nothing')",
      .strayRow("kept_development", "D01")
    ),
    ("UPDATE batch SET standing = 0", .strayRow("batch", "1")),
    ("UPDATE batch SET last = 3", .strayRow("batch", "1")),
    ("UPDATE form SET mark = 'x'", .strayRow("batch", "1")),
    ("UPDATE form SET body = '{}'", .strayRow("form", "round-1")),
    ("UPDATE form SET standing = 0", .strayRow("form", "round-1")),
    (
      "INSERT INTO form(workshop, name, mark, body, standing) VALUES ('s', 'round-2', '', '{}', 0)",
      .strayRow("form", "round-2")
    ),
    ("UPDATE cell SET lowest = 0 WHERE place = 1", .strayRow("cell", "round-1, 1")),
    ("UPDATE cell SET code = 'D02' WHERE place = 0", .strayRow("cell", "round-1, 0")),
    ("DELETE FROM cell WHERE place = 1", .strayRow("cell", "round-1, 1")),
    (
      "INSERT INTO cell SELECT form, 7, code, criterion, 1, 5 FROM cell WHERE place = 0",
      .strayRow("cell", "round-1, 7")
    ),
    ("INSERT INTO person VALUES ('p-1', 's', 'Els')", .strayRow("person", "p-1")),
    ("INSERT INTO person_text VALUES ('t-1', 's', '', '\"x\"')", .strayRow("person_text", "t-1")),
    ("INSERT INTO person_text VALUES ('t-1', 's', '', '1')", .strayRow("person_text", "t-1")),
    ("INSERT INTO sheet(participant, codes) VALUES ('e9', x'0101')", .strayRow("sheet", "2")),
    ("INSERT INTO workshop VALUES ('t')", .strayRow("workshop", "t")),
    ("UPDATE round SET body = '{}'", .strayRow("round", "1")),
    ("UPDATE round SET id = '7'", .strayRow("round", "1")),
  ])
  func `what was forged is named`(sql: String, error: StoreError) throws {
    try withStore { store, path in
      try filled(store)
      try forge(path, sql)
      #expect(throws: error) { try store.verify() }
    }
  }

  @Test func `a name is told by the entry that brought it, and may be erased`() throws {
    try withStore { store, path in
      let expert = Participant(id: "e1", name: "Els")
      try store.perform(.scoring(.enrol(expert: expert)), in: "s", stamp)
      #expect(try store.verify() == 1)
      try forge(path, "DELETE FROM person; UPDATE expert SET body = replace(body, 'Els', '')")
      #expect(try store.verify() == 1)
      try forge(path, "INSERT INTO person SELECT actor, 's', 'Eva' FROM journal")
      #expect(try store.journal("s").entries.map(\.stamp.actor) == ["Eva"])
      #expect(try store.verify() == 1)
      try forge(
        path,
        """
        UPDATE person SET name = 'Bo'; INSERT INTO person
          SELECT command ->> '$.scoring.enrol.expert.name', 's', 'Eva' FROM journal
        """)
      #expect(throws: StoreError.strayRow("expert", "e1")) { try store.verify() }
    }
  }

  @Test func `an entry that cannot be read, or is of a newer version, is named`() throws {
    try withStore { store, path in
      try filled(store)
      try forge(path, "UPDATE journal SET command = '{\"longlist\":{\"x\":{}}}' WHERE seq = 2")
      #expect(throws: StoreError.broken(2)) { try store.journal("s") }
    }
    try withStore { store, path in
      try filled(store)
      try forge(path, "UPDATE journal SET version = 3 WHERE seq = 4")
      #expect(throws: StoreError.newerEntry(4)) { try store.journal("s") }
    }
  }

  @Test func `of two faults the one in the earlier entry is named, whatever it is`() throws {
    try withStore { store, path in
      try filled(store)
      try forge(path, "UPDATE journal SET version = 3 WHERE seq = 4")
      try DatabaseQueue(path: path).write { db in
        // The chain is made to hold, so that only the entry itself is wrong.
        let parts = "seq || x || workshop || x || at || x || actor || x || version || x || command"
        let words = try String.fetchOne(
          db,
          sql:
            "SELECT \(parts) || x || previous_hash FROM journal, (SELECT char(10) AS x) WHERE seq = 4"
        )
        let mark = Fingerprint(bytes: try #require(words).utf8)
        try db.execute(sql: "UPDATE journal_head SET hash = ?", arguments: [mark.rawValue])
      }
      #expect(throws: StoreError.newerEntry(4)) { try store.verify() }
      try forge(path, "UPDATE sheet SET codes = x'0505'")
      #expect(throws: StoreError.forged(3)) { try store.verify() }
    }
  }

  @Test func `a form that cannot be read takes no sheet`() throws {
    try withStore { store, path in
      _ = try opened(store)
      try forge(path, "UPDATE form SET body = '{}'")
      #expect(throws: StoreError.strayRow("form", "round-1")) {
        try store.answer("e1", on: .round(1), in: "s", sitting: "one", stamp) { _, _ in }
      }
    }
  }

  @Test func `two that write at once lose nothing and leave no gap`() async throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("scenariocross-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appendingPathComponent("store.sqlite").path
    _ = try WorkshopStore(at: path)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for writer in 0..<2 {
        group.addTask {
          let store = try WorkshopStore(at: path)
          for number in 0..<25 {
            let code = "D\(writer)\(number)"
            try store.perform(.longlist(.propose(development: development(code))), in: "s", stamp)
          }
          try store.close()
        }
      }
      try await group.waitForAll()
    }
    let store = try WorkshopStore(at: path)
    #expect(try store.journal("s").entries.map(\.seq) == Array(1...50))
    #expect(try store.study("s").workshop.longlist.developments.count == 50)
    #expect(try store.verify() == 50)
    try store.close()
  }
}
