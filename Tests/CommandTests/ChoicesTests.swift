import Foundation
import Testing

/// Questions with a fixed choice.
struct ChoicesTests {
  /// A verb on the store with what somebody types, in Dutch unless it is said.
  static func typed(
    _ shell: Shell, _ words: [String], _ typed: [String], lang: String = "nl"
  ) throws -> Shell.Result {
    try shell.run(words + ["--store", shell.store, "--lang", lang], typed: typed)
  }

  @Test(arguments: ["werksessie", "Work Session", "work session", "3", "werk", "WERKSESSIE"])
  func `an answer is a word of either language, its beginning or its number`(
    answer: String
  ) throws {
    try LonglistTests.begun { shell in
      let added = try Self.typed(
        shell, ["sessions", "add", "--title", "Eerste"], [answer, "3", "", ""])
      #expect(added.code == 0, "\(added.problems)")
      #expect(added.problems.contains("1 interview, 2 teamoverleg, 3 werksessie, 4 toetsing"))
      #expect(added.problems.contains("[werksessie]"))
      #expect(try shell.run("sessions").out.contains("work session"))
    }
  }

  @Test func `a beginning that fits two is refused with both`() throws {
    try LonglistTests.begun { shell in
      let typed = try Self.typed(
        shell, ["longlist", "add"], ["Zee", "e", "eco", "demo", "", "", "", ""])
      #expect(typed.code == 0, "\(typed.problems)")
      #expect(typed.problems.contains("schrijf voluit economisch of ecologisch"))
      #expect(typed.problems.contains("“eco” kan hier niet; kies uit economisch, ecologisch\n"))
      #expect(try shell.run("longlist").out.contains("D01  demographic"))
    }
  }

  @Test func `options take the words too`() throws {
    try LonglistTests.begun { shell in
      try shell.run("longlist", "add", "--title", "Sea", "--dimension", "eCOLogisch")
      let criterion = try shell.run(
        "criteria", "edit", "--id", "twijfel", "--kind", "onzekerheid", lang: "nl")
      #expect(criterion.problems.contains("soort impact"), "\(criterion.problems)")
      try shell.run("criteria", "edit", "--id", "impact")
      try shell.run("criteria", "edit", "--id", "twijfel", "--kind", "onzekerheid", lang: "nl")
      let json = try #require(try shell.json("criteria") as? [String: Any])
      let kinds = (json["criteria"] as? [[String: Any]] ?? []).map { $0["kind"] as? String }
      #expect(kinds == ["impact", "uncertainty"])
      #expect(try shell.run("criteria", lang: "nl").out.contains("onzekerheid"))
      let said = try shell.run("comments", "add", "--text", "Goed", "--side", "voor")
      #expect(said.code == 0, "\(said.problems)")
    }
  }

  @Test func `what was done with a comment may be said in Dutch`() throws {
    try LonglistTests.begun { shell in
      try shell.run("comments", "add", "--text", "Noem de quota")
      let settled = try Self.typed(
        shell, ["comments", "settle", "c0001"], ["gebruikt", "in de titel"])
      #expect(settled.code == 0, "\(settled.problems)")
      #expect(settled.problems.contains("(1 gebruikt, 2 afgewezen)"))
      #expect(settled.out == "opmerking gebruikt: c0001\n")
    }
  }

  @Test func `yes is yes in both languages`() throws {
    try Shell.here { shell in
      try shell.run("import", Shell.sample("kustplaats-2045"))
      let no = try Self.typed(shell, ["experts", "dismiss", "e2"], ["no"])
      #expect(no.code == 0 && no.out == "geen wijziging\n", "\(no.problems)")
      let yes = try Self.typed(shell, ["experts", "dismiss", "E2"], ["perhaps", "Yes"])
      #expect(yes.code == 0 && yes.out == "expert verwijderd: e2\n", "\(yes.problems)")
      #expect(yes.problems.contains("antwoord met ja of nee"))
    }
  }

  @Test func `a high level of a criterion is told in words`() throws {
    try LonglistTests.begun { shell in
      try shell.run("longlist", "add", "--title", "Sea", "--dimension", "ecological")
      let asked = try Self.typed(
        shell, ["criteria", "edit"],
        ["impact", "", "", "0,5", "weinig", "1-5", "niets", "alles", "-"])
      #expect(asked.code == 0, "\(asked.problems)")
      #expect(asked.problems.contains("Een hoog niveau betekent (1 veel, 2 weinig) [veel]: "))
      let json = try #require(try shell.json("criteria") as? [String: Any])
      let one = try #require((json["criteria"] as? [[String: Any]])?.first)
      #expect(one["polarity"] as? Int == -1 && one["weight"] as? Double == 0.5)
    }
  }

  @Test func `a weight says and takes the mark of its language`() throws {
    try LonglistTests.begun { shell in
      let typed = try Self.typed(
        shell, ["experts", "add"], ["Els", "", "2000", "1.000", "1,5"])
      #expect(typed.code == 0, "\(typed.problems)")
      #expect(typed.problems.contains("van 0,001 tot en met 1000"))
      #expect(typed.problems.contains("“1.000” is niet duidelijk"))
      let unclear = try shell.run("experts", "add", "--name", "Bo", "--weight", "1,000")
      #expect(unclear.code == 65, "\(unclear.out)")
      #expect(unclear.problems.contains("“1,000” is not clear; write 1000, or 1.0"))
      #expect(try shell.run("experts", "add", "--name", "Bo", "--weight", "1,5").code == 0)
      let again = try Self.typed(shell, ["experts", "edit", "e01"], ["", "", ""])
      #expect(again.code == 0 && again.problems.contains("Gewicht [1,5]"), "\(again.problems)")
    }
  }
}
