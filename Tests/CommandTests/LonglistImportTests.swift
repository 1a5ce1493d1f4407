import Foundation
import Testing

/// Developments that come in from a table.
struct LonglistImportTests {
  private static func take(_ table: String, _ words: String..., in shell: Shell) throws
    -> Shell.Result
  {
    let file = shell.folder.appendingPathComponent("list.csv")
    try table.write(to: file, atomically: true, encoding: .utf8)
    return try shell.run(
      ["longlist", "import", file.path, "--store", shell.store, "--lang", "en"] + words)
  }

  @Test func `a table brings new developments and changes, and leaves the others alone`() throws {
    try Shell.here { shell in
      try shell.run("import", Shell.sample("kustplaats-2045"))
      let table = """
        code;title;dimension;status;reason
        D01;The share of residents over eighty doubles;demographic;kept;
        D02;Young families leave;demographic;kept;
        D05;Tourism spreads over the whole year;economic;merged:D03;the same
        D30;Bees;ecologisch;;

        """
      let seen = try Self.take(table, in: shell)
      #expect(seen.code == 64)
      #expect(
        seen.out == """
          kustplaats-2045: would change this:
            development changed: D02
            development proposed: D30
            development merged: D05
            1 unchanged

          """)
      #expect(try Self.take(table, "--yes", in: shell).out.hasSuffix("taken in\n"))
      let folder = shell.folder.appendingPathComponent("made").path
      try shell.run("export-folder", "--out", folder)
      let list = try String(contentsOfFile: folder + "/longlist.csv", encoding: .utf8)
      // The file has no column for the description, so it stays.
      #expect(
        list.contains("D02,Young families leave,demographic,economic,Schools lose pupils"))
      #expect(list.contains("\nD18,") && list.contains("\nD30,Bees,ecological,"))
      let again = try Self.take(table, "--yes", in: shell)
      #expect(again.out == "kustplaats-2045: no change\n")
      #expect(try (shell.json("history") as? [Any])?.count == 2)
    }
  }

  @Test func `a table with mistakes is refused whole`() throws {
    try Shell.here { shell in
      try shell.run("import", Shell.sample("kustplaats-2045"))
      let refused = try Self.take(
        "code,title,dimension,status,reason\nD30,,E,kept,\nD31,T,economic,merged:D99,x\n",
        "--yes", in: shell)
      #expect(refused.code == 65)
      #expect(refused.problems.contains("list.csv:2: “title” is empty"))
      #expect(refused.problems.contains("list.csv:2: “E” is no dimension"))
      #expect(refused.problems.contains("list.csv:3: “D99” is unknown; allowed: D30, D31, D01"))
      #expect(try (shell.json("history") as? [Any])?.count == 1)
    }
  }

  @Test func `what is reported is what was written`() throws {
    try Shell.here { shell in
      try shell.run("import", Shell.sample("kustplaats-2045"))
      let table = "code,title,dimension\nD30,Bees,ecological\n"
      let file = shell.folder.appendingPathComponent("list.csv")
      try table.write(to: file, atomically: true, encoding: .utf8)
      for (answer, isOnlyShown) in [("no", true), ("yes", false)] {
        let asked = try Keyboard(shell, ["longlist", "import", file.path, "--json"])
        try asked.wait(for: "Take it in?")
        asked.type(answer + "\n")
        try asked.wait(for: "\"dryRun\": \(isOnlyShown)")
        #expect(asked.end() == 0)
      }
      #expect(try shell.run("longlist").out.contains("D30"))
    }
  }
}
