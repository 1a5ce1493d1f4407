import Foundation
import Testing

/// Who chooses is told what is odd about the choice, and what menus take.
struct ChoiceRemarkTests {
  private static func candidates(_ work: (Shell, [String]) throws -> Void) throws {
    try Shell.here { shell in
      try shell.run("import", Shell.sample("kustplaats-2045"))
      try work(shell, ["housing-demand", "national-direction"])
    }
  }

  private static func choose(_ more: [String], typed: [String] = [], _ shell: Shell) throws
    -> Shell.Result
  {
    let words = ["axes", "choose"] + more + ["--store", shell.store, "--lang", "en"]
    let result = try shell.run(words, typed: typed)
    // A paragraph is wrapped where the screen ends.
    return Shell.Result(
      code: result.code, out: result.out,
      problems: result.problems.split(whereSeparator: \.isWhitespace).joined(separator: " "))
  }

  @Test func `an axis of something that left the longlist is chosen with a remark`() throws {
    try Self.candidates { shell, pair in
      let said = ["--vertical", pair[0], "--horizontal", pair[1], "--reason", "why", "--by", "Ann"]
      let plain = try Self.choose(said, shell)
      #expect(plain.code == 0 && !plain.problems.contains("longlist"), "\(plain.problems)")
      try shell.run("longlist", "drop", "D03", "--reason", "too vague")
      let odd = try Self.choose(said, shell)
      #expect(odd.code == 0)
      #expect(odd.problems.contains("D03 was taken off the longlist"), "\(odd.problems)")
    }
  }

  @Test func `poles stay as they lie when options say nothing of them`() throws {
    try Self.candidates { shell, pair in
      let said = ["--vertical", pair[0], "--horizontal", pair[1], "--reason", "why", "--by", "Ann"]
      #expect(try Self.choose(said + ["--top", "2"], shell).code == 0)
      let turned = try shell.run("cross").out
      #expect(try Self.choose(said, shell).code == 0)
      #expect(try shell.run("cross").out == turned)
      #expect(try Self.choose(said + ["--top", "1"], shell).code == 0)
      #expect(try shell.run("cross").out != turned)
    }
  }

  @Test
  func `who decided is a guess that is said aloud, and a name that is nearly an expert's too`()
    throws
  {
    try Self.candidates { shell, pair in
      try shell.run("experts", "add", "--name", "Annemarie")
      let said = ["--vertical", pair[0], "--horizontal", pair[1], "--reason", "why"]
      let guessed = try Self.choose(said, shell)
      #expect(guessed.problems.contains("name who decided with --by"), "\(guessed.problems)")
      let named = try Self.choose(said + ["--by", "Anemarie", "--by", "Xerxes"], shell)
      #expect(named.problems.contains("did you mean “Annemarie”?"), "\(named.problems)")
      #expect(!named.problems.contains("Xerxes") && !named.problems.contains("--by"))
      // A short name is near every code, and none of them is meant.
      let short = try Self.choose(said + ["--by", "Els", "--by", "Ed"], shell)
      #expect(!short.problems.contains("did you mean"), "\(short.problems)")
      // An option is a candidate, never a pair.
      let number = try Self.choose(["--vertical", "3"] + said.dropFirst(2), shell)
      #expect(number.code == 65 && !number.problems.contains("is no pair"), "\(number.problems)")
    }
  }

  @Test func `a number that shows no pair says which do, and how one chooses`() throws {
    try Self.candidates { shell, pair in
      let talked = try Self.choose(
        [], typed: ["9", pair[0], pair[1], "", "Ann", "why", "", "", "", "", ""], shell)
      #expect(talked.code == 0, "\(talked.problems)")
      #expect(talked.problems.contains("“9” is no pair; allowed: 1 to 6"), "\(talked.problems)")
      #expect(talked.problems.contains("You choose by the names of the two candidates."))
    }
  }

  @Test func `a menu says its numbers, and the only choice needs no answer`() throws {
    try Shell.here { shell in
      try shell.run("import", Shell.sample("kustplaats-2045"))
      let words = ["sessions", "add", "--store", shell.store, "--lang", "en"]
      let menu = try shell.run(words, typed: ["2026-01-05", "99", "1"])
      #expect(menu.problems.contains("“99” is not possible here; choose 1 to "), "\(menu.problems)")
      #expect(!menu.problems.contains("did you mean"))
      // With two candidates left, the second is the only choice for the other axis.
      let all = try #require(try shell.json("axes", "candidates") as? [String: Any])
      let candidates = all["candidates"] as? [[String: Any]] ?? []
      let others = candidates.compactMap { $0["id"] as? String }.dropLast(2)
      #expect(others.count == 2)
      for name in others { try shell.run("axes", "withdraw", name) }
      let kept = candidates.compactMap { $0["id"] as? String }.suffix(2)
      let first = try #require(kept.first)
      let chosen = try Self.choose([], typed: [first, "", "", "Ann", "why"], shell)
      #expect(chosen.code == 0, "\(chosen.problems)")
    }
  }
}
