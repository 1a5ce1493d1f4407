import Foundation
import Testing

/// What is refused says what is allowed.
struct RefusalTests {
  @Test func `an option that cannot be is named, and says once what is allowed`() throws {
    try LonglistTests.begun { shell in
      let kind = try shell.run("criteria", "edit", "--id", "x", "--kind", "impakt")
      #expect(
        kind.problems
          == "--kind: “impakt” is not possible here; choose one of impact, uncertainty; did you "
          + "mean “impact”?\n")
      let equal = try shell.run("criteria", "edit", "--id=x", "--scale=5", lang: "nl")
      #expect(equal.problems.hasPrefix("--scale: “5” is geen schaal"))
      let place = try shell.run("longlist", "edit", "D01")
      #expect(place.problems.hasPrefix("there is no development “D01”"))
      let many = try shell.run("sources", "add", "--title", "T", "--about", "D01", "D02")
      #expect(many.problems.hasPrefix("--about: there is no development “D01”"))
    }
  }

  @Test func `a name that is not there is answered with those that are`() throws {
    try Shell.here { shell in
      try shell.run("import", Shell.sample("kustplaats-2045"))
      let far = try shell.run("longlist", "edit", "zzz")
      #expect(far.problems.contains("“zzz”; there are: D01, D02, D03, D04,"), "\(far.problems)")
      let near = try shell.run("longlist", "edit", "D0l")
      #expect(near.problems.contains("did you mean “D01”?") && !near.problems.contains("there are"))
      let member = try shell.run("axes", "edit", "own-power", "--members", "zzz")
      #expect(member.problems.contains("“zzz”; there are: D01"), "\(member.problems)")
      for words in [["findings", "--group", "zzz"], ["responses", "enter", "--group", "zzz"]] {
        let group = try shell.run(words + ["--store", shell.store, "--lang", "nl"])
        #expect(group.code == 65 && group.problems.contains("“zzz” is onbekend; toegestaan: "))
      }
      let typed = ["g", "g zzz", "q"]
      let entry = try EntryTests.enter(["scores", "enter", "--expert", "e3"], typed, in: shell)
      #expect(entry.out.contains("type a code behind g; asked: D01, D02"), "\(entry.out)")
      #expect(entry.out.contains("“zzz” is not on this form; asked: D01, D02"))
    }
  }

  @Test func `an option that is needed is asked for`() throws {
    try Shell.here { shell in
      try shell.run("import", Shell.sample("kustplaats-2045"))
      func asked(_ words: [String], _ typed: [String]) throws -> Shell.Result {
        try shell.run(words + ["--store", shell.store, "--lang", "en"], typed: typed)
      }
      let scores = try asked(["scores", "show"], ["e99", "e1"])
      #expect(scores.code == 0 && scores.out.contains("D01"), "\(scores.problems)")
      #expect(scores.problems.contains("Which expert (e1, e2, e3"))
      let responses = try asked(["responses", "show"], ["p01"])
      #expect(responses.code == 0 && responses.out.contains("D01"), "\(responses.problems)")
      #expect(responses.problems.contains("Which respondent (p01, p02, p03 … p60)"))
      #expect(try asked(["scores", "show"], []).code == 64)
      #expect(try asked(["export", "--out", " "], []).code == 64)
    }
  }
}
