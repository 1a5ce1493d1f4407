import Foundation
import Testing

/// A development that nobody scored has no place in the ranking, and every output says so.
struct UnscoredTests {
  /// A sample of which nobody scored `D01`, and of which the whole longlist is shown.
  static func taken(_ shell: Shell) throws {
    let folder = try shell.copy(of: "werkzekerheid")
    func edit(_ name: String, _ change: (String) -> String) throws {
      let file = folder.appendingPathComponent(name)
      let text = try String(contentsOf: file, encoding: .utf8)
      try change(text).write(to: file, atomically: true, encoding: .utf8)
    }
    try edit("ballots.csv") { text in
      text.split(separator: "\n").filter { !$0.contains(",D01,") }.joined(separator: "\n") + "\n"
    }
    try edit("workshop.yaml") { $0.replacing("\n  size: 10\n", with: "\n  size: 100\n") }
    #expect(try shell.run("import", folder.path).code == 0)
  }

  @Test func `its place is null in JSON, and a dash on the terminal`() throws {
    try Shell.here { shell in
      try Self.taken(shell)
      let printed = try shell.run("shortlist", "--json").out
      let output = try #require(
        try JSONSerialization.jsonObject(with: Data(printed.utf8)) as? [String: Any])
      let entries = try #require(output["entries"] as? [[String: Any]])
      let last = try #require(entries.last)
      #expect(last["code"] as? String == "D01" && last["rank"] is NSNull)
      #expect(entries.dropLast().allSatisfy { $0["rank"] is Int })
      let schema = try JSONSerialization.jsonObject(
        with: Data(try shell.run(["schema", "shortlist"]).out.utf8))
      let problems = SchemaTests.problems(output, against: schema as? [String: Any] ?? [:], at: "s")
      #expect(problems == [])
      let lines = try shell.run("shortlist").out.split(separator: "\n")
      #expect(lines.contains { $0.hasPrefix("–") && $0.contains(" D01 ") })
    }
  }

  @Test func `it is empty in a table and a dash in documents and drawings`() throws {
    try Shell.here { shell in
      try Self.taken(shell)
      #expect(try shell.run("export", "--format", "all", "--out", "made").code == 0)
      func made(_ name: String) throws -> String {
        let file = shell.folder.appendingPathComponent("made/\(name)")
        return try String(contentsOf: file, encoding: .utf8)
      }
      let table = try made("ranking.en.csv").components(separatedBy: "\r\n")
      let row = try #require(table.first { $0.contains(",D01,") })
      #expect(row.hasPrefix(",D01,") && row.hasSuffix(",,,,,"))
      #expect(try made("frame.en.md").contains("| – | D01 "))
      let drawing = try made("ranking.en.svg")
      #expect(drawing.contains("; D01 –") && !drawing.contains(". D01 –"))
    }
  }
}
