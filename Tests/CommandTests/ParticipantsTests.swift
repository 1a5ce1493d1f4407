import Foundation
import Testing

/// Who takes part, and who is forgotten.
struct ParticipantsTests {
  @Test func `an undo after a forgetting names what can be taken back, or says that nothing can`()
    throws
  {
    try LonglistTests.begun { shell in
      try shell.run("groups", "add", "--name", "Crew")
      for name in ["Ann", "Bob"] { try shell.run("experts", "add", "--name", name) }
      let entries = try #require(try shell.json("history") as? [[String: Any]])
      let seqs = entries.compactMap { $0["seq"] as? Int }
      #expect(try shell.run("participants", "forget", "e02", "--yes").code == 0)
      let plain = try shell.run("undo")
      // What told of Bob is gone already, so taking it back would change nothing.
      let ann = seqs[seqs.count - 2]
      #expect(
        plain.code == 65 && plain.problems.contains("scenariocross undo \(ann)\n"), "\(plain)")
      #expect(try shell.run("undo", "\(ann)").code == 0)
      for seq in seqs.dropLast(2).reversed() {
        let next = try shell.run("undo")
        #expect(next.problems.contains("scenariocross undo \(seq)\n"), "\(next)")
        #expect(try shell.run("undo", "\(seq)").code == 0)
      }
      let last = try shell.run("undo", lang: "nl")
      #expect(last.code == 65 && last.problems.contains("ervoor is niets dat terug kan"), "\(last)")
    }
  }

  @Test func `who takes part is listed by code, the names when they are asked for`() throws {
    try Shell.here { shell in
      try shell.run("import", Shell.sample("kustplaats-2045"))
      let listed = try shell.run("participants").out
      #expect(listed.contains("e1 ") && !listed.contains("coastal engineer"))
      #expect(listed.contains("residents") && listed.contains("questionnaire-1"))
      #expect(try shell.run("participants", "--names").out.contains("The coastal engineer"))
    }
  }

  @Test func `who is forgotten is nowhere any more`() throws {
    try Shell.here { shell in
      try LonglistTests.addingHarbour(to: shell)
      try shell.run(
        "experts", "add", "--name", "Els Jansen", "--background", "Havens", "--as", "Els Jansen")
      try shell.run("comments", "add", "--text", "Mijn kade", "--by", "Els Jansen")
      let files = shell.folder.appendingPathComponent("files")
      try shell.run("export-folder", "--out", files.path)
      let ballots = "expert,round,code,criterion,score,reason\ne01,1,D01,impact,4,Mijn geheim\n"
      try ballots.write(
        to: files.appendingPathComponent("ballots.csv"), atomically: true, encoding: .utf8)
      #expect(try shell.run("import", files.path).code == 0)
      let words = ["participants", "forget", "--store", shell.store, "--lang", "nl"]
      let refused = try shell.run(words + ["e01"], typed: ["nee"])
      #expect(
        refused.out == "geen wijziging\n" && refused.problems.contains("niet terug te draaien"))
      #expect(try shell.run(words, typed: ["e1"]).problems.contains("bedoelde u “e01”?"))
      let done = try shell.run(words + ["e01", "--yes"])
      #expect(done.code == 0 && done.out == "deelnemer vergeten: e01\n", "\(done.problems)")
      let again = shell.folder.appendingPathComponent("again")
      try shell.run("export-folder", "--out", again.path, "--history")
      for name in try FileManager.default.contentsOfDirectory(atPath: again.path) {
        let text = try String(contentsOf: again.appendingPathComponent(name), encoding: .utf8)
        for word in ["Els", "geheim", "Havens", "Mijn kade"] {
          #expect(!text.contains(word), "\(name)")
        }
      }
      #expect(!FileManager.default.fileExists(atPath: again.path + "/ballots.csv"))
      let file = try Data(contentsOf: URL(fileURLWithPath: shell.store))
      let bytes = String(decoding: file, as: UTF8.self)
      for word in ["Els", "geheim", "Havens", "Mijn kade"] { #expect(!bytes.contains(word)) }
      #expect(try shell.run("replay", "--verify").code == 0)
      let last = try #require((try shell.json("history") as? [[String: Any]])?.last)
      #expect(last["command"] as? String == "forget")
      let seq = try #require(last["seq"] as? Int)
      let undo = try shell.run("undo", "\(seq)")
      #expect(undo.code == 65 && undo.problems.contains("does not come back"))
      let fresh = shell.folder.appendingPathComponent("fresh.sqlite").path
      let taken = try shell.run(["import", again.path, "--store", fresh, "--lang", "en"])
      #expect(taken.code == 0, "\(taken.problems)")
      #expect(try shell.run(["replay", "--verify", "--store", fresh]).code == 0)
    }
  }

  @Test func `who only did something is forgotten by name, and what still tells of them is said`()
    throws
  {
    try LonglistTests.begun { shell in
      try shell.run(
        "longlist", "add", "--title", "Fish", "--dimension", "economic", "--as", "Petra")
      try shell.run(
        "sessions", "add", "--title", "Talk with Petra", "--kind", "team", "--people", "2")
      let wrong = try shell.run("participants", "forget", "Petr", "--yes")
      #expect(wrong.code == 65 && wrong.problems.contains("did you mean “Petra”?"), "\(wrong)")
      let done = try shell.run("participants", "forget", "Petra", "--yes")
      #expect(done.code == 0 && done.out.hasPrefix("participant forgotten: p-"), "\(done)")
      #expect(done.problems.contains("still stands in the words of entry 3"))
      let history = try shell.run("history").out
      #expect(!history.contains("Petra") && history.contains("development proposed: D01"))
    }
  }

  @Test func `a list that rested on scores still does when an expert is forgotten`() throws {
    try LonglistTests.begun { shell in
      for title in ["Sea", "Trade", "Law"] {
        try shell.run("longlist", "add", "--title", title, "--dimension", "economic")
      }
      try shell.run("criteria", "edit", "--id", "impact", "--kind", "impact")
      for name in ["Ann", "Bob", "Cas"] { try shell.run("experts", "add", "--name", name) }
      let scores = ["5", "4", "3", ""]
      let words = ["scores", "enter", "--store", shell.store, "--lang", "en"]
      #expect(try shell.run(words, typed: scores + scores + scores).code == 0)
      try shell.run("shortlist", "rule", "--size", "2", "--rule", "impact")
      let done = try shell.run(
        "shortlist", "confirm", "--by", "Ann", "--swap", "D02", "D03", "--because", "the law")
      #expect(done.code == 0, "\(done.problems)")
      try shell.run("participants", "forget", "e03", "--yes")

      #expect(try shell.stale() == ["shortlist"])
      let status = try shell.run("status")
      #expect(status.out.contains("·  scores         open; 2 ballots are there; at least 3 are"))
      #expect(!status.out.contains("shortlist confirm"))
      let shown = try shell.run("shortlist").out
      #expect(!shown.contains("without scores") && shown.contains("Against the ranking, D03"))
      #expect(shown.contains("2 of the 3 that are needed"))
      try shell.run("export", "--format", "markdown", "--out", shell.folder.path + "/documents")
      let frame = try String(
        contentsOfFile: shell.folder.path + "/documents/frame.en.md", encoding: .utf8)
      #expect(!frame.contains("without scores") && frame.contains("2 of the 3 that are needed"))
      #expect(frame.contains("2 developments confirmed"))

      let again = try shell.run("shortlist", "confirm", "--by", "Ann")
      #expect(again.code == 69 && again.problems.contains("at least 3 are needed"))
      let judged = try shell.run("shortlist", "confirm", "--judgement", "D01,D02")
      #expect(judged.code == 0 && judged.out.contains("shortlist confirmed: D01 D02"))
      #expect(try shell.stale() == [])
      #expect(try shell.run("shortlist").out.hasPrefix("chosen by judgement, without scores"))
    }
  }
}
