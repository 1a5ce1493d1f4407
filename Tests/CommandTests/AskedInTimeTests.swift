import Foundation
import Testing

/// An answer is looked at when it is given, before anything is asked behind it.
struct AskedInTimeTests {
  /// A study of three developments, of which D03 was taken off.
  static func listed<Value>(_ work: (Shell) throws -> Value) throws -> Value {
    try LonglistTests.begun { shell in
      for title in ["Sea", "Trade", "Law"] {
        try shell.run("longlist", "add", "--title", title, "--dimension", "economic")
      }
      try shell.run("longlist", "drop", "D03", "--reason", "no longer")
      return try work(shell)
    }
  }

  @Test(arguments: [
    (["longlist", "merge", "D01"], ["D01", "D02", "same"], "“D01” kan niet in zichzelf opgaan"),
    (["longlist", "merge", "D01"], ["D03", "D02", "same"], "“D03” staat niet meer op de lijst"),
    (["longlist", "split", "D01"], ["D01", "D02", "two"], "“D01” kan niet over zichzelf"),
    (["longlist", "split", "D01"], ["D02 D03", "D02", "two"], "“D03” staat niet meer"),
    (["longlist", "drop"], ["D03", "D02", "why"], "“D03” staat niet meer op de lijst"),
  ])
  func `a code that cannot be is refused before the reason is asked`(
    words: [String], typed: [String], refusal: String
  ) throws {
    try Self.listed { shell in
      let done = try ChoicesTests.typed(shell, words, typed)
      #expect(done.code == 0, "\(done.problems)")
      #expect(done.problems.contains(refusal), "\(done.problems)")
      #expect(done.problems.components(separatedBy: "Waarom: ").count == 2)
    }
  }

  @Test func `a pair that is set aside names two, each asked by its place`() throws {
    try Shell.here { shell in
      try shell.run("import", Shell.sample("kustplaats-2045"))
      try shell.run("axes", "unchoose")
      let same = try ChoicesTests.typed(
        shell, ["axes", "reject"],
        ["OWN-POWER", "own-power", "housing-demand", "te veel hetzelfde"])
      #expect(same.code == 0, "\(same.problems)")
      #expect(same.problems.contains("Eerste kandidaat: Tweede kandidaat: “own-power” is de"))
      #expect(same.out == "paar afgevallen: own-power housing-demand\n")
    }
  }

  @Test func `a code is found whatever its capitals`() throws {
    try Self.listed { shell in
      #expect(try shell.run("longlist", "edit", "d02", "--title", "Commerce").code == 0)
      let axis = try shell.run(
        "axes", "add", "--name", "Sea", "--members", "d01 -d02", "--pole-1", "High", "--pole-2",
        "Low")
      #expect(axis.out == "candidate axis: sea D01 -D02\n", "\(axis.problems)")
      let source = try shell.run("sources", "add", "--title", "Book", "--about", "d01")
      #expect(source.out == "source: book D01\n", "\(source.problems)")
      #expect(try shell.run("comments", "add", "--text", "T", "--about", "d02 b").code == 0)
      #expect(try shell.run("history", "d02").out.contains("Commerce"))
      let put = try shell.run("longlist", "restore", "d03")
      #expect(put.out.hasPrefix("development put back: D03"), "\(put.problems)")
    }
  }

  @Test func `a list of codes names those that can be meant`() throws {
    try Self.listed { shell in
      let drop = try shell.run("longlist", "drop", "zzz")
      #expect(drop.problems.contains("“zzz”; there are: D01, D02\n"), "\(drop.problems)")
      let restore = try shell.run("longlist", "restore", "zzz")
      #expect(restore.problems.contains("“zzz”; there are: D03\n"), "\(restore.problems)")
    }
  }

  @Test func `a name behind the verb means the same as behind its option`() throws {
    try Shell.here { shell in
      try shell.run("import", Shell.sample("kustplaats-2045"))
      #expect(try shell.run("scores", "show", "E1").out.contains("D01"))
      #expect(try shell.run("responses", "show", "p01").out.contains("D01"))
      #expect(try shell.run("findings", "residents").code == 0)
      let entry = try EntryTests.enter(["scores", "enter", "e3"], ["q"], in: shell)
      #expect(entry.code == 0 && entry.out.contains("e3"), "\(entry.problems)")
      let two = try shell.run("scores", "show", "e1", "--expert", "e2")
      #expect(two.code == 64 && two.problems.contains("“e1” and --expert e2 are two"))
    }
    try Self.listed { shell in
      let split = try shell.run("longlist", "split", "D01", "D02", "--reason", "two")
      #expect(split.out == "D01 was divided over D02\n", "\(split.problems)")
    }
  }

  @Test func `clearing is offered only where it can be`() throws {
    try Self.listed { shell in
      let edit = try ChoicesTests.typed(
        shell, ["longlist", "edit", "D01"], ["-", "", "-", "", "", "x", "", "", ""])
      #expect(edit.code == 0, "\(edit.problems)")
      #expect(edit.problems.contains("Titel (wat er gebeurt) [Sea]: "))
      #expect(!edit.problems.contains("Dimensie (- maakt leeg)"))
      #expect(edit.problems.contains("ontwikkeling “D01” heeft geen titel"))
      try shell.run("groups", "add", "--name", "Residents", "--invited", "3")
      let group = try ChoicesTests.typed(
        shell, ["groups", "edit", "residents"], ["-", "Bewoners", ""])
      #expect(group.code == 0 && group.out == "groep gewijzigd: Bewoners (residents)\n")
      #expect(group.problems.contains("Naam [Residents]: "), "\(group.problems)")
    }
  }
}
