import Foundation
import Testing

/// What the command says of itself.
struct HelpTests {
  /// The words of the parser's own that no language can change.
  static let verbs = [
    "new", "import", "list", "use", "status", "shortlist show", "findings", "axes candidates",
    "axes pairs",
    "axes choose", "cross", "history", "undo", "replay", "frame", "export", "export-folder",
    "schema", "demo",
    "longlist list", "longlist add", "longlist edit", "longlist merge", "longlist split",
    "longlist drop", "longlist restore", "experts list", "experts add", "experts edit",
    "experts dismiss", "criteria list", "criteria edit", "sources list", "sources add",
    "sessions list", "sessions add", "comments list", "comments add", "comments settle",
    "groups list", "groups add",
    "groups edit", "questionnaire show", "questionnaire edit", "questionnaire publish",
    "shortlist confirm", "shortlist unconfirm", "shortlist rule",
    "axes add", "axes edit", "axes withdraw", "axes reject", "axes unchoose",
    "participants list", "participants forget",
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
        line.count > 12
          && !["USAGE", "-", "sqlite", "history, ", "replay, "].contains {
            line.contains($0)
          }
      }
      #expect(shared == [], "\(shared)")
    }
  }

  @Test func `nothing that is shown is wider than 80 columns`() throws {
    try Shell.here { shell in
      let out = try shell.run("import", Shell.sample("werkzekerheid")).out
      let verbs = [
        ["status"], ["shortlist"], ["findings"], ["axes", "pairs"], ["axes", "candidates"],
        ["cross"], ["history"], ["longlist", "list", "--all"], ["experts", "list", "--names"],
        ["criteria"], ["groups"], ["questionnaire"], ["sources"], ["sessions"],
        ["comments", "list", "--names"], ["participants", "list", "--names"],
      ]
      let shown = try verbs.map { words in
        try shell.run(words + ["--store", shell.store, "--lang", "nl"]).out
      }
      for line in ([out] + shown).joined(separator: "\n").split(separator: "\n") {
        #expect(line.count <= 80 || line.contains(shell.folder.path), "\(line)")
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

  @Test func `a verb that does not exist is refused with the nearest that does`() throws {
    try Shell.here { shell in
      let english = try shell.run(["statsu", "--lang", "en"])
      #expect(english.code == 64)
      #expect(english.problems.contains("“statsu” is no verb; allowed: new, import, "))
      #expect(english.problems.hasSuffix("did you mean “status”?\n"))
      let dutch = try shell.run(["statsu", "--lang", "nl"])
      #expect(dutch.problems.hasSuffix("bedoelde u “status”?\n"))
      let inner = try shell.run(["longlist", "ad", "--lang", "en"])
      #expect(inner.code == 64 && inner.problems.contains("did you mean “add”?"))
      #expect(try shell.run(["help", "status"]).code == 0)
      #expect(try shell.run(["--help"]).code == 0)
    }
  }
}
