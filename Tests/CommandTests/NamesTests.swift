import Foundation
import Testing

/// What leaves a study names nobody who took part, unless that is asked.
struct NamesTests {
  /// Names and backgrounds that stand nowhere else in the study.
  static let experts = ["Xenia Quaadvliet", "Youp Zwetsloot"]
  static let people = experts + ["Quirijn Wubben", "Tjalling Xhofleer"]
  static let backgrounds = ["Kadegruis en kluitwerk", "Vliegas en veenmos"]

  /// The finished sample study, in which people have names.
  static func named<Value>(_ work: (Shell) throws -> Value) throws -> Value {
    try Shell.here { shell in
      let copy = try shell.copy(of: "werkzekerheid")
      func rewrite(_ name: String, _ words: [(String, String)]) throws {
        let file = copy.appendingPathComponent(name)
        var text = try String(contentsOf: file, encoding: .utf8)
        for (old, new) in words {
          #expect(text.contains(old), "\(old)")
          text = text.replacing(old, with: new)
        }
        try text.write(to: file, atomically: true, encoding: .utf8)
      }
      try rewrite(
        "workshop.yaml",
        [
          ("Expert 1 (arbeidseconoom)", people[0]), ("Expert 2 (arbeidspsycholoog)", people[1]),
          ("Onderzoekt lonen, contracten en mobiliteit.", backgrounds[0]),
          ("Onderzoekt onzekerheid, stress en proactief gedrag.", backgrounds[1]),
          ("- projectteam", "- \(people[0])"), ("- \(people[0])\n  at", "- \(people[2])\n  at"),
        ])
      try rewrite(
        "comments.csv", [(",werkgever,", ",\(people[3]),"), (",e03,", ",\(people[1]),")])
      try rewrite("sources.csv", [(",e05", ",\(people[2])")])
      let taken = try shell.run("import", copy.path, "--as", people[3], "--at", "2025-10-01")
      #expect(taken.code == 0, "\(taken.problems)")
      return try work(shell)
    }
  }

  /// The texts of all files in a folder, by name.
  static func texts(_ folder: URL) throws -> [String: String] {
    let all = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    return try (all?.allObjects as? [URL] ?? []).filter { !$0.hasDirectoryPath }.reduce(into: [:]) {
      $0[$1.lastPathComponent] = try String(contentsOf: $1, encoding: .utf8)
    }
  }

  @Test func `no export names who took part, or tells what experts know`() throws {
    try Self.named { shell in
      let out = shell.folder.appendingPathComponent("documents")
      let written = try shell.run("export", "--out", out.path, lang: nil)
      #expect(written.code == 0)
      var texts = try Self.texts(out)
      #expect(texts.count > 20)
      texts["frame"] = try shell.run("frame").out
      texts["cross"] = try shell.run("cross").out
      texts["cross --json"] = try shell.run("cross", "--json").out
      for (name, text) in texts {
        for word in Self.people + Self.backgrounds {
          #expect(!text.contains(word), "\(name): \(word)")
        }
      }
      // Who decided is told by code when all are experts, else not at all.
      let frame = try #require(try shell.json("frame") as? [String: Any])
      let shortlist = try #require(frame["shortlist"] as? [String: Any])
      let cross = try #require(frame["cross"] as? [String: Any])
      #expect(shortlist["by"] as? [String] == ["e01"] && cross["by"] as? [String] == [])
      let comments = try #require(frame["comments"] as? [[String: Any]])
      #expect(
        comments.map { $0["by"] as? String }.prefix(5) == ["e02", "e02", "e11", "e05", "persoon 1"])
      let page = try #require(texts["frame.en.md"])
      #expect(page.contains("confirmed by e01 on 12 June 2025"))
      #expect(page.contains("out of 5 candidates on 18 September 2025"))
    }
  }

  @Test func `with --names documents tell who took part`() throws {
    try Self.named { shell in
      let out = shell.folder.appendingPathComponent("documents")
      #expect(try shell.run("export", "--names", "--out", out.path, lang: nil).code == 0)
      let texts = try Self.texts(out)
      for name in ["frame.en.md", "frame.nl.json", "index.nl.html"] {
        let text = try #require(texts[name])
        for word in Self.experts + Self.backgrounds + [Self.people[2]] {
          #expect(text.contains(word), "\(name): \(word)")
        }
      }
      #expect(try shell.run("frame", "--names").out.contains(#""by": "\#(Self.people[3])""#))
      #expect(try shell.run("cross", "--json", "--names").out.contains(Self.people[2]))
    }
  }

  @Test func `a folder keeps all names, says so, and leaves them out when asked`() throws {
    try Self.named { shell in
      let (whole, bare) = (
        shell.folder.appendingPathComponent("whole"), shell.folder.appendingPathComponent("bare")
      )
      let told = try shell.run("export-folder", "--out", whole.path)
      #expect(told.problems.contains("--no-names"))
      let same = try shell.run("import", whole.path)
      #expect(same.out.contains("no change"), "\(same)")
      let silent = try shell.run(
        "export-folder", "--no-names", "--history", "--out", bare.path, "--json")
      #expect(silent.problems == "")
      for (name, text) in try Self.texts(bare) {
        for word in Self.people + Self.backgrounds {
          #expect(!text.contains(word), "\(name): \(word)")
        }
      }
      let other = shell.folder.appendingPathComponent("other.sqlite").path
      let taken = try shell.run(["import", bare.path, "--store", other, "--lang", "en"])
      #expect(taken.code == 0 && taken.out.contains("no change"), "\(taken)")
      #expect(try shell.run(["replay", "--verify", "--store", other]).code == 0)
      let frames = try [shell.store, other].map { try shell.run(["frame", "--store", $0]).out }
      #expect(frames[0] == frames[1])
    }
  }

  @Test func `who said something has one number, in a folder and in its history`() throws {
    try LonglistTests.begun { shell in
      for name in ["Zoe", "Bob"] {
        try shell.run("comments", "add", "--text", "Said by \(name.count) letters", "--by", name)
        // What Zoe said is taken back, and stands in the history alone.
        if name == "Zoe" { #expect(try shell.run("undo").code == 0) }
      }
      let out = shell.folder.appendingPathComponent("bare")
      let written = try shell.run(
        "export-folder", "--no-names", "--history", "--out", out.path)
      #expect(written.code == 0, "\(written.problems)")
      let texts = try Self.texts(out)
      let (comments, history) = (texts["comments.csv"] ?? "", texts["journal.jsonl"] ?? "")
      #expect(comments.contains("person 2") && !comments.contains("person 1"), "\(comments)")
      #expect(history.contains("person 1") && history.contains("person 2"), "\(history)")
      #expect(!history.contains("Zoe") && !history.contains("Bob"))
      let other = shell.folder.appendingPathComponent("other.sqlite").path
      let taken = try shell.run(["import", out.path, "--store", other, "--lang", "en"])
      #expect(taken.code == 0 && taken.out.contains("no change"), "\(taken)")
    }
  }
}
