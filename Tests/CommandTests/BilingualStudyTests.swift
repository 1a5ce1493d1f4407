import Foundation
import Testing

/// A study in two languages, made in the terminal alone: English words say ENG, Dutch ones NED.
struct BilingualStudyTests {
  @Test func `a study by verbs in two languages leaves no text of either untranslated`() throws {
    try Shell.here { shell in
      for words in Self.verbs {
        let done = try shell.run(words + ["--store", shell.store, "--lang", "en"])
        try #require(done.code == 0, "\(words): \(done.problems)")
      }
      for letter in ["A", "B", "C", "D"] { try Self.write(letter, shell) }
      try Self.conclude(shell)
      let out = shell.folder.appendingPathComponent("documents")
      for language in ["en", "nl"] {
        #expect(try shell.run("export", "--out", out.path, lang: language).code == 0)
      }
      let files = try FileManager.default.contentsOfDirectory(atPath: out.path)
      #expect(files.count { $0.contains(".nl.") } > 8)
      for file in files {
        let text = try TextEditTests.text(shell, "documents/\(file)")
        let (own, other) = file.contains(".nl.") ? ("NED", "ENG") : ("ENG", "NED")
        let strange = text.split(separator: "\n").filter { $0.contains(other) }
        #expect(strange == [], "\(file)")
        #expect(text.contains(own) || file.hasSuffix(".csv") || file.hasPrefix("map"), "\(file)")
        #expect(!text.contains("Texts in Dutch") && !text.contains("Teksten in het Engels"))
        #expect(!text.contains("Concept:"), "\(file)")
      }
    }
  }

  /// One verb, its values divided by `|`.
  private static func verb(_ text: String) -> [String] {
    text.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
  }

  private static let verbs: [[String]] =
    [
      "new|--title|Port ENG|--question|Which quay ENG?|--horizon|2038-2042|--outcome|Income ENG",
      "scope|edit|--theme|Work ENG|--reason|Old quay ENG|--geography|Town ENG",
      "scope|edit|--title|Haven NED|--question|Welke kade NED?|--reason|Oude kade NED"
        + "|--geography|Stad NED|--translation|nl",
      "longlist|add|--title|Sea ENG|--dimension|ecological|--description|It rises ENG|--a|Up ENG"
        + "|--b|Down ENG",
      "longlist|add|--title|Ships ENG|--dimension|economic|--a|Few ENG|--b|Many ENG",
      "longlist|edit|D01|--title|Zee NED|--description|Zij stijgt NED|--a|Op NED|--b|Neer NED"
        + "|--translation|nl",
      "longlist|edit|D02|--title|Schepen NED|--a|Weinig NED|--b|Veel NED|--translation|nl",
      "criteria|edit|--id|impact|--kind|impact|--outcome|income-eng|--low|none ENG|--high|much ENG",
      "criteria|edit|--id|doubt|--kind|uncertainty|--low|sure ENG|--high|open ENG",
      "criteria|edit|--id|impact|--low|geen NED|--high|veel NED|--translation|nl",
      "criteria|edit|--id|doubt|--low|zeker NED|--high|open NED|--translation|nl",
      "experts|add|--id|e01|--name|Ann|--background|Quays ENG",
      "experts|edit|e01|--background|Kades NED|--translation|nl",
      "experts|add|--id|e02|--name|Bob", "experts|add|--id|e03|--name|Cas",
      "sessions|add|--id|s1|--title|Talk ENG|--kind|interview|--people|2",
      "sessions|add|--id|s1|--title|Gesprek NED|--translation|nl",
    ].map(verb) + scores + asked + axes

  private static let scores =
    ["e01", "e02", "e03"].flatMap { expert in
      ["D01|impact|5", "D01|doubt|4", "D02|impact|3", "D02|doubt|5"].map {
        let said = verb($0)
        return [
          "scores", "enter", "--expert", expert, "--code", said[0], "--criterion", said[1],
          "--score", said[2],
        ]
      }
    } + ["shortlist|rule|--size|2|--rule|impact", "shortlist|confirm|--by|Ann"].map(verb)

  private static let asked =
    [
      "groups|add|--id|crews|--name|Crews ENG",
      "groups|edit|crews|--name|Bemanning NED"
        + "|--translation|nl", "groups|add|--id|shops|--name|Shops ENG",
      "groups|edit|shops|--name|Winkels NED|--translation|nl",
      "questionnaire|edit|--introduction|Welcome ENG|--privacy|No names ENG|--open|What else ENG?",
      "questionnaire|edit|--introduction|Welkom NED|--privacy|Geen namen NED|--open|Wat nog NED?"
        + "|--translation|nl", "questionnaire|publish|--yes",
    ].map(verb)
    + (1...8).map { number in
      let (level, way) = (number % 5 + 1, number % 3 == 0 ? "a" : "b")
      return [
        "responses", "enter", "--respondent", "r\(number)", "--group",
        number < 5 ? "crews" : "shops", "--answers",
        "D01.impact=\(level),D01.doubt=3,D01.direction=\(way),"
          + "D02.impact=4,D02.doubt=\(level),D02.direction=a",
      ]
    }

  private static let axes: [[String]] =
    [("water", "Water", "D01"), ("trade", "Trade", "D02")].flatMap { id, name, code in
      func words(_ mark: String) -> String {
        "--name|\(name) \(mark)|--degree|degree \(name) \(mark)|--pole-1|\(name) 1 \(mark)|--label-1"
          + "|\(name) l1 \(mark)|--description-1|\(name) d1 \(mark)|--pole-2|\(name) 2 \(mark)"
          + "|--label-2|\(name) l2 \(mark)|--description-2|\(name) d2 \(mark)"
      }
      return [
        verb("axes|add|--id|\(id)|--members|\(code)|\(words("ENG"))"),
        verb("axes|edit|\(id)|\(words("NED"))|--translation|nl"),
      ]
    } + [verb("axes|choose|--vertical|water|--horizontal|trade|--reason|Both matter ENG|--by|Ann")]

  /// A scenario in English, then what an editor makes of it in Dutch.
  private static func write(_ letter: String, _ shell: Shell) throws {
    let text = """
      # Scenario \(letter) ENG

      > Tagline ENG

      ## key points

      - Point ENG
        - Point below ENG

      ## summary

      ### Heading ENG

      Summary ENG.

      ## story: introduction

      Introduction ENG.

      ## story: work-eng | Below ENG

      Chapter ENG.

      ## questions

      Asked ENG.

      1. Who pays ENG?
      """
    try take(["scenario", "edit", letter], text, shell)
    let compared = try shell.run(
      "comparison", "edit", "--theme", "work-eng", "--scenario", letter, "--points", "a ENG; b ENG")
    #expect(compared.code == 0, "\(compared.problems)")
    let translated = try shell.run(
      "comparison", "edit", "--theme", "work-eng", "--scenario", letter, "--points", "a NED; b NED",
      "--translation", "nl")
    #expect(translated.code == 0, "\(translated.problems)")
  }

  /// The conclusions, and what only the description as a file translates.
  private static func conclude(_ shell: Shell) throws {
    let text = """
      ## shared: A D

      Shared ENG.

      ## core message

      Core ENG.

      ## implications

      What follows ENG.
      """
    try take(["conclusions", "edit"], text, shell)
    let described = try TranslationTests.edit(
      shell, #"sed -i 's/nl: ""/nl: Woorden NED/' "$1""#, "scope", "edit", "--translation", "nl")
    #expect(described.code == 0, "\(described.problems)")
  }

  /// Takes a text in, and then the same with other words as its translation.
  private static func take(_ words: [String], _ text: String, _ shell: Shell) throws {
    let common = words + ["--store", shell.store, "--lang", "en"]
    let written = try shell.run(common + ["--file", "-"], typed: [text])
    #expect(written.code == 0, "\(written.problems)")
    let translated = try shell.run(
      common + ["--translation", "nl"],
      in: TextEditTests.editor(shell, #"sed -i 's/ENG/NED/' "$1""#))
    #expect(translated.code == 0, "\(translated.problems)")
  }
}
