import Foundation
import Testing

/// What people decided before and change or look at again.
struct SecondThoughtTests {
  @Test func `the words at the ends of a scale follow the kind of the criterion`() throws {
    try LonglistTests.begun { shell in
      let words = ["criteria", "edit", "--store", shell.store, "--lang", "nl"]
      let named = try shell.run(
        words,
        typed: ["impact", "", "", "", "", "", "", "", "onzekerheid", "", "", "", "", "", "", "-"])
      #expect(named.code == 0, "\(named.problems)")
      #expect(named.problems.contains("Soort (impact, uncertainty) [uncertainty]:"))
      #expect(try shell.run("criteria").out.contains("1 zo goed als zeker … 5 kan alle kanten op"))
      let other = try shell.run(
        words, typed: ["twijfel", "uncertainty", "", "", "", "", "", "-"])
      #expect(other.problems.contains("1 betekent [zo goed als zeker]:"), "\(other.problems)")
      let turned = try shell.run(
        "criteria", "edit", "--id", "twijfel", "--kind", "impact", lang: "nl")
      #expect(turned.code == 0, "\(turned.problems)")
      let rows = try shell.run("criteria").out.split(separator: "\n")
      #expect(rows.contains { $0.hasPrefix("twijfel") && $0.contains("nauwelijks impact") })
      try shell.run("criteria", "edit", "--id", "twijfel", "--low", "geen")
      try shell.run("criteria", "edit", "--id", "twijfel", "--kind", "uncertainty")
      #expect(try shell.run("criteria").out.contains("1 geen … 5 zeer grote impact"))
    }
  }
}
