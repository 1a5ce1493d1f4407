import Foundation
import ScenarioMethod

/// A folder to which documents are written, each whole or not at all.
struct OutFolder {
  private let path: String

  init(_ path: String) { self.path = path }

  /// Writes the files, making folders where there are none.
  ///
  /// - Parameter owned: the names that are the program's to write: what stands there under another
  ///   of them is from an earlier time and goes, so that it does not pass for what is so now.
  /// - Throws: ``OutFolderError/cannotWrite(_:)`` with the first that could not be written.
  func write(
    _ files: [(name: String, bytes: [UInt8])], owned: [String] = []
  ) throws(OutFolderError) {
    let root = URL(fileURLWithPath: path, isDirectory: true)
    for (name, bytes) in files {
      let file = root.appendingPathComponent(name)
      do {
        try FileManager.default.createDirectory(
          at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: file, options: .atomic)
      } catch {
        throw .cannotWrite(file.path)
      }
    }
    for name in Set(owned).subtracting(files.map(\.name)) {
      let file = root.appendingPathComponent(name)
      guard FileManager.default.fileExists(atPath: file.path) else { continue }
      do { try FileManager.default.removeItem(at: file) } catch { throw .cannotWrite(file.path) }
    }
  }
}

/// Why documents were not written.
enum OutFolderError: Refusal, Equatable {
  case cannotWrite(String)
  /// The folder holds a study of another name; empty when it cannot be read.
  case otherStudy(String, String)

  var wording: Wording {
    switch self {
    case .cannotWrite(let path):
      Wording(
        nl: "\(path): hier kan niet worden geschreven; noem een andere map met --out",
        en: "\(path): writing is not possible here; name another folder with --out")
    case .otherStudy(let path, let slug):
      Wording(
        nl: "\(path): hier staat een andere studie (\(slug.isEmpty ? "onleesbaar" : slug)), die "
          + "verloren zou gaan; noem een andere map met --out",
        en: "\(path): here stands another study (\(slug.isEmpty ? "unreadable" : slug)), which "
          + "would be lost; name another folder with --out")
    }
  }
}
