import Foundation
import Testing

/// Long texts as they are shown on a screen, and questions that options give.
struct ShowTextTests {
  @Test func `a text is shown as people read it, in the language that is asked`() throws {
    try Shell.here { shell in
      try shell.run("import", Shell.sample("werkzekerheid"))
      let scenario = try shell.run("scenario", "show", "a", lang: "nl")
      #expect(scenario.code == 0, "\(scenario.problems)")
      let text = try String(
        contentsOfFile: Shell.sample("werkzekerheid") + "/scenarios/A.md", encoding: .utf8)
      let title = try #require(text.split(separator: "\n").first).dropFirst(2)
      #expect(scenario.out.hasPrefix("A. \(title)\n"), "\(scenario.out)")
      for heading in ["Kernpunten", "Samenvatting", "Het verhaal", "Vragen aan het beleid"] {
        #expect(scenario.out.contains("\n\n\(heading)\n"), "\(heading)")
      }
      #expect(!scenario.out.contains("## ") && scenario.out.contains("\n  1. "))
      let all = try shell.run("questions", "show").out
      for letter in ["A", "B", "C", "D"] { #expect("\n\(all)".contains("\n\(letter). ")) }
      let scope = try shell.run("scope", "show", lang: "nl").out
      #expect(scope.contains("van werk?\n\nEen vast contract"), "paragraphs stand apart")
      #expect(scope.contains("  - Horizon: ") && scope.contains("  - Thema's: "), "\(scope)")
      #expect(try shell.run("comparison", "show").out.contains("\n  A "))
      #expect(try shell.run("conclusions", "show", lang: "nl").out.contains("Kernboodschap\n"))
      for words in [["scenario"], ["questions"], ["scope"], ["comparison"], ["conclusions"]] {
        let narrow = try ScreenTests.shown(shell, words + ["show"], columns: 40)
        let lines = narrow.filter { !$0.contains("://") }
        ScreenTests.check(lines, fit: 40, "\(words)")
      }
    }
  }

  @Test func `what is not there yet is said with what comes first`() throws {
    try TextEditTests.crossed { shell in
      let unwritten = try shell.run("scenario", "show", "B")
      #expect(
        unwritten.code == 0
          && unwritten.out == "B has not been written yet: scenariocross scenario edit B\n")
      let wrong = try shell.run("scenario", "show", "E")
      #expect(wrong.code == 65, "\(wrong)")
    }
    try Shell.here { shell in
      try shell.run("import", Shell.sample("kustplaats-2045"))
      let early = try shell.run("comparison", "show")
      #expect(early.code == 69 && early.problems.contains("scenariocross axes"), "\(early)")
      #expect(try shell.run("scope", "show").code == 0)
    }
  }

  @Test func `questions are given in options, and keep what stood there`() throws {
    try TextEditTests.crossed { shell in
      func ask(_ words: String...) throws -> Shell.Result {
        try shell.run(
          ["questions", "edit", "A"] + words + ["--store", shell.store, "--lang", "en"])
      }
      let early = try ask("--question", "Who pays?")
      #expect(early.code == 69 && early.problems.contains("scenariocross scenario edit A"))
      try shell.run("scenario", "edit", "A", "--title", "Quiet water")
      let asked = try ask(
        "--introduction", "To all.", "--question", "Who pays?", "--question",
        "→ employers: Who trains?")
      #expect(asked.code == 0, "\(asked.problems)")
      let written = "\n## questions\n\nTo all.\n\n1. Who pays?\n2. → employers: Who trains?\n"
      #expect(try TextEditTests.written(shell).hasSuffix(written))
      #expect(try ask("--introduction", "To all.").out == "no change\n")
      let dutch = try ask(
        "--question", "Wie betaalt?", "--question", "Wie leidt op?", "--translation", "nl")
      #expect(dutch.code == 0, "\(dutch.problems)")
      let shown = try shell.run("questions", "show", "A", lang: "nl").out
      #expect(shown.contains("  2. employers: Wie leidt op?"), "\(shown)")
      // Whom a question is for may be said again, and nobody else.
      let again = try ask(
        "--question", "Wie betaalt?", "--question", "→ employers: Wie leidt op dan?",
        "--translation", "nl")
      #expect(again.code == 0, "\(again.problems)")
      let same = try shell.run("questions", "show", "A", lang: "nl").out
      #expect(same.contains("  2. employers: Wie leidt op dan?"), "\(same)")
      let other = try ask(
        "--question", "x", "--question", "→ buren: y", "--translation", "nl")
      #expect(other.code == 65 && other.problems.contains("→ buren:"), "\(other.problems)")
      let nobody = try ask("--question", "→ employers")
      #expect(nobody.code == 65 && nobody.problems.contains("write “→ employers: …”"))
      #expect(try ask("--question", "x", "--file", "y.md").code == 64)
      #expect(try ask("--question", "").code == 0)
      #expect(try TextEditTests.written(shell).hasSuffix("\n## questions\n\nTo all.\n"))
    }
  }
}
