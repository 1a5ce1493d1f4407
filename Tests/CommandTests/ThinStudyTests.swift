import Foundation
import Testing

/// A study that is thin is told what is usual, and one that is done what may still be added.
struct ThinStudyTests {
  private static func status(_ shell: Shell, _ language: String = "en") throws -> String {
    try shell.run("status", lang: language).out.replacing("\n", with: " ")
      .split(separator: " ").joined(separator: " ")
  }

  @Test func `few developments, few forms and an empty dimension are told with what is usual`()
    throws
  {
    try QuestionnaireTests.confirmed { shell in
      let status = try Self.status(shell)
      #expect(status.contains("developments (10 to 20 are usual)"), "\(status)")
      #expect(status.contains("nothing yet: demographic"), "\(status)")
      // Who chose by judgement are not told how many scores are usual.
      #expect(!status.contains("7 to 30"), "\(status)")
      #expect(try Self.status(shell, "nl").contains("(10 tot 20 is gebruikelijk)"))
    }
  }

  @Test func `a study of the usual size is told nothing of the kind`() throws {
    try Shell.here { shell in
      try shell.run("import", Shell.sample("werkzekerheid"))
      let status = try Self.status(shell)
      for remark in ["usual", "nothing yet", "only a title", "not confirmed", "shown from"] {
        #expect(!status.contains(remark), "\(status)")
      }
    }
  }

  @Test func `of so few that nothing is shown it is said from how many on`() throws {
    try QuestionnaireTests.confirmed { shell in
      try shell.run("groups", "add", "--id", "crew", "--name", "Crew")
      try shell.run("questionnaire", "publish", "--yes")
      let words = ["responses", "enter", "--group", "crew", "--respondent", "x"]
      _ = try shell.run(words + ["--store", shell.store, "--lang", "en"], typed: ["3", "q"])
      #expect(try Self.status(shell).contains("1 respondent (numbers are shown from 4 on)"))
    }
  }

  @Test func `a scenario with only a title is the next step, and then the documents`() throws {
    try Shell.here { shell in
      let folder = try shell.copy(of: "werkzekerheid")
      let texts = folder.appendingPathComponent("scenarios")
      let first = texts.appendingPathComponent("A.md")
      let whole = try String(contentsOf: first, encoding: .utf8)
      let title = whole.split(separator: "\n").first { $0.hasPrefix("# ") } ?? ""
      for name in try FileManager.default.contentsOfDirectory(atPath: texts.path)
      where name.hasPrefix("A.") {
        try FileManager.default.removeItem(at: texts.appendingPathComponent(name))
      }
      try "\(title)\n".write(to: first, atomically: true, encoding: .utf8)
      #expect(try shell.run("import", folder.path).code == 0)
      let status = try Self.status(shell)
      #expect(status.contains("only a title: A"), "\(status)")
      #expect(status.contains("scenario A has only a title: scenariocross scenario edit A"))
    }
  }

  @Test
  func `a study that is done says what may be added, and after its export that it is finished`()
    throws
  {
    try Shell.here { shell in
      let folder = try shell.copy(of: "werkzekerheid")
      for name in ["sessions.csv", "comments.csv"] {
        try FileManager.default.removeItem(at: folder.appendingPathComponent(name))
      }
      #expect(try shell.run("import", folder.path).code == 0)
      let before = try Self.status(shell)
      #expect(before.contains("all is done: make the documents:"), "\(before)")
      #expect(before.contains("may still be added: sessions, “sessions add”"), "\(before)")
      #expect(!before.contains("sources add"))
      #expect(try shell.run("next").code == 0)
      let after = try Self.status(shell)
      #expect(after.contains("the study is finished and its documents lie in Exports/"), "\(after)")
      #expect(try Self.status(shell, "nl").contains("de studie is af"))
    }
  }

  @Test func `where the rule chooses more than there are, all are in`() throws {
    try Shell.here { shell in
      try LonglistTests.addingHarbour(to: shell)
      for name in ["Ann", "Bob", "Cas"] { try shell.run("experts", "add", "--name", name) }
      try shell.run("criteria", "edit", "--id", "uncertainty", "--kind", "uncertainty")
      for expert in ["e01", "e02", "e03"] {
        let words = ["scores", "enter", "--expert", expert, "--store", shell.store]
        #expect(try shell.run(words, typed: ["4", "3", "", ""]).code == 0)
      }
      let ranking = try shell.run("shortlist")
      #expect(ranking.out.contains("--- the rule chooses 10: all are in ---"), "\(ranking)")
    }
  }
}
