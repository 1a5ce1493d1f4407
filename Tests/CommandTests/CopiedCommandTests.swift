import Foundation
import Testing

/// The command that `status` gives to copy.
struct CopiedCommandTests {
  /// The words that a shell makes of a command.
  static func words(of command: String, _ shell: Shell) throws -> [String] {
    let out = shell.folder.appendingPathComponent("words")
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = [
      "-c", "scenariocross() { printf '%s\\n' \"$@\" > \"\(out.path)\"; }; \(command)",
    ]
    try process.run()
    process.waitUntilExit()
    return try String(contentsOf: out, encoding: .utf8).split(separator: "\n").map(String.init)
  }

  @Test(arguments: [
    "panel", "a panel", "Anna's panel", "$HOME", "a;b", "~", "*", "a\"b", "a\\b", "a&b", "é",
  ])
  func `names with signs of the shell stay one word`(name: String) throws {
    try Shell.here { shell in
      let store = shell.folder.appendingPathComponent("\(name).sqlite").path
      let study = Shell.sample("kustplaats-2045")
      #expect(try shell.run(["import", study, "--store", store]).code == 0)
      let out = try shell.run(["status", "--store", store, "--json"]).out
      let status = try JSONSerialization.jsonObject(with: Data(out.utf8)) as? [String: Any]
      let next = try #require(status?["next"] as? [String: Any])
      let command = try #require(next["command"] as? String)
      let words = try Self.words(of: command, shell)
      #expect(words.suffix(2) == ["--store", store])
      #expect(words.count == (words.first == "axes" ? 4 : 5), "\(words)")
      #expect(command.contains("'") == (name != "panel"), "\(command)")
    }
  }
}
