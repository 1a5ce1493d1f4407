import Foundation
import Testing

/// The demonstration on folders that are not as they should be.
struct DemoTests {
  /// A folder of studies with one study in it.
  static func studies(_ shell: Shell) throws -> URL {
    let studies = shell.folder.appendingPathComponent("studies")
    try FileManager.default.createDirectory(at: studies, withIntermediateDirectories: true)
    try FileManager.default.moveItem(
      at: shell.copy(of: "kustplaats-2045"), to: studies.appendingPathComponent("kustplaats-2045"))
    return studies
  }

  static func demo(_ shell: Shell, _ folder: String, lang: String = "en") throws -> Shell.Result {
    try shell.run(["demo", "--workshops", folder, "--out", "made", "--lang", lang])
  }

  @Test func `a plain file beside the studies is left alone`() throws {
    try Shell.here { shell in
      let studies = try Self.studies(shell)
      try Data("notes".utf8).write(to: studies.appendingPathComponent("README.md"))
      let result = try Self.demo(shell, studies.path)
      #expect(result.code == 0, "\(result.problems)")
      #expect(result.out.contains("made/kustplaats-2045"))
    }
  }

  @Test func `a study that is refused is refused in the language that is asked`() throws {
    try Shell.here { shell in
      let studies = try Self.studies(shell)
      let study = studies.appendingPathComponent("kustplaats-2045/workshop.yaml")
      try FileManager.default.removeItem(at: study)
      let english = try Self.demo(shell, studies.path)
      #expect(english.code == 65)
      #expect(english.problems.contains("this is no folder of a study"))
      let dutch = try Self.demo(shell, studies.path, lang: "nl")
      #expect(dutch.code == 65)
      #expect(dutch.problems.contains("dit is geen map met een studie"))
    }
  }

  @Test func `a folder that is not there, or holds no study, is refused in words`() throws {
    try Shell.here { shell in
      let nowhere = try Self.demo(shell, "nowhere")
      #expect(nowhere.code == 65)
      #expect(nowhere.problems == "nowhere: there is no folder that can be read here\n")
      let empty = shell.folder.appendingPathComponent("empty")
      try FileManager.default.createDirectory(at: empty, withIntermediateDirectories: true)
      let dutch = try Self.demo(shell, "empty", lang: "nl")
      #expect(dutch.code == 65)
      #expect(dutch.problems == "empty: hier staat geen map met een studie\n")
    }
  }

  @Test func `documents that cannot be written are refused with their code`() throws {
    try Shell.here { shell in
      let studies = try Self.studies(shell)
      let result = try shell.run(["demo", "--workshops", studies.path, "--out", "/proc/nowhere"])
      #expect(result.code == 74)
      #expect(result.problems.contains("writing is not possible here"))
    }
  }
}
