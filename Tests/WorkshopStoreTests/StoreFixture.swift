import Foundation
import GRDB
import ScenarioMethod
import Testing
import WorkshopStore

/// A store in a folder of its own, which goes when the work is done.
func withStore<Value>(_ work: (WorkshopStore, String) throws -> Value) throws -> Value {
  let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent("scenariocross-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  let path = folder.appendingPathComponent("store.sqlite").path
  let store = try WorkshopStore(at: path)
  defer { try? store.close() }
  return try work(store, path)
}

let stamp = Stamp(actor: "Anna", day: .filesRead)

/// A criterion on five levels.
func criterion(_ id: String, _ kind: Criterion.Kind) -> Criterion {
  Criterion(id: Identifier(rawValue: id), kind: kind, scale: .fiveLevels)
}

/// A development with this code.
func development(_ code: String, _ title: String = "Something changes") -> Development {
  Development(
    id: Identifier(rawValue: code), title: StudyText(title), dimension: .economic,
    directionA: "one way", directionB: "the other way")
}

/// A round over these codes, with impact and uncertainty.
func form(_ codes: [String]) -> Form {
  Form(
    items: codes.map { Identifier(rawValue: $0) },
    criteria: [criterion("impact", .impact), criterion("uncertainty", .uncertainty)])
}

/// A ballot with the same level everywhere.
func ballot(_ expert: String, _ code: UInt8, on form: Form) -> Sheet {
  Sheet(
    participant: Identifier(rawValue: expert), group: nil,
    codes: Array(repeating: code, count: form.cellCount), texts: ["D01.impact": "because"])
}

extension WorkshopStore {
  /// Makes one change, and gives the number of its entry.
  @discardableResult
  func perform(_ command: Command, in slug: String, _ stamp: Stamp) throws -> Int {
    try change(slug, stamp) { _ in [command] }
    return try #require(try journal(slug).entries.last?.seq)
  }

  /// Hands sheets in together, as files do.
  func handIn(
    _ sheets: [Sheet], on name: Form.Name, in slug: String, _ stamp: Stamp
  ) throws {
    try takeIn(as: slug, stamp) { _ in Import(commands: [], answers: [name: sheets]) }
  }
}

/// A store with four entries, one of them answers.
func filled(_ store: WorkshopStore) throws {
  let form = try opened(store)
  try store.handIn([ballot("e1", 2, on: form)], on: .round(1), in: "s", stamp)
  try store.perform(.longlist(.drop("D01", reason: "small")), in: "s", stamp)
}

/// Runs SQL as somebody who holds the file, triggers out of the way.
func forge(_ path: String, _ sql: String) throws {
  let queue = try DatabaseQueue(path: path)
  try queue.write { db in
    for trigger in ["journal_keeps", "journal_stays", "sheet_keeps", "sheet_stays"] {
      try db.execute(sql: "DROP TRIGGER IF EXISTS \(trigger)")
    }
    try db.execute(sql: sql)
  }
  try queue.close()
}
