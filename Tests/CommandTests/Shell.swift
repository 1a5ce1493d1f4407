import Foundation
import Testing

/// Runs the built command as a user would, in a folder of its own.
struct Shell {
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The built command, which stands beside the tests.
  static let command = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    .appendingPathComponent("scenariocross")

  /// What a run left behind.
  struct Result {
    let code: Int32
    let out: String
    let problems: String
  }

  let folder: URL
  /// The words in front of the command.
  var launcher: [String] = []
  /// Where the store stands in that folder.
  var place = "store.sqlite"
  var store: String { folder.appendingPathComponent(place).path }

  /// Makes a folder, works in it, and takes it away.
  static func here<Value>(_ work: (Shell) throws -> Value) throws -> Value {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("scenariocross-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try work(Shell(folder: folder))
  }

  /// The same folder seen by somebody whom permissions bind, as they do not bind an administrator.
  var asGuest: Shell {
    let user = ["/usr/bin/setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "--"]
    var guest = self
    guest.launcher = getuid() == 0 ? user : []
    return guest
  }

  /// The folder of a sample study.
  static func sample(_ slug: String) -> String {
    root.appendingPathComponent("Workshops/\(slug)").path
  }

  /// A copy of a sample study that a test may change.
  func copy(of slug: String) throws -> URL {
    let copy = folder.appendingPathComponent("copy-\(slug)")
    try FileManager.default.copyItem(atPath: Self.sample(slug), toPath: copy.path)
    return copy
  }

  /// `scenariocross` with these words, on the store of this folder.
  @discardableResult
  func run(_ words: String..., lang: String? = "en") throws -> Result {
    try run(["--store", store].reduce(words) { $0 + [$1] } + (lang.map { ["--lang", $0] } ?? []))
  }

  /// `scenariocross` with exactly these words, in another environment where one is given.
  ///
  /// - Parameter typed: the lines that come from a pipe, as someone would type them.
  func run(
    _ words: [String], in other: [String: String] = [:], typed: [String] = []
  ) throws -> Result {
    let process = Process()
    let all = launcher + [Self.command.path] + words
    process.executableURL = URL(fileURLWithPath: all[0])
    process.arguments = Array(all.dropFirst())
    process.currentDirectoryURL = folder
    var environment = ProcessInfo.processInfo.environment
    environment["LANG"] = "C.UTF-8"
    process.environment = environment.merging(other) { $1 }
    let (out, problems) = (
      folder.appendingPathComponent("out"), folder.appendingPathComponent("err")
    )
    for file in [out, problems] {
      _ = FileManager.default.createFile(atPath: file.path, contents: nil)
    }
    process.standardOutput = try FileHandle(forWritingTo: out)
    process.standardError = try FileHandle(forWritingTo: problems)
    let typing = folder.appendingPathComponent("typed")
    try Data(typed.map { $0 + "\n" }.joined().utf8).write(to: typing)
    process.standardInput = try FileHandle(forReadingFrom: typing)
    try process.run()
    process.waitUntilExit()
    return Result(
      code: process.terminationStatus, out: try String(contentsOf: out, encoding: .utf8),
      problems: try String(contentsOf: problems, encoding: .utf8))
  }

  /// The JSON that a command prints.
  func json(_ words: String...) throws -> Any {
    let result = try run(words + ["--store", store, "--json"])
    try #require(result.code == 0, "\(result.problems)")
    return try JSONSerialization.jsonObject(with: Data(result.out.utf8))
  }

  /// The stages that `status` calls stale.
  func stale() throws -> [String] {
    let status = try #require(try json("status") as? [String: Any])
    let stages = try #require(status["stages"] as? [[String: Any]])
    return stages.filter { $0["stale"] as? Bool == true }.compactMap { $0["id"] as? String }
  }
}
