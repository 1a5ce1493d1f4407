import Foundation
import GRDB
import ScenarioMethod
import Testing
import WorkshopStore

struct StoreFileTests {
  /// A file with a closed store in it.
  func closed(_ work: (String) throws -> Void) throws {
    try withStore { store, path in
      let form = try opened(store)
      try store.handIn([ballot("e1", 2, on: form)], on: .round(1), in: "s", stamp)
      try store.close()
      try work(path)
    }
  }

  /// Expects that opening is refused and no byte of the file changes.
  func expectRefusal(_ error: StoreError, _ path: String) throws {
    let before = try Data(contentsOf: URL(fileURLWithPath: path))
    #expect(throws: error) { try WorkshopStore(at: path) }
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
  }

  @Test func `a file that is no database is refused`() throws {
    try closed { path in
      try Data("a letter, not a database, and long enough to have a head of its own".utf8)
        .write(to: URL(fileURLWithPath: path))
      try expectRefusal(.notADatabase(path), path)
    }
  }

  @Test func `a database of another program is refused`() throws {
    try closed { path in
      let other = path + ".other"
      let queue = try DatabaseQueue(path: other)
      try queue.write { try $0.execute(sql: "CREATE TABLE note(text)") }
      try queue.close()
      try expectRefusal(.notOurs(other), other)
    }
  }

  @Test func `a file from a newer version is refused`() throws {
    try closed { path in
      let queue = try DatabaseQueue(path: path)
      try queue.write { try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('9999')") }
      try queue.close()
      try expectRefusal(.newer(path), path)
    }
  }

  @Test func `who only looks changes no byte and leaves nothing beside the file`() throws {
    try closed { path in
      let before = try Data(contentsOf: URL(fileURLWithPath: path))
      let store = try WorkshopStore(at: path)
      #expect(try store.study("s").answers[.round(1)]?.count == 1)
      try store.close()
      #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
      for end in ["-wal", "-shm", "-journal"] {
        #expect(!FileManager.default.fileExists(atPath: path + end), "\(end)")
      }
    }
  }

  @Test func `a file that another program made write in place writes ahead again`() throws {
    try closed { path in
      let queue = try DatabaseQueue(path: path)
      try queue.inDatabase { db in
        try db.execute(sql: "PRAGMA journal_mode = DELETE")
      }
      try queue.close()
      let store = try WorkshopStore(at: path)
      try store.use("s")
      #expect(FileManager.default.fileExists(atPath: path + "-wal"))
      try store.close()
      let again = try WorkshopStore(at: path)
      #expect(try again.verify() == 3)
      try again.close()
    }
  }

  @Test func `a file that was cut short is refused`() throws {
    try closed { path in
      let whole = try Data(contentsOf: URL(fileURLWithPath: path))
      try whole.prefix(whole.count / 2).write(to: URL(fileURLWithPath: path))
      try expectRefusal(.truncated(path), path)
    }
  }

  @Test func `a file that is not there is made only when that is meant`() throws {
    try closed { path in
      let none = path + ".none"
      #expect(throws: StoreError.missing(none)) { try WorkshopStore(at: none, creating: false) }
      #expect(!FileManager.default.fileExists(atPath: none))
      let nowhere = "/proc/scenariocross.sqlite"
      #expect(throws: StoreError.cannotWrite(nowhere)) { try WorkshopStore(at: nowhere) }
    }
  }

  @Test func `a busy file is refused when patience ends`() throws {
    try closed { path in
      var holding = Configuration()
      holding.allowsUnsafeTransactions = true
      let other = try DatabaseQueue(path: path, configuration: holding)
      let store = try WorkshopStore(at: path)
      try other.inDatabase { try $0.execute(sql: "BEGIN IMMEDIATE") }
      #expect(throws: StoreError.busy(path)) { try store.use("s") }
      try other.inDatabase { try $0.execute(sql: "ROLLBACK") }
      try store.use("s")
      try store.close()
    }
  }

  @Test func `rows are written, changed and taken away in one place`() throws {
    let sources = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Sources")
    let all = FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil)
    let files = (all?.allObjects as? [URL] ?? []).filter { $0.pathExtension == "swift" }
    #expect(files.count > 50)
    let writing = try files.filter { file in
      let text = try String(contentsOf: file, encoding: .utf8)
      return ["INSERT ", "DELETE FROM", "UPDATE "].contains { text.contains($0) }
    }
    // NB: the schema names UPDATE and DELETE in the triggers that refuse them.
    #expect(
      Set(writing.map(\.lastPathComponent)) == [
        "Rows.swift", "Rows+Packed.swift", "Rows+People.swift", "Schema.swift",
        "Schema+People.swift",
      ])
    let schema = try #require(writing.first { $0.lastPathComponent == "Schema.swift" })
    let words = try String(contentsOf: schema, encoding: .utf8)
    #expect(!words.contains("INSERT ") && !words.contains("DELETE FROM"))
  }

  @Test func `every shelf has its table`() throws {
    try closed { path in
      let queue = try DatabaseQueue(path: path)
      let tables = try queue.read {
        try String.fetchSet($0, sql: "SELECT name FROM sqlite_master WHERE type = 'table'")
      }
      #expect(Set(Workshop.shelves.map(\.table)).isSubset(of: tables))
      let mode = try queue.read { try String.fetchOne($0, sql: "PRAGMA journal_mode") }
      #expect(mode == "wal")
    }
  }
}
