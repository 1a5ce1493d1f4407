import GRDB
import GRDBSQLite
import ScenarioMethod

/// Rows of packed codes, written many a statement: to begin and end a statement takes longer than to
/// write a row.
struct PackedRows {
  /// House: more rows a statement gain nothing.
  private static let atOnce = 100

  /// The values of some rows, as bytes that stay where they are.
  private struct Values {
    let names: UnsafeBufferPointer<UInt8>
    let groups: UnsafeBufferPointer<UInt8>
    let codes: UnsafeBufferPointer<UInt8>
  }

  private let names: PackedNames
  private let groups: PackedNames
  private let group: [UInt8]
  private let columns: [[UInt8]]
  private let rows: [Int]
  private let before: Int

  /// - Parameter before: the number of the newest sheet that is there.
  init(_ sheets: PackedSheets, behind before: Int) {
    (names, group, columns) = (sheets.names, sheets.group, sheets.columns)
    (rows, self.before) = (sheets.rows, before)
    groups = sheets.groups.reduce(into: PackedNames()) { $0.append($1.rawValue) }
  }

  /// Writes all rows and returns their mark.
  func write(_ db: Database) throws -> Fingerprint {
    var (mark, statement) = (Marking(), try Self.statement(Self.atOnce, db))
    for start in stride(from: 0, to: rows.count, by: Self.atOnce) {
      let places = start..<min(start + Self.atOnce, rows.count)
      let codes = codes(places)
      mark.add(marked(places, codes))
      if places.count < Self.atOnce { statement = try Self.statement(places.count, db) }
      try run(statement.sqliteStatement, places, codes, db)
    }
    return mark.fingerprint
  }

  private static func statement(_ rows: Int, _ db: Database) throws -> Statement {
    let values = Array(repeating: "(?, ?, ?, ?)", count: rows).joined(separator: ", ")
    return try db.makeStatement(
      sql: "INSERT INTO sheet(id, participant, grp, codes) VALUES \(values)")
  }

  /// The codes of these rows, one sheet after the other.
  private func codes(_ places: Range<Int>) -> [UInt8] {
    var codes = Array(repeating: UInt8(0), count: places.count * columns.count)
    for (cell, column) in columns.enumerated() where !column.isEmpty {
      var slot = cell
      for place in places {
        codes[slot] = column[rows[place]]
        slot += columns.count
      }
    }
    return codes
  }

  /// What the mark of a batch is made of: see ``Sheets/mark(of:)``.
  private func marked(_ places: Range<Int>, _ codes: [UInt8]) -> [UInt8] {
    var bytes: [UInt8] = []
    for (slot, place) in places.enumerated() {
      Sheets.append(
        names.bytes[names.range(rows[place])], groups.bytes[groups.range(Int(group[rows[place]]))],
        codes[(slot * columns.count)..<((slot + 1) * columns.count)], to: &bytes)
    }
    return bytes
  }

  /// Gives a statement the values of these rows and runs it.
  ///
  /// NB: SQLite is told that the bytes stay where they are until the statement has run, and copies
  /// none of them; after the run it is told to forget them.
  private func run(
    _ statement: OpaquePointer, _ places: Range<Int>, _ codes: [UInt8], _ db: Database
  ) throws {
    try names.bytes.withUnsafeBufferPointer { names in
      try groups.bytes.withUnsafeBufferPointer { groups in
        try codes.withUnsafeBufferPointer { codes in
          bind(Values(names: names, groups: groups, codes: codes), places, statement)
          let result = sqlite3_step(statement)
          sqlite3_reset(statement)
          sqlite3_clear_bindings(statement)
          guard result == SQLITE_DONE else { throw Self.failure(db, result) }
        }
      }
    }
  }

  private func bind(_ values: Values, _ places: Range<Int>, _ statement: OpaquePointer) {
    for (slot, place) in places.enumerated() {
      let parameter = CInt(4 * slot)
      let name = names.range(rows[place])
      let group = groups.range(Int(group[rows[place]]))
      sqlite3_bind_int64(statement, parameter + 1, Int64(before + 1 + place))
      Self.bind(values.names, name, statement, parameter + 2)
      Self.bind(values.groups, group, statement, parameter + 3)
      sqlite3_bind_blob(
        statement, parameter + 4, values.codes.baseAddress.map { $0 + slot * columns.count },
        CInt(columns.count), nil)
    }
  }

  private static func bind(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ statement: OpaquePointer,
    _ parameter: CInt
  ) {
    UnsafeBufferPointer(rebasing: bytes[range]).withMemoryRebound(to: CChar.self) {
      _ = sqlite3_bind_text(statement, parameter, $0.baseAddress, CInt($0.count), nil)
    }
  }

  private static func failure(_ db: Database, _ result: CInt) -> DatabaseError {
    let message = db.sqliteConnection.map { String(cString: sqlite3_errmsg($0)) }
    return DatabaseError(resultCode: ResultCode(rawValue: result), message: message)
  }
}
