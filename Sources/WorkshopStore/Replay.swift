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
    try reading { try Self.checkChain(JournalTable.lines($0), head: JournalTable.head($0)) }
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
    try checkBatches(journal, slug, db)
  }

  /// The batches that stand are those of the history, to the last sheet and the form.
  private static func checkBatches(_ journal: Journal, _ slug: String, _ db: Database) throws {
    let standing = try Row.fetchAll(
      db,
      sql: """
        SELECT b.first, b.last, f.name, f.mark FROM batch b
          JOIN journal j USING (seq) JOIN form f ON f.id = b.form
        WHERE j.workshop = ? AND b.standing = 1 ORDER BY b.first
        """, arguments: [slug]
    ).map { row -> String in
      let (first, last): (Int, Int) = (row["first"], row["last"])
      let (name, mark): (String, String) = (row["name"], row["mark"])
      return "\(first) \(last) \(name) \(mark)"
    }
    let told = journal.batches.sorted { $0.first < $1.first }.map {
      "\($0.first) \($0.last) \($0.form) \($0.formMark.rawValue)"
    }
    guard standing == told else {
      let stray = Set(standing).symmetricDifference(told).min() ?? "0"
      throw StoreError.strayRow("batch", String(stray.prefix { $0 != " " }))
    }
  }
}
