import Foundation
import ScenarioMethod

/// A folder to which documents are written: all of them, or none.
struct OutFolder {
  private let root: URL

  init(_ path: String) { root = URL(fileURLWithPath: path, isDirectory: true) }

  /// Writes the files, making folders where there are none.
  ///
  /// They are first written in a draft beside their place and then moved there. When one cannot be,
  /// everything is put back as it was. Whoever interrupts waits until it is done.
  ///
  /// - Parameters:
  ///   - owned: the names that are the program's to write: what stands there under another of them
  ///     is from an earlier time and goes, so that it does not pass for what is so now.
  ///   - isFilledIn: true for the names of files that people write in: where one stands with other
  ///     content, nothing is written.
  /// - Throws: ``OutFolderError/cannotWrite(_:)`` with the first that could not be written;
  ///   ``OutFolderError/inTheWay(_:)`` with all that stand there.
  func write(
    _ files: [(name: String, bytes: [UInt8])], owned: [String] = [],
    isFilledIn: (String) -> Bool = { _ in false }
  ) throws(OutFolderError) {
    try check(files.filter { isFilledIn($0.name) })
    let gone = Set(owned).subtracting(files.map(\.name)).sorted()
    let draft = FolderDraft(of: root)
    let unblock = Self.blockInterrupts()
    defer {
      draft.remove()
      unblock()
    }
    try draft.write(files)
    try draft.keep(files.map(\.name) + gone)
    try draft.move(files.map(\.name), removing: gone)
  }

  /// Refuses to write over files that stand there with other content.
  private func check(_ files: [(name: String, bytes: [UInt8])]) throws(OutFolderError) {
    let inTheWay = files.map { (root.appendingPathComponent($0.name), $0.bytes) }.filter {
      file, bytes in
      FileManager.default.contents(atPath: file.path).map { $0 != Data(bytes) } ?? false
    }
    guard inTheWay.isEmpty else { throw .inTheWay(inTheWay.map(\.0.relativePath)) }
  }

  /// Holds back what would end the program until the answer is called.
  private static func blockInterrupts() -> () -> Void {
    var (signals, before) = (sigset_t(), sigset_t())
    sigemptyset(&signals)
    for signal in [SIGINT, SIGTERM, SIGHUP] { sigaddset(&signals, signal) }
    pthread_sigmask(SIG_BLOCK, &signals, &before)
    return { pthread_sigmask(SIG_SETMASK, &before, nil) }
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
