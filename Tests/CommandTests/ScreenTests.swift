import Foundation
import Testing

/// What stands on a screen of so many columns.
struct ScreenTests {
  /// What a command shows on a terminal, until it ends by itself.
  static func shown(
    _ shell: Shell, _ words: [String], columns: Int, lang: String = "en", typed: String? = nil
  ) throws -> [String] {
    let keyboard = try Keyboard(shell, words, lang: lang, isHome: true, columns: columns)
    if let typed { try keyboard.answer(typed) }
    _ = try keyboard.finish()
    return keyboard.transcript.split(separator: "\n", omittingEmptySubsequences: false)
      .map(String.init)
  }

  /// Notes each line that a terminal of `columns` would break by itself.
  static func check(_ lines: [String], fit columns: Int, _ comment: Comment) {
    for line in lines { #expect(line.count <= columns, "\(comment): \(line)") }
  }

  @Test(arguments: [80, 40])
  func `what is refused is broken at the end of a word`(columns: Int) throws {
    try Shell.here { shell in
      let none = try Self.shown(shell, ["status"], columns: columns)
      Self.check(none, fit: columns, "status")
      #expect(none.contains { $0.contains("no such") })
      let verbs = try Self.shown(shell, ["statsu"], columns: columns)
      Self.check(verbs, fit: columns, "verbs")
      #expect(verbs.count > 1)
      // No word of the list of verbs is cut.
      let words = Set(verbs.joined(separator: "\n").split { " ,;\n".contains($0) }.map(String.init))
      #expect(words.isSuperset(of: ["questionnaire", "export-folder", "participants"]), "\(verbs)")
    }
  }

  @Test func `a question is broken at the end of a word, and answered behind it`() throws {
    try Shell.here { shell in
      let keyboard = try Keyboard(shell, ["new"], lang: "nl", isHome: true, columns: 40)
      for answer in ["Wonen\n", "?\n", "2040\n"] { try keyboard.answer(answer) }
      try keyboard.answer("Rust\n")
      #expect(try keyboard.finish() == 0)
      let lines = keyboard.transcript.split(separator: "\n").map(String.init)
      Self.check(lines, fit: 40, "new")
      #expect(lines.contains("Waarop wordt invloed beoordeeld? (met"))
      #expect(lines.contains("  komma's ertussen): Rust"), "\(lines)")
    }
  }

  @Test func `a pipe gets whole lines`() throws {
    try Shell.here { shell in
      let refused = try shell.run(["statsu", "--lang", "en"])
      #expect(refused.problems.split(separator: "\n").count == 1)
    }
  }

  @Test func `a command to copy is broken before an option, and a shell reads on`() throws {
    try Shell.here { shell in
      let name = "a-store-with-a-name.sqlite"
      _ = try shell.run(["import", Shell.sample("kustplaats-2045"), "--store", name])
      let lines = try Self.shown(shell, ["status", "--store", name], columns: 40)
      Self.check(lines, fit: 40, "status")
      let start = try #require(lines.firstIndex { $0.hasPrefix("  scenariocross ") })
      let command = lines[start...]
      #expect(command.dropLast().allSatisfy { $0.hasSuffix(" \\") } && command.count > 1)
      #expect(command.last == "    --store \(name)", "\(command)")
      let words = try CopiedCommandTests.words(of: command.joined(separator: "\n"), shell)
      #expect(words.suffix(2) == ["--store", name])
      let wide = try Self.shown(shell, ["status", "--store", name], columns: 80)
      #expect(
        wide.last?.hasSuffix(" --store \(name)") == true && wide.last?.hasPrefix("  s") == true)
    }
  }

  @Test func `a word that is longer than a line is broken with its indent`() throws {
    try Shell.here { shell in
      _ = try shell.run(
        ["new", "--title", "T", "--question", "Q", "--horizon", "2040", "--outcome", "O"])
      let long = "Windenergieopslagvoorzieningenvergunningverleningsprocedures"
      _ = try shell.run(["longlist", "add", "--title", long, "--dimension", "economic"])
      let lines = try Self.shown(shell, ["longlist"], columns: 40)
      Self.check(lines, fit: 40, "longlist")
      let text = lines.map { $0.trimmingCharacters(in: .whitespaces) }.joined()
      #expect(text.contains(long), "\(lines)")
      let parts = lines.filter {
        long.contains($0.trimmingCharacters(in: .whitespaces)) && $0 != ""
      }
      #expect(parts.allSatisfy { $0.hasPrefix(" ") }, "\(lines)")
    }
  }
}

/// What is said at the beginning and at the end.
extension ScreenTests {
  @Test(arguments: ["nl", "en"])
  func `the ways to begin stand in one column, or below their names`(lang: String) throws {
    try Shell.here { shell in
      let wide = try Self.shown(shell, [], columns: 80, lang: lang).filter { $0.contains(":") }
      let places = wide.map { line in line.range(of: "scenariocross").map { $0.lowerBound } }
      #expect(wide.count == 3 && places.allSatisfy { $0 != nil && $0 == places[0] }, "\(wide)")
      let narrow = try Self.shown(shell, [], columns: 38, lang: lang)
      Self.check(narrow, fit: 38, "begin")
      let ways = narrow.filter { $0.contains("scenariocross") }
      #expect(ways.count == 3 && ways.allSatisfy { $0.hasPrefix("  scenariocross ") }, "\(narrow)")
    }
  }

  @Test func `what is said at Ctrl-C is broken at the end of a word`() throws {
    try Shell.here { shell in
      try Self.taken(shell, "kustplaats-2045")
      let keyboard = try Keyboard(
        shell, ["scores", "enter", "--expert", "e3"], lang: "nl", isHome: true, columns: 40)
      try keyboard.wait(for: " > ")
      keyboard.interrupt()
      #expect(try keyboard.finish() == 130)
      let lines = keyboard.transcript.split(separator: "\n").map(String.init)
      #expect(lines.suffix(2) == ["onderbroken; alles wat u typte is", "  bewaard"], "\(lines)")
    }
  }
}

/// Tables and the cross, in as many columns as the screen has.
extension ScreenTests {
  /// A sample study in the folder's own file.
  private static func taken(_ shell: Shell, _ slug: String) throws {
    #expect(try shell.run(["import", Shell.sample(slug), "--lang", "nl"]).code == 0)
  }

  @Test(arguments: ["kustplaats-2045", "werkzekerheid"], [80, 60, 40, 30])
  func `tables are as wide as the screen`(slug: String, columns: Int) throws {
    let expert = slug == "werkzekerheid" ? "e01" : "e1"
    let verbs = [
      ["shortlist"], ["scores", "show", "--expert", expert], ["axes", "pairs"],
      ["axes", "candidates"], ["criteria"], ["experts", "list", "--names"], ["groups"], ["status"],
      ["findings"], ["longlist"], ["sessions"], ["history"], ["participants", "list", "--names"],
    ]
    try Shell.here { shell in
      try Self.taken(shell, slug)
      for verb in verbs {
        let lines = try Self.shown(shell, verb, columns: columns, lang: "nl")
        Self.check(lines, fit: columns, "\(verb)")
        #expect(lines.count > 1, "\(verb): \(lines)")
      }
    }
  }

  @Test func `a title that has no room beside its numbers stands below them`() throws {
    try Shell.here { shell in
      try Self.taken(shell, "kustplaats-2045")
      let lines = try Self.shown(shell, ["shortlist"], columns: 40)
      #expect(lines[0] == "#   code  score  impact  uncertain")
      #expect(lines[1] == "  development")
      #expect(lines[2].hasPrefix("1   D") && lines[3].hasPrefix("  "), "\(lines)")
    }
  }

  @Test func `where numbers have no room beside each other each has its name`() throws {
    try Shell.here { shell in
      try Self.taken(shell, "kustplaats-2045")
      let lines = try Self.shown(shell, ["axes", "pairs"], columns: 30)
      #expect(
        lines.contains { $0.hasPrefix("  impact 0.") && $0.contains("  uncertain 0.") }, "\(lines)")
    }
  }
}

/// The drawn cross.
extension ScreenTests {
  @Test(arguments: [80, 60, 40, 30])
  func `the cross is as wide as the screen, and its arms stay where they are`(columns: Int) throws {
    try Shell.here { shell in
      _ = try shell.run(["import", Shell.sample("werkzekerheid")])
      let long = "Arbeidsongeschiktheidsverzekeringsmaatschappijen voorop"
      for option in ["--pole-1", "--pole-2"] {
        for candidate in ["technologie", "orientatie"] {
          _ = try shell.run(["axes", "edit", candidate, option, long + option.suffix(1)])
        }
      }
      _ = try shell.run(["scenario", "edit", "A", "--title", long])
      let lines = try Self.shown(shell, ["cross"], columns: columns, lang: "nl")
      Self.check(lines, fit: columns, "cross")
      let rule = lines.first { Array($0).contains("┼") } ?? ""
      let middle = Array(rule).firstIndex(of: "┼")
      let arms = lines.filter { Array($0).contains("│") }
      let places = Set(arms.map { Array($0).firstIndex(of: "│") })
      let ends = (arms.contains { $0.hasPrefix("← ") }, arms.contains { $0.hasSuffix(" →") })
      #expect(rule.count > columns - 3 && places == [middle], "\(lines)")
      #expect(ends.0 && ends.1, "\(lines)")
    }
  }
}
