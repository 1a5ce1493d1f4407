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
}
