import Foundation
import Testing

/// Parts of long texts that are set by options, and what an edit leaves alone.
struct TextOptionsTests {
  /// What a command says that it changed.
  static func changes(_ result: Shell.Result) throws -> [String] {
    let json = try JSONSerialization.jsonObject(with: Data(result.out.utf8)) as? [String: Any]
    return (json?["changes"] as? [[String: Any]] ?? []).compactMap { $0["command"] as? String }
  }

  /// Adds a reason to the description as a file, and gives what that changed.
  static func describe(_ shell: Shell) throws -> [String] {
    let editor = try TextEditTests.editor(shell, #"echo 'reason: Because' >> "$1""#)
    let done = try shell.run(TextEditTests.words(shell, "scope", "edit", "--json"), in: editor)
    #expect(done.code == 0, "\(done.problems)")
    return try changes(done)
  }

  @Test func `an edit changes nothing else of a study that was made by hand`() throws {
    try LonglistTests.begun { shell in
      #expect(try Self.describe(shell) == ["study.describe"])
      for title in ["Sea", "Trade", "Ice"] {
        try shell.run("longlist", "add", "--title", title, "--dimension", "economic")
      }
      try shell.run("longlist", "drop", "D03", "--reason", "small")
      try shell.run("criteria", "edit", "--id", "impact")
      try shell.run("experts", "add", "--name", "Els")
      try shell.run("questionnaire", "edit", "--introduction", "Welcome", "--no-direction")
      try shell.run("scope", "edit", "--reason", "")
      #expect(try Self.describe(shell) == ["study.describe"])
    }
  }

  @Test func `an edit leaves an older version, an open round and the decisions alone`() throws {
    try TextEditTests.crossed { shell in
      try shell.run("longlist", "add", "--title", "Ice", "--dimension", "ecological")
      #expect(try shell.run("criteria", "edit", "--new-round").code == 0)
      try shell.run("questionnaire", "edit", "--introduction", "Welcome back")
      let published = try shell.run("questionnaire", "publish", "--yes")
      #expect(published.code == 0, "\(published.problems)")
      let stale = try shell.stale()
      try shell.run("scope", "edit", "--reason", "")
      let wordless = TextEditTests.words(shell, "conclusions", "edit", "--json", "--file", "-")
      let concluded = try shell.run(wordless, typed: ["## core message", "", "Build."])
      #expect(concluded.code == 0, "\(concluded.problems)")
      #expect(try Self.changes(concluded) == ["scenarios.conclude"])
      #expect(try shell.stale() == stale)
    }
  }

  @Test func `options set just what they name`() throws {
    try TextEditTests.crossed { shell in
      let early = try shell.run("scenario", "edit", "A", "--tagline", "Few ships")
      #expect(early.code == 65 && early.problems.contains("give it with --title"))
      let done = try shell.run(
        "scenario", "edit", "A", "--title", "Quiet", "--tagline", "Few", "--position", "-0.7,0.8")
      #expect(done.code == 0, "\(done.problems)")
      #expect(done.out.split(separator: "\n").count == 2)
      let outside = try shell.run("scenario", "edit", "A", "--position", "0.7,0.8")
      #expect(outside.code == 65 && outside.problems.contains("not in quadrant A"))
      let wrong = try shell.run("scenario", "edit", "A", "--position", "-0.7;0.8")
      #expect(wrong.code == 65 && wrong.problems.contains("such as -0.7,0.8"))
      let letter = try shell.run("scenario", "edit", "E", "--title", "Quiet")
      #expect(letter.code == 65 && letter.problems.contains("allowed: A, B, C, D"))
      let both = try shell.run("scenario", "edit", "A", "--title", "Q", "--file", "x")
      #expect(both.code == 64 && both.problems.contains("leave out --file"))
      try shell.run("conclusions", "edit", "--core-message", "Build.")
      try shell.run("conclusions", "edit", "--implications", "Reserve.")
      try shell.run("export-folder", "--out", shell.folder.appendingPathComponent("files").path)
      #expect(
        try TextEditTests.text(shell, "files/conclusions.md")
          == "## core message\n\nBuild.\n\n## implications\n\nReserve.\n")
      #expect(
        try TextEditTests.text(shell, "files/scenarios/A.md") == "# Quiet\n\n> Few\n")
    }
  }

  @Test func `points are set a theme and a scenario, and the table shows every theme`() throws {
    try TextEditTests.crossed { shell in
      let near = try shell.run(
        "comparison", "edit", "--theme", "hoomes", "--scenario", "A", "--points", "flats")
      #expect(near.code == 65 && near.problems.contains("did you mean “homes”?"))
      for (letter, points) in [("A", "flats; no gardens"), ("B", "gardens")] {
        let done = try shell.run(
          "comparison", "edit", "--theme", "homes", "--scenario", letter, "--points", points)
        #expect(done.code == 0, "\(done.problems)")
      }
      let done = try shell.run(
        TextEditTests.words(shell, "comparison", "edit"),
        in: TextEditTests.editor(
          shell, #"cp "$1" shown; sed -i 's/^water,.*/water,,,dikes,/' "$1""#))
      #expect(done.code == 0, "\(done.problems)")
      #expect(
        try TextEditTests.text(shell, "shown").hasPrefix(
          "theme,A,B,C,D\nhomes,\"flats\nno gardens\",gardens,,\nwater,,,,\n"))
      try shell.run("export-folder", "--out", shell.folder.appendingPathComponent("files").path)
      #expect(
        try TextEditTests.text(shell, "files/comparison.csv").hasSuffix("water,,,dikes,\n"))
    }
  }

  @Test func `a scope is set by options, and keeps the themes that stories tell`() throws {
    try LonglistTests.begun { shell in
      let none = try shell.run("comparison", "edit")
      #expect(none.code == 69 && none.problems.contains("scenariocross scope edit --theme"))
      let early = try shell.run("scenario", "edit", "A", "--title", "Quiet")
      #expect(early.code == 69 && early.problems.contains("scenariocross axes choose"))
      let done = try shell.run(
        "scope", "edit", "--title", "Port", "--theme", "Homes", "--theme", "Work", "--horizon",
        "2041-2045", "--made-up", "--owner", "Council")
      #expect(done.code == 0, "\(done.problems)")
      try shell.run(
        "comparison", "edit", "--theme", "work", "--scenario", "A", "--points", "crews")
      let gone = try shell.run("scope", "edit", "--theme", "Homes")
      #expect(gone.code == 65 && gone.problems.contains("comparison.csv:2: “work” is unknown"))
      let years = try shell.run("scope", "edit", "--horizon", "2045-2041")
      #expect(years.code == 65 && years.problems.contains("ascending years"))
      #expect(try shell.run("scope", "edit", "--title", "Port").out == "no change\n")
      try shell.run("export-folder", "--out", shell.folder.appendingPathComponent("files").path)
      let yaml = try TextEditTests.text(shell, "files/workshop.yaml")
      for line in ["title: Port", "made_up: true", "decision_owner: Council", "  from: 2041"] {
        #expect(yaml.contains(line + "\n"), "\(yaml)")
      }
      let slug = try shell.run(
        TextEditTests.words(shell, "scope", "edit"),
        in: TextEditTests.editor(shell, #"sed -i 's/^slug: .*/slug: other/' "$1""#))
      #expect(slug.code == 65 && slug.problems.contains("write “slug: harbour”"))
      #expect(try TextEditTests.text(shell, "workshop.yaml").contains("slug: other"))
    }
  }
}
