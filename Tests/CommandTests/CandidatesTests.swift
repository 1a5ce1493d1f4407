import Foundation
import Testing

/// Candidate axes by hand.
struct CandidatesTests {
  @Test func `members are taken without quotes too`() throws {
    try Shell.here { shell in
      try shell.run("import", Shell.sample("kustplaats-2045"))
      let added = try shell.run(
        "axes", "add", "--members", "D04", "-D10", "D01", "--name", "Cheap power", "--pole-1",
        "Scarce",
        "--pole-2", "Ample", "--degree", "how cheap")
      #expect(added.code == 0, "\(added)")
      #expect(try shell.run("axes", "candidates").out.contains("D04 -D10 D01"))
      let stray = try shell.run("axes", "edit", "own-power", "--members", "D04", "-D99x")
      #expect(stray.code == 64, "\(stray)")
    }
  }

  @Test func `a candidate is proposed by options or answers, and changed`() throws {
    try Shell.here { shell in
      try shell.run("import", Shell.sample("kustplaats-2045"))
      let added = try shell.run(
        "axes", "add", "--name", "Cheap power", "--members", "-D04 D10", "--pole-1", "Scarce",
        "--pole-2", "Ample")
      #expect(added.code == 0 && added.out == "candidate axis: cheap-power -D04 D10\n", "\(added)")
      let asked = try shell.run(
        ["axes", "add", "--id", "sea", "--store", shell.store, "--lang", "nl"],
        typed: [
          "De zee", "de mate waarin de zee stijgt", "D1x", "D01 -D01", "D01 -D02", "Hoog", "", "",
          "Laag", "eb", "Het water zakt",
        ])
      #expect(asked.code == 0 && asked.out == "kandidaat-as: sea D01 -D02\n", "\(asked.problems)")
      #expect(asked.problems.contains("“D01” staat er tweemaal"))
      let edited = try shell.run("axes", "edit", "sea", "--label-1", "flood", "--members", "D01")
      #expect(edited.code == 0, "\(edited.problems)")
      let json = try #require(try shell.json("axes", "candidates") as? [String: [[String: Any]]])
      let sea = try #require(json["candidates"]?.first { $0["id"] as? String == "sea" })
      #expect(sea["members"] as? [String] == ["D01"])
      let poles = try #require(sea["poles"] as? [[String: String]])
      #expect(poles.map { $0["label"] } == ["flood", "eb"])
      #expect(poles[1]["description"] == "Het water zakt")
      let typed = try shell.run(
        ["axes", "edit", "sea", "--store", shell.store, "--lang", "en"],
        typed: ["The sea", "", "", "", "-", "", "", "", ""])
      #expect(typed.code == 0 && typed.problems.contains("[de mate waarin"), "\(typed.problems)")
      let taken = try shell.run(
        "axes", "add", "--id", "sea", "--name", "N", "--members", "D01", "--pole-1", "a",
        "--pole-2", "b")
      #expect(taken.code == 65 && taken.problems.contains("scenariocross axes edit sea"))
      #expect(try shell.run("axes", "withdraw", "sae").problems.contains("did you mean “sea”?"))
      #expect(try shell.run("axes", "withdraw", "sea").out == "candidate axis removed: sea\n")
    }
  }

  @Test func `a pair that is set aside waits for the choice and is kept on it`() throws {
    try Shell.here { shell in
      try shell.run("import", Shell.sample("kustplaats-2045"))
      let listed = try #require(try shell.json("axes", "candidates") as? [String: [[String: Any]]])
      let names = try #require(listed["candidates"]).compactMap { $0["id"] as? String }
      let (a, b, c) = (names[0], names[1], names[2])
      let none = try shell.run("axes", "reject", a, c, "--reason", " ")
      #expect(none.code == 65)
      let first = try shell.run("axes", "reject", a, c, "--reason", "too alike")
      #expect(first.out == "pair set aside: \(a) \(c)\n", "\(first.problems)")
      let files = shell.folder.appendingPathComponent("files").path
      try shell.run("export-folder", "--out", files)
      #expect(try shell.run("import", files).out == "kustplaats-2045: no change\n")
      let chosen = try shell.run(
        "axes", "choose", "--vertical", a, "--horizontal", b, "--reason", "why")
      #expect(chosen.code == 0, "\(chosen.problems)")
      let late = try shell.run(
        ["axes", "reject", "--store", shell.store, "--lang", "nl"], typed: [b, c, "te vaag"])
      #expect(late.code == 0, "\(late.problems)")
      let frame = try #require(try shell.json("frame") as? [String: Any])
      let axes = String(describing: frame["cross"] ?? "")
      #expect(axes.contains("too alike") && axes.contains("te vaag"))
      let pair = try shell.run("axes", "reject", b, a, "--reason", "no")
      #expect(pair.code == 65 && pair.problems.contains("scenariocross axes unchoose"))
      #expect(try shell.run("axes", "unchoose").out == "choice taken back\n")
      #expect(try shell.run("axes", "unchoose").out == "no change\n")
    }
  }

  /// The coast study, and the names of its candidates.
  static func listed<Value>(_ work: (Shell, [String]) throws -> Value) throws -> Value {
    try Shell.here { shell in
      try shell.run("import", Shell.sample("kustplaats-2045"))
      let listed = try #require(try shell.json("axes", "candidates") as? [String: [[String: Any]]])
      return try work(shell, #require(listed["candidates"]).compactMap { $0["id"] as? String })
    }
  }

  /// The reasons of the pairs that were set aside.
  static func rejected(_ shell: Shell) throws -> [String] {
    let cross = try #require(try shell.json("cross") as? [String: Any])
    return (cross["rejected"] as? [[String: Any]] ?? []).compactMap { $0["reason"] as? String }
  }

  @Test func `pairs that were set aside stay so when people choose again`() throws {
    try Self.listed { shell, names in
      let (a, b, c) = (names[0], names[1], names[2])
      try shell.run(
        "axes", "choose", "--vertical", a, "--horizontal", b, "--reason", "why", "--reject",
        "\(a) \(c): too alike", "--reject", "\(b) \(c): too vague")
      let again = ["axes", "choose", "--vertical", b, "--horizontal", c, "--reason", "better"]
      #expect(try shell.run(again + ["--store", shell.store]).code == 0)
      // What is chosen now is no longer set aside.
      #expect(try Self.rejected(shell) == ["too alike"])
      try shell.run("axes", "unchoose")
      #expect(try shell.run(again + ["--store", shell.store]).code == 0)
      #expect(try Self.rejected(shell) == ["too alike"])
    }
  }

  /// What somebody answers who only says who they are and why.
  private static func talk(_ screen: String, _ reason: String) -> String {
    if screen.contains("Who chose") { return "Els\n" }
    return screen.contains("Why these two") ? reason + "\n" : "\n"
  }

  @Test func `a choice stands beside pairs set aside meanwhile, and over no other choice`() throws {
    try Self.listed { shell, names in
      let (a, b, c) = (names[0], names[1], names[2])
      let asked = try Keyboard(shell, ["axes", "choose", "--vertical", a, "--horizontal", b])
      try asked.wait(for: "Enter good")
      try shell.run("axes", "reject", b, c, "--reason", "said elsewhere")
      #expect(try asked.end { Self.talk($0, "Both matter") } == 0)
      #expect(try Self.rejected(shell) == ["said elsewhere"])

      let late = try Keyboard(shell, ["axes", "choose", "--vertical", a, "--horizontal", c])
      try late.wait(for: "Enter good")
      try shell.run("axes", "choose", "--vertical", b, "--horizontal", c, "--reason", "theirs")
      #expect(try late.end { Self.talk($0, "Mine") } == 65)
      let cross = try #require(try shell.json("cross") as? [String: Any])
      #expect(cross["reason"] as? String == "theirs")
    }
  }
}
