import Foundation
import Testing

/// Experts and criteria by hand.
struct ExpertsTests {
  @Test func `an expert has a code that does not tell who it is`() throws {
    try LonglistTests.begun { shell in
      #expect(try shell.run("experts").out.contains("scenariocross experts add"))
      let added = try shell.run("experts", "add", "--name", "Els Jansen", "--background", "Ports")
      #expect(added.code == 0 && added.out == "expert: e01\n", "\(added.problems)")
      let asked = try shell.run(
        ["experts", "add", "--store", shell.store, "--lang", "nl"],
        typed: ["Bram", "Zee", "nul", "2"])
      #expect(asked.out == "expert: e02\n" && asked.problems.contains("0,001"), "\(asked)")
      let coded = try shell.run("experts", "list")
      #expect(!coded.out.contains("Els") && !coded.out.contains("Ports"))
      #expect(coded.problems == "with names and backgrounds: scenariocross experts list --names\n")
      let told = try #require(try shell.json("experts", "list") as? [String: [[String: Any]]])
      #expect(told["experts"]?.first?["background"] is NSNull)
      let named = try shell.run("experts", "list", "--names").out
      #expect(named.contains("e01  ×1.00  not yet  Els Jansen  Ports"))
      #expect(named.contains("e02  ×2.00  not yet  Bram        Zee"))
      let comma = try shell.run("experts", "add", "--name", "Cas", "--weight", "1,5")
      #expect(comma.code == 0, "\(comma.problems)")
      #expect(try shell.run("experts", "edit", "e03", "--weight", "1.5").out == "no change\n")
      #expect(try shell.run("experts").out.contains("e03  ×1.50"))
      let heavy = try shell.run("experts", "add", "--name", "Dan", "--weight", "much", lang: "nl")
      #expect(heavy.code == 65 && heavy.problems.contains("het gewicht van “e04”"), "\(heavy)")
      let taken = try shell.run("experts", "add", "--id", "e01", "--name", "X")
      #expect(taken.code == 65 && taken.problems.contains("scenariocross experts edit e01"))
    }
  }

  @Test func `an expert is changed, and dismissed with the scores`() throws {
    try Shell.here { shell in
      try shell.run("import", Shell.sample("kustplaats-2045"))
      let edited = try shell.run("experts", "edit", "e2", "--weight", "3")
      #expect(edited.code == 0, "\(edited.problems)")
      #expect(try shell.run("experts", "edit", "e2", "--weight", "3").out == "no change\n")
      let wrong = try shell.run("experts", "edit", "e22")
      #expect(wrong.code == 65 && wrong.problems.contains("did you mean “e2”?"))
      let before = try #require(try shell.json("shortlist") as? [String: Any])
      #expect(try shell.run("experts", "dismiss", "e2", "--yes").out == "expert removed: e2\n")
      let after = try #require(try shell.json("shortlist") as? [String: Any])
      func n(_ list: [String: Any]) -> Int? {
        let entries = list["entries"] as? [[String: Any]]
        return (entries?.first?["criteria"] as? [[String: Any]])?.first?["n"] as? Int
      }
      #expect(try #require(n(after)) < #require(n(before)))
      #expect(try shell.run("replay", "--verify").code == 0)
    }
  }

  @Test func `criteria open a round, which follows the longlist while nobody scored`() throws {
    try LonglistTests.begun { shell in
      let words = ["criteria", "edit", "--store", shell.store, "--lang", "en"]
      let asked = try shell.run(
        words,
        typed: ["", "", "", "", "", "1-20", "1-7", "", "", "", "", "", "", "", "", "", ""])
      #expect(
        asked.code == 0 && asked.out.hasPrefix("round of scores opened: round-1\n"), "\(asked)")
      #expect(asked.problems.contains("2 to 11 ascending levels"))
      let listed = try shell.run("criteria").out
      #expect(listed.contains("impact       impact · income  ×1.00"))
      #expect(listed.contains("1 hardly any impact … 7 very large impact"), "\(listed)")
      let added = try shell.run("longlist", "add", "--title", "Sea", "--dimension", "ecological")
      #expect(
        added.out == "development proposed: D01\nwhat experts are asked changed: round-1\n")
      let json = try #require(try shell.json("criteria", "list") as? [String: Any])
      #expect(json["items"] as? [String] == ["D01"] && json["round"] as? Int == 1)
      let one = try shell.run(words + ["--id", "impact", "--weight", "2"])
      #expect(one.code == 0, "\(one.problems)")
      let wrong = try shell.run(words + ["--id", "safe", "--kind", "impact", "--outcome", "incom"])
      #expect(wrong.code == 65 && wrong.problems.contains("did you mean “income”?"))
      #expect(try shell.run(words + ["--remove", "uncertainty"]).code == 0)
      let last = try shell.run(words + ["--remove", "impact"])
      #expect(last.code == 65 && last.problems.contains("only criterion of the kind impact"))
      #expect(last.problems.contains("scenariocross criteria edit --id NAME --kind impact"))
    }
  }

  @Test func `a round with ballots is kept, and the next is opened when it is asked for`() throws {
    try Shell.here { shell in
      try shell.run("import", Shell.sample("kustplaats-2045"))
      let refused = try shell.run("criteria", "edit", "--id", "living", "--weight", "3")
      #expect(refused.code == 65 && refused.problems.contains("criteria edit --new-round"))
      let added = try shell.run("longlist", "add", "--title", "Ice", "--dimension", "ecological")
      #expect(added.out == "development proposed: D19\n")
      #expect(added.problems.contains("the scores say nothing of D19"))
      let opened = try shell.run("criteria", "edit", "--new-round")
      #expect(opened.out == "round of scores opened: round-2\n", "\(opened.problems)")
      let json = try #require(try shell.json("criteria") as? [String: Any])
      #expect((json["items"] as? [String])?.contains("D19") == true)
      let out = shell.folder.appendingPathComponent("files").path
      try shell.run("export-folder", "--out", out)
      #expect(try shell.run("import", out).out == "kustplaats-2045: no change\n")
    }
  }

  @Test func `what was set by hand comes back from its files unchanged`() throws {
    try LonglistTests.begun { shell in
      for title in ["Sea", "Trade"] {
        try shell.run("longlist", "add", "--title", title, "--dimension", "economic")
      }
      try shell.run("criteria", "edit", "--id", "impact")
      try shell.run("longlist", "drop", "D02", "--reason", "small")
      try shell.run("experts", "add", "--name", "Els")
      let out = shell.folder.appendingPathComponent("files").path
      try shell.run("export-folder", "--out", out)
      #expect(try shell.run("import", out).out == "harbour: no change\n")
    }
  }

  @Test func `a criterion that is finished is kept when somebody stops at the next`() throws {
    try LonglistTests.begun { shell in
      let words = ["criteria", "edit", "--store", shell.store]
      let keyboard = try Keyboard(shell, ["criteria", "edit"])
      for _ in 0..<8 { try keyboard.answer("\n") }
      try keyboard.wait(for: "Criterion (- ends) [uncertainty]: ")
      keyboard.interrupt()
      try keyboard.wait(for: "what was finished is kept; go on with:")
      #expect(keyboard.end() == 130)
      #expect(try shell.run("criteria").out.hasPrefix("impact  impact"))
      let ended = try shell.run(words + ["--lang", "nl"], typed: ["", ""])
      #expect(ended.code == 64 && ended.problems.contains("wat klaar was, is bewaard"))
      let none = try shell.run(words + ["--lang", "en"], typed: ["-"])
      #expect(none.code == 0 && none.out == "no change\n")
    }
  }

  @Test func `who stops at a question hears that nothing was changed`() throws {
    try LonglistTests.begun { shell in
      let keyboard = try Keyboard(shell, ["longlist", "add"], lang: "nl")
      try keyboard.answer("Zee\n")
      try keyboard.wait(for: ": ")
      keyboard.interrupt()
      try keyboard.wait(for: "onderbroken; er is niets veranderd")
      #expect(keyboard.end() == 130)
    }
  }

  @Test func `criteria of both kinds come before the scores`() throws {
    try LonglistTests.begun { shell in
      func next() throws -> String? {
        let status = try #require(try shell.json("status") as? [String: Any])
        return (status["next"] as? [String: String])?["command"]
      }
      try shell.run("longlist", "add", "--title", "Sea", "--dimension", "economic")
      try shell.run("experts", "add", "--name", "Els")
      #expect(try next()?.hasPrefix("scenariocross criteria edit") == true)
      try shell.run("criteria", "edit", "--id", "impact", "--kind", "impact")
      #expect(try next()?.hasPrefix("scenariocross criteria edit") == true)
      let asked = try shell.run(
        ["criteria", "edit", "--store", shell.store, "--lang", "en"], typed: ["-"])
      #expect(
        asked.problems.contains("impact (a wrong criterion is taken away with --remove NAME)"))
      #expect(asked.problems.contains("Criterion (- ends) [uncertainty]"))
      try shell.run("criteria", "edit", "--id", "doubt", "--kind", "uncertainty")
      #expect(try next()?.hasPrefix("scenariocross scores enter") == true)
      // Who scored without uncertainty goes on.
      try shell.run("criteria", "edit", "--remove", "doubt")
      try shell.run(
        "scores", "enter", "--expert", "e01", "--code", "D01", "--criterion", "impact", "--score",
        "3")
      try shell.run("experts", "add", "--name", "Bram")
      #expect(try next()?.hasPrefix("scenariocross scores enter") == true)
    }
  }

  @Test func `an expert is not added by pressing Enter alone`() throws {
    try LonglistTests.begun { shell in
      let words = ["experts", "add", "--store", shell.store, "--lang", "nl"]
      let ended = try shell.run(words, typed: ["", "", ""])
      #expect(ended.code == 64 && ended.problems.contains("geef een naam; wie zonder naam"))
      #expect(try shell.run("experts").out.contains("no experts yet"))
      let named = try shell.run(words, typed: ["", "Els", "", ""])
      #expect(named.code == 0, "\(named.problems)")
      #expect(try shell.run("experts", "add", "--background", "Ports").code == 0)
      #expect(try shell.run("experts", "--names").out.contains("Els"))
    }
  }
}
