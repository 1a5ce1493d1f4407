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
      #expect(kept.code == 0 && kept.out.contains("reason (- clears) [first words] > "))
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
}
