import Foundation
import Testing

/// A whole study by keystrokes, from an empty store to a finished page; what stands on the screen is
/// the tutorial in `docs`.
struct TutorialTests {
  /// What somebody types: the words of a command, then the answers to its questions.
  struct Step {
    let about: String
    let words: [String]
    var answers: [String] = []
  }

  @Test(arguments: ["en", "nl"])
  func `a study goes by hand from nothing to a complete page`(language: String) throws {
    try Shell.here { shell in
      var pages: [String] = []
      for step in Self.steps(language) {
        let keyboard = try Keyboard(
          shell, step.words + ["--as", "Ann", "--at", "2026-01-15"], lang: language, isHome: true)
        for answer in step.answers { try keyboard.answer(answer) }
        #expect(try keyboard.finish() == 0, "\(step.words): \(keyboard.transcript)")
        pages.append(Self.page(step, keyboard.transcript))
      }
      let html = shell.folder.appendingPathComponent("out/index.\(language).html")
      let page = try String(contentsOf: html, encoding: .utf8)
      #expect(page.contains("Doors open") && !page.contains("Concept:"))
      try Self.compare(pages, language)
    }
  }

  /// A step of the tutorial: what it is about, and the screen.
  private static func page(_ step: Step, _ screen: String) -> String {
    let words = step.words.map { $0.contains(" ") || $0.isEmpty ? "\"\($0)\"" : $0 }
    return "\(step.about)\n\n```\n$ scenariocross \(words.joined(separator: " "))\n\(screen)\n```\n"
  }

  private static func compare(_ pages: [String], _ language: String) throws {
    let head =
      language == "nl"
      ? "# Een studie in een uur\n\nEen toets van het programma typt deze studie en vergelijkt elk "
        + "scherm; de gegevens zijn verzonnen.\n\n"
      : "# A study in an hour\n\nA test of the program types this study and compares every screen; "
        + "the data are made up.\n\n"
    let text = head + pages.joined(separator: "\n")
    let file = Shell.root.appendingPathComponent("docs/a-study-in-an-hour.\(language).md")
    let committed = try? String(contentsOf: file, encoding: .utf8)
    guard ProcessInfo.processInfo.environment["RECORD"] == nil else {
      return try text.write(to: file, atomically: true, encoding: .utf8)
    }
    #expect(committed == text, "docs/a-study-in-an-hour.\(language).md differs; RECORD=1 writes it")
  }
}
