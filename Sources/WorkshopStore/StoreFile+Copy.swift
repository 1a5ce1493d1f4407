import Foundation
import GRDB

// Who may not write the file may look at all that is in it.

extension StoreFile {
  /// False for a file that is there and that we may not write.
  var isWritable: Bool { !exists || FileManager.default.isWritableFile(atPath: path) }

  /// All that the file holds, in memory, brought to the newest step.
  ///
  /// NB: even who only reads writes beside a file of this kind, and would leave files there that
  /// whoever owns it cannot write.
  func copy() throws -> DatabaseQueue {
    let copy = try DatabaseQueue()
    if FileManager.default.fileExists(atPath: path + "-shm") {
      // Another program works with it, and tells us which pages count.
      try take(path, into: copy, Self.reading)
    } else {
      try elsewhere { try take($0, into: copy, Configuration()) }
    }
    try migrate(copy)
    return copy
  }

  private func take(
    _ path: String, into copy: DatabaseQueue, _ configuration: Configuration
  ) throws {
    let source = try DatabaseQueue(path: path, configuration: configuration)
    try checkOwner(of: source)
    try source.backup(to: copy)
    try source.close()
  }

  /// Does the work with the files of the store in a folder of their own, which only we may read and
  /// which goes afterwards.
  private func elsewhere(_ work: (String) throws -> Void) throws {
    let files = FileManager.default
    let folder = files.temporaryDirectory.appendingPathComponent("reading-\(UUID().uuidString)")
    let file = folder.appendingPathComponent("store.sqlite").path
    defer { try? files.removeItem(at: folder) }
    do {
      try files.createDirectory(
        at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      for end in ["", "-wal"] where files.fileExists(atPath: path + end) {
        let bytes = try Data(contentsOf: URL(fileURLWithPath: path + end), options: .alwaysMapped)
        try bytes.write(to: URL(fileURLWithPath: file + end))
      }
    } catch {
      throw StoreError.cannotRead(path)
    }
    try work(file)
  }
}
