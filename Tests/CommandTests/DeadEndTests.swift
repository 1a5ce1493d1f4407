import Foundation
import Testing

/// Where a study cannot go on, the command says what leads on.
struct DeadEndTests {
  private static func enter(_ words: [String], _ typed: [String], _ shell: Shell) throws
    -> Shell.Result
  {
    try shell.run(words + ["--store", shell.store, "--lang", "en"], typed: typed)
  }

  private static func next(_ shell: Shell) throws -> String? {
    let status = try shell.json("status") as? [String: Any]
    return (status?["next"] as? [String: String])?["command"]
  }

  private static func state(of stage: String, _ shell: Shell) throws -> String? {
    let status = try shell.json("status") as? [String: Any]
    let stages = status?["stages"] as? [[String: Any]]
    return stages?.first { $0["id"] as? String == stage }?["state"] as? String
  }

  @Test func `with too few experts the next step is another, not the same forms again`() throws {
    try Shell.here { shell in
      try LonglistTests.addingHarbour(to: shell)
      let nobody = try shell.run("scores", "enter")
      #expect(nobody.code == 69 && nobody.problems.contains("scenariocross experts add"))
      let stranger = try shell.run("scores", "enter", "--expert", "e01")
      #expect(stranger.code == 69 && stranger.problems.contains("scenariocross experts add"))
      try shell.run("experts", "add", "--name", "Ann")
      try shell.run("criteria", "edit", "--id", "uncertainty", "--kind", "uncertainty")
      #expect(try Self.next(shell)?.hasPrefix("scenariocross scores enter") == true)
      #expect(try Self.enter(["scores", "enter"], ["4", "3", ""], shell).code == 0)
      #expect(try Self.next(shell)?.hasPrefix("scenariocross experts add") == true)
      let all = try Self.enter(["scores", "enter"], [], shell)
      #expect(all.code == 0 && all.out.contains("all experts have scored"))
      #expect(all.out.contains("at least 3") && all.out.contains("scenariocross experts add"))
    }
  }

  @Test func `a form on which everything was cleared again is no ballot`() throws {
    try Shell.here { shell in
      try LonglistTests.addingHarbour(to: shell)
      for name in ["Ann", "Bob", "Cas"] {
        try shell.run("experts", "add", "--name", name)
      }
      for expert in ["e01", "e02", "e03"] {
        let words = ["scores", "enter", "--expert", expert]
        #expect(try Self.enter(words, ["4", "g D01", "-", ""], shell).code == 0)
      }
      #expect(try Self.state(of: "scores", shell) == "open")
      #expect(try shell.run("experts").out.contains("not yet"))
      // Words alone rank nothing either.
      for expert in ["e01", "e02", "e03"] {
        _ = try Self.enter(["scores", "enter", "--expert", expert], ["r hm", "q"], shell)
      }
      #expect(try Self.state(of: "scores", shell) == "open")
      #expect(try shell.run("criteria", "edit", "--id", "impact", "--weight", "2").code == 65)
      #expect(try shell.run("replay", "--verify").code == 0)
    }
  }

  @Test func `a questionnaire without groups says that nobody can answer it`() throws {
    try QuestionnaireTests.confirmed { shell in
      let published = try shell.run("questionnaire", "publish", "--yes")
      #expect(published.code == 0 && published.problems.contains("scenariocross groups add"))
      #expect(try Self.next(shell)?.hasPrefix("scenariocross groups add") == true)
      for words in [[], ["--group", "crew"], ["--respondent", "x"]] {
        let refused = try Self.enter(["responses", "enter"] + words, [], shell)
        #expect(refused.code == 69, "\(refused)")
        #expect(refused.problems.contains("scenariocross groups add"))
      }
      let table = shell.folder.appendingPathComponent("r.csv")
      try "respondent,group,D01.impact\nx,crew,3\n".write(
        to: table, atomically: true, encoding: .utf8)
      let taken = try shell.run("responses", "import", table.path, "--yes")
      #expect(taken.code == 69 && taken.problems.contains("scenariocross groups add"))
      try shell.run("groups", "add", "--id", "crew", "--name", "Crew")
      #expect(try Self.next(shell)?.hasPrefix("scenariocross responses enter") == true)
      let later = try shell.run("questionnaire", "publish", "--yes")
      #expect(!later.problems.contains("scenariocross groups add"))
    }
  }

  @Test func `nobody answers under no name`() throws {
    try Shell.here { shell in
      try shell.run("import", Shell.sample("kustplaats-2045"))
      for name in ["", "  "] {
        let refused = try shell.run(
          "responses", "enter", "--respondent", name, "--group", "residents", "--answers",
          "D01.q-impact=4")
        #expect(refused.code == 65 && refused.problems.contains("--respondent"), "\(refused)")
        #expect(!refused.problems.contains("SQLite"))
      }
    }
  }

  @Test func `axes wait for two candidates, and say how to propose them`() throws {
    try LonglistTests.begun { shell in
      let words = [
        ["choose"], ["choose", "--vertical", "a", "--horizontal", "b", "--reason", "why"],
        ["reject"], ["reject", "a", "b", "--reason", "why"],
      ]
      for one in words {
        let refused = try Self.enter(["axes"] + one, [], shell)
        #expect(refused.code == 69 && refused.problems.contains("scenariocross axes add"), "\(one)")
      }
    }
  }

  @Test func `where there is no study, both ways to begin one are said`() throws {
    try Shell.here { shell in
      let missing = try shell.run("status")
      _ = try shell.run("import", Shell.sample("kustplaats-2045") + "/nowhere")
      for (refused, language) in [(missing, "en"), (try shell.run("status", lang: "nl"), "nl")] {
        #expect(refused.code == 69 && refused.problems.contains("scenariocross new"), "\(language)")
        #expect(refused.problems.contains("scenariocross import"))
      }
    }
  }
}
