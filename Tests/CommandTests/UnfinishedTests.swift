import Foundation
import Testing

/// Forms that are not full: what is said when somebody stops, and who is still expected.
struct UnfinishedTests {
  static let residents = ["responses", "enter", "--group", "residents"]

  @Test func `who stops is told the command that goes on, and what became of it`() throws {
    try Shell.here { shell in
      try shell.run("import", Shell.sample("kustplaats-2045"))
      let idle = try EntryTests.enter(Self.residents, ["q"], in: shell)
      #expect(idle.out.hasSuffix("stopped; nothing was filled in\n"), "\(idle.out)")
      let respondents = try shell.run("participants").out
      let begun = try EntryTests.enter(Self.residents, ["5", "2", "a", "q"], in: shell)
      let line = try #require(begun.out.split(separator: "\n").last)
      #expect(line.hasPrefix("  scenariocross responses enter --respondent "), "\(begun.out)")
      #expect(begun.out.contains("stopped; what you typed is kept; go on later with:\n"))
      let name = try #require(line.split(separator: " ").dropFirst(4).first.map(String.init))
      #expect(!respondents.contains("\(name) "), "a number for which nothing was typed is free")
      let on = try EntryTests.enter(
        ["responses", "enter", "--respondent", name], ["q"], in: shell)
      #expect(on.out.contains("2 of 10") && on.out.contains("stopped; go on later with:\n"))
      let blank = try EntryTests.enter(
        Self.residents, Array(repeating: "", count: 60) + ["no"], in: shell)
      #expect(blank.out.contains("nothing was filled in, so this does not count"), "\(blank.out)")
      let expert = try EntryTests.enter(["scores", "enter", "--expert", "e3"], ["q"], in: shell)
      #expect(expert.out.contains("  scenariocross scores enter --expert e3 --store "))
    }
  }

  @Test func `who begins with a group is told first whose forms are not full`() throws {
    try Shell.here { shell in
      try shell.run("import", Shell.sample("kustplaats-2045"))
      let council = ["responses", "enter", "--group", "youth-council"]
      for (name, typed) in [
        ("y91", ["5", "2", "a", "q"]), ("y92", ["5", "q"]), ("Jan", ["5", "q"]),
      ] {
        _ = try EntryTests.enter(council + ["--respondent", name], typed, in: shell)
      }
      let again = try EntryTests.enter(council, ["q"], in: shell)
      let told = try #require(again.out.range(of: "y92 (29 of 30 open), y91 (27 of 30 open)"))
      let asked = try #require(again.out.range(of: "1 of 10"))
      #expect(told.lowerBound < asked.lowerBound, "\(again.out)")
      // Who sits down next does not read the name of another.
      #expect(!again.out.contains("Jan"))
      #expect(again.out.contains("  scenariocross responses enter --respondent y92 --store "))
      let other = try EntryTests.enter(Self.residents, ["q"], in: shell)
      #expect(!other.out.contains("y92"))
    }
  }

  @Test func `of a ballot that is not full is said how many developments are open, and which`()
    throws
  {
    try LonglistTests.begun { shell in
      for title in ["Sea", "Trade", "Ice"] {
        try shell.run("longlist", "add", "--title", title, "--dimension", "economic")
      }
      try shell.run("criteria", "edit", "--id", "impact")
      try shell.run("experts", "add", "--name", "Els")
      let score = ["scores", "enter", "--expert", "e01"]
      _ = try EntryTests.enter(score, ["4", "q"], in: shell)
      #expect(try shell.run("experts").out.contains("1 of 3"))
      #expect(try shell.run("experts", lang: "nl").out.contains("1 van 3"))
      let shown = try shell.run("scores", "show", "--expert", "e01").out
      #expect(shown.hasSuffix("still open: 2 of 3: D02, D03\n"), "\(shown)")
      _ = try EntryTests.enter(score, ["3", "2", ""], in: shell)
      #expect(try shell.run("experts").out.contains("scored"))
      #expect(try shell.run("scores", "show", "--expert", "e01").out.hasSuffix("is filled in\n"))
    }
  }

  @Test func `while fewer answered than were invited, more answers can come`() throws {
    try Shell.here { shell in
      try shell.run("import", Shell.sample("kustplaats-2045"))
      let told = try shell.run("status").out.replacing("\n  ", with: " ")
      #expect(told.contains("done; 60 of 133 invited"), "\(told)")
      #expect(told.contains("more answers can come with “responses enter” or"))
      let next = try shell.run(["next", "--store", shell.store, "--lang", "nl"])
      #expect(
        next.problems.replacing("\n  ", with: " ").contains(
          "60 van 133 uitgenodigden antwoordden; er kunnen antwoorden"))
      for group in ["residents", "businesses", "public-bodies", "youth-council"] {
        try shell.run("groups", "edit", group, "--invited", "1")
      }
      let full = try shell.run("status").out
      #expect(full.contains("60 respondents") && !full.contains("more answers"), "\(full)")
    }
  }
}
