import Foundation
import Testing

/// What others wrote never steers the screen of who reads it.
struct SafeScreenTests {
  @Test func `a refusal shows what was typed without its control signs`() throws {
    try Shell.here { shell in
      try shell.run("import", Shell.sample("kustplaats-2045"))
      let table = shell.folder.appendingPathComponent("li\u{1B}[31mst.csv")
      let text = "code,title,dimension,co\u{1B}]0;owned\u{7}lumn\nD30,T,\u{1B}[2Jeconomy,\n"
      try text.write(to: table, atomically: true, encoding: .utf8)
      for words in [
        ["longlist", "import", table.path], ["longlist", "import", "no\u{1B}[31mne.csv"],
        ["longlist", "add", "--title", "T", "--dimension", "\u{9B}31mx"],
      ] {
        let refused = try shell.run(words + ["--store", shell.store, "--lang", "en"])
        #expect(refused.code == 65)
        let shown = refused.out + refused.problems
        #expect(!shown.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{9B}" }, "\(shown)")
        #expect(!shown.contains("\u{7}"))
      }
    }
  }

  @Test func `a history of others comes in without control signs`() throws {
    try Shell.here { shell in
      try shell.run("import", Shell.sample("kustplaats-2045"))
      try shell.run(
        "comments", "add", "--by", "Mallory", "--about", "D01", "--text", "Look", "--as", "Mallory")
      let files = shell.folder.appendingPathComponent("files")
      try shell.run("export-folder", "--history", "--out", files.path)
      let journal = files.appendingPathComponent("journal.jsonl")
      let text = try String(contentsOf: journal, encoding: .utf8)
      // The last line may be changed without a sign, since none follows it.
      try text.replacing("Mallory", with: #"Mal\u001b[2Jlory"#)
        .write(to: journal, atomically: true, encoding: .utf8)
      let other = shell.folder.appendingPathComponent("other.sqlite").path
      let taken = try shell.run(["import", files.path, "--store", other, "--lang", "en"])
      #expect(taken.code == 0, "\(taken.problems)")
      for words in [["history", "--json"], ["history"]] {
        let shown = try shell.run(words + ["--store", other]).out
        #expect(shown.contains("Mal[2Jlory") && !shown.contains("u001b"), "\(shown)")
        #expect(!shown.unicodeScalars.contains("\u{1B}"))
      }
    }
  }
}
