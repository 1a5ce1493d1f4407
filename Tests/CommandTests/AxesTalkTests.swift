import Foundation
import Testing

/// The talk in which people choose the axes.
struct AxesTalkTests {
  static let choose = ["axes", "choose", "--at", "2026-03-01"]
  /// The pair of the candidates that the talk chooses, as a comment names it.
  static let pair = "housing-demand national-direction"

  static func talk(
    _ shell: Shell, _ typed: [String], lang: String = "en", _ more: String...
  ) throws -> Shell.Result {
    try shell.run(
      choose + ["--store", shell.store, "--lang", lang, "--as", "ann"] + more, typed: typed)
  }

  /// The frame as people read it.
  static func frame(_ shell: Shell, _ language: String = "en") throws -> String {
    let folder = shell.folder.appendingPathComponent("made")
    try shell.run("export", "--format", "markdown", "--out", folder.path, lang: language)
    return try String(
      contentsOf: folder.appendingPathComponent("frame.\(language).md"), encoding: .utf8)
  }

  @Test func `any pair is looked at and argued about at any question, and one goes on`() throws {
    try Shell.here { shell in
      try shell.run("import", Shell.sample("kustplaats-2045"))
      let talk = try Self.talk(
        shell,
        [
          "1", "x", "f", "Both are open", "", "a", "", "1", "", "housing-demand", "look 1",
          "a", "Hard to tell apart", "Somebody else", "", "look 99", "look", "national-direction",
          "q", "f", "Nobody decides both", "bob", "s", "", ",", "ann, bob", "1", "", "Both matter",
          "", "", "", "", "",
        ])
      #expect(talk.code == 0, "\(talk.problems)")
      let screen = talk.problems
      #expect(screen.contains("type f, a, Enter or the number of a pair, 1 to 6"), "\(screen)")
      #expect(screen.contains("“99” is no pair; allowed: 1 to 6"))
      #expect(screen.contains("type s, t, l, f, a or Enter"))
      #expect(screen.contains("ρ uncertainty: "))
      #expect(
        screen.contains(
          "for:\n  ann: Both are open\n  bob: Nobody decides both\nagainst:\n  Somebody else: "))
      #expect(screen.ranges(of: "this is needed to go on").count == 1)
      #expect(talk.out.contains("┼"))
      let noted = try #require(
        try shell.json("comments", "list", "--names") as? [String: [[String: Any]]])
      let own = try #require(noted["comments"]).filter { $0["about"] as? String == Self.pair }
      #expect(own.map { $0["side"] as? String } == ["for", "against", "for"])
      #expect(own.map { $0["text"] as? String }.last == "Nobody decides both")
      #expect(own.compactMap { $0["by"] as? String } == ["ann", "Somebody else", "bob"])
      #expect(try shell.stale() == [])
    }
  }

  @Test func `who chose the same two before are proposed when they choose again`() throws {
    try Shell.here { shell in
      try shell.run("import", Shell.sample("kustplaats-2045"))
      let listed = try #require(
        try shell.json("axes", "candidates") as? [String: [[String: Any]]])
      let names = try #require(listed["candidates"]).compactMap { $0["id"] as? String }
      let same = ["axes", "choose", "--vertical", names[0], "--horizontal", names[1]]
      let common = ["--store", shell.store, "--lang", "en"]
      let first = try shell.run(
        same + ["--by", "Ann", "--by", "Bob", "--reason", "why"] + common)
      #expect(first.code == 0, "\(first.problems)")
      let again = try shell.run(same + common, typed: Array(repeating: "", count: 9))
      #expect(again.code == 0, "\(again.problems)")
      #expect(again.problems.contains("Who chose (divided by commas) [Ann, Bob]: "))
      let cross = try #require(try shell.json("cross", "--names") as? [String: Any])
      #expect(cross["by"] as? [String] == ["Ann", "Bob"] && cross["reason"] as? String == "why")
      let other = try shell.run(
        ["axes", "choose", "--vertical", names[0], "--horizontal", names[2]] + common,
        typed: ["", ""])
      #expect(other.code == 64 && other.problems.contains("Who chose (divided by commas): "))
    }
  }

  @Test func `an argument that is brought forward again stands there once`() throws {
    try Shell.here { shell in
      try shell.run("import", Shell.sample("kustplaats-2045"))
      for said in [["noted: for"], ["this was noted already", "noted: against"]] {
        let talk = try Self.talk(shell, ["1", "f", "Both are open", "", "a", "Both are open", ""])
        #expect(said.allSatisfy(talk.problems.contains), "\(talk.problems)")
        guard said.count == 1 else { continue }
        try shell.run("undo")
      }
      let noted = try #require(try shell.json("comments", "list") as? [String: [[String: Any]]])
      let sides = try #require(noted["comments"]).compactMap { $0["side"] as? String }
      #expect(sides.suffix(2) == ["for", "against"])
    }
  }

  @Test func `who chooses again by Enter alone lets everything stand`() throws {
    try Shell.here { shell in
      try shell.run("import", Shell.sample("werkzekerheid"))
      let before = try #require(try shell.json("cross") as? [String: Any])
      let looked = try Self.talk(shell, ["", "", "t", "t"] + Array(repeating: "", count: 12))
      #expect(looked.code == 0, "\(looked.problems)")
      // A turned cross says which stories would lie under other poles.
      let warning = "written when the axes lay otherwise: scenario A, B, C, D"
      #expect(looked.problems.ranges(of: warning).count == 1, "\(looked.problems)")
      let after = try #require(try shell.json("cross") as? [String: Any])
      for part in ["vertical", "horizontal", "quadrants", "reason", "rejected"] {
        #expect(before[part] as? NSObject == after[part] as? NSObject, "\(part)")
      }
      #expect(try shell.stale() == [])
    }
  }

  @Test func `the annex has the letters of a chosen pair where the cross has them`() throws {
    try Shell.here { shell in
      try shell.run("import", Shell.sample("werkzekerheid"))
      let frame = try Self.frame(shell)
      let lead = "The answers lie over the quadrants like this: "
      #expect(frame.contains(lead + "A 29 %, B 22 %, C 22 %, D 27 %"))
      #expect(frame.contains(/\| Technological [^|]* × Socio[^|]*\|[^\n]*\| 29–22–22–27 \|/))
    }
  }

  @Test func `an expert who argues is noted by code`() throws {
    try Shell.here { shell in
      try shell.run("import", Shell.sample("kustplaats-2045"))
      try shell.run("experts", "add", "--id", "e77", "--name", "Mia Smit")
      let begun = try Self.talk(shell, ["1", "v", "Beide open", "mia smit", "2", "t"], lang: "nl")
      #expect(begun.code == 64 && begun.problems.contains("genoteerde argumenten blijven staan"))
      #expect(begun.problems.contains("genoteerd: voor"))
      let noted = try #require(
        try shell.json("comments", "list", "--names") as? [String: [[String: Any]]])
      #expect(noted["comments"]?.last?["by"] as? String == "e77")
      let status = try #require(try shell.json("status") as? [String: Any])
      #expect("\(status["next"] ?? "")".contains("axes choose"))
    }
  }

  @Test func `what an option says is not asked, and a wrong name in it is refused`() throws {
    try Shell.here { shell in
      try shell.run("import", Shell.sample("kustplaats-2045"))
      let talk = try Self.talk(
        shell, ["national-direction", "", "", "", "", "", ""], "--vertical", "housing-demand",
        "--by", "Anna", "--reason", "Both matter")
      #expect(talk.code == 0, "\(talk.problems)")
      #expect(!talk.problems.contains("Who chose") && !talk.problems.contains("From top"))
      let wrong = try Self.talk(shell, [], "--vertical", "housing-demnd")
      #expect(wrong.code == 65)
      #expect(wrong.problems.contains("did you mean “housing-demand”?"))
    }
  }

  @Test func `people may choose before anything was scored or answered`() throws {
    try LonglistTests.begun { shell in
      for title in ["Sea", "Homes"] {
        try shell.run(
          "longlist", "add", "--title", title, "--dimension", "ecological", "--a", "more", "--b",
          "less")
      }
      for (name, code) in [("Sea", "D01"), ("Homes", "D02")] {
        try shell.run(
          "axes", "add", "--name", name, "--members", code, "--pole-1", "More", "--pole-2", "Less")
      }
      let talk = try Self.talk(shell, ["1", "", "sea", "homes", "", "", "Both are open"])
      #expect(talk.code == 0, "\(talk.problems)")
      #expect(talk.problems.contains("A  –"), "\(talk.problems)")
      #expect(talk.problems.contains("there are too few answers yet"))
      let frames = try ["nl", "en"].map { language in
        try Self.frame(shell, language)
      }
      #expect(frames[0].contains("gekozen voordat er scores of antwoorden waren."), "\(frames[0])")
      #expect(frames[1].contains("These axes were chosen before there were scores or answers."))
      #expect(frames[0].contains("; op tafel lagen de longlist\n"))
    }
  }

  @Test func `a frame says that the axes were chosen before there were answers`() throws {
    try Shell.here { shell in
      let copy = try shell.copy(of: "kustplaats-2045")
      let answers = copy.appendingPathComponent("responses.csv")
      let late = try Data(contentsOf: answers)
      try FileManager.default.removeItem(at: answers)
      try shell.run("import", copy.path)
      try shell.run(
        "axes", "choose", "--vertical", "housing-demand", "--horizontal", "own-power", "--reason",
        "why")
      let table = "; on the table were the longlist, the scores, the shortlist, the candidates\n"
      let early = "These axes were chosen before there were answers."
      let frame = try Self.frame(shell)
      #expect(frame.contains(early) && frame.contains(table), "\(frame)")
      // What comes in later does not change what people had before them.
      try shell.run("export-folder", "--out", shell.folder.appendingPathComponent("now").path)
      try late.write(to: shell.folder.appendingPathComponent("now/responses.csv"))
      let taken = try shell.run("import", shell.folder.appendingPathComponent("now").path)
      #expect(taken.code == 0, "\(taken)")
      let after = try Self.frame(shell)
      #expect(after.contains(early) && after.contains(table))
      #expect(after.contains("The answers lie over the quadrants like this"))
      #expect(try shell.stale().contains("axes"))
      let cross = try #require(try shell.json("cross") as? [String: Any])
      #expect(cross["basis"] as? [String] == ["longlist", "ballots", "shortlist", "candidates"])
    }
  }

  @Test func `the talk fits in forty columns`() throws {
    try Shell.here { shell in
      try shell.run("import", Shell.sample("kustplaats-2045"))
      for language in ["en", "nl"] {
        let keyboard = try Keyboard(shell, Self.choose, lang: language, columns: 40)
        for answer in ["1\n", "\n", "housing-demand\n", "national-direction\n"] {
          try keyboard.answer(answer)
        }
        try keyboard.answer("\u{4}")
        #expect(try keyboard.finish() == 64)
        let lines = keyboard.transcript.split(separator: "\n")
        #expect(lines.count > 60)
        for line in lines {
          // NB: what somebody types stands behind the question, and the screen wraps that.
          let said = line.replacing(/: (housing-demand|national-direction)$/, with: ":")
          #expect(said.count <= 40, "\(line)")
        }
      }
    }
  }
}
