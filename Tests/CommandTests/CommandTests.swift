import Foundation
import Testing

struct CommandTests {
  @Test func `importing a folder twice changes nothing and says so`() throws {
    try Shell.here { shell in
      let first = try shell.run("import", Shell.sample("kustplaats-2045"))
      #expect(first.code == 0)
      #expect(first.out.contains("development proposed (18)"))
      let again = try shell.run("import", Shell.sample("kustplaats-2045"))
      #expect(again.out == "kustplaats-2045: no change\n")
      let dutch = try shell.run("import", Shell.sample("kustplaats-2045"), lang: "nl")
      #expect(dutch.out == "kustplaats-2045: geen wijziging\n")
      #expect(try (shell.json("history") as? [Any])?.count == 1)
    }
  }

  @Test(arguments: ["werkzekerheid", "kustplaats-2045"])
  func `import then export-folder gives the same bytes`(slug: String) throws {
    try Shell.here { shell in
      try shell.run("import", Shell.sample(slug))
      let out = shell.folder.appendingPathComponent("out-\(slug)")
      #expect(try shell.run("export-folder", "--out", out.path).code == 0)
      let names = try FileManager.default.subpathsOfDirectory(atPath: out.path)
      #expect(names.count > 6)
      for name in names {
        let written = try? Data(contentsOf: out.appendingPathComponent(name))
        let own = try? Data(contentsOf: URL(fileURLWithPath: "\(Shell.sample(slug))/\(name)"))
        #expect(written == own, "\(name)")
      }
    }
  }

  @Test func `a changed score makes the decisions that rest on it stale`() throws {
    try Shell.here { shell in
      let copy = try shell.copy(of: "werkzekerheid")
      try shell.run("import", copy.path)
      let file = copy.appendingPathComponent("ballots.csv")
      let text = try String(contentsOf: file, encoding: .utf8)
      let changed = text.replacing(
        "e01,1,D01,impact-werkzekerheid,5", with: "e01,1,D01,impact-werkzekerheid,1")
      #expect(changed != text)
      try changed.write(to: file, atomically: true, encoding: .utf8)
      let dry = try shell.run("import", copy.path, "--dry-run")
      #expect(dry.out == "werkzekerheid: would change this:\n  round-1: 1 sheet\n")
      #expect(try stale(shell) == [])
      try shell.run("import", copy.path)
      #expect(try stale(shell) == ["shortlist", "questionnaire", "axes", "scenarios"])
      let status = try shell.run("status")
      #expect(status.out.contains("!  shortlist      stale, look again (the scores)"))
      try shell.run("undo")
      #expect(try stale(shell) == [])
    }
  }

  /// The stages that `status` calls stale.
  func stale(_ shell: Shell) throws -> [String] {
    let status = try #require(try shell.json("status") as? [String: Any])
    let stages = try #require(status["stages"] as? [[String: Any]])
    return stages.filter { $0["stale"] as? Bool == true }.compactMap { $0["id"] as? String }
  }

  @Test func `a development that came later stands beside the ballots that were given`() throws {
    try Shell.here { shell in
      let copy = try shell.copy(of: "werkzekerheid")
      try shell.run("import", copy.path)
      let file = copy.appendingPathComponent("longlist.csv")
      var text = try String(contentsOf: file, encoding: .utf8)
      let columns = text.prefix { $0 != "\n" }.split(separator: ",").map(String.init)
      let row = ["code": "D16", "title": "Iets nieuws", "dimension": "economic", "status": "kept"]
      text += columns.map { row[$0] ?? "" }.joined(separator: ",") + "\n"
      try text.write(to: file, atomically: true, encoding: .utf8)
      let result = try shell.run("import", copy.path)
      #expect(result.out == "werkzekerheid: changed:\n  development proposed: D16\n")
      #expect(try stale(shell) == ["shortlist", "questionnaire", "axes", "scenarios"])
      #expect(try shell.run("import", copy.path).out == "werkzekerheid: no change\n")
    }
  }

  @Test func `what is gone from the files is dropped with its reason`() throws {
    try Shell.here { shell in
      let copy = try shell.copy(of: "kustplaats-2045")
      try shell.run("import", copy.path)
      for name in ["sources.csv", "comments.csv"] {
        try FileManager.default.removeItem(at: copy.appendingPathComponent(name))
      }
      let result = try shell.run("import", copy.path)
      #expect(result.out.contains("source removed (4)"))
      #expect(result.out.contains("comment removed (5)"))
      #expect(try shell.run("import", copy.path).out == "kustplaats-2045: no change\n")
    }
  }

  @Test func `a refused folder names every problem and takes nothing in`() throws {
    try Shell.here { shell in
      let copy = try shell.copy(of: "werkzekerheid")
      for (name, old, new) in [
        ("ballots.csv", "e01,1,D01,impact-werkzekerheid,5", "e01,1,D01,impact-werkzekerheid,9"),
        ("responses.csv", "respondent,group", "respondent,groep"),
      ] {
        let file = copy.appendingPathComponent(name)
        let text = try String(contentsOf: file, encoding: .utf8)
        try text.replacing(old, with: new).write(to: file, atomically: true, encoding: .utf8)
      }
      let result = try shell.run("import", copy.path)
      #expect(result.code == 65)
      #expect(result.problems.contains("ballots.csv:2: “9”"))
      #expect(result.problems.contains("responses.csv:1: “groep”"))
      #expect(!FileManager.default.fileExists(atPath: shell.store))
    }
  }

  @Test func `with several studies one is chosen, by name or for good`() throws {
    try Shell.here { shell in
      #expect(try shell.run("status").code == 69)
      for slug in ["werkzekerheid", "kustplaats-2045"] {
        try shell.run("import", Shell.sample(slug))
      }
      let status = try shell.run("status")
      #expect(status.code == 65)
      #expect(status.problems.contains("kustplaats-2045, werkzekerheid"))
      #expect(
        try shell.run("use", "kustplaats-2054").problems.contains("did you mean “kustplaats-2045”?")
      )
      #expect(try shell.run("use", "kustplaats-2045").code == 0)
      #expect(try shell.run("status").out.hasPrefix("Oostermeeuw 2045\n"))
      #expect(try shell.run("list").out.contains("▸  kustplaats-2045"))
    }
  }

  @Test func `a stage that waits says so and exits with 69`() throws {
    try Shell.here { shell in
      try shell.run("import", Shell.sample("kustplaats-2045"))
      let cross = try shell.run("cross")
      #expect(cross.code == 69)
      #expect(cross.problems.hasPrefix("the two axes have not been chosen yet\n"))
      #expect(try shell.run("nonsense").code == 64)
      #expect(try shell.run("replay").code == 64)
      #expect(try shell.run("export", "--format", "pdff", "--out", "x").code == 64)
    }
  }

  @Test func `the history is told, checked and made again`() throws {
    try Shell.here { shell in
      try shell.run("import", Shell.sample("kustplaats-2045"), "--as", "Anna", "--at", "2025-09-01")
      let history = try #require(try shell.json("history") as? [[String: Any]])
      #expect(history.map { $0["actor"] as? String } == ["Anna"])
      #expect(history.map { $0["at"] as? String } == ["2025-09-01"])
      #expect(try shell.run("history", "--about", "D07").out.contains("files taken in"))
      #expect(try shell.run("history", "--about", "D99").out == "\n")
      #expect(try shell.run("replay", "--verify").out == "the history is whole: 1 entry\n")
      let copy = shell.folder.appendingPathComponent("again.sqlite").path
      #expect(try shell.run("replay", "--into", copy).code == 0)
      let own = try shell.run("frame").out
      #expect(try shell.run(["frame", "--store", copy, "--lang", "en"]).out == own)
      #expect(own.count > 10_000)
    }
  }

  @Test func `a file of something else is refused with its code and left as it was`() throws {
    try Shell.here { shell in
      let letter = Data(String(repeating: "not a database ", count: 20).utf8)
      try letter.write(to: URL(fileURLWithPath: shell.store))
      let result = try shell.run("import", Shell.sample("kustplaats-2045"))
      #expect(result.code == 65)
      #expect(try Data(contentsOf: URL(fileURLWithPath: shell.store)) == letter)
      let nowhere = try shell.run([
        "import", Shell.sample("kustplaats-2045"), "--store", "/proc/store.sqlite",
      ])
      #expect(nowhere.code == 74)
    }
  }

  @Test func `the demonstration takes every study to all its documents`() throws {
    try Shell.here { shell in
      let studies = Shell.root.appendingPathComponent("Workshops").path
      let result = try shell.run(["demo", "--workshops", studies, "--out", "made"])
      #expect(result.code == 0)
      for slug in ["werkzekerheid", "kustplaats-2045"] {
        let own = Shell.root.appendingPathComponent("Exports/\(slug)").path
        let made = shell.folder.appendingPathComponent("made/\(slug)").path
        for name in try FileManager.default.contentsOfDirectory(atPath: own) {
          let same = FileManager.default.contentsEqual(
            atPath: "\(own)/\(name)", andPath: "\(made)/\(name)")
          #expect(same, "\(slug)/\(name)")
        }
      }
    }
  }

  @Test func `what is said before a study is known follows the language that is asked`() throws {
    try Shell.here { shell in
      let dutch = try shell.run("status", lang: "nl")
      #expect(dutch.problems.contains("dit bestand is er niet"))
      #expect(try shell.run("status", lang: nil).problems.contains("there is no such file"))
      #expect(try shell.run("status", "--at", "2025-02-30").code == 64)
    }
  }

  @Test func `two processes that write at once lose nothing and leave no gap`() throws {
    try Shell.here { shell in
      let slugs = ["werkzekerheid", "kustplaats-2045"]
      let runs = slugs.map { slug -> Process in
        let own = "\"$0\" import \(Shell.sample(slug)) --store \(shell.store)"
        let undo = "\"$0\" undo --workshop \(slug) --store \(shell.store)"
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments = [
          "-c", "set -e; for i in 1 2 3 4 5; do \(own); \(undo); done", Shell.command.path,
        ]
        process.standardOutput = FileHandle.nullDevice
        return process
      }
      for process in runs { try process.run() }
      for process in runs { process.waitUntilExit() }
      #expect(runs.map(\.terminationStatus) == [0, 0])
      let verified = try shell.run("replay", "--verify")
      #expect(verified.out == "the history is whole: 20 entries\n")
    }
  }

  @Test func `a write that finds no room leaves the file as it was`() throws {
    try Shell.here { shell in
      try shell.run("import", Shell.sample("kustplaats-2045"))
      let before = try shell.run("frame").out
      let words = ["import", Shell.sample("werkzekerheid"), "--store", shell.store]
      let limited = Process()
      limited.executableURL = URL(fileURLWithPath: "/bin/sh")
      // NB: a limit on the size of a file stands for a full disk; 64 blocks are 32 or 64 kB.
      limited.arguments =
        [
          "-c", "trap '' XFSZ; ulimit -f 64; exec \"$@\"", "sh", Shell.command.path,
        ] + words
      limited.standardOutput = FileHandle.nullDevice
      limited.standardError = FileHandle.nullDevice
      try limited.run()
      limited.waitUntilExit()
      #expect(limited.terminationStatus == 74)
      #expect(try shell.run("frame").out == before)
      #expect(try shell.run("replay", "--verify").code == 0)
    }
  }

  @Test func `the axes are chosen by people, with a reason, and the cross is drawn`() throws {
    try Shell.here { shell in
      try shell.run("import", Shell.sample("kustplaats-2045"))
      let listed = try #require(
        try shell.json("axes", "candidates") as? [String: [[String: Any]]])
      let names = try #require(listed["candidates"]).compactMap { $0["id"] as? String }
      let (a, b, c) = (names[0], names[1], names[2])
      let chosen = try shell.run(
        "axes", "choose", "--vertical", a, "--horizontal", b, "--by", "Anna", "--by", "Bram",
        "--at", "2025-09-18", "--reason", "both weigh heavily", "--reject", "\(a) \(c): too alike")
      #expect(chosen.code == 0, "\(chosen.problems)")
      #expect(chosen.out.contains("┼"))
      let cross = try #require(try shell.json("cross") as? [String: Any])
      #expect(cross["reason"] as? String == "both weigh heavily")
      #expect(try stale(shell) == [])
      let history = try #require(try shell.json("history") as? [[String: Any]])
      #expect(history.last?["command"] as? String == "axes.choose")
      #expect(history.last?["about"] as? [String] == [a, b])
      let wrong = try shell.run(
        "axes", "choose", "--vertical", a + "x", "--horizontal", b, "--reason", "why")
      #expect(wrong.code == 65)
      #expect(wrong.problems.contains("did you mean “\(a)”?"))
      #expect(
        try shell.run("axes", "choose", "--vertical", a, "--horizontal", b, "--reason", " ").code
          == 64)
    }
  }

  @Test func `all pairs of shortlisted developments come with --all`() throws {
    try Shell.here { shell in
      try shell.run("import", Shell.sample("werkzekerheid"))
      let own = try #require(try shell.json("axes", "pairs") as? [String: [[String: Any]]])
      let all = try #require(try shell.json("axes", "pairs", "--all") as? [String: [[String: Any]]])
      // Five candidates give 10 pairs, ten developments 45, each on two criteria.
      #expect(own["pairs"]?.count == 20)
      #expect(all["pairs"]?.count == 20 + 90)
      #expect(all["pairs"]?.last?["members"] as? [String] == ["D13", "D15"])
    }
  }
}

extension CommandTests {
  /// The words of the parser's own that no language can change.
  static let verbs = [
    "import", "list", "use", "status", "shortlist", "findings", "axes candidates", "axes pairs",
    "axes choose", "cross", "history", "undo", "replay", "frame", "export", "export-folder",
    "schema", "demo",
  ]

  @Test(arguments: verbs)
  func `the help of every verb speaks both languages, with an example`(verb: String) throws {
    try Shell.here { shell in
      let words = verb.split(separator: " ").map(String.init)
      let english = try shell.run(words + ["--lang", "en", "--help"]).out
      let dutch = try shell.run(words + ["--lang", "nl", "--help"]).out
      #expect(english.contains("Example"))
      #expect(dutch.contains("Voorbeeld"))
      let lines = Set(dutch.split(separator: "\n")).intersection(english.split(separator: "\n"))
      // NB: names of files and outputs and the parser's own few words are the same in both.
      let shared = lines.filter { line in
        line.count > 12 && !["USAGE", "-", "sqlite", "history, "].contains { line.contains($0) }
      }
      #expect(shared == [], "\(shared)")
    }
  }

  @Test func `nothing that is shown is wider than 80 columns`() throws {
    try Shell.here { shell in
      let out = try shell.run("import", Shell.sample("werkzekerheid")).out
      let verbs = [
        ["status"], ["shortlist"], ["findings"], ["axes", "pairs"], ["axes", "candidates"],
        ["cross"], ["history"],
      ]
      let shown = try verbs.map { words in
        try shell.run(words + ["--store", shell.store, "--lang", "nl"]).out
      }
      for line in ([out] + shown).joined(separator: "\n").split(separator: "\n") {
        #expect(line.count <= 80 || line.contains(shell.folder.path), "\(line)")
      }
    }
  }

  @Test func `a folder that cannot be written is refused in words`() throws {
    try Shell.here { shell in
      try shell.run("import", Shell.sample("kustplaats-2045"))
      let result = try shell.run("export", "--out", "/proc/nowhere")
      #expect(result.code == 74)
      #expect(result.problems.contains("writing is not possible here; name another folder"))
    }
  }

  @Test func `the answers of one group are shown, and few are hidden`() throws {
    try Shell.here { shell in
      try shell.run("import", Shell.sample("kustplaats-2045"))
      #expect(try shell.run("findings", "--group", "residents").out.contains("D01   27"))
      #expect(
        try shell.run("findings", "--group", "youth-council").out
          == "hidden: fewer than 4 answered\n")
      let wrong = try shell.run("findings", "--group", "resident")
      #expect(wrong.code == 65)
      #expect(wrong.problems.contains("did you mean “residents”?"))
    }
  }
}
