import Foundation
import Testing

/// What a shell offers while somebody types.
struct CompletionTests {
  @Test(arguments: ["bash", "zsh", "fish"])
  func `there is a script for every shell`(shell name: String) throws {
    try Shell.here { shell in
      let script = try shell.run(["--generate-completion-script", name])
      #expect(script.code == 0 && script.out.contains("---completion"))
    }
  }

  @Test func `bash reads the script, and offers the names of the store`() throws {
    try Shell.here { shell in
      try shell.run("import", Shell.sample("kustplaats-2045"))
      try shell.run("import", Shell.sample("werkzekerheid"))
      let script = shell.folder.appendingPathComponent("completion.bash")
      try shell.run(["--generate-completion-script", "bash"]).out
        .write(to: script, atomically: true, encoding: .utf8)
      #expect(try Self.bash("bash -n \(script.path)", in: shell) == "")
      func offered(_ line: String) throws -> String {
        let words = line.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
        return try Self.bash(
          """
          source \(script.path)
          COMP_LINE='\(line)'; COMP_POINT=${#COMP_LINE}
          COMP_WORDS=(\(words.map { "'\($0)'" }.joined(separator: " ")))
          COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
          _scenariocross scenariocross '\(words.last ?? "")' '\(words.dropLast().last ?? "")'
          echo "${COMPREPLY[*]}"
          """, in: shell)
      }
      let store = "--store \(shell.store)"
      #expect(
        try offered("scenariocross status \(store) --workshop ")
          == "kustplaats-2045 werkzekerheid\n")
      #expect(try offered("scenariocross use \(store) ku") == "kustplaats-2045\n")
      let study = "\(store) --workshop kustplaats-2045"
      #expect(
        try offered("scenariocross scores show \(study) --expert e") == "e1 e2 e3 e4 e5 e6 e7 e8\n")
      #expect(
        try offered("scenariocross comparison edit \(study) --theme ho") == "homes\n")
      #expect(try offered("scenariocross history \(study) --about D1").hasPrefix("D10 D11 "))
      #expect(try offered("scenariocross status --store nowhere --workshop ") == "\n")
    }
  }

  /// What a line of bash prints, with the built command on the path.
  private static func bash(_ line: String, in shell: Shell) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/bash")
    process.arguments = ["-c", line]
    process.currentDirectoryURL = shell.folder
    let path = Shell.command.deletingLastPathComponent().path
    process.environment = ProcessInfo.processInfo.environment.merging(
      ["PATH": path + ":/usr/bin:/bin"]) { $1 }
    let file = shell.folder.appendingPathComponent("printed")
    _ = FileManager.default.createFile(atPath: file.path, contents: nil)
    let output = try FileHandle(forWritingTo: file)
    (process.standardOutput, process.standardError) = (output, output)
    try process.run()
    process.waitUntilExit()
    return try String(contentsOf: file, encoding: .utf8)
  }
}
