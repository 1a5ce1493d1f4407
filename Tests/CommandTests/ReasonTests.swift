import Foundation
import Testing

/// The words beside a score, which nobody loses.
struct ReasonTests {
  private static func enter(_ typed: [String], in shell: Shell) throws -> Shell.Result {
    try EntryTests.enter(["scores", "enter", "--expert", "e3"], ["g D02"] + typed, in: shell)
  }

  private static func shown(_ shell: Shell) throws -> String {
    try shell.run("scores", "show", "--expert", "e3").out
  }

  @Test func `a reason that stands is shown, kept by Enter and cleared by a dash`() throws {
    try Shell.here { shell in
      try shell.run("import", Shell.sample("kustplaats-2045"))
      #expect(try Self.enter(["r first words", "q"], in: shell).code == 0)
      let kept = try Self.enter(["r", "", "q"], in: shell)
      #expect(kept.code == 0 && kept.out.contains("reason (- clears) [first words]: "))
      #expect(try Self.shown(shell).contains("D02.living: first words"))
      // An input that ends takes nothing away either.
      #expect(try Self.enter(["r"], in: shell).code == 0)
      #expect(try Self.shown(shell).contains("D02.living: first words"))
      #expect(try Self.enter(["r", "other words", "q"], in: shell).code == 0)
      #expect(try Self.shown(shell).contains("D02.living: other words"))
      #expect(try Self.enter(["r", "-", "q"], in: shell).code == 0)
      #expect(try !Self.shown(shell).contains("D02.living"))
    }
  }

  @Test func `a reason that somebody else wrote meanwhile is not written over`() throws {
    try Shell.here { shell in
      try shell.run("import", Shell.sample("kustplaats-2045"))
      let keyboard = try KeyboardTests.scoring("D02", in: shell)
      try keyboard.wait(for: " > ")
      keyboard.type("r")
      try keyboard.wait(for: "reason: ")
      let other = try shell.run(
        "scores", "enter", "--expert", "e3", "--code", "D02", "--criterion", "living", "--score",
        "2", "--reason", "theirs")
      #expect(other.code == 0, "\(other)")
      keyboard.type("mine\n")
      try keyboard.wait(for: "changed elsewhere meanwhile, now: theirs; answer again")
      try keyboard.wait(for: " > ")
      keyboard.type("q")
      #expect(keyboard.end() == 0)
      let shown = try Self.shown(shell)
      #expect(shown.contains("D02.living: theirs") && !shown.contains("mine"), "\(shown)")
    }
  }

  @Test func `a reason without a score goes with the study wherever it goes`() throws {
    try Shell.here { shell in
      try shell.run("import", Shell.sample("kustplaats-2045"))
      let cleared = try Self.enter(["r by heart", "-", "<", "q"], in: shell)
      #expect(cleared.code == 0, "\(cleared.problems)")
      let table = shell.folder.appendingPathComponent("one.csv")
      try "expert,round,code,safety,reason.safety\ne3,1,D03,,who knows\n".write(
        to: table, atomically: true, encoding: .utf8)
      let taken = try shell.run("scores", "import", table.path, "--yes")
      #expect(taken.code == 0, "\(taken.problems)")
      let files = shell.folder.appendingPathComponent("files").path
      try shell.run("export-folder", "--out", files)
      #expect(try shell.run("import", files).out == "kustplaats-2045: no change\n")
      let fresh = ["--store", shell.folder.appendingPathComponent("fresh").path, "--lang", "en"]
      #expect(try shell.run(["import", files] + fresh).code == 0)
      let shown = try shell.run(["scores", "show", "--expert", "e3"] + fresh).out
      #expect(shown.contains("D02.living: by heart") && shown.contains("D03.safety: who knows"))
    }
  }
}
