import Foundation
import Testing

/// The choice of the axes, and what people answered.
struct AxesCommandTests {
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
      #expect(try shell.stale() == [])
      let history = try #require(try shell.json("history") as? [[String: Any]])
      #expect(history.last?["command"] as? String == "axes.choose")
      #expect(history.last?["about"] as? [String] == [a, b])
      let same = try shell.run(
        "axes", "choose", "--vertical", a, "--horizontal", b, "--reason", "why", "--reject",
        "\(c) \(c): no pair")
      #expect(same.code == 65, "\(same.problems)")
      let wrong = try shell.run(
        "axes", "choose", "--vertical", a + "x", "--horizontal", b, "--reason", "why")
      #expect(wrong.code == 65)
      #expect(wrong.problems.contains("did you mean “\(a)”?"))
      #expect(
        try shell.run("axes", "choose", "--vertical", a, "--horizontal", b, "--reason", " ").code
          == 64)
    }
  }

  @Test func `what is not given is asked, and the cross is turned until it lies well`() throws {
    try Shell.here { shell in
      try shell.run("import", Shell.sample("kustplaats-2045"))
      let talk = try shell.run(
        ["axes", "choose", "--store", shell.store, "--lang", "en", "--at", "2026-03-01"],
        typed: [
          "housing-demand", "national-direktion", "national-direction", "s", "t", "x", "",
          "ann, bob", "", "Both matter", "too close",
        ])
      #expect(talk.code == 64 && talk.problems.contains("no choice was made"))
      #expect(talk.problems.contains("did you mean “national-direction”?"))
      #expect(talk.problems.contains("type s, t, l, f, a or Enter"))
      let whole = try shell.run(
        ["axes", "choose", "--store", shell.store, "--lang", "en", "--at", "2026-03-01"],
        typed: [
          "housing-demand", "national-direction", "s", "t", "", "ann, bob", "Both matter",
          "too close", "", "", "", "",
        ])
      #expect(whole.code == 0, "\(whole.problems)")
      let cross = try #require(try shell.json("cross", "--names") as? [String: Any])
      #expect(cross["by"] as? [String] == ["ann", "bob"])
      #expect(cross["reason"] as? String == "Both matter")
      let vertical = try #require(cross["vertical"] as? [String: Any])
      #expect(vertical["id"] as? String == "national-direction")
      let poles = try #require(vertical["poles"] as? [[String: String]])
      #expect(poles.first?["name"] == "The town draws the line")
      #expect((cross["rejected"] as? [[String: Any]])?.count == 1)
      #expect(try shell.run("history").out.contains("axes chosen"))
    }
  }

  @Test func `next begins the step that status names`() throws {
    try Shell.here { shell in
      let alone = try shell.run([])
      #expect(alone.code == 0 && alone.out.contains("scenariocross new"))
      try shell.run("import", Shell.sample("kustplaats-2045"))
      let status = try #require(try shell.json("status") as? [String: Any])
      let next = try #require(status["next"] as? [String: String])
      #expect(next["command"]?.hasPrefix("scenariocross axes choose") == true)
      let begun = try shell.run(["next", "--store", shell.store, "--lang", "en"], typed: [])
      #expect(begun.code == 64 && begun.problems.contains("From top to bottom"))
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

  @Test func `numbers that do not fit beside long names stand behind their words`() throws {
    try Shell.here { shell in
      try shell.run("import", Shell.sample("kustplaats-2045"))
      let text = try shell.run("axes", "pairs").out
      // Of several criteria each pair names the one that its number is about.
      #expect(text.contains("\n  uncertainty: these two hardly"), "\(text)")
      #expect(text.contains("  min. ") && !text.contains("\nmin."), "\(text)")
    }
  }

  @Test func `before there are answers each pair still has its line`() throws {
    try Shell.here { shell in
      let copy = try shell.copy(of: "kustplaats-2045")
      try FileManager.default.removeItem(at: copy.appendingPathComponent("responses.csv"))
      try shell.run("import", copy.path)
      let json = try #require(try shell.json("axes", "pairs") as? [String: [[String: Any]]])
      let pairs = try #require(json["pairs"])
      let candidates = try #require(try shell.json("axes", "candidates") as? [String: [Any]])
      let count = try #require(candidates["candidates"]?.count)
      #expect(pairs.count == count * (count - 1) / 2)
      #expect(pairs.allSatisfy { $0["criterion"] is NSNull && $0["balanceN"] as? Int == 0 })
      #expect(pairs.allSatisfy { ($0["balance"] as? [String: String])?["undefined"] == "noData" })
    }
  }
}
