import Foundation
import Testing

/// The confirmation of a shortlist by hand.
struct ShortlistConfirmTests {
  static func scored<Value>(_ work: (Shell) throws -> Value) throws -> Value {
    try Shell.here { shell in
      try shell.run("import", Shell.sample("kustplaats-2045"))
      try shell.run("shortlist", "unconfirm")
      return try work(shell)
    }
  }

  /// The codes that the rule chooses and the first that it leaves out.
  static func codes(_ shell: Shell) throws -> (chosen: [String], missed: [String]) {
    let json = try #require(try shell.json("shortlist") as? [String: Any])
    func codes(_ key: String) -> [String] {
      (json[key] as? [[String: Any]] ?? []).compactMap { $0["code"] as? String }
    }
    return (codes("entries"), codes("justMissed"))
  }

  @Test func `what goes against the ranking has its own reason`() throws {
    try Self.scored { shell in
      let (chosen, missed) = try Self.codes(shell)
      let done = try shell.run(
        "shortlist", "confirm", "--by", "Anna", "--by", "Bram", "--swap", chosen[2], missed[0],
        "--because", "wider", "--drop", chosen[9], "--because=too narrow", "--add", missed[1],
        "--because", "work")
      #expect(done.code == 0, "\(done.problems)")
      #expect(done.out.contains("Just missed, and by how much: \(missed[0])"))
      let frame = try #require(try shell.json("frame", "--names") as? [String: Any])
      let shortlist = try #require(frame["shortlist"] as? [String: Any])
      var expected = chosen
      expected[2] = missed[0]
      #expect(shortlist["codes"] as? [String] == expected.dropLast() + [missed[1]])
      #expect(shortlist["by"] as? [String] == ["Anna", "Bram"])
      #expect(
        shortlist["reasons"] as? [String: String] == [
          chosen[2]: "wider", missed[0]: "wider", chosen[9]: "too narrow", missed[1]: "work",
        ])
      #expect(try shell.stale() == [])
      let dropped = try shell.run("longlist", "drop", chosen[0], "--reason", "no longer")
      #expect(dropped.code == 0)
      #expect(try shell.stale().contains("shortlist"))
    }
  }

  @Test func `without options the ranking is shown and people are asked`() throws {
    try Self.scored { shell in
      let (chosen, missed) = try Self.codes(shell)
      let words = ["shortlist", "confirm", "--store", shell.store, "--lang", "nl"]
      let done = try shell.run(
        words,
        typed: [
          "gooi ermee weg", "weg \(missed[0])", "ruil \(chosen[0]) \(missed[0])", "", "breder", "",
          "Anna, Bram",
        ])
      #expect(done.code == 0, "\(done.problems)")
      #expect(
        done.out.contains("--- de regel kiest er 10 ---") && done.out.contains("selectie bevestigd")
      )
      #expect(done.problems.contains("is niet te volgen"))
      #expect(done.problems.contains("“\(missed[0])” staat niet in de selectie"))
      let frame = try #require(try shell.json("frame", "--names") as? [String: Any])
      let shortlist = try #require(frame["shortlist"] as? [String: Any])
      #expect((shortlist["codes"] as? [String])?.first == missed[0])
      #expect(shortlist["by"] as? [String] == ["Anna", "Bram"])
      #expect(try shell.run(words, typed: ["weg \(chosen[0])"]).code == 64)
    }
  }

  @Test func `a team may choose by judgement without any ballot`() throws {
    try LonglistTests.begun { shell in
      let early = try shell.run("shortlist", "confirm", "--by", "Anna")
      #expect(early.code == 69 && early.problems.contains("scenariocross longlist add"))
      for title in ["Sea", "Trade", "Law"] {
        try shell.run("longlist", "add", "--title", title, "--dimension", "economic")
      }
      let refused = try shell.run("shortlist", "confirm", "--by", "Anna")
      #expect(refused.code == 69 && refused.problems.contains("--judgement D01,D02"))
      let wrong = try shell.run("shortlist", "confirm", "--judgement", "D03,D09")
      #expect(wrong.code == 65 && wrong.problems.contains("did you mean “D01”?"))
      let done = try shell.run("shortlist", "confirm", "--judgement", "D03,D01", "--as", "Els")
      #expect(done.out == "shortlist confirmed: D03 D01\n", "\(done.problems)")
      #expect(try shell.run("shortlist").out.hasPrefix("chosen by judgement, without scores"))
      #expect(try shell.stale() == [])
      #expect(try shell.run("shortlist", "unconfirm").out == "confirmation taken back\n")
      #expect(try shell.run("shortlist", "unconfirm").out == "no change\n")
    }
  }

  @Test func `scores cannot be passed over by judgement, and the rule can be set`() throws {
    try Self.scored { shell in
      let refused = try shell.run("shortlist", "confirm", "--judgement", "D01,D02")
      #expect(refused.code == 65 && refused.problems.contains("--swap"))
      #expect(try shell.run("shortlist", "rule", "--size", "8").code == 0)
      #expect(try Self.codes(shell).chosen.count == 8)
      #expect(try shell.run("shortlist", "rule", "--size", "1").code == 65)
      let asked = try shell.run(
        ["shortlist", "rule", "--store", shell.store, "--lang", "en"],
        typed: ["", "impact-uncertainy", "impact-uncertainty"])
      #expect(asked.code == 0 && asked.problems.contains("did you mean “impact-uncertainty”?"))
      #expect(try shell.run("shortlist", "rule", "--size", "8").out == "no change\n")
    }
  }

  @Test(arguments: [
    ["--swap", "D03"], ["--swap", "D03", "--as", "Els"], ["--swap=D03", "--because=--drop"],
    ["--swap", "D03", "D12", "D04", "D05", "--because", "wider"], ["--because", "wider"],
    ["--drop", "D03", "--because", "wider", "--because", "narrower"],
    ["--drop", "D03", "--as", "Els", "--because", "wider"],
  ])
  func `a deviation that is not said whole is refused, with how to say it`(words: [String]) throws {
    try Self.scored { shell in
      let refused = try shell.run(
        ["shortlist", "confirm", "--store", shell.store, "--lang", "en"] + words,
        typed: ["why", "why", "Els"])
      #expect(refused.code == 64)
      #expect(refused.problems.contains("--swap D03 D11 --because"), "\(refused.problems)")
      #expect(try shell.run("shortlist", "unconfirm").out == "no change\n")
    }
  }

  @Test func `who confirms again goes on from what was confirmed, with its reasons`() throws {
    try Self.scored { shell in
      let (chosen, missed) = try Self.codes(shell)
      try shell.run(
        "shortlist", "confirm", "--as", "Els", "--swap", chosen[2], missed[0], "--because", "wider")
      let again = try shell.run(
        "shortlist", "confirm", "--as", "Els", "--drop", chosen[9], "--because", "narrow")
      #expect(again.code == 0 && again.problems.contains("shortlist unconfirm"), "\(again)")
      var expected = chosen
      expected[2] = missed[0]
      expected.removeLast()
      #expect(try Self.confirmed(shell).codes == expected)
      #expect(
        try Self.confirmed(shell).reasons == [
          chosen[2]: "wider", missed[0]: "wider", chosen[9]: "narrow",
        ])
      try shell.run("longlist", "drop", chosen[0], "--reason", "no longer")
      let stale = try shell.run("shortlist", "confirm", "--by", "Els")
      #expect(stale.code == 0 && stale.problems.contains("“\(chosen[0])”"), "\(stale)")
      #expect(try Self.confirmed(shell).codes == Array(expected.dropFirst()))
      #expect(try shell.stale() == [])
      try shell.run(
        "shortlist", "confirm", "--as", "Els", "--swap", missed[0], chosen[2], "--because", "back")
      // One of the two is in by the ranking again; the other moved up when the first one left. Their
      // exchange is told of both.
      #expect(
        try Self.confirmed(shell).reasons == [
          chosen[9]: "narrow", chosen[2]: "back", missed[0]: "back",
        ])
    }
  }

  /// The list as people confirmed it.
  static func confirmed(
    _ shell: Shell
  ) throws -> (codes: [String], reasons: [String: String], by: [String]) {
    let frame = try #require(try shell.json("frame", "--names") as? [String: Any])
    let list = try #require(frame["shortlist"] as? [String: Any])
    return (
      list["codes"] as? [String] ?? [], list["reasons"] as? [String: String] ?? [:],
      list["by"] as? [String] ?? []
    )
  }

  @Test func `what somebody else confirmed meanwhile is not overwritten`() throws {
    try Self.scored { shell in
      let asked = try Keyboard(shell, ["shortlist", "confirm"])
      try asked.wait(for: "(Enter confirms): ")
      #expect(try shell.run("shortlist", "confirm", "--by", "Anna").code == 0)
      asked.type("\n")
      try asked.wait(for: "Who confirms")
      asked.type("Els\n")
      try asked.wait(for: "meanwhile someone else changed the study")
      #expect(try asked.finish() == 65)
      #expect(try Self.confirmed(shell).by == ["Anna"])
    }
  }

  @Test func `what left the longlist cannot be chosen`() throws {
    try LonglistTests.begun { shell in
      for title in ["Sea", "Trade", "Law"] {
        try shell.run("longlist", "add", "--title", title, "--dimension", "economic")
      }
      try shell.run("longlist", "drop", "D02", "--reason", "no longer")
      let refused = try shell.run("shortlist", "confirm", "--judgement", "D01,D02", "--by", "Els")
      #expect(refused.code == 65 && refused.problems.contains("“D02” is no longer on the list"))
      #expect(try shell.run("shortlist", "unconfirm").out == "no change\n")
    }
  }
}
