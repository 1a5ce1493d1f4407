import Foundation
import Testing

/// A study of which the description was taken back still leads on.
struct UndescribedTests {
  static func undone(_ work: (Shell) throws -> Void) throws {
    try Shell.here { here in
      var shell = here
      // Where the command alone looks.
      shell.place = "scenariocross.sqlite"
      try shell.run("import", Shell.sample("kustplaats-2045"), "--at", "2026-06-01")
      try shell.run("undo", "--at", "2026-06-02")
      try work(shell)
    }
  }

  @Test func `list says that it is not described, and status how to go on`() throws {
    try Self.undone { shell in
      #expect(try shell.run("list").out == "▸  kustplaats-2045  (not described yet)\n")
      let rows = try #require(try shell.json("list") as? [[String: Any]])
      #expect(rows.map { $0["title"] as? String } == [""])
      let status = try shell.run("status", lang: "nl")
      #expect(status.code == 0 && status.problems == "")
      #expect(status.out.hasPrefix("kustplaats-2045\n\n·  afbakening"))
      #expect(status.out.contains("de studie is nog niet beschreven"))
      #expect(status.out.contains("zet terug wat is teruggenomen:\n  scenariocross undo 2"))
      let json = try #require(try shell.json("status") as? [String: Any])
      let next = try #require(json["next"] as? [String: Any])
      #expect((next["command"] as? String)?.hasPrefix("scenariocross undo 2 --store") == true)
      let stages = try #require(json["stages"] as? [[String: Any]])
      #expect(stages.count == 7 && stages[0]["state"] as? String == "open")
      try shell.run("import", Shell.sample("werkzekerheid"))
      #expect(try shell.run("list").out.contains("kustplaats-2045  (not described yet)"))
    }
  }

  @Test func `the step that status names brings it back`() throws {
    try Self.undone { shell in
      let alone = try shell.run([], in: ["LANG": "en_US.UTF-8"])
      #expect(alone.code == 0 && alone.out.contains("scenariocross undo 2"), "\(alone)")
      #expect(try shell.run("next").out.hasPrefix("taken back: 2."))
      #expect(try shell.run("status").out.contains("Oostermeeuw"))
      let again = try shell.run(
        "new", "--slug", "kustplaats-2045", "--title", "T", "--question", "Q")
      #expect(again.code != 0)
    }
  }

  @Test func `it may begin anew under its own name, and verbs that need more say where to look`()
    throws
  {
    try Self.undone { shell in
      for words in [["frame"], ["scope", "edit", "--title", "T"], ["export", "--out", "x"]] {
        let refused = try shell.run(words + ["--store", shell.store, "--lang", "en"])
        #expect(refused.code == 69, "\(words)")
        #expect(refused.problems.hasSuffix("described yet\nnext step: scenariocross status\n"))
      }
      let begun = try shell.run(
        "new", "--slug", "kustplaats-2045", "--title", "Anew", "--question", "Which?",
        "--horizon", "2040", "--outcome", "Income")
      #expect(begun.code == 0, "\(begun.problems)")
      #expect(try shell.run("list").out.contains("Anew"))
      #expect(try shell.run("replay", "--verify").code == 0)
    }
  }
}
