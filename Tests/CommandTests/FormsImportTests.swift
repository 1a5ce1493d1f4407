import Foundation
import Testing

/// Answers that come back as files, and what one person handed in.
struct FormsImportTests {
  private static func write(_ text: String, _ name: String, _ shell: Shell) throws -> String {
    let file = shell.folder.appendingPathComponent(name)
    try text.write(to: file, atomically: true, encoding: .utf8)
    return file.path
  }

  private static func begun(_ work: (Shell) throws -> Void) throws {
    try Shell.here { shell in
      try shell.run("import", Shell.sample("kustplaats-2045"))
      try work(shell)
    }
  }

  @Test func `what comes through a pipe, which says it only once, is taken in`() throws {
    try Self.begun { shell in
      let table = try Self.write(
        "expert,round,code,safety,reason.safety\ne3,1,D03,5,through a pipe\n", "one.csv", shell)
      var piped = shell
      piped.launcher = ["/bin/sh", "-c", "cat '\(table)' | \"$0\" \"$@\""]
      let taken = try piped.run("scores", "import", "/dev/stdin", "--yes")
      #expect(taken.code == 0, "\(taken.problems)")
      #expect(try shell.run("scores", "show", "e3").out.contains("D03.safety: through a pipe"))
    }
  }

  @Test func `a form that was filled in comes back as one entry`() throws {
    try Self.begun { shell in
      try shell.run("scores", "form", "--expert", "e1", "--out", shell.folder.path)
      let path = shell.folder.appendingPathComponent("scores-round-1-e1.en.csv")
      let form = try String(contentsOf: path, encoding: .utf8)
      #expect(try shell.run("scores", "import", path.path, "--yes").out.contains("1 blank"))
      // The first item scored on its four criteria, as typed in a spreadsheet.
      let filled = form.split(separator: "\r\n").map { line in
        line.contains(",D01,")
          ? line.prefix(line.count - ",,,,,,,,".count) + ",1,2,?,10,why,,," : line
      }.joined(separator: "\r\n")
      try filled.write(to: path, atomically: true, encoding: .utf8)
      let asked = try shell.run("scores", "import", path.path)
      #expect(asked.code == 64 && asked.problems.contains("--yes"))
      #expect(asked.out.hasPrefix("Scores, round 1: 1 changed\n  e1: changed: D01.living "))
      #expect(try shell.run("scores", "import", path.path, "--dry-run").code == 0)
      #expect(try (shell.json("history") as? [Any])?.count == 1)
      #expect(try shell.run("scores", "import", path.path, "--yes").code == 0)
      let entries = try #require(try shell.json("history") as? [[String: Any]])
      #expect(entries.map { $0["command"] as? String } == ["import", "import"])
      #expect(try shell.run("history").out.contains("files taken in, 1 sheet: round-1"))
      let shown = try shell.run("scores", "show", "--expert", "e1").out
      #expect(
        shown.contains("D01.living: why") && shown.contains("D01  1       2       ?        10 "))
      let again = try shell.run("scores", "import", path.path, "--yes")
      #expect(again.out == "Scores, round 1: 1 unchanged\n")
      #expect(try (shell.json("history") as? [Any])?.count == 2)
    }
  }

  @Test func `the files of the study itself bring nothing new, and others stay`() throws {
    try Self.begun { shell in
      for (verb, file) in [("scores", "ballots"), ("responses", "responses")] {
        let own = Shell.sample("kustplaats-2045") + "/\(file).csv"
        let same = try shell.run(verb, "import", own, "--yes")
        #expect(same.code == 0 && same.out.hasSuffix(" unchanged\n"), "\(same)")
      }
      let wide = try Self.write("respondent;group;D01.q-impact\nnew1;Residents;3\n", "r.csv", shell)
      #expect(try shell.run("responses", "import", wide, "--yes").code == 0)
      let shown = try shell.json("responses", "show", "--respondent", "new1")
      let sheet = try #require(shown as? [String: Any])
      #expect(sheet["group"] as? String == "residents" && sheet["nextItem"] as? Int == 1)
      let answers = try #require(sheet["answers"] as? [[String: Any]])
      #expect(answers.count == 30)
      #expect(answers[0]["answer"] as? Int == 3 && answers[1]["answer"] is NSNull)
      #expect(try shell.run("responses", "show", "--respondent", "p01").code == 0)
    }
  }

  @Test func `what is wrong is told at once with file and line, and nothing is taken in`() throws {
    try Self.begun { shell in
      let one = try Self.write("expert,D01.living\ne1,3\ne2,9\n", "one.csv", shell)
      let two = try Self.write("expert,D01.living\ne99,2\n", "two.csv", shell)
      let refused = try shell.run("scores", "import", one, two, "--yes")
      #expect(refused.code == 65)
      #expect(refused.problems.contains("one.csv:3: D01.living: “9” is no answer"))
      #expect(refused.problems.contains("two.csv:2: “e99” is unknown"))
      let missing = try shell.run("scores", "import", "nowhere.csv", "--yes")
      #expect(missing.code == 65 && missing.problems == "nowhere.csv: there is no such file\n")
      #expect(try (shell.json("history") as? [Any])?.count == 1)
      #expect(try shell.run("responses", "show", "--respondent", "p001").problems.contains("p01"))
    }
  }

  @Test func `a study in which nothing was asked yet says what comes first`() throws {
    try Shell.here { shell in
      let begin = ["--title", "T", "--question", "Q", "--horizon", "2040", "--outcome", "O"]
      _ = try shell.run(["new", "--store", shell.store, "--lang", "en"] + begin)
      let file = try Self.write("expert,D01.living\ne1,3\n", "one.csv", shell)
      #expect(try shell.run("scores", "import", file, "--yes").code == 69)
      #expect(try shell.run("responses", "import", file, "--yes").code == 69)
    }
  }

  @Test func `what is reported is what was written`() throws {
    try Self.begun { shell in
      let file = try Self.write("expert,D01.living\ne1,3\n", "one.csv", shell)
      for (answer, isOnlyShown) in [("no", true), ("yes", false)] {
        let asked = try Keyboard(shell, ["scores", "import", file, "--json"])
        try asked.wait(for: "Take it in?")
        asked.type(answer + "\n")
        try asked.wait(for: "\"dryRun\": \(isOnlyShown)")
        #expect(asked.end() == 0)
      }
    }
  }
}
