import Foundation
import Testing

/// One file, many studies, and whatever may befall the file.
struct StoreCommandTests {
  @Test func `with several studies one is chosen, by name or for good`() throws {
    try Shell.here { shell in
      #expect(try shell.run("status").code == 69)
      for slug in ["werkzekerheid", "kustplaats-2045"] {
        try shell.run("import", Shell.sample(slug))
      }
      let status = try shell.run("status")
      #expect(status.code == 65)
      #expect(status.problems.contains("kustplaats-2045, werkzekerheid"))
      #expect(
        try shell.run("use", "kustplaats-2054").problems.contains("did you mean “kustplaats-2045”?")
      )
      #expect(try shell.run("use", "kustplaats-2045").code == 0)
      #expect(try shell.run("status").out.hasPrefix("Oostermeeuw 2045\n"))
      #expect(try shell.run("list").out.contains("▸  kustplaats-2045"))
      let unknown = try shell.run("list", "--workshop", "kustplaats-2054")
      #expect(unknown.code == 65)
      #expect(unknown.problems.contains("did you mean “kustplaats-2045”?"))
    }
  }

  @Test func `a stage that waits says so and exits with 69`() throws {
    try Shell.here { shell in
      try shell.run("import", Shell.sample("kustplaats-2045"))
      let cross = try shell.run("cross")
      #expect(cross.code == 69)
      #expect(cross.problems.hasPrefix("the two axes have not been chosen yet\n"))
      #expect(try shell.run("nonsense").code == 64)
      #expect(try shell.run("replay").code == 64)
      for format in ["pdff", "", ",", "html,pdff"] {
        let result = try shell.run("export", "--format", format, "--out", "x")
        #expect(result.code == 64, "\(format)")
        #expect(result.problems.contains("is no format; allowed: markdown, "), "\(format)")
      }
    }
  }

  @Test func `the history is told, checked and made again`() throws {
    try Shell.here { shell in
      try shell.run("import", Shell.sample("kustplaats-2045"), "--as", "Anna", "--at", "2025-09-01")
      let history = try #require(try shell.json("history") as? [[String: Any]])
      #expect(history.map { $0["actor"] as? String } == ["Anna"])
      #expect(history.map { $0["at"] as? String } == ["2025-09-01"])
      #expect(try shell.run("history", "--about", "D07").out.contains("proposed as “"))
      let untold = try shell.run("history", "--about", "D99")
      #expect(untold.code == 65 && untold.problems.contains("says nothing of “D99”"), "\(untold)")
      #expect(try shell.run("replay", "--verify").out == "the history is whole: 1 entry\n")
      let copy = shell.folder.appendingPathComponent("again.sqlite").path
      #expect(try shell.run("replay", "--into", copy).code == 0)
      let own = try shell.run("frame").out
      #expect(try shell.run(["frame", "--store", copy, "--lang", "en"]).out == own)
      #expect(own.count > 10_000)
    }
  }

  @Test func `a file of something else is refused with its code and left as it was`() throws {
    try Shell.here { shell in
      let letter = Data(String(repeating: "not a database ", count: 20).utf8)
      try letter.write(to: URL(fileURLWithPath: shell.store))
      let result = try shell.run("import", Shell.sample("kustplaats-2045"))
      #expect(result.code == 65)
      #expect(try Data(contentsOf: URL(fileURLWithPath: shell.store)) == letter)
      let nowhere = try shell.run([
        "import", Shell.sample("kustplaats-2045"), "--store", "/proc/store.sqlite",
      ])
      #expect(nowhere.code == 74)
    }
  }

  @Test func `two processes that write at once lose nothing and leave no gap`() throws {
    try Shell.here { shell in
      let slugs = ["werkzekerheid", "kustplaats-2045"]
      let runs = slugs.map { slug -> Process in
        let own = "\"$0\" import \(Shell.sample(slug)) --store \(shell.store)"
        let undo = "\"$0\" undo --workshop \(slug) --store \(shell.store)"
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments = [
          "-c", "set -e; for i in 1 2 3 4 5; do \(own); \(undo); done", Shell.command.path,
        ]
        process.standardOutput = FileHandle.nullDevice
        return process
      }
      for process in runs { try process.run() }
      for process in runs { process.waitUntilExit() }
      #expect(runs.map(\.terminationStatus) == [0, 0])
      let verified = try shell.run("replay", "--verify")
      #expect(verified.out == "the history is whole: 20 entries\n")
    }
  }

  /// Runs the command where no file may grow beyond 64 blocks, which are 32 or 64 kB.
  ///
  /// NB: a limit on the size of a file stands for a full disk.
  func cramped(_ words: String..., shell: Shell) throws -> Int32 {
    let limited = Process()
    limited.executableURL = URL(fileURLWithPath: "/bin/sh")
    limited.arguments =
      [
        "-c", "trap '' XFSZ; ulimit -f 64; exec \"$@\"", "sh", Shell.command.path,
      ] + words + ["--store", shell.store]
    limited.standardOutput = FileHandle.nullDevice
    limited.standardError = FileHandle.nullDevice
    // NB: the limit would also cut short what a measurement of the tests writes.
    limited.environment = ProcessInfo.processInfo.environment.merging(
      ["LLVM_PROFILE_FILE": "/dev/null"]) { $1 }
    try limited.run()
    limited.waitUntilExit()
    return limited.terminationStatus
  }

  @Test func `a write that finds no room leaves the file as it was`() throws {
    try Shell.here { shell in
      try shell.run("import", Shell.sample("kustplaats-2045"))
      let before = try shell.run("frame").out
      #expect(try cramped("import", Shell.sample("werkzekerheid"), shell: shell) == 74)
      #expect(try shell.run("frame").out == before)
      #expect(try shell.run("replay", "--verify").code == 0)
    }
  }

  @Test func `a copy that finds no room is not left half made`() throws {
    try Shell.here { shell in
      try shell.run("import", Shell.sample("kustplaats-2045"))
      let copy = shell.folder.appendingPathComponent("again.sqlite").path
      #expect(try cramped("replay", "--into", copy, shell: shell) == 74)
      let files = try FileManager.default.contentsOfDirectory(atPath: shell.folder.path)
      #expect(files.filter { $0.contains("again") } == [])
    }
  }
}
