import Foundation
import Testing

/// The longlist by hand.
struct LonglistTests {
  /// A study with nothing but a scope.
  static func begun<Value>(_ work: (Shell) throws -> Value) throws -> Value {
    try Shell.here { shell in
      try shell.run(
        "new", "--title", "Harbour", "--question", "Which quay?", "--horizon", "2040", "--outcome",
        "Income")
      return try work(shell)
    }
  }

  /// A study with one development and a criterion, from nothing.
  static func addingHarbour(to shell: Shell) throws {
    try shell.run(
      "new", "--title", "Harbour", "--question", "Which quay?", "--horizon", "2040", "--outcome",
      "Income")
    try shell.run("longlist", "add", "--title", "Sea", "--dimension", "ecological")
    try shell.run("criteria", "edit", "--id", "impact")
  }

  @Test func `one development is shown in full, and two directions are two`() throws {
    try Self.begun { shell in
      let same = try shell.run(
        "longlist", "add", "--title", "Sea", "--dimension", "ecological", "--a", "More", "--b",
        "more")
      #expect(same.code == 65 && same.problems.contains("is direction a already"), "\(same)")
      let half = try shell.run(
        "longlist", "add", "--title", "Sea", "--dimension", "ecological", "--b", "Less")
      #expect(
        half.code == 65 && half.problems.contains("does not go without direction a"), "\(half)")
      let asked = try shell.run(
        ["longlist", "add", "--store", shell.store, "--lang", "en"],
        typed: ["Ice", "ecological", "ecological", "economic", "", ""])
      #expect(asked.code == 0 && asked.problems.contains("not possible here"), "\(asked)")
      #expect(!asked.problems.contains("Direction b"), "nobody asks the other way of nothing")
      try shell.run("undo")
      try shell.run(
        "longlist", "add", "--title", "Sea", "--dimension", "ecological", "--a", "More", "--b",
        "Less", "--description", "It rises.")
      let shown = try shell.run("longlist", "show", "d01").out
      for words in ["D01 Sea\n", "ecological\n", "It rises.", "direction a: More", "b: Less"] {
        #expect(shown.contains(words), "\(shown)")
      }
      let json = try #require(try shell.json("longlist", "show", "D01") as? [String: Any])
      let all = try #require(json["developments"] as? [[String: Any]])
      #expect(all.map { $0["directionB"] as? String } == ["Less"])
      try shell.run("longlist", "drop", "D01", "--reason", "too vague")
      #expect(try shell.run("longlist", "show", "D01").out.contains("dropped: too vague"))
      #expect(try shell.run("longlist", "show", "D09").code == 65)
    }
  }

  @Test func `developments are added under the next code, and doubles are pointed out`() throws {
    try Self.begun { shell in
      let empty = try shell.run("longlist", "list")
      #expect(empty.out.contains("scenariocross longlist add"))
      let first = try shell.run(
        "longlist", "add", "--title", "The sea level rises", "--dimension", "ecological")
      #expect(first.code == 0 && first.out == "development proposed: D01\n", "\(first)")
      let second = try shell.run(
        "longlist", "add", "--title", "Sea level rises", "--dimension", "Ecologisch",
        "--secondary", "economic", "--description", "Water", "--a", "fast", "--b", "slowly")
      #expect(second.out == "development proposed: D02\n")
      #expect(second.problems == "D01 and D02 may say the same\n")
      let taken = try shell.run(
        "longlist", "add", "--code", "D02", "--title", "T", "--dimension", "economic")
      #expect(taken.code == 65 && taken.problems.contains("“D02” is taken"))
      try shell.run("longlist", "add", "--code", "D07", "--title", "T", "--dimension", "economic")
      let next = try shell.run("longlist", "add", "--title", "U", "--dimension", "economic")
      #expect(next.out == "development proposed: D08\n")
    }
  }

  @Test func `a lone letter is refused, E naming both`() throws {
    try Self.begun { shell in
      let words = ["longlist", "add", "--store", shell.store, "--lang", "nl"]
      let given = try shell.run(words + ["--title", "T", "--dimension", "E"])
      #expect(given.code == 65, "\(given.problems)")
      #expect(given.problems.contains("schrijf voluit economisch of ecologisch"))
      let typed = try shell.run(
        words,
        typed: ["De zee stijgt", "E", "ecologich", "ecologisch", "", "Het water", "snel", "traag"])
      #expect(typed.code == 0 && typed.out == "ontwikkeling voorgesteld: D01\n", "\(typed)")
      #expect(typed.problems.contains("schrijf voluit economisch of ecologisch"))
      #expect(typed.problems.contains("bedoelde u “ecologisch”?"))
      let ended = try shell.run(words, typed: ["Nog een"])
      #expect(ended.code == 64)
      #expect(try shell.run("history").out.split(separator: "\n").count == 2)
    }
  }

  @Test func `a development is changed by options, or asked with what stands there`() throws {
    try Self.begun { shell in
      try shell.run(
        "longlist", "add", "--title", "The sea rises", "--dimension", "ecological", "--a", "fast")
      let given = try shell.run(
        "longlist", "edit", "D01", "--title", "The sea level rises", "--reason", "clearer")
      #expect(given.code == 0 && given.out == "development changed: D01\n", "\(given.problems)")
      let typed = try shell.run(
        ["longlist", "edit", "--store", shell.store, "--lang", "en"],
        typed: ["D1", "D01", "", "", "economic", "The water", "-", "", "How high?"])
      #expect(typed.code == 0, "\(typed.problems)")
      #expect(typed.problems.contains("did you mean “D01”?"))
      #expect(typed.problems.contains("[The sea level rises]"))
      let listed = try #require(try shell.json("longlist", "list") as? [String: Any])
      let one = try #require((listed["developments"] as? [[String: Any]])?.first)
      #expect(one["title"] as? String == "The sea level rises")
      #expect(one["secondary"] as? String == "economic" && one["directionA"] as? String == "")
      #expect(one["question"] as? String == "How high?")
      #expect(
        try shell.run("longlist", "edit", "D01", "--title", "The sea level rises").out
          == "no change\n")
      #expect(try shell.run("longlist", "edit", "D01", "--title", "").code == 65)
    }
  }

  @Test func `what leaves the list has its reason, and can come back`() throws {
    try Self.begun { shell in
      for (title, dimension) in [("Sea", "ecological"), ("Trade", "economic"), ("Law", "economic")]
      {
        try shell.run("longlist", "add", "--title", title, "--dimension", dimension)
      }
      let merged = try shell.run("longlist", "merge", "D03", "--into", "D02", "--reason", "same")
      #expect(merged.code == 0, "\(merged.problems)")
      let none = try shell.run("longlist", "drop", "D02", "--reason", " ")
      #expect(none.code == 65)
      let asked = try shell.run(
        ["longlist", "drop", "D01", "--store", shell.store, "--lang", "en"], typed: ["", "small"])
      #expect(asked.code == 0, "\(asked.problems)")
      let listed = try shell.run("longlist", "list").out
      #expect(listed.contains("D02") && !listed.contains("D01"))
      #expect(listed.contains("economic 1; nothing under: demographic, sociocultural"))
      let all = try shell.run("longlist", "list", "--all").out
      #expect(all.contains("merged: D02  Law (reason: same)"))
      #expect(all.contains("dropped      Sea (reason: small)"))
      #expect(try shell.run("longlist", "restore", "D01").out == "development put back: D01\n")
      #expect(try shell.run("longlist", "restore", "D01").out == "no change\n")
      #expect(try shell.run("longlist", "restore", "D03").code == 0)
      #expect(
        try shell.run("longlist", "split", "D01", "--into", "D02", "D03", "--reason", "two").code
          == 0)
      #expect(
        try shell.run("longlist", "merge", "D02", "--into", "D01", "--reason", "x").code == 65)
    }
  }

  @Test func `a translation of other words is dropped, and that is said`() throws {
    try Shell.here { shell in
      try shell.run("import", Shell.sample("werkzekerheid"))
      func list() throws -> String {
        let files = shell.folder.appendingPathComponent("files-\(UUID().uuidString)")
        try shell.run("export-folder", "--out", files.path)
        return try String(
          contentsOf: files.appendingPathComponent("longlist.csv"), encoding: .utf8)
      }
      let same = try shell.run("longlist", "edit", "D01", "--secondary", "ecologisch")
      #expect(same.code == 0 && same.problems.isEmpty, "\(same.problems)")
      #expect(try list().contains("Ageing keeps staff scarce for good"))
      let edited = try shell.run("longlist", "edit", "D01", "--title", "Iets heel anders")
      #expect(edited.code == 0 && edited.problems.contains("“Ageing keeps staff scarce for good”"))
      #expect(edited.problems.contains("translation (en)"), "\(edited.problems)")
      #expect(try !list().contains("Ageing keeps staff scarce for good"))
      #expect(try list().contains("Labour migration fills a growing share of vacancies"))
    }
  }
}
