import Foundation
import Testing

/// What the command says of itself.
struct HelpTests {
  /// A verb as the parser tells it.
  private struct Verb: Decodable {
    struct Root: Decodable { let command: Verb }
    let commandName: String
    let subcommands: [Verb]?

    /// The words of every verb below this one that does something.
    var paths: [[String]] {
      let own = (subcommands ?? []).filter { $0.commandName != "help" }
      guard !own.isEmpty else { return [[commandName]] }
      return own.flatMap { $0.paths.map { [commandName] + $0 } }
    }
  }

  @Test func `the help of every verb speaks both languages, with an example`() throws {
    try Shell.here { shell in
      let verbs = try Self.verbs(shell)
      #expect(verbs.count > 20)
      for words in verbs { try Self.check(words, shell) }
    }
  }

  /// The words of every verb that does something.
  static func verbs(_ shell: Shell) throws -> [[String]] {
    let told = try shell.run(["--experimental-dump-help"]).out
    let root = try JSONDecoder().decode(Verb.Root.self, from: Data(told.utf8)).command
    return root.paths.map { Array($0.dropFirst()) }
  }

  private static func check(_ words: [String], _ shell: Shell) throws {
    let english = try shell.run(words + ["--lang", "en", "--help"]).out
    let dutch = try shell.run(words + ["--lang", "nl", "--help"]).out
    #expect(english.contains("Example"), "\(words)")
    #expect(dutch.contains("Voorbeeld"), "\(words)")
    let lines = Set(dutch.split(separator: "\n")).intersection(english.split(separator: "\n"))
    // NB: names of files and outputs and the parser's own few words are the same in both.
    let shared = lines.filter { line in
      line.count > 12
        && !["USAGE", "-", "sqlite", "history, ", "consistency, "].contains { line.contains($0) }
    }
    #expect(shared == [], "\(words): \(shared)")
  }

  @Test func `help is as wide as the screen, and in Dutch has no word of the parser`() throws {
    try Shell.here { shell in
      for words in try Self.verbs(shell) + [[], ["axes"], ["longlist"]] {
        let dutch = try shell.run(words + ["--help", "--lang", "nl"]).out
        for line in dutch.split(separator: "\n") { #expect(line.count <= 80, "\(words): \(line)") }
        for word in ["OVERVIEW", "USAGE", "OPTIONS", "ARGUMENTS", "(default", "(values", "Show "] {
          #expect(!dutch.contains(word), "\(words): \(dutch)")
        }
        #expect(dutch.hasPrefix("UITLEG: ") && dutch.contains("\nGEBRUIK: scenariocross "))
      }
      let verbs = try shell.run(["help", "--lang", "nl"])
      #expect(verbs.code == 0 && verbs.out.contains("\nOPDRACHTEN:\n"))
      #expect(verbs.out.contains("Zie 'scenariocross help <opdracht>'"))
      #expect(try shell.run(["longlist", "--help", "--lang", "en"]).out.contains("  merge   "))
      let narrow = try ScreenTests.shown(shell, ["axes", "choose", "--help"], columns: 40)
      ScreenTests.check(narrow, fit: 40, "help")
    }
  }

  @Test func `what the parser refuses is refused in Dutch, and broken like all else`() throws {
    try Shell.here { shell in
      let refused = [
        (["cross", "--nope"], "“--nope” is hier geen optie; bedoelde u “--store”?"),
        (["cross", "--verynope"], "“--verynope” is hier geen optie"),
        (["schema"], "er ontbreekt: “<name>”"),
        (["status", "--store"], "geef een waarde bij “--store <store>”"),
        (["status", "x"], "“x” past hier niet"),
        (["status", "x", "y"], "2 woorden passen hier niet: 'x', 'y'"),
        (["status", "--at", "x"], "“x” kan niet bij “--at <at>”"),
        (["status", "--json=1"], "bij de optie “--json” hoort geen waarde, ook niet “1”"),
      ]
      for (words, message) in refused {
        let language = words.last == "--store" ? ["LANG": "nl_NL.UTF-8"] : [:]
        let asked = language.isEmpty ? ["--lang", "nl"] : []
        let result = try shell.run(
          words.prefix(1) + asked + words.dropFirst(), in: language)
        #expect(result.code == 64)
        #expect(result.problems.hasPrefix("Fout: \(message)\n"), "\(result.problems)")
        #expect(result.problems.contains("Gebruik: ") && !result.problems.contains("See "))
      }
      let shown = try ScreenTests.shown(shell, ["schema"], columns: 40, lang: "nl")
      ScreenTests.check(shown, fit: 40, "schema")
    }
  }

  @Test func `nothing that is shown is wider than 80 columns`() throws {
    try Shell.here { shell in
      let out = try shell.run("import", Shell.sample("werkzekerheid")).out
      let verbs = [
        ["status"], ["shortlist"], ["findings"], ["axes", "pairs"], ["axes", "candidates"],
        ["cross"], ["history"],
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

  @Test func `an option that every verb takes may stand before the verb`() throws {
    try Shell.here { shell in
      let alone = try shell.run(["--store", shell.store, "--lang", "nl"])
      #expect(alone.code == 0 && alone.out.contains("Hier is nog geen studie."))
      try shell.run("import", Shell.sample("werkzekerheid"))
      let store = ["--store", shell.store]
      for words in [
        ["--lang", "en", "axes", "pairs"], ["axes", "--lang=en", "pairs"],
        ["--lang", "en", "axes"],
      ] {
        let pairs = try shell.run(words + store)
        #expect(pairs.code == 0 && pairs.out.contains("these two"), "\(words) \(pairs.problems)")
      }
      let json = try shell.run(["--json"] + store + ["status"])
      #expect(json.code == 0 && json.out.hasPrefix("{"))
      #expect(try shell.run(store + ["--lang", "en"]).out.contains("more: scenariocross status"))
      #expect(try shell.run(["--lang", "nl", "--help"]).out.contains("Maak met een panel"))
      #expect(try shell.run(["--lang", "nl", "help", "status"]).out.contains("Voorbeeld:"))
      // What stands behind the verb is the last word.
      let last = try shell.run(["--lang", "en", "status", "--lang", "nl"] + store)
      #expect(last.out.contains("klaar"))
      let wrong = try shell.run(["--lang", "en", "statsu"])
      #expect(wrong.code == 64 && wrong.problems.contains("did you mean “status”?"))
      #expect(try shell.run(["--lang", "fr", "status"]).code == 64)
      #expect(try shell.run(["--at", "today"]).code == 64)
    }
  }
}
