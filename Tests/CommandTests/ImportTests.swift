import Foundation
import Testing

/// What comes in from a folder, and what goes out to one.
struct ImportTests {
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
      #expect(try shell.stale() == ["shortlist", "questionnaire", "axes", "scenarios"])
      #expect(try shell.run("import", copy.path).out == "werkzekerheid: no change\n")
    }
  }

  @Test func `titles that say nearly the same are pointed out, and a former title stays`() throws {
    try Shell.here { shell in
      let copy = try shell.copy(of: "werkzekerheid")
      try shell.run("import", copy.path)
      let file = copy.appendingPathComponent("longlist.csv")
      var text = try String(contentsOf: file, encoding: .utf8)
      let columns = text.prefix { $0 != "\n" }.split(separator: ",").map(String.init)
      let title = try #require(
        text.split(separator: "\n")[1].split(separator: ",").dropFirst().first)
      for (code, title) in [("D16", "Vergrijzing van Nederland"), ("D17", "Nederland vergrijst")] {
        let row = ["code": code, "title": title, "dimension": "demographic", "status": "kept"]
        text += columns.map { row[$0] ?? "" }.joined(separator: ",") + "\n"
      }
      text = text.replacing(",\(title),", with: ",Een nieuwe titel,")
      try text.write(to: file, atomically: true, encoding: .utf8)
      try shell.run("import", copy.path)
      #expect(try shell.run("status").out.contains("D16 and D17 may say the same"))
      let out = shell.folder.appendingPathComponent("documents").path
      try shell.run("export", "--format", "markdown", "--out", out, lang: "nl")
      let report = try String(contentsOfFile: out + "/frame.nl.md", encoding: .utf8)
      #expect(report.contains("D16 en D17 zeggen misschien hetzelfde."))
      #expect(report.contains(": “\(title)”: gewijzigd in de bestanden"))
    }
  }

  @Test func `a choice that the files do not have is taken back, and that is said`() throws {
    try Shell.here { shell in
      let copy = try shell.copy(of: "kustplaats-2045")
      try shell.run("import", copy.path)
      let pairs = try #require(try shell.json("axes", "candidates") as? [String: [[String: Any]]])
      let names = (pairs["candidates"] ?? []).compactMap { $0["id"] as? String }
      try shell.run(
        "axes", "choose", "--vertical", names[0], "--horizontal", names[1], "--reason", "why")
      let again = try shell.run("import", copy.path)
      #expect(again.out.contains("! the choice of axes is not in the files and was taken back"))
      try shell.run("undo")
      #expect(try shell.run("cross").code == 0)
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

  @Test func `a development comes back and takes in the one that it was merged into`() throws {
    try Shell.here { shell in
      let copy = try shell.copy(of: "kustplaats-2045")
      try shell.run("import", copy.path)
      let file = copy.appendingPathComponent("longlist.csv")
      let text = try String(contentsOf: file, encoding: .utf8)
      // D08 was merged into D03; now D08 stays and D03 goes into it.
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
        guard line.hasPrefix("D08,") || line.hasPrefix("D03,") else { return String(line) }
        let status = line.hasPrefix("D08,") ? "kept," : "merged:D08,turned round"
        let end = line.range(of: line.hasPrefix("D08,") ? "merged:D03," : "kept,")
        return end.map { String(line[..<$0.lowerBound]) + status } ?? String(line)
      }
      try lines.joined(separator: "\n").write(to: file, atomically: true, encoding: .utf8)
      let result = try shell.run("import", copy.path)
      #expect(result.code == 0, "\(result.problems)")
      #expect(result.out.contains("development put back: D08"))
      #expect(result.out.contains("development merged: D03"))
      #expect(try shell.run("import", copy.path).out == "kustplaats-2045: no change\n")
    }
  }

  @Test func `of two processes that import the same folder at once one finds no change`() throws {
    try Shell.here { shell in
      try shell.run("import", Shell.sample("kustplaats-2045"))
      let runs = (0..<2).map { number -> (process: Process, out: URL) in
        let out = shell.folder.appendingPathComponent("said-\(number)")
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments = [
          "-c", "\"$0\" \"$@\" > \(out.path)", Shell.command.path, "import",
          Shell.sample("werkzekerheid"), "--store", shell.store, "--lang", "en",
        ]
        return (process, out)
      }
      for run in runs { try run.process.run() }
      for run in runs { run.process.waitUntilExit() }
      #expect(runs.map(\.process.terminationStatus) == [0, 0])
      let said = try runs.map { try String(contentsOf: $0.out, encoding: .utf8) }.sorted()
      #expect(said[0].hasPrefix("werkzekerheid: changed:\n"))
      #expect(said[1] == "werkzekerheid: no change\n")
      #expect(try shell.run("replay", "--verify").out == "the history is whole: 2 entries\n")
    }
  }
}
