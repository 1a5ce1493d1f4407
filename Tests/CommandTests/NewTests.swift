import Foundation
import Testing

/// A study that begins by hand.
struct NewTests {
  @Test func `a study begins with a title, a question, years and outcomes`() throws {
    try Shell.here { shell in
      let made = try shell.run(
        "new", "--title", "Living in 2045", "--question", "How shall we live?", "--horizon",
        "2040-2045", "--outcome", "Affordability", "--outcome", "Safety")
      #expect(made.code == 0 && made.out == "scope recorded\n")
      #expect(try shell.run("status").out.hasPrefix("Living in 2045\n"))
      let frame = try #require(try shell.json("frame") as? [String: Any])
      let scope = try #require(frame["scope"] as? [String: Any])
      #expect(scope["horizon"] as? [String: Int] == ["from": 2040, "to": 2045])
      let outcomes = try #require(scope["outcomes"] as? [[String: String]])
      #expect(outcomes.map { $0["id"] } == ["affordability", "safety"])
    }
  }

  @Test func `what is not given is asked, and asked again when it cannot be`() throws {
    try Shell.here { shell in
      let made = try shell.run(
        ["new", "--store", shell.store, "--lang", "nl"],
        typed: ["", "Wonen in 2045", "Hoe wonen wij?", "2045-2040", "2040-2045", "Rust, Ruimte"])
      #expect(made.code == 0 && made.out == "afbakening vastgelegd\n")
      #expect(made.problems.contains("dit is nodig om verder te gaan"))
      #expect(
        made.problems.contains(
          "schrijf een jaar of twee jaren die oplopen, zoals 2045 of 2040-2045"))
      #expect(try shell.run("list").out.contains("wonen-in-2045"))
    }
  }

  @Test func `an input that ends too early begins nothing`() throws {
    try Shell.here { shell in
      let made = try shell.run(["new", "--store", shell.store, "--lang", "en"], typed: ["A title"])
      #expect(made.code == 64 && made.problems.contains("nothing was changed"))
      #expect(!FileManager.default.fileExists(atPath: shell.store))
    }
  }

  @Test func `a name that is taken or cannot name a folder is refused`() throws {
    try Shell.here { shell in
      let words = ["--title", "T", "--question", "Q", "--horizon", "2040-2045", "--outcome", "O"]
      func begin(_ slug: String) throws -> Shell.Result {
        try shell.run(
          ["new", "--store", shell.store, "--lang", "en", "--slug", slug] + words)
      }
      #expect(try begin("a/b").code == 65)
      #expect(!FileManager.default.fileExists(atPath: shell.store))
      #expect(try begin("t").code == 0)
      let again = try begin("t")
      #expect(again.code == 65 && again.problems.contains("give another name with --slug"))
      #expect(try begin("t2").code == 0)
      // The newest is in use.
      #expect(try shell.run("list").out.contains("▸  t2"))
    }
  }

  @Test func `a name that is given twice is refused, in the same words everywhere`() throws {
    try Shell.here { shell in
      let words = ["--title", "T", "--question", "Q", "--horizon", "2040", "--store", shell.store]
      let twice = try shell.run(
        ["new", "--outcome", "Safety", "--outcome", "safety", "--lang", "en"] + words)
      #expect(
        twice.code == 65 && twice.problems.contains("“safety” stands there twice; say it once"))
      let none = try shell.run(["new", "--outcome", " ", "--lang", "en"] + words)
      #expect(none.code == 65 && none.problems.contains("this is needed to go on"))
      #expect(!FileManager.default.fileExists(atPath: shell.store))
      let asked = try shell.run(
        ["new", "--lang", "nl", "--theme", "Wonen", "--made-up"] + words,
        typed: ["Rust, Ruimte,Rust", "Rust, Ruimte"])
      #expect(asked.code == 0, "\(asked.problems)")
      #expect(asked.problems.contains("“Rust” staat er tweemaal; noem het één keer"))
      let scope = try #require(
        (try shell.json("frame") as? [String: Any])?["scope"] as? [String: Any])
      #expect((scope["outcomes"] as? [[String: String]])?.map { $0["id"] } == ["rust", "ruimte"])
      #expect((scope["themes"] as? [[String: String]])?.map { $0["name"] } == ["Wonen"])
      // One that is there is meant by its id as well as by its name.
      let edited = try shell.run("scope", "edit", "--outcome", "Rust", "--outcome", "rust")
      #expect(edited.code == 65 && edited.problems.contains("“rust” stands there twice"))
      #expect(
        try shell.run("scope", "edit", "--outcome", "rust", "--outcome", "RUIMTE").out
          == "no change\n")
    }
  }
}
