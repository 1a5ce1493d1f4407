import Foundation
import Testing

/// What leaves the program.
struct DocumentTests {
  @Test(arguments: [
    [:], ["LC_ALL": "tr_TR.UTF-8", "LANG": "tr_TR.UTF-8", "TZ": "Pacific/Kiritimati"],
  ])
  func `the demonstration makes the same documents wherever it runs`(
    environment: [String: String]
  ) throws {
    try Shell.here { shell in
      let studies = Shell.root.appendingPathComponent("Workshops").path
      let result = try shell.run(
        ["demo", "--workshops", studies, "--out", "made"], in: environment)
      #expect(result.code == 0)
      for slug in ["werkzekerheid", "kustplaats-2045"] {
        let own = Shell.root.appendingPathComponent("Exports/\(slug)").path
        let made = shell.folder.appendingPathComponent("made/\(slug)").path
        for name in try FileManager.default.contentsOfDirectory(atPath: own) {
          let same = FileManager.default.contentsEqual(
            atPath: "\(own)/\(name)", andPath: "\(made)/\(name)")
          #expect(same, "\(slug)/\(name)")
        }
      }
    }
  }

  @Test func `a folder that cannot be written is refused in words`() throws {
    try Shell.here { shell in
      try shell.run("import", Shell.sample("kustplaats-2045"))
      let result = try shell.run("export", "--out", "/proc/nowhere")
      #expect(result.code == 74)
      #expect(result.problems.contains("writing is not possible here; name another folder"))
    }
  }

  @Test
  func `an axis without a sentence stands under its name alone, and who was left out has a reason`()
    throws
  {
    try Shell.here { shell in
      let folder = try shell.copy(of: "werkzekerheid")
      let file = folder.appendingPathComponent("workshop.yaml")
      let text = try String(contentsOf: file, encoding: .utf8)
      let bare = text.split(separator: "\n", omittingEmptySubsequences: false)
        .filter { !$0.contains("degree: de mate") }.joined(separator: "\n")
      #expect(bare != text)
      try bare.write(to: file, atomically: true, encoding: .utf8)
      #expect(try shell.run("import", folder.path).code == 0)
      let frame = try AxesTalkTests.frame(shell, "nl")
      #expect(frame.contains("- Technologische transformatie\n"), "\(frame.prefix(3000))")
    }
    try Shell.here { shell in
      try shell.run("import", Shell.sample("kustplaats-2045"))
      #expect(try AxesTalkTests.frame(shell).contains("can carry away. Reason: dropped: it will"))
    }
  }
}
