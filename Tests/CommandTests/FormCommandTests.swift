import Foundation
import Testing

/// Forms to give to people.
struct FormCommandTests {
  @Test func `a published questionnaire keeps the directions that its answers were about`() throws {
    try Shell.here { shell in
      try shell.run("import", Shell.sample("kustplaats-2045"))
      let edited = try shell.run(
        "longlist", "edit", "D01", "--a", "Turned around", "--description", "Another story",
        "--reason", "clearer")
      #expect(edited.code == 0, "\(edited)")
      for (words, keeps) in [(["questionnaire", "print"], true), (["scores", "form"], false)] {
        let out = shell.folder.appendingPathComponent(words[0])
        let written = try shell.run(
          words + ["--out", out.path, "--lang", "en", "--store", shell.store])
        #expect(written.code == 0, "\(written)")
        let text = try NamesTests.texts(out).values.joined()
        #expect(text.contains("D01") && text.contains("Turned around") != keeps)
        #expect(text.contains("Another story") != keeps)
      }
    }
  }

  @Test func `a round and a questionnaire are written as pages and as tables`() throws {
    try Shell.here { shell in
      try shell.run("import", Shell.sample("kustplaats-2045"))
      let out = shell.folder.appendingPathComponent("forms").path
      let blank = try shell.run(["scores", "form", "--out", out, "--store", shell.store])
      #expect(blank.code == 0, "\(blank.problems)")
      try shell.run("scores", "form", "--expert", "e1", "--expert", "e2", "--out", out)
      try shell.run("questionnaire", "print", "--out", out, lang: "nl")
      #expect(
        try FileManager.default.contentsOfDirectory(atPath: out).sorted() == [
          "questionnaire-1.nl.csv", "questionnaire-1.nl.html", "scores-round-1-e1.en.csv",
          "scores-round-1-e1.en.html", "scores-round-1-e2.en.csv", "scores-round-1-e2.en.html",
          "scores-round-1.en.csv", "scores-round-1.en.html", "scores-round-1.nl.csv",
          "scores-round-1.nl.html",
        ])
      #expect(blank.out.hasPrefix("\(out)/scores-round-1.nl.csv\n"))
    }
  }

  @Test func `a table that somebody filled in is never written over`() throws {
    try Shell.here { shell in
      try shell.run("import", Shell.sample("kustplaats-2045"))
      let out = shell.folder.appendingPathComponent("forms").path
      let verbs = [
        (["scores", "form", "--expert", "e1"], "scores-round-1-e1.en"),
        (["questionnaire", "print"], "questionnaire-1.en"),
      ]
      for (words, stem) in verbs {
        let all = words + ["--out", out, "--store", shell.store, "--lang", "en"]
        #expect(try shell.run(all).code == 0)
        // Who did not touch it may write it again.
        #expect(try shell.run(all).code == 0)
        let (table, page) = ("\(out)/\(stem).csv", "\(out)/\(stem).html")
        let filled = try String(contentsOfFile: table, encoding: .utf8) + "filled in\n"
        try filled.write(toFile: table, atomically: true, encoding: .utf8)
        try FileManager.default.removeItem(atPath: page)
        let refused = try shell.run(all)
        #expect(refused.code == 65 && refused.problems.contains(table), "\(refused)")
        #expect(refused.problems.contains("--out"))
        #expect(try String(contentsOfFile: table, encoding: .utf8) == filled)
        #expect(!FileManager.default.fileExists(atPath: page))
      }
    }
  }

  @Test func `two experts never share a file, and one asked twice has one`() throws {
    try Shell.here { shell in
      try shell.run("import", Shell.sample("kustplaats-2045"))
      try shell.run("experts", "add", "--id", "E1", "--name", "Another")
      let out = shell.folder.appendingPathComponent("forms").path
      let written = try shell.run(
        "scores", "form", "--expert", "e1", "--expert", "E1", "--expert", "e1", "--out", out)
      #expect(
        written.out.split(separator: "\n").map { $0.dropFirst(out.count + 1) } == [
          "scores-round-1-e1.en.csv", "scores-round-1-e1.en.html", "scores-round-1-e1-2.en.csv",
          "scores-round-1-e1-2.en.html",
        ])
      let table = try String(contentsOfFile: "\(out)/scores-round-1-e1-2.en.csv", encoding: .utf8)
      #expect(table.contains("\nE1,1,D01,"))
    }
  }

  @Test func `who or what is not there is refused with what is`() throws {
    try Shell.here { shell in
      let begin = ["--title", "T", "--question", "Q", "--horizon", "2040", "--outcome", "O"]
      _ = try shell.run(["new", "--store", shell.store, "--lang", "en"] + begin)
      let early = try shell.run("scores", "form", "--out", "forms")
      #expect(early.code == 69 && early.problems.contains("scenariocross criteria edit"))
      let unpublished = try shell.run("questionnaire", "print", "--out", "forms")
      #expect(unpublished.code == 69)
      #expect(unpublished.problems.contains("scenariocross questionnaire publish"))
      try shell.run("import", Shell.sample("kustplaats-2045"))
      try shell.run("use", "kustplaats-2045")
      let who = try shell.run("scores", "form", "--expert", "e11", "--out", "forms")
      #expect(who.code == 65 && who.problems.contains("did you mean “e1”?"))
      let when = try shell.run("scores", "form", "--round", "7", "--out", "forms")
      #expect(when.problems == "there is no round 7; there is: 1\n")
      let which = try shell.run("questionnaire", "print", "--version", "7", "--out", "forms")
      #expect(which.problems.contains("there is no version 7"))
    }
  }
}
