import Foundation
import ScenarioMethod

/// A folder to which documents are written, each whole or not at all.
struct OutFolder {
  private let path: String

  init(_ path: String) { self.path = path }

  /// Writes the files, making folders where there are none.
  ///
  /// - Parameters:
  ///   - owned: the names that are the program's to write: what stands there under another of them
  ///     is from an earlier time and goes, so that it does not pass for what is so now.
  ///   - isFilledIn: true for the names of files that people write in: where one stands with other
  ///     content, nothing is written.
  /// - Throws: ``OutFolderError/cannotWrite(_:)`` with the first that could not be written;
  ///   ``OutFolderError/inTheWay(_:)`` with all that stand there.
  func write(
    _ files: [(name: String, bytes: [UInt8])], owned: [String],
    isFilledIn: (String) -> Bool = { _ in false }
  ) throws(OutFolderError) {
    let root = URL(fileURLWithPath: path, isDirectory: true)
    let inTheWay = files.filter { isFilledIn($0.name) }.filter { name, bytes in
      let present = FileManager.default.contents(atPath: root.appendingPathComponent(name).path)
      return present.map { $0 != Data(bytes) } ?? false
    }
    guard inTheWay.isEmpty else { throw .inTheWay(inTheWay.map { "\(path)/\($0.name)" }) }
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
  /// Files that people may have filled in.
  case inTheWay([String])
  /// The folder holds a study of another name; empty when it cannot be read.
  case otherStudy(String, String)

  var wording: Wording {
    switch self {
    case .cannotWrite(let path):
      Wording(
        nl: "\(path): hier kan niet worden geschreven; noem een andere map met --out",
        en: "\(path): writing is not possible here; name another folder with --out")
    case .inTheWay(let paths):
      Wording(
        nl: "\(paths.joined(separator: ", ")): hier staat al een tabel met andere inhoud, die "
          + "misschien is ingevuld; neem haar in of haal haar weg, of noem een andere map met --out",
        en:
          "\(paths.joined(separator: ", ")): a table with other content stands here, which may be "
          + "filled in; take it in or move it away, or name another folder with --out")
    case .otherStudy(let path, let slug):
      Wording(
        nl: "\(path): hier staat een andere studie (\(slug.isEmpty ? "onleesbaar" : slug)), die "
          + "verloren zou gaan; noem een andere map met --out",
        en: "\(path): here stands another study (\(slug.isEmpty ? "unreadable" : slug)), which "
          + "would be lost; name another folder with --out")
    }
  }
}
