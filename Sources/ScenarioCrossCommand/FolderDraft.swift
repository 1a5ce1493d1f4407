import Foundation

/// What will stand in a folder, written beside its place first.
///
/// A folder that is not there yet is moved into place as a whole; in one that is there, each file is
/// moved over what stands under its name.
final class FolderDraft {
  private let root: URL
  /// The part of the way to the folder that is there already.
  private let base: URL
  private let draft: URL
  /// What was done, last one first, to put everything back.
  private var undoing: [() throws -> Void] = []
  private let files = FileManager.default

  init(of root: URL) {
    self.root = root
    var base = root.standardizedFileURL
    while !files.fileExists(atPath: base.path), base.path != "/" { base.deleteLastPathComponent() }
    self.base = base
    draft = base.appendingPathComponent(".draft-\(UUID().uuidString)", isDirectory: true)
  }

  /// The names between what is there and the folder itself.
  private var missing: [String] {
    Array(root.standardizedFileURL.pathComponents.dropFirst(base.pathComponents.count))
  }

  /// The new files, by the way that they will have.
  private var new: URL {
    missing.reduce(draft.appendingPathComponent("new")) { $0.appendingPathComponent($1) }
  }

  private var old: URL { draft.appendingPathComponent("old") }

  /// Writes the files in the draft.
  func write(_ all: [(name: String, bytes: [UInt8])]) throws(OutFolderError) {
    for (name, bytes) in all {
      try doing(name) {
        let file = new.appendingPathComponent(name)
        try makeFolder(of: file)
        try Data(bytes).write(to: file)
      }
    }
  }

  /// Copies what stands in the folder under these names, so that it can be put back.
  func keep(_ names: [String]) throws(OutFolderError) {
    for name in names where missing.isEmpty {
      let file = root.appendingPathComponent(name)
      guard files.fileExists(atPath: file.path) else { continue }
      try doing(name) {
        let kept = old.appendingPathComponent(name)
        try makeFolder(of: kept)
        try files.copyItem(at: file, to: kept)
      }
    }
  }

  /// Moves the files into place and takes away what no longer belongs there, or leaves all as it was.
  func move(_ names: [String], removing gone: [String]) throws(OutFolderError) {
    do throws(OutFolderError) {
      if let first = missing.first {
        if names.isEmpty { return }
        let whole = draft.appendingPathComponent("new").appendingPathComponent(first)
        return try doing("") {
          try files.moveItem(at: whole, to: base.appendingPathComponent(first))
        }
      }
      for name in names { try doing(name) { try place(name) } }
      for name in gone { try doing(name) { try takeAway(name) } }
    } catch {
      // NB: the last that was done is put back first.
      for undo in undoing.reversed() { try? undo() }
      throw error
    }
  }

  /// Takes the draft away, with whatever is left in it.
  func remove() {
    undoing = []
    try? files.removeItem(at: draft)
  }

  private func place(_ name: String) throws {
    let (file, kept) = (root.appendingPathComponent(name), old.appendingPathComponent(name))
    try makeFolderInPlace(file.deletingLastPathComponent())
    // NB: renaming puts the new file over the old one in one go, which moving does not.
    try rename(new.appendingPathComponent(name), file)
    undoing.append { [files] in
      if files.fileExists(atPath: kept.path) {
        try self.rename(kept, file)
      } else {
        try files.removeItem(at: file)
      }
    }
  }

  private func takeAway(_ name: String) throws {
    let (file, kept) = (root.appendingPathComponent(name), old.appendingPathComponent(name))
    guard files.fileExists(atPath: file.path) else { return }
    try files.removeItem(at: file)
    undoing.append { try self.rename(kept, file) }
  }

  /// Makes a folder in the folder itself, which goes again when not all can be written.
  private func makeFolderInPlace(_ folder: URL) throws {
    guard !files.fileExists(atPath: folder.path) else { return }
    try files.createDirectory(at: folder, withIntermediateDirectories: true)
    undoing.append { [files] in try files.removeItem(at: folder) }
  }

  private func makeFolder(of file: URL) throws {
    try files.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
  }

  private func rename(_ from: URL, _ to: URL) throws {
    guard Foundation.rename(from.path, to.path) == 0 else {
      throw OutFolderError.cannotWrite(to.path)
    }
  }

  /// Does the work; what goes wrong is about the file of this name.
  private func doing(_ name: String, _ work: () throws -> Void) throws(OutFolderError) {
    do { try work() } catch {
      throw .cannotWrite(name.isEmpty ? root.path : root.appendingPathComponent(name).path)
    }
  }
}
