import Foundation
import Testing

/// What people decided before and change or look at again.
struct SecondThoughtTests {
  @Test func `the words at the ends of a scale follow the kind of the criterion`() throws {
    try LonglistTests.begun { shell in
      let words = ["criteria", "edit", "--store", shell.store, "--lang", "nl"]
      let named = try shell.run(
        words,
        typed: ["impact", "", "", "", "", "", "", "", "onzekerheid", "", "", "", "", "", "", "-"])
      #expect(named.code == 0, "\(named.problems)")
      #expect(named.problems.contains("Soort (1 impact, 2 onzekerheid) [onzekerheid]:"))
      #expect(try shell.run("criteria").out.contains("1 zo goed als zeker … 5 kan alle kanten op"))
      let other = try shell.run(
        words, typed: ["twijfel", "uncertainty", "", "", "", "", "", "-"])
      #expect(other.problems.contains("1 betekent [zo goed als zeker]:"), "\(other.problems)")
      let turned = try shell.run(
        "criteria", "edit", "--id", "twijfel", "--kind", "impact", lang: "nl")
      #expect(turned.code == 0, "\(turned.problems)")
      let rows = try shell.run("criteria").out.split(separator: "\n")
      #expect(rows.contains { $0.hasPrefix("twijfel") && $0.contains("nauwelijks impact") })
      try shell.run("criteria", "edit", "--id", "twijfel", "--low", "geen")
      try shell.run("criteria", "edit", "--id", "twijfel", "--kind", "uncertainty")
      #expect(try shell.run("criteria").out.contains("1 geen … 5 zeer grote impact"))
    }
  }

  @Test func `the reason of an exchange is told of both`() throws {
    try ShortlistConfirmTests.scored { shell in
      let (chosen, missed) = try ShortlistConfirmTests.codes(shell)
      let (out, into) = (chosen[1], missed[0])
      let done = try shell.run(
        "shortlist", "confirm", "--swap", out, into, "--because", "too certain", "--drop",
        chosen[3],
        "--because", "too small")
      #expect(done.code == 0, "\(done.problems)")
      let told = "Against the ranking, \(into) in place of \(out): too certain"
      let shown = try shell.run("shortlist").out.replacing("\n", with: " ")
      #expect(shown.contains(told), "\(shown)")
      #expect(shown.contains("Against the ranking, \(chosen[3]): too small"))
      #expect(shown.ranges(of: "too certain").count == 1)
      #expect(try AxesTalkTests.frame(shell).contains(told))
      let left = try shell.run("history", "--about", out, lang: "nl").out.replacing("\n ", with: "")
      #expect(left.contains("niet in de selectie, wel \(into): too certain"), "\(left)")
      let came = try shell.run("history", "--about", into).out
      #expect(came.contains(", in place of \(out): too certain"), "\(came)")
    }
  }

  @Test func `an exchange of what the ranking did not choose is told of both too`() throws {
    try ShortlistConfirmTests.scored { shell in
      let (chosen, missed) = try ShortlistConfirmTests.codes(shell)
      try shell.run(
        "shortlist", "confirm", "--swap", chosen[1], missed[0], "--because", "wider")
      let again = try shell.run(
        "shortlist", "confirm", "--swap", missed[0], missed[1], "--because", "too certain")
      #expect(again.code == 0, "\(again.problems)")
      let shown = try shell.run("shortlist").out
      #expect(shown.contains("\(missed[1]) in place of \(missed[0]): too certain"), "\(shown)")
    }
  }

  @Test func `undo without a number takes back nothing older than what stays for good`() throws {
    try LonglistTests.begun { shell in
      try shell.run("groups", "add", "--name", "Crew")
      let added = try #require(
        (try shell.json("history") as? [[String: Any]])?.last?["seq"] as? Int)
      // What told of Els is gone with her, so that the entry before it is the one that counts.
      try shell.run("experts", "add", "--name", "Els")
      #expect(try shell.run("participants", "forget", "e01", "--yes").code == 0)
      let history = try shell.run("history").out
      let undone = try shell.run("undo")
      #expect(undone.code == 65 && undone.out.isEmpty, "\(undone)")
      #expect(undone.problems.contains("does not come back; nothing was taken back."))
      #expect(undone.problems.contains("scenariocross undo \(added)\n"), "\(undone.problems)")
      #expect(try shell.run("history").out == history)
      try shell.run("longlist", "add", "--title", "Sea", "--dimension", "economic")
      #expect(try shell.run("undo").out.contains("D01"))
    }
  }

  @Test func `pairs are marked as chosen or set aside, and choosing one that was says so`() throws {
    try Shell.here { shell in
      try shell.run("import", Shell.sample("kustplaats-2045"))
      let pair = ["housing-demand", "national-direction"]
      let set = try shell.run(
        ["axes", "reject"] + pair + ["--reason", "too alike"] + [
          "--store", shell.store, "--lang", "en",
        ])
      #expect(set.code == 0, "\(set.problems)")
      let listed = try shell.run("axes", "pairs").out
      #expect(listed.contains("  set aside: too alike\n") && !listed.contains("  chosen\n"))
      let talk = try AxesTalkTests.talk(
        shell, pair + ["", "ann", "Both matter", "", "", "", "", ""])
      #expect(talk.code == 0, "\(talk.problems)")
      #expect(talk.problems.contains("  set aside: too alike\n"))
      let said = "this pair was set aside: too alike; choosing it ends that"
      #expect(talk.problems.ranges(of: said).count == 1, "\(talk.problems)")
      let dutch = try shell.run("axes", "pairs", lang: "nl").out
      #expect(dutch.contains("  gekozen\n") && !dutch.contains("afgevallen: too alike"), "\(dutch)")
    }
  }

  @Test func `a session needs its number of people, and its day is asked`() throws {
    try LonglistTests.begun { shell in
      let words = ["sessions", "add", "--store", shell.store, "--lang", "en"]
      let asked = try shell.run(
        words, typed: ["First", "team", "", "0", "yesterday", "2026-02-19", ""])
      #expect(asked.code == 0, "\(asked.problems)")
      #expect(asked.problems.contains("this is needed to go on"))
      #expect(asked.problems.contains("“yesterday” is no date"))
      #expect(try shell.run("sessions").out.hasPrefix("s1  2026-02-19  team meeting  0  First"))
      let today = try shell.run(words, typed: ["Second", "team", "3", "", ""])
      #expect(today.code == 0, "\(today.problems)")
    }
  }

  @Test func `arrow keys at a question leave no letters in its answer`() throws {
    try LonglistTests.begun { shell in
      let words = ["longlist", "add", "--dimension", "economic", "--store", shell.store]
      let keys = "\u{1B}[D\u{1B}[D\u{1B}OC\u{1B}[1;5C\u{1B}[3~"
      let added = try shell.run(words, typed: ["Se\(keys)a [D] O", "", "", "", "", ""])
      #expect(added.code == 0, "\(added.problems)")
      let listed = try shell.run("longlist").out
      #expect(listed.contains("Sea [D] O"), "\(listed)")
    }
  }
}
