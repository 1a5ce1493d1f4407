import Foundation
import Testing

/// Scores that are typed at a keyboard.
struct KeyboardTests {
  /// A keyboard on which expert e3 scores from this development on.
  static func scoring(_ code: String, in shell: Shell) throws -> Keyboard {
    let keyboard = try Keyboard(shell, ["scores", "enter", "--expert", "e3"])
    try keyboard.wait(for: " > ")
    keyboard.type("g\(code)\n")
    try keyboard.wait(for: "impact on affordable living")
    return keyboard
  }

  @Test func `a key acts at once where every level has one digit, else Enter does`() throws {
    try Shell.here { shell in
      try shell.run("import", Shell.sample("kustplaats-2045"))
      let keyboard = try Keyboard(shell, ["scores", "enter", "--expert", "e3"])
      try keyboard.wait(for: " > ")
      keyboard.type("gD02\n")
      try keyboard.wait(for: "2 of 16")
      try keyboard.wait(for: "impact on affordable living")
      keyboard.type("4")
      try keyboard.wait(for: "impact on safety")
      keyboard.type("?")
      try keyboard.wait(for: "impact on local economy")
      keyboard.type("7")
      try keyboard.wait(for: "“7” is no answer; allowed: 1…5")
      keyboard.type("-")
      try keyboard.wait(for: "How uncertain is this? 0 = ")
      try keyboard.wait(for: " and Enter > ")
      // 0 to 10 needs Enter, and says so.
      keyboard.type("10\n")
      try keyboard.wait(for: "3 of 16")
      keyboard.type("q")
      try keyboard.wait(for: "what you typed is kept")
      #expect(keyboard.end() == 0)
      let cells = try EntryTests.shown(
        ["scores", "show", "--expert", "e3"], item: "D02", in: shell)
      #expect(cells == ["4", "dontKnow", "", "10"])
    }
  }

  @Test func `a key that says nothing leaves the question as it is`() throws {
    try Shell.here { shell in
      try shell.run("import", Shell.sample("kustplaats-2045"))
      let keyboard = try Self.scoring("D02", in: shell)
      try keyboard.wait(for: " > ")
      // Backspace, Tab, arrows as two kinds of terminal send them, Page Down, Alt and a letter, F5.
      for key in ["\u{7F}", "\t", "\u{1B}[A", "\u{1B}OB", "\u{1B}[6~", "\u{1B}x", "\u{1B}[15~"] {
        keyboard.type(key)
      }
      // Escape alone, for which nothing follows.
      keyboard.type("\u{1B}")
      usleep(300_000)
      keyboard.type("4")
      try keyboard.wait(for: "impact on safety")
      #expect(!keyboard.transcript.contains("\u{1B}") && !keyboard.transcript.contains("^["))
      try keyboard.wait(for: " > ")
      keyboard.type("q")
      #expect(try keyboard.finish() == 0)
      let cells = try EntryTests.shown(
        ["scores", "show", "--expert", "e3"], item: "D02", in: shell)
      #expect(cells == ["4", "2", "3", "7"])
    }
  }

  @Test func `a code that is not there is asked again, and no sign of it becomes an answer`() throws
  {
    try Shell.here { shell in
      try shell.run("import", Shell.sample("kustplaats-2045"))
      let keyboard = try Self.scoring("D02", in: shell)
      keyboard.type("g")
      try keyboard.wait(for: "go to: ")
      keyboard.type("D99\n")
      try keyboard.wait(for: "not on this form")
      try keyboard.wait(for: "go to: ")
      keyboard.type("D03\n")
      try keyboard.wait(for: "3 of 16")
      try keyboard.wait(for: "impact on affordable living")
      keyboard.type("q")
      #expect(keyboard.end() == 0)
      let cells = try EntryTests.shown(
        ["scores", "show", "--expert", "e3"], item: "D02", in: shell)
      #expect(cells == ["2", "2", "3", "7"])
    }
  }

  @Test func `Enter behind a refused key asks again, and what is left open says so`() throws {
    try Shell.here { shell in
      try shell.run("import", Shell.sample("kustplaats-2045"))
      let keyboard = try Self.scoring("D02", in: shell)
      keyboard.type("9")
      try keyboard.wait(for: "“9” is no answer")
      keyboard.type("\n-")
      try keyboard.wait(for: "impact on safety")
      keyboard.type("<")
      try keyboard.wait(for: "impact on affordable living")
      keyboard.type("\n")
      try keyboard.wait(for: "> –")
      keyboard.type("q")
      #expect(keyboard.end() == 0)
      let cells = try EntryTests.shown(
        ["scores", "show", "--expert", "e3"], item: "D02", in: shell)
      #expect(cells == ["", "2", "3", "7"])
    }
  }

  @Test func `Enter right behind a key leaves the next question alone, and later leaves it open`()
    throws
  {
    try Shell.here { shell in
      try shell.run("import", Shell.sample("kustplaats-2045"))
      let keyboard = try Self.scoring("D02", in: shell)
      try keyboard.wait(for: " > ")
      // The third answer is followed by a question that takes a line.
      for (key, next) in [("4\n", "impact on safety"), ("-\n", "impact on local economy")] {
        keyboard.type(key)
        try keyboard.wait(for: next)
        try keyboard.wait(for: " > ")
      }
      keyboard.type("5\n")
      try keyboard.wait(for: "How uncertain is this?")
      usleep(400_000)
      keyboard.type("8\n")
      try keyboard.wait(for: "3 of 16")
      try keyboard.wait(for: " > ")
      usleep(400_000)
      keyboard.type("\n")
      try keyboard.wait(for: "impact on safety")
      keyboard.type("q")
      #expect(try keyboard.finish() == 0)
      #expect(!keyboard.transcript.contains("> –"), "\(keyboard.transcript)")
      let cells = try EntryTests.shown(
        ["scores", "show", "--expert", "e3"], item: "D02", in: shell)
      #expect(cells == ["4", "", "5", "8"])
    }
  }

  @Test func `a form with open answers is not closed by Enter alone`() throws {
    try LonglistTests.begun { shell in
      for title in ["Sea", "Trade"] {
        try shell.run("longlist", "add", "--title", title, "--dimension", "economic")
      }
      try shell.run("criteria", "edit", "--id", "impact")
      try shell.run("experts", "add", "--name", "Els")
      let keyboard = try Keyboard(shell, ["scores", "enter", "e01"], lang: "nl")
      for _ in 0..<3 { try keyboard.answer("\n") }
      try keyboard.wait(for: "2 antwoorden staan nog open; toch klaar? (ja/nee) [nee] > ")
      keyboard.type("\n")
      try keyboard.wait(for: "1 van 2")
      try keyboard.answer("3")
      for _ in 0..<2 { try keyboard.answer("\n") }
      try keyboard.wait(for: "1 antwoord staat nog open; toch klaar? (ja/nee) [nee] > ")
      keyboard.type("misschien\n")
      try keyboard.wait(for: "antwoord met ja of nee")
      keyboard.type("j\n")
      #expect(try keyboard.finish() == 0)
      #expect(keyboard.transcript.contains("e01: klaar"), "\(keyboard.transcript)")
    }
  }

  @Test func `what somebody else wrote at the same place meanwhile is not written over`() throws {
    try Shell.here { shell in
      try shell.run("import", Shell.sample("kustplaats-2045"))
      let keyboard = try Self.scoring("D02", in: shell)
      let other = try shell.run(
        "scores", "enter", "--expert", "e3", "--code", "D02", "--criterion", "living",
        "--score", "1")
      #expect(other.code == 0, "\(other)")
      keyboard.type("5")
      try keyboard.wait(for: "changed elsewhere meanwhile, now: 1; answer again")
      try keyboard.wait(for: "[1] >")
      keyboard.type("2")
      try keyboard.wait(for: "impact on safety")
      keyboard.type("q")
      #expect(keyboard.end() == 0)
      let cells = try EntryTests.shown(
        ["scores", "show", "--expert", "e3"], item: "D02", in: shell)
      #expect(cells.first == "2")
    }
  }

  @Test func `two who type at the same time from two terminals lose nothing`() throws {
    try Shell.here { shell in
      try shell.run("import", Shell.sample("kustplaats-2045"))
      let one = try Keyboard(shell, ["scores", "enter", "--expert", "e1"])
      let two = try Keyboard(shell, ["scores", "enter", "--expert", "e2"])
      for keyboard in [one, two] {
        try keyboard.wait(for: " > ")
        keyboard.type("gD01\n")
        try keyboard.wait(for: "impact on affordable living")
      }
      for keyboard in [one, two, one, two] {
        keyboard.type("3")
        try keyboard.wait(for: "impact on ")
      }
      for (keyboard, expert) in [(one, "e1"), (two, "e2")] {
        keyboard.type("q")
        #expect(keyboard.end() == 0)
        let cells = try EntryTests.shown(
          ["scores", "show", "--expert", expert], item: "D01", in: shell)
        #expect(cells.prefix(2) == ["3", "3"])
      }
      #expect(try shell.run("replay", "--verify").code == 0)
    }
  }
}
