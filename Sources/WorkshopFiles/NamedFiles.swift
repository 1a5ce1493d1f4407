import Foundation
import ScenarioMethod

/// Files that people name one by one.
package enum NamedFiles {
  /// The content of each file, under the name by which refusals call it.
  ///
  /// - Throws: ``FileProblems`` with every file that is not there or cannot be read.
  package static func read(
    _ paths: [String]
  ) throws(FileProblems) -> [(name: String, bytes: [UInt8])] {
    var files: [(name: String, bytes: [UInt8])] = []
    var problems: [FileProblem] = []
    for path in paths {
      guard FileManager.default.fileExists(atPath: path) else {
        problems.append(
          FileProblem(
            path, nil, Wording(nl: "dit bestand is er niet", en: "there is no such file")))
        continue
      }
      do {
        files.append((path, try bytes(at: path)))
      } catch { problems.append(FileProblem(path, nil, .unreadableFile)) }
    }
    guard problems.isEmpty else { throw FileProblems(all: problems) }
    return files
  }

  /// NB: a file may be a pipe, whose size nobody knows before its end.
  private static func bytes(at path: String) throws -> [UInt8] {
    let file = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
    defer { try? file.close() }
    return Array(try file.readToEnd() ?? Data())
  }
}

extension Wording {
  /// The refusal of a file that is there and cannot be read.
  static let unreadableFile = Wording(
    nl: "dit bestand is niet te lezen; het is een map, of u hebt er geen rechten voor",
    en: "this file cannot be read; it is a folder, or you have no rights to it")
}
