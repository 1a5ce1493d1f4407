import Foundation
import Testing

/// What is said of what was done, of what it costs and of what comes next.
struct SaidAfterwardsTests {
  @Test func `what comes too early names the command that leads there`() throws {
    try LonglistTests.begun { shell in
      for words in [["axes", "pairs"], ["findings"], ["cross"], ["shortlist"]] {
        let early = try shell.run(words + ["--store", shell.store, "--lang", "nl"])
        #expect(early.code == 69, "\(words)")
        #expect(
          early.problems.contains("volgende stap: scenariocross longlist add"),
          "\(early.problems)")
      }
    }
  }

  @Test func `a study that began, a questionnaire and answers that came say what is next`() throws {
    try Shell.here { shell in
      let made = try shell.run(
        "new", "--title", "Harbour", "--question", "Which quay?", "--horizon", "2040", "--outcome",
        "Income")
      #expect(made.out == "scope recorded\n")
      #expect(made.problems.hasPrefix("next step: scenariocross longlist add"))
      try ClosingListTests.ask(shell)
      let form = shell.folder.appendingPathComponent("answers.csv")
      try "respondent,group,D01.impact\nr1,residents,4\n".write(
        to: form, atomically: true, encoding: .utf8)
      let taken = try shell.run("responses", "import", form.path, "--yes")
      #expect(taken.code == 0, "\(taken.problems)")
      #expect(taken.problems.contains("scenariocross axes add"), "\(taken.problems)")
    }
  }

  @Test func `a new version says how many answers no longer count`() throws {
    try LonglistTests.begun { shell in
      try ClosingListTests.ask(shell)
      try shell.run(
        "responses", "enter", "--respondent", "r1", "--group", "residents", "--answers",
        "D01.impact=4")
      let again = try ChoicesTests.typed(shell, ["questionnaire", "publish"], ["nee"])
      #expect(again.out == "geen wijziging\n")
      #expect(
        again.problems.replacing("\n  ", with: " ")
          .contains("; 1 antwoord op versie 1 telt dan niet meer mee"),
        "\(again.problems)")
      #expect(again.problems.contains("de vragen zijn dezelfde"))
    }
  }

  @Test func `who is forgotten takes so many answers along, and what rests on them`() throws {
    try Shell.here { shell in
      try shell.run("import", Shell.sample("kustplaats-2045"))
      let asked = try ChoicesTests.typed(shell, ["participants", "forget", "e1"], ["nee"])
      #expect(asked.code == 0, "\(asked.problems)")
      #expect(asked.problems.contains("scores en 0 antwoorden worden ingetrokken"))
      #expect(asked.problems.contains("; verouderd: selectie"), "\(asked.problems)")
      // By their name they lose as much.
      try shell.run("experts", "edit", "e1", "--name", "Femke")
      let named = try ChoicesTests.typed(shell, ["participants", "forget", "femke"], ["nee"])
      func loss(_ told: Shell.Result) -> String? {
        told.problems.split(separator: "\n").first { $0.contains("scores en") }.map(String.init)
      }
      #expect(loss(named) == loss(asked) && loss(named) != nil, "\(named.problems)")
      #expect(named.problems.contains("Femke (e1)"), "\(named.problems)")
    }
    try LonglistTests.begun { shell in
      try ClosingListTests.ask(shell)
      try shell.run(
        "responses", "enter", "r1", "--group", "residents", "--answers",
        "D01.impact=4,D01.direction=a")
      let asked = try shell.run("participants", "forget", "r1", "--yes")
      #expect(asked.problems.contains("0 scores and 2 answers are withdrawn; open again: questi"))
    }
  }

  @Test func `a deed is told in words`() throws {
    try AskedInTimeTests.listed { shell in
      let merged = try shell.run("longlist", "merge", "D01", "D02", "--reason", "same", lang: "nl")
      #expect(merged.out == "D01 is opgegaan in D02\n", "\(merged.problems)")
      let all = try shell.run("longlist", "list", "--all", lang: "nl").out
      #expect(all.contains("samengevoegd: D02  Sea (reden: same)"), "\(all)")
      #expect(try shell.run("history").out.contains("D01 was merged into D02"))
      let scope = try shell.run("scope", "edit", "--geography", "The coast", lang: "nl")
      #expect(scope.out == "afbakening vastgelegd\n")
    }
  }

  @Test func `a study without themes is told what for it needs them`() throws {
    try LonglistTests.begun { shell in
      let status = try shell.run("status", lang: "nl").out
      #expect(status.replacing("\n", with: " ").contains("0 thema's, later nodig"), "\(status)")
      try shell.run("scope", "edit", "--theme", "Homes")
      #expect(!(try shell.run("status", lang: "nl").out.contains("later nodig")))
    }
  }

  @Test func `what may be a slip is pointed out or refused`() throws {
    try AskedInTimeTests.listed { shell in
      let poles = ["axes", "add", "--name", "Sea", "--members", "D01", "--pole-1", "High"]
      let equal = try shell.run(poles + ["--pole-2", "high", "--store", shell.store])
      #expect(equal.code == 65 && equal.problems.contains("--pole-2: “high” is"), "\(equal)")
      #expect(try shell.run(poles + ["--pole-2", "Low", "--store", shell.store]).code == 0)
      #expect(try shell.run("axes", "candidates").out.contains("D01  High ↔ Low"))
      let edit = try shell.run("axes", "edit", "sea", "--pole-1", "LOW")
      #expect(edit.code == 65, "\(edit.out)")
      try shell.run("groups", "add", "--name", "Residents")
      try shell.run("experts", "add", "--name", "Els")
      for words in [
        ["groups", "add"], ["groups", "edit", "residents"], ["experts", "add"],
        ["experts", "edit", "e01"],
      ] {
        let name = try shell.run(words + ["--name", "...", "--store", shell.store])
        #expect(name.code == 65, "\(name.out)")
      }
      let year = try shell.run("sources", "add", "--title", "Book", "--year", "soon")
      #expect(year.code == 0 && year.problems.contains("“soon” does not look like a year"))
      let printed = try shell.run("sources", "add", "--title", "Tome", "--year", "c. 1990")
      #expect(printed.code == 0 && printed.problems.isEmpty)
    }
  }

  @Test func `an expert is meant by a name that one has, and a name that is there is told`() throws
  {
    try LonglistTests.begun { shell in
      try shell.run("experts", "add", "--name", "Els Jansen")
      let twin = try ChoicesTests.typed(shell, ["experts", "add"], ["els jansen", "nee"])
      #expect(twin.out == "geen wijziging\n", "\(twin.problems)")
      #expect(twin.problems.contains("er is al een expert met die naam: e01"))
      try shell.run("experts", "add", "--name", "Bo")
      let gone = try shell.run("experts", "dismiss", "bo", "--yes")
      #expect(gone.out == "expert removed: e02\n", "\(gone.problems)")
      let again = try shell.run("experts", "add", "--name", "ELS JANSEN")
      #expect(again.code == 65 && again.out.isEmpty)
      #expect(again.problems.contains("there is an expert of that name already: e01; if this is"))
      let other = try shell.run("experts", "add", "--name", "ELS JANSEN", "--namesake")
      #expect(other.out == "expert: e03\n", "\(other.problems)")
      let both = try shell.run("experts", "dismiss", "Els Jansen", "--yes")
      #expect(both.code == 65 && both.problems.contains("e01, e03"), "\(both.problems)")
      #expect(
        try shell.run("experts").problems
          == "with names and backgrounds: scenariocross experts list --names\n")
      #expect(try shell.run("experts", "list", "--names").problems.isEmpty)
    }
  }

  @Test func `a number of the history that is none is told where they stand`() throws {
    try LonglistTests.begun { shell in
      let undo = try shell.run("undo", "abc", lang: "nl")
      #expect(undo.code == 64 && undo.problems.contains("“abc” is geen nummer"), "\(undo.problems)")
      #expect(try shell.run("undo", "1").code == 0)
    }
  }
}
