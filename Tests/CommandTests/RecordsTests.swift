import Foundation
import Testing

/// Sources, sessions and comments by hand.
struct RecordsTests {
  @Test func `a source is added under a key of its title`() throws {
    try LonglistTests.begun { shell in
      #expect(try shell.run("sources").out.contains("scenariocross sources add"))
      try shell.run("longlist", "add", "--title", "Sea", "--dimension", "ecological")
      let added = try shell.run("sources", "add", "--title", "Quay report", "--about", "D01")
      #expect(added.code == 0 && added.out == "source: quay-report D01\n", "\(added.problems)")
      let asked = try shell.run(
        ["sources", "add", "--store", shell.store, "--lang", "nl"],
        typed: ["Kaderapport", "Gemeente", "2024", "", "", "D1", ""])
      #expect(asked.code == 0 && asked.problems.contains("bedoelde u “D01”?"), "\(asked)")
      #expect(try shell.run("sources").out.contains("[@kaderapport]       Gemeente 2024: Kade"))
      let taken = try shell.run("sources", "add", "--title", "T", "--key", "quay-report")
      #expect(taken.code == 65 && taken.problems.contains("give another name"))
    }
  }

  @Test func `sessions have a day, a kind and a number of people`() throws {
    try LonglistTests.begun { shell in
      let added = try shell.run(
        "sessions", "add", "--title", "First", "--kind", "interview", "--people", "2", "--at",
        "2026-02-19")
      #expect(added.code == 0 && added.out == "session: s1\n", "\(added.problems)")
      let asked = try shell.run(
        ["sessions", "add", "--store", shell.store, "--lang", "en", "--at", "2026-01-10"],
        typed: ["Second", "worksession", "", "many", "14", ""])
      #expect(asked.code == 0 && asked.problems.contains("did you mean “work session”?"))
      #expect(asked.problems.contains("no number of people"))
      let listed = try shell.run("sessions").out
      #expect(listed.hasPrefix("s2  2026-01-10  work session  14  Second\ns1  2026-02-19"))
    }
  }

  @Test func `a comment is noted where it was said, and settled with a reason`() throws {
    try LonglistTests.begun { shell in
      try shell.run("sessions", "add", "--title", "First", "--kind", "team")
      for title in ["Sea", "Trade"] {
        try shell.run("longlist", "add", "--title", title, "--dimension", "economic")
      }
      let wrong = try shell.run("comments", "add", "--text", "T", "--about", "D92")
      #expect(wrong.code == 65 && wrong.problems.contains("did you mean “D02”?"), "\(wrong)")
      #expect(wrong.problems.contains("A, B, C, D"))
      let added = try shell.run(
        "comments", "add", "--text", "Name the quotas", "--about", "D02", "--session", "s1", "--by",
        "The fisher")
      #expect(added.code == 0 && added.out == "comment: c0001 D02\n", "\(added.problems)")
      let lost = try shell.run("comments", "add", "--text", "T", "--session", "s2")
      #expect(lost.code == 65 && lost.problems.contains("did you mean “s1”?"))
      try shell.run("comments", "add", "--text", "Who pays?", "--about", "B")
      let settled = try shell.run(
        ["comments", "settle", "--store", shell.store, "--lang", "nl"],
        typed: ["c0001", "declined", "", "te vroeg"])
      #expect(settled.code == 0 && settled.out == "opmerking: c0001 D02\n", "\(settled.problems)")
      let listed = try shell.run("comments").out
      #expect(listed.contains("declined  Name the quotas → te vroeg"), "\(listed)")
      #expect(!listed.contains("fisher"))
      #expect(try shell.run("comments", "--names").out.contains("The fisher"))
      #expect(try shell.run("comments", "list", "--open").out.hasPrefix("c0002"))
      #expect(
        try shell.run("comments", "settle", "c0002", "--used", "--reason", "In the title").code == 0
      )
      #expect(try shell.run("comments", "settle", "c0002", "--used", "--declined").code == 64)
      let files = shell.folder.appendingPathComponent("files").path
      try shell.run("export-folder", "--out", files)
      #expect(try shell.run("import", files).out == "harbour: no change\n")
    }
  }

  @Test func `an argument takes a side, and is told in the method without a name`() throws {
    try Shell.here { shell in
      try shell.run("import", Shell.sample("kustplaats-2045"))
      let pair = "national-direction housing-demand"
      let added = try shell.run(
        "comments", "add", "--text", "Both are open", "--about", pair, "--side", "for", "--by",
        "Anna")
      #expect(added.code == 0 && added.out == "argument: c0006 \(pair)\n", "\(added.problems)")
      try shell.run(
        "comments", "add", "--text", "Hard to tell apart", "--about", pair, "--side", "against",
        "--by", "e2")
      let wrong = try shell.run("comments", "add", "--text", "T", "--side", "againts")
      #expect(wrong.code == 65 && wrong.problems.contains("did you mean “against”?"))
      #expect(try shell.run("comments").out.contains("for       Both are open"))
      #expect(!(try shell.run("comments", "list", "--open").out.contains("Both are open")))
      let out = shell.folder.appendingPathComponent("made")
      try shell.run("export", "--format", "markdown", "--out", out.path)
      let text = try String(
        contentsOf: out.appendingPathComponent("frame.en.md"), encoding: .utf8)
      #expect(text.contains("2 arguments weighed: 1 for, 1 against"))
      #expect(text.contains("| for | person 3 | Both are open |"), "\(text)")
      #expect(text.contains("| against | e2 | Hard to tell apart |"))
      #expect(!text.contains("Anna"))
      let files = shell.folder.appendingPathComponent("files").path
      try shell.run("export-folder", "--out", files)
      #expect(try shell.run("import", files).out == "kustplaats-2045: no change\n")
      let settled = try shell.run("comments", "settle", "c0006", "--used", "--reason", "It weighed")
      #expect(settled.out == "argument: c0006 \(pair)\n", "\(settled.problems)")
    }
  }
}
