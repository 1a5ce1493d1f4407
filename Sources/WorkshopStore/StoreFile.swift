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
        let isSettled = try checkHead()
        return try isWritable
          ? writing(isSettled) : Opened(database: translating(copy), isCopy: true)
      } catch StoreError.busy(let path) {
        guard ContinuousClock.now - start < .seconds(Self.patience) else {
          throw StoreError.busy(path)
        }
        Thread.sleep(forTimeInterval: 0.02)
      }
    }
  }

  private func writing(_ isSettled: Bool) throws -> Opened {
    do {
      return try translating {
        if isSettled, let queue = try upToDate() { return Opened(database: queue, isCopy: false) }
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

  /// A connection to a file of ours that is whole in itself; `nil` when it lacks a step.
  ///
  /// NB: most commands find such a file. Nothing is written to open it, and so nothing need be
  /// settled on the disk when somebody only looks.
  private func upToDate() throws -> DatabaseQueue? {
    let queue = try DatabaseQueue(path: path, configuration: Self.lasting)
    let steps = Set(Schema.migrator.migrations)
    let taken = try queue.read { try Schema.migrator.appliedIdentifiers($0) }
    guard taken.isSubset(of: steps) else { throw StoreError.newer(path) }
    if taken == steps { return queue }
    try queue.close()
    return nil
  }

  /// How a file is opened that may be written: what is acknowledged is on the disk.
  private static var lasting: Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(patience)
    // NB: what is erased is overwritten, so that no page of the file keeps a name.
    configuration.prepareDatabase {
      try $0.execute(sql: "PRAGMA synchronous = FULL; PRAGMA secure_delete = ON")
    }
    return configuration
  }

  private func connect() throws -> DatabaseQueue {
    var configuration = Self.lasting
    configuration.journalMode = .wal
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
  ///
  /// - Returns: true for a file of ours with nothing beside it that it lacks.
  private func checkHead() throws -> Bool {
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue {
      throw StoreError.notADatabase(path)
    }
    guard exists else { return false }
    guard let file = FileHandle(forReadingAtPath: path) else { throw StoreError.cannotRead(path) }
    defer { try? file.close() }
    let bytes = try file.read(upToCount: StoreHead.length).map(Array.init) ?? []
    guard !bytes.isEmpty else { return false }
    guard let head = StoreHead(bytes) else { throw StoreError.notADatabase(path) }
    // NB: while the newest pages stand beside the file, its head may be behind.
    if hasPagesBeside { return false }
    // NB: looked at last: another program that settles pages writes the head before the others, and
    // takes away what stands beside the file when all are there.
    guard try file.seekToEnd() >= head.size else { throw StoreError.truncated(path) }
    return head.isOurs && head.writesAhead
  }

  /// True while the newest pages stand beside the file.
  private var hasPagesBeside: Bool {
    var about = stat()
    return stat(path + "-wal", &about) == 0 && about.st_size > 0
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
