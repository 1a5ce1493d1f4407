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

  /// A copy of werkzekerheid, taken in, changed as said and taken in again.
  static func changed(_ shell: Shell, _ change: (inout String) -> Void) throws -> [String] {
    let copy = try shell.copy(of: "werkzekerheid")
    try shell.run("import", copy.path)
    let file = copy.appendingPathComponent("workshop.yaml")
    let old = try String(contentsOf: file, encoding: .utf8)
    var text = old
    change(&text)
    #expect(text != old)
    try text.write(to: file, atomically: true, encoding: .utf8)
    #expect(try shell.run("import", copy.path).code == 0)
    return try shell.stale()
  }

  @Test func `another weight of a criterion makes the decisions that rest on it stale`() throws {
    try Shell.here { shell in
      let stale = try Self.changed(shell) {
        $0 = $0.replacing(
          "id: impact-loopbaan\n    kind: impact\n",
          with: "id: impact-loopbaan\n    kind: impact\n    weight: 3\n")
      }
      #expect(stale == ["shortlist", "questionnaire", "axes", "scenarios"])
    }
  }

  @Test func `a new choice of axes is fresh, though a candidate that lost goes with it`() throws {
    try Shell.here { shell in
      let stale = try Self.changed(shell) { text in
        let lost = text.firstRange(of: "  - id: kansen\n")
        let next = text.firstRange(of: "  - id: opdrachten\n")
        if let lost, let next {
          text.removeSubrange(lost.lowerBound..<next.lowerBound)
        }
        text = text.replacing(
          "at: 2025-09-18\n  reason: Beide onzekerheden",
          with: "at: 2025-10-02\n  reason: Deze twee")
      }
      #expect(stale == [])
      #expect(try shell.run("axes", "candidates").out.contains("opdrachten"))
      #expect(try !shell.run("axes", "candidates").out.contains("kansen"))
    }
  }

  @Test func `a mended reason leaves stale what was stale`() throws {
    try Shell.here { shell in
      let stale = try Self.changed(shell) {
        $0 = $0.replacing(
          "id: impact-loopbaan\n    kind: impact\n",
          with: "id: impact-loopbaan\n    kind: impact\n    weight: 3\n")
        $0 = $0.replacing("reason: Beide onzekerheden", with: "reason: Deze twee")
      }
      #expect(stale == ["shortlist", "questionnaire", "axes", "scenarios"])
    }
  }

  @Test func `stories that stand under other poles than they were written for are stale`() throws {
    try Shell.here { shell in
      let stale = try Self.changed(shell) {
        $0 = $0.replacing("  left: 1\n", with: "  left: 2\n")
      }
      #expect(stale == ["scenarios"])
      let out = shell.folder.appendingPathComponent("documents").path
      try shell.run("export", "--format", "markdown", "--out", out, lang: "en")
      let report = try String(contentsOfFile: out + "/frame.en.md", encoding: .utf8)
      #expect(
        report.contains("look again: written when the axes lay otherwise: scenario A, B, C, D"))
      // Turned back, every story stands where it was written.
      try shell.run("undo")
      #expect(try shell.stale() == [])
    }
  }
}
