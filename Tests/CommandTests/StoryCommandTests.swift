import Foundation
import Testing

/// The story of one development, as people read it.
struct StoryCommandTests {
  @Test func `a development is told in sentences, and programs read the entries`() throws {
    try Shell.here { shell in
      try shell.run("import", Shell.sample("kustplaats-2045"))
      let story = try shell.run("history", "--about", "D10").out
      #expect(story.hasPrefix("D10 Storage of power in districts becomes cheap\n"))
      #expect(story.contains("8 experts scored it in round 1"))
      #expect(story.contains("added: without it"))
      #expect(!story.contains("e1"))
      let dutch = try shell.run("history", "--about", "D10", lang: "nl").out
      #expect(dutch.contains("8 experts scoorden dit in ronde 1"))
      let json = try #require(try shell.json("history", "--about", "D10") as? [[String: Any]])
      #expect(json.map { $0["command"] as? String } == ["import"])
      // What is no development is listed as before.
      #expect(try shell.run("history", "--about", "e1").out.contains("files taken in"))
    }
  }

  @Test func `what was typed in one sitting is one line, with whose it is`() throws {
    try Shell.here { shell in
      try shell.run("import", Shell.sample("kustplaats-2045"))
      for (who, typed) in [("r003", ["5", "2", "a", "5", "q"]), ("r004", ["4", "q"])] {
        let words = ["responses", "enter", "--respondent", who, "--group", "residents"]
        #expect(try EntryTests.enter(words, typed, in: shell).code == 0)
      }
      // An answer that stands already is one when it is changed, not all that were imported.
      let again = ["g D02", "3", "g D02", "4", "q"]
      _ = try EntryTests.enter(["scores", "enter", "--expert", "e3"], again, in: shell)
      let all = try shell.run("history").out.split(separator: "\n").map(String.init)
      let lines = Array(all.suffix(4))
      #expect(all.filter { $0.first != " " }.count == 4, "\(all)")
      #expect(lines[1].hasPrefix("2–5  ") && lines[1].hasSuffix("r003 (residents): 4 answers"))
      #expect(lines[2].hasPrefix("6    ") && lines[2].hasSuffix("r004 (residents): 1 answer"))
      #expect(lines[3].hasSuffix("e3: 1 answer"), "\(lines)")
      #expect(try shell.run("undo", "3").code == 0)
      let undone = try shell.run("history", "--about", "r003", lang: "nl").out
      #expect(undone.hasSuffix("[ongedaan] r003 (residents): 4 antwoorden\n"), "\(undone)")
      let json = try #require(try shell.json("history", "--about", "r003") as? [[String: Any]])
      #expect(json.map { $0["seq"] as? Int } == [2, 3, 4, 5])
    }
  }

  @Test func `a name of which the history says nothing is refused with the nearest`() throws {
    try Shell.here { shell in
      try shell.run("import", Shell.sample("kustplaats-2045"))
      let none = try shell.run("history", "--about", "D99")
      #expect(none.code == 65 && none.out.isEmpty)
      #expect(none.problems == "the history says nothing of “D99”; did you mean “D09”?\n")
      let far = try shell.run("history", "--about", "whatever", "--json", lang: "nl")
      #expect(far.code == 65 && far.problems.contains("vraag naar een code zoals D01"))
    }
  }
}
