import Foundation
import Testing

/// Rounds of scores that do not ask the same.
struct RoundsTests {
  /// A study in which three experts scored on impact, and then one on wages in a second round.
  static func rounds<Value>(_ work: (Shell) throws -> Value) throws -> Value {
    try LonglistTests.begun { shell in
      func run(_ words: String...) throws {
        let done = try shell.run(words + ["--store", shell.store, "--lang", "en"])
        #expect(done.code == 0, "\(words): \(done.problems)")
      }
      try run("longlist", "add", "--title", "Sea", "--dimension", "ecological")
      try run("criteria", "edit", "--id", "impact")
      for name in ["Ann", "Bob", "Cas"] { try run("experts", "add", "--name", name) }
      for expert in ["e01", "e02", "e03"] {
        try run(
          "scores", "enter", "--expert", expert, "--code", "D01", "--criterion", "impact",
          "--score", "4")
      }
      try run("criteria", "edit", "--new-round", "--id", "wages", "--scale", "1-9")
      try run("criteria", "edit", "--remove", "impact")
      try run(
        "scores", "enter", "--expert", "e01", "--code", "D01", "--criterion", "wages", "--score",
        "9")
      return try work(shell)
    }
  }

  @Test func `a study whose second round asks something else goes into files and comes back`()
    throws
  {
    try Self.rounds { shell in
      let files = shell.folder.appendingPathComponent("files").path
      try shell.run("export-folder", "--out", files)
      #expect(
        try TextEditTests.text(shell, "files/ballots.csv").hasSuffix(
          "e01,1,D01,impact,4,\ne01,2,D01,wages,9,\ne02,1,D01,impact,4,\ne03,1,D01,impact,4,\n"))
      #expect(try shell.run("import", files).out == "harbour: no change\n")
      let other = shell.folder.appendingPathComponent("other.sqlite").path
      let taken = try shell.run(["import", files, "--store", other, "--lang", "en"])
      #expect(taken.code == 0, "\(taken.problems)")
      let again = shell.folder.appendingPathComponent("again").path
      _ = try shell.run(["export-folder", "--out", again, "--store", other])
      for file in ["workshop.yaml", "ballots.csv"] {
        let (first, second) = try (
          TextEditTests.text(shell, "files/\(file)"), TextEditTests.text(shell, "again/\(file)")
        )
        #expect(first == second)
      }
    }
  }

  @Test func `a text of a study with unlike rounds can be edited`() throws {
    try Self.rounds { shell in
      let changes = try TextOptionsTests.describe(shell)
      #expect(changes == ["study.describe"])
      let shown = try shell.run("scores", "show", "--expert", "e02", "--round", "1").out
      #expect(shown.contains("\nD01  4       Sea\n"), "\(shown)")
    }
  }
}
