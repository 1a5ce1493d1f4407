import Foundation
import GRDB
import ScenarioMethod

// The history alone makes everything again.

extension WorkshopStore {
  /// Makes every study again from the history alone, in a file that is not there yet.
  ///
  /// Only the journal, the sheets, their texts and what stands apart of people are read. The file is made beside its
  /// place and moved there when it is whole.
  ///
  /// - Throws: ``StoreError/notEmpty(_:)`` when there is a file at `path`; what ``verify()`` throws of
  ///   the history; nothing is then left at `path` or beside it.
  package func replay(into path: String) throws {
    guard !StoreFile(path: path).exists else { throw StoreError.notEmpty(path) }
    let draft = "\(path).draft-\(UUID().uuidString)"
    // NB: a database keeps its newest pages in files beside it until it is closed.
    defer {
      for end in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: draft + end) }
    }
    do {
      try fill(draft)
    } catch let error as StoreError {
      throw error.naming(path, insteadOf: draft)
    }
    do { try FileManager.default.moveItem(atPath: draft, toPath: path) } catch {
      throw StoreFile(path: path).exists ? StoreError.notEmpty(path) : StoreError.cannotWrite(path)
    }
  }

  /// Makes the file at `path` and closes it.
  private func fill(_ path: String) throws {
    try reading { source in
      let lines = try Self.checkedHistory(source).map(\.line)
      let copy = try WorkshopStore(at: path)
      defer { try? copy.close() }
      try copy.fill(
        lines: lines, people: PeopleTable(source),
        sheets: { try Sheets.sheets($0, $1, source) })
      try copy.close()
    }
  }
}

extension StoreError {
  /// The same about the file that was asked for, in place of the one that was written.
  fileprivate func naming(_ path: String, insteadOf draft: String) -> StoreError {
    switch self {
    case .cannotWrite(draft), .readOnly(draft): .cannotWrite(path)
    case .full(draft): .full(path)
    case .truncated(draft): .truncated(path)
    case .busy(draft): .busy(path)
    default: self
    }
  }
}
