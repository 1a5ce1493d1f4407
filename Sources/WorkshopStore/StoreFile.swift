import Foundation
import GRDB

/// Opens the file of a store, or refuses it before a byte of it has changed.
struct StoreFile {
  let path: String

  /// How long a write waits for another program, in seconds.
  ///
  /// House.
  static let patience = 5.0

  /// True when there is a file.
  var exists: Bool { FileManager.default.fileExists(atPath: path) }

  /// A connection to a file that passed every check, brought to the newest step.
  struct Opened {
    let database: DatabaseQueue
    /// True for a copy of a file that we may not write.
    let isCopy: Bool
  }

  /// Opens the file; one that we may only read is read into memory.
  ///
  /// NB: while another program closes the file, SQLite answers *busy* at once, without waiting;
  /// opening is therefore tried again until patience ends.
  func open() throws -> Opened {
    let start = ContinuousClock.now
    while true {
      do {
        try checkHead()
        return try isWritable ? writing() : Opened(database: translating(copy), isCopy: true)
      } catch StoreError.busy(let path) {
        guard ContinuousClock.now - start < .seconds(Self.patience) else {
          throw StoreError.busy(path)
        }
        Thread.sleep(forTimeInterval: 0.02)
      }
    }
  }

  private func writing() throws -> Opened {
    do {
      return try translating {
        try checkOwner()
        return Opened(database: try connect(), isCopy: false)
      }
    } catch let error as StoreError
      where exists && [.cannotWrite(path), .readOnly(path)].contains(error)
    {
      // NB: in a folder that we may not write there is no place for pages beside the file.
      return Opened(database: try translating(copy), isCopy: true)
    }
  }

  private func connect() throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.journalMode = .wal
    configuration.busyMode = .timeout(Self.patience)
    // NB: what is erased is overwritten, so that no page of the file keeps a name.
    configuration.prepareDatabase {
      try $0.execute(sql: "PRAGMA synchronous = FULL; PRAGMA secure_delete = ON")
    }
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    // NB: a new file is marked as ours before it has its first table, so that whoever opens it at
    // the same moment does not take it for another program's.
    try queue.write { db in
      let tables = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_master") ?? 0
      if tables == 0 { try db.execute(sql: "PRAGMA application_id = \(Schema.applicationID)") }
    }
    try migrate(queue)
    return queue
  }

  /// Brings the file to the newest step.
  ///
  /// NB: a step that another program takes at the same moment fails here, and is then passed over.
  func migrate(_ queue: DatabaseQueue) throws {
    for _ in Schema.migrator.migrations {
      do { return try Schema.migrator.migrate(queue) } catch let error as DatabaseError
        where [.SQLITE_ERROR, .SQLITE_CONSTRAINT].contains(error.resultCode)
      {}
    }
    try Schema.migrator.migrate(queue)
  }

  /// Looks at the beginning of the file without writing.
  private func checkHead() throws {
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue {
      throw StoreError.notADatabase(path)
    }
    guard exists else { return }
    guard let file = FileHandle(forReadingAtPath: path) else { throw StoreError.cannotRead(path) }
    defer { try? file.close() }
    let size = try file.seekToEnd()
    guard size > 0 else { return }
    try file.seek(toOffset: 0)
    let head = try file.read(upToCount: 100).map(Array.init) ?? []
    guard head.count == 100, head.starts(with: Array("SQLite format 3\0".utf8)) else {
      throw StoreError.notADatabase(path)
    }
    if !hasUnsettledPages, size < Self.settledSize(head) { throw StoreError.truncated(path) }
  }

  /// True while the newest pages stand beside the file, so that its head may be behind.
  private var hasUnsettledPages: Bool {
    let size = try? FileManager.default.attributesOfItem(atPath: path + "-wal")[.size]
    return (size as? Int ?? 0) > 0
  }

  /// How many bytes the head says the file has: pages times their size.
  private static func settledSize(_ head: [UInt8]) -> UInt64 {
    func number(_ range: Range<Int>) -> UInt64 {
      head[range].reduce(0) { $0 << 8 | UInt64($1) }
    }
    // NB: the format writes a page of 65,536 bytes as 1.
    let page = number(16..<18) == 1 ? 65_536 : number(16..<18)
    return page * number(28..<32)
  }

  private func checkOwner() throws {
    guard exists else { return }
    let queue = try DatabaseQueue(path: path, configuration: Self.reading)
    try checkOwner(of: queue)
    try queue.close()
  }

  /// How a file is opened that is only read.
  static var reading: Configuration {
    var configuration = Configuration()
    configuration.readonly = true
    configuration.busyMode = .timeout(patience)
    return configuration
  }

  /// Refuses a database of another program, or of a newer version of ours.
  func checkOwner(of queue: DatabaseQueue) throws {
    try queue.read { db in
      let tables = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_master") ?? 0
      let owner = try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0
      guard tables == 0 || owner == Schema.applicationID else { throw StoreError.notOurs(path) }
      if try Schema.migrator.hasBeenSuperseded(db) { throw StoreError.newer(path) }
    }
  }

  /// Turns what the database says into what a person can act on.
  func translating<Value>(_ work: () throws -> Value) throws -> Value {
    do { return try work() } catch let error as DatabaseError {
      switch error.resultCode {
      case .SQLITE_NOTADB: throw StoreError.notADatabase(path)
      case .SQLITE_CORRUPT: throw StoreError.truncated(path)
      case .SQLITE_BUSY, .SQLITE_LOCKED: throw StoreError.busy(path)
      case .SQLITE_FULL: throw StoreError.full(path)
      case .SQLITE_READONLY: throw StoreError.readOnly(path)
      case .SQLITE_CANTOPEN, .SQLITE_IOERR, .SQLITE_PERM:
        throw StoreError.cannotWrite(path)
      default: throw error
      }
    }
  }
}
