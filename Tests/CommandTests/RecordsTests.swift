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
}
