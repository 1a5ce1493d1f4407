import Foundation
import Testing

/// The end of a form, and the words beside an answer.
struct ClosingListTests {
  @Test func `what is no key at the end is refused, and open questions can be gone back to`() throws
  {
    try LonglistTests.begun { shell in
      try Self.ask(shell)
      let typed = ["4", "r omdat", "a", "Meer groen", "zomaar", "g Q1", "Veel meer", ""]
      let entry = try ChoicesTests.typed(
        shell, ["responses", "enter", "--respondent", "r1", "--group", "residents"], typed)
      #expect(entry.code == 0, "\(entry.problems)")
      #expect(entry.out.contains("“zomaar” kan hier niet: Enter is klaar"), "\(entry.out)")
      // The list comes again once somebody has been away from it, and not before.
      #expect(entry.out.components(separatedBy: "Ter controle").count == 3, "\(entry.out)")
      #expect(entry.out.contains("code  impact  richting  ontwikkeling"))
      #expect(entry.out.contains("D01   4       a         Sea"))
      #expect(entry.out.contains("  genoteerd") && entry.out.contains("reden D01: omdat"))
      #expect(entry.out.contains("q1 Wat mist u?: Veel meer"))
      #expect(entry.out.contains("g q1 open vraag"))
    }
  }

  /// A questionnaire about one development with an open question.
  static func ask(_ shell: Shell) throws {
    try shell.run("longlist", "add", "--title", "Sea", "--dimension", "ecological")
    try shell.run("longlist", "add", "--title", "Trade", "--dimension", "economic")
    try shell.run("criteria", "edit", "--id", "impact")
    try shell.run("shortlist", "confirm", "--judgement", "D01", "--by", "Els")
    try shell.run("groups", "add", "--name", "Residents")
    try shell.run("questionnaire", "edit", "--open", "Wat mist u?")
    try shell.run("questionnaire", "publish", "--yes")
  }

  @Test func `an open question is gone to by its code from any question`() throws {
    try LonglistTests.begun { shell in
      try Self.ask(shell)
      let keyboard = try Keyboard(
        shell, ["responses", "enter", "--respondent", "r1", "--group", "residents"])
      try keyboard.wait(for: " > ")
      keyboard.type("g")
      try keyboard.wait(for: "go to: ")
      keyboard.type("q1\n")
      try keyboard.wait(for: "Wat mist u?")
      keyboard.type("q\n")
      #expect(try keyboard.finish() == 0)
    }
  }

  @Test func `words behind a key are asked on a line of their own`() throws {
    try Shell.here { shell in
      try shell.run("import", Shell.sample("kustplaats-2045"))
      let keyboard = try Keyboard(shell, ["scores", "enter", "e3"], lang: "nl", columns: 40)
      try keyboard.wait(for: " > ")
      keyboard.type("g")
      try keyboard.wait(for: "g\r\n  ga naar: ")
      keyboard.type("d02\n")
      try keyboard.wait(for: "2 van 16")
      try keyboard.wait(for: " > ")
      keyboard.type("r")
      try keyboard.wait(for: "r\r\n  reden: ")
      keyboard.type("veel water\n")
      try keyboard.wait(for: "genoteerd")
      try keyboard.wait(for: " > ")
      keyboard.type("q")
      #expect(try keyboard.finish() == 0)
      let shown = try shell.run("scores", "show", "e3").out
      #expect(shown.contains("veel water"), "\(shown)")
    }
  }
}
