import Foundation
import GRDB
import ScenarioMethod

// The history alone makes everything again, and shows whether anything was changed beside it.

extension WorkshopStore {
  /// Makes every study again from the history alone, in a file that is not there yet.
  ///
  /// Only the journal, the sheets, their texts and the names are read.
  ///
  /// - Throws: ``StoreError/notEmpty(_:)`` when there is a file at `path`.
  package func replay(into path: String) throws {
    guard !StoreFile(path: path).exists else { throw StoreError.notEmpty(path) }
    let copy = try WorkshopStore(at: path)
    try reading { source in
      try copy.fill(
        lines: JournalTable.lines(source), names: JournalTable.people(source),
        sheets: { try Sheets.sheets($0, $1, source) })
    }
    try copy.close()
  }

  /// Checks the whole history: every link of the chain, every batch of sheets, and that the tables
  /// are what the history makes.
  ///
  /// - Throws: ``StoreError/broken(_:)``, ``StoreError/forged(_:)`` or
  ///   ``StoreError/strayRow(_:_:)`` with the first that is not.
  /// - Returns: how many entries there are.
  package func verify() throws -> Int {
    try reading { db in
      let lines = try JournalTable.lines(db)
      try Self.checkChain(lines, head: JournalTable.head(db))
      for line in lines {
        for batch in try JournalTable.deed(line).batches {
          let sheets = try Sheets.sheets(batch.first, batch.last, db)
          guard sheets.count == batch.last - batch.first + 1,
            Sheets.mark(of: sheets) == batch.mark
          else { throw StoreError.forged(line.seq) }
        }
      }
      for slug in Set(lines.map(\.workshop)).sorted() { try Self.checkTables(slug, db) }
      return lines.count
    }
  }

  private static func checkChain(
    _ lines: [JournalTable.Line], head: (seq: Int, hash: String)
  ) throws {
    var previous = ""
    for (place, line) in lines.enumerated() {
      guard line.seq == place + 1, line.previous == previous else {
        throw StoreError.broken(line.seq)
      }
      previous = line.hash
    }
    guard head == (lines.count, previous) else { throw StoreError.broken(lines.count) }
  }

  private static func checkTables(_ slug: String, _ db: Database) throws {
    let journal = try JournalTable.journal(slug, db)
    let stored = try Mirror.workshop(slug, db)
    if let stray = try Mirror.changes(from: stored, to: journal.workshop()).first {
      throw StoreError.strayRow(stray.table, stray.id)
    }
    let standing = try Int.fetchAll(
      db,
      sql: """
        SELECT first FROM batch JOIN journal j USING (seq)
        WHERE j.workshop = ? AND standing = 1 ORDER BY first
        """, arguments: [slug])
    let told = journal.batches.map(\.first).sorted()
    guard standing == told else {
      let stray = Set(standing).symmetricDifference(told).min() ?? 0
      throw StoreError.strayRow("batch", String(stray))
    }
  }
}
