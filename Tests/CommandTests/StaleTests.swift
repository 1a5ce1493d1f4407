import Foundation
import Testing

/// A decision rests on what its makers saw.
struct StaleTests {
  @Test func `a changed score makes the decisions that rest on it stale`() throws {
    try Shell.here { shell in
      let copy = try shell.copy(of: "werkzekerheid")
      try shell.run("import", copy.path)
      let file = copy.appendingPathComponent("ballots.csv")
      let text = try String(contentsOf: file, encoding: .utf8)
      let changed = text.replacing(
        "e01,1,D01,impact-werkzekerheid,5", with: "e01,1,D01,impact-werkzekerheid,1")
      #expect(changed != text)
      try changed.write(to: file, atomically: true, encoding: .utf8)
      let dry = try shell.run("import", copy.path, "--dry-run")
      #expect(dry.out == "werkzekerheid: would change this:\n  round-1: 1 sheet\n")
      #expect(try shell.stale() == [])
      try shell.run("import", copy.path)
      #expect(try shell.stale() == ["shortlist", "questionnaire", "axes", "scenarios"])
      let status = try shell.run("status")
      #expect(status.out.contains("!  shortlist      stale, look again (the scores)"))
      try shell.run("undo")
      #expect(try shell.stale() == [])
    }
  }
}
