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
}
