import Foundation
import Testing

/// A folder that is written to again says only what is so now.
struct OutFolderTests {
  @Test func `what a study no longer has goes from its folder, and other files stay`() throws {
    try Shell.here { shell in
      let copy = try shell.copy(of: "kustplaats-2045")
      try shell.run("import", copy.path)
      let own = copy.appendingPathComponent("notes-of-mine.txt")
      try Data("mine".utf8).write(to: own)
      try FileManager.default.removeItem(at: copy.appendingPathComponent("comments.csv"))
      try shell.run("import", copy.path)
      // An older copy with comments lies where the study is written to.
      let old = shell.folder.appendingPathComponent("old")
      try FileManager.default.copyItem(atPath: Shell.sample("kustplaats-2045"), toPath: old.path)
      try Data("mine".utf8).write(to: old.appendingPathComponent("mine.txt"))
      try shell.run("export-folder", "--out", old.path)
      let names = try FileManager.default.subpathsOfDirectory(atPath: old.path)
      #expect(!names.contains("comments.csv") && names.contains("mine.txt"))
      #expect(try shell.run("import", old.path).out == "kustplaats-2045: no change\n")
    }
  }

  @Test func `a folder that nobody named is asked, and Enter takes the usual one`() throws {
    try Shell.here { shell in
      try shell.run("import", Shell.sample("kustplaats-2045"))
      let (exports, workshops) = ("Exports/kustplaats-2045", "Workshops/kustplaats-2045")
      for (words, answer, file) in [
        ("export --format csv", "", "\(exports)/ranking.en.csv"),
        ("export-folder", "", "\(workshops)/workshop.yaml"),
        ("scores form", "for the panel", "for the panel/scores-round-1.en.csv"),
        ("questionnaire print", "", "Forms/kustplaats-2045/questionnaire-1.en.csv"),
      ] {
        let done = try shell.run(
          ReadOnlyTests.words(words) + ["--store", shell.store, "--lang", "en"], typed: [answer])
        #expect(done.code == 0 && done.problems.contains("In which folder ["), "\(done)")
        #expect(FileManager.default.fileExists(atPath: shell.folder.path + "/" + file), "\(done)")
      }
      let asked = try shell.run("export", "--json")
      #expect(asked.code == 64 && asked.out.isEmpty && asked.problems.contains("--out"))
      let cut = try shell.run("export")
      #expect(cut.code == 64 && cut.problems.contains("--out"), "\(cut)")
    }
  }

  @Test func `another study is not written over`() throws {
    try Shell.here { shell in
      try shell.run("import", Shell.sample("kustplaats-2045"))
      let other = try shell.copy(of: "werkzekerheid")
      let refused = try shell.run("export-folder", "--out", other.path)
      #expect(refused.code == 65 && refused.problems.contains("another study (werkzekerheid)"))
      let yaml = other.appendingPathComponent("workshop.yaml")
      #expect(try String(contentsOf: yaml, encoding: .utf8).contains("slug: werkzekerheid"))
      try Data("hi".utf8).write(to: yaml)
      #expect(try shell.run("export-folder", "--out", other.path).code == 65)
    }
  }

  @Test func `a table that is no longer filled goes from the exports of its language`() throws {
    try Shell.here { shell in
      try shell.run("import", Shell.sample("kustplaats-2045"))
      let out = shell.folder.appendingPathComponent("out-files")
      try FileManager.default.createDirectory(at: out, withIntermediateDirectories: true)
      for name in ["comparison.en.csv", "comparison.nl.csv", "cross.en.svg", "other.en.csv"] {
        try Data("old".utf8).write(to: out.appendingPathComponent(name))
      }
      try shell.run("export", "--format", "csv", "--out", out.path, lang: "en")
      let names = Set(try FileManager.default.contentsOfDirectory(atPath: out.path))
      // This study has no comparison yet; the Dutch table and the drawing were not asked for.
      #expect(!names.contains("comparison.en.csv") && names.contains("longlist.en.csv"))
      #expect(names.isSuperset(of: ["comparison.nl.csv", "cross.en.svg", "other.en.csv"]))
    }
  }

  /// Every file in a folder with its bytes, hidden ones included.
  static func content(_ folder: URL) throws -> [String: Data] {
    try FileManager.default.subpathsOfDirectory(atPath: folder.path).reduce(into: [:]) {
      $0[$1] = FileManager.default.contents(atPath: folder.appendingPathComponent($1).path)
    }
  }

  /// The same folder seen by a program that may write no file of more than 64 kB.
  static func onSmallDisk(_ shell: Shell) -> Shell {
    var small = shell
    let limits = "trap '' XFSZ; ulimit -f 64; exec \"$0\" \"$@\""
    small.launcher = ["/bin/bash", "-c", limits]
    return small
  }

  @Test func `when one file cannot be written, none is, and what stood there stands`() throws {
    try Shell.here { shell in
      try shell.run("import", Shell.sample("kustplaats-2045"))
      let out = shell.folder.appendingPathComponent("documents")
      try FileManager.default.createDirectory(
        at: out.appendingPathComponent("ranking.nl.svg"), withIntermediateDirectories: true)
      for name in ["frame.en.md", "longlist.en.csv", "comparison.en.csv", "mine.txt"] {
        try Data("old".utf8).write(to: out.appendingPathComponent(name))
      }
      let before = try Self.content(out)
      let refused = try shell.run("export", "--out", out.path, lang: nil)
      #expect(refused.code == 74 && refused.problems.contains("ranking.nl.svg"), "\(refused)")
      #expect(try Self.content(out) == before)
      let folder = try shell.copy(of: "kustplaats-2045")
      try FileManager.default.removeItem(at: folder.appendingPathComponent("sources.csv"))
      try FileManager.default.createDirectory(
        at: folder.appendingPathComponent("sources.csv"), withIntermediateDirectories: true)
      try Data("code,title\n".utf8).write(to: folder.appendingPathComponent("longlist.csv"))
      let (was, again) = (
        try Self.content(folder), try shell.run("export-folder", "--out", folder.path)
      )
      #expect(again.code == 74 && again.problems.contains("sources.csv"))
      #expect(try Self.content(folder) == was)
    }
  }

  @Test func `a full disk leaves nothing, neither in a new folder nor beside it`() throws {
    try Shell.here { shell in
      try shell.run("import", Shell.sample("kustplaats-2045"))
      let exports = shell.folder.appendingPathComponent("exports")
      try FileManager.default.createDirectory(at: exports, withIntermediateDirectories: true)
      let new = exports.appendingPathComponent("a/b")
      let words = ["export", "--store", shell.store, "--lang", "en", "--out", new.path]
      let refused = try Self.onSmallDisk(shell).run(words)
      #expect(refused.code == 74 && refused.problems.contains("frame.en.json"), "\(refused)")
      #expect(try Self.content(exports) == [:])
      #expect(try shell.run(words).code == 0)
      let before = try Self.content(exports)
      #expect(
        before.keys.contains("a/b/frame.en.json") && !before.keys.contains { $0.contains(".draft") }
      )
      try shell.run("longlist", "add", "--title", "T", "--dimension", "economic")
      #expect(try Self.onSmallDisk(shell).run(words).code == 74)
      #expect(try Self.content(exports) == before)
    }
  }

  @Test(arguments: [
    "export", "export-folder", "scores form", "questionnaire print", "demo",
  ])
  func `a folder without a name is refused, and nothing is written`(verb: String) throws {
    try Shell.here { shell in
      try shell.run("import", Shell.sample("kustplaats-2045"))
      let before = try FileManager.default.contentsOfDirectory(atPath: shell.folder.path)
      let store = verb == "demo" ? [] : ["--store", shell.store]
      for name in ["", " "] {
        let words = verb.split(separator: " ").map(String.init) + store
        let refused = try shell.run(words + ["--out", name], in: ["LANG": "nl_NL.UTF-8"])
        #expect(refused.code == 64 && refused.problems.contains("noem met --out een map"))
      }
      let after = try FileManager.default.contentsOfDirectory(atPath: shell.folder.path)
      #expect(after.sorted() == before.sorted())
    }
  }
}
