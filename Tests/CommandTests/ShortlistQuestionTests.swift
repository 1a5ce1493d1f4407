import Foundation
import Testing

/// What is asked before a shortlist is confirmed.
struct ShortlistQuestionTests {
  @Test func `the question gives examples that can be done, and needs who decides`() throws {
    try ShortlistConfirmTests.scored { shell in
      let (chosen, missed) = try ShortlistConfirmTests.codes(shell)
      let (last, next) = (try #require(chosen.last), try #require(missed.first))
      let words = ["shortlist", "confirm", "--store", shell.store, "--lang", "nl"]
      let done = try shell.run(
        words,
        typed: [
          "ruil \(last) \(chosen[0])", "erbij \(next.lowercased())", "breder", "", "nee",
          "weg \(next)", "toch niet", "", "", "Anna",
        ])
      #expect(done.code == 0, "\(done.problems)")
      #expect(done.problems.contains("weg \(last), erbij \(next), ruil \(last) \(next) (Enter"))
      #expect(done.problems.contains("“\(chosen[0])” staat al in de selectie"))
      #expect(done.problems.contains("de selectie telt er 11, en de regel kiest er 10; toch zo"))
      #expect(done.problems.contains("Wie bevestigt (met komma's ertussen): dit is nodig"))
      #expect(try ShortlistConfirmTests.confirmed(shell).by == ["Anna"])
      let many = try shell.run("shortlist", "confirm", "--by", "A", "--add", next, "--because", "w")
      #expect(many.code == 0 && many.problems.contains("holds 11, and the rule chooses 10"))
      let named = try shell.run(words + ["--as", "Els"], typed: ["", "ja", ""])
      #expect(named.code == 0 && named.problems.contains("[Els]: "), "\(named.problems)")
    }
  }

  @Test func `what the other rule would bring is told of the list that people chose`() throws {
    try ShortlistConfirmTests.scored { shell in
      let json = try #require(try shell.json("shortlist") as? [String: Any])
      let other = try #require(json["otherRule"] as? [String: Any])
      let enters = try #require((other["enters"] as? [String])?.first)
      let leaves = try #require((other["leaves"] as? [String])?.first)
      #expect(try shell.run("shortlist").out.contains("in comes \(enters)"))
      try shell.run(
        "shortlist", "confirm", "--by", "A", "--swap", leaves, enters, "--because", "wider")
      let told = try shell.run("shortlist").out
      #expect(told.contains("By the rule") && !told.contains("in comes \(enters)"), "\(told)")
    }
  }
}
