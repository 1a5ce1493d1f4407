import Foundation
import ScenarioMethod
import Testing
import WorkshopStore

/// The history alone makes everything again, or nothing.
struct ReplayTests {
  @Test(arguments: [
    ("UPDATE sheet SET codes = x'0505'", StoreError.forged(3)),
    ("INSERT INTO person VALUES ('p-1', 's', 'Els')", .strayRow("person", "p-1")),
    ("INSERT INTO person_text VALUES ('t-1', 't', '', '1')", .strayRow("person_text", "t-1")),
  ])
  func `answers and names that were forged are not made again`(
    sql: String, error: StoreError
  ) throws {
    try withStore { store, path in
      try filled(store)
      try forge(path, sql)
      #expect(throws: error) { try store.replay(into: path + ".copy") }
      try expectNothingBeside(path)
    }
  }

  /// Expects that no copy and no draft of one is left.
  func expectNothingBeside(_ path: String) throws {
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
    let left = try FileManager.default.contentsOfDirectory(atPath: folder).filter {
      $0.contains("copy")
    }
    #expect(left == [])
  }

  @Test func `a copy that has no place is refused by the name that was asked`() throws {
    try withStore { store, path in
      try filled(store)
      let nowhere = "/proc/again.sqlite"
      #expect(throws: StoreError.cannotWrite(nowhere)) { try store.replay(into: nowhere) }
    }
  }

  @Test func `a history that was forged is not made again as if it were whole`() throws {
    try withStore { store, path in
      try filled(store)
      try forge(path, "UPDATE journal SET command = replace(command, 'small', 'big')")
      #expect(throws: StoreError.broken(4)) { try store.replay(into: path + ".copy") }
      #expect(!FileManager.default.fileExists(atPath: path + ".copy"))
    }
  }

  @Test func `the history alone makes everything again`() throws {
    try withStore { store, path in
      try filled(store)
      try store.perform(
        .scoring(.enrol(expert: Participant(id: "e1", name: "Els"))), in: "s", stamp)
      try store.undo(4, in: "s", stamp)
      let before = try store.study("s")
      try forge(
        path,
        """
        PRAGMA defer_foreign_keys = 1;
        DELETE FROM batch; DELETE FROM cell; DELETE FROM form; DELETE FROM workshop;
        DELETE FROM kept_development; DELETE FROM expert; DELETE FROM round;
        """)
      let copyPath = path + ".copy"
      try store.replay(into: copyPath)
      let copy = try WorkshopStore(at: copyPath)
      #expect(try copy.study("s") == before)
      #expect(try copy.verify() == 6)
      #expect(throws: StoreError.notEmpty(copyPath)) { try store.replay(into: copyPath) }
      try copy.close()
    }
  }
}
