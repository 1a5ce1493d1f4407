import Foundation
import Testing

/// The manual page.
struct ManualTests {
  @Test(arguments: ["nl", "en"])
  func `the manual tells every verb, and every line is text or an instruction`(language: String)
    throws
  {
    try Shell.here { shell in
      let manual = try shell.run(["manual", "--lang", language])
      #expect(manual.code == 0)
      let lines = manual.out.split(separator: "\n").map(String.init)
      #expect(lines.first == ".TH SCENARIOCROSS 1 \"\" ScenarioCross")
      for verb in try HelpTests.verbs(shell).map({ $0.joined(separator: " ") }) {
        let head = ".SS " + verb.replacing("-", with: "\\-")
        #expect(lines.contains { $0 == head || $0.hasPrefix(head + " ") }, "\(verb)")
      }
      let known = [".TH", ".SH", ".SS", ".TP", ".PP", ".B", ".I"]
      for line in lines where line.hasPrefix(".") || line.hasPrefix("'") {
        #expect(known.contains(String(line.prefix { $0 != " " })), "\(line)")
      }
      #expect(lines.contains(language == "nl" ? ".SH OPDRACHTEN" : ".SH VERBS"))
      #expect(lines.contains("\\fB\\-\\-store\\fR \\fIstore\\fR"))
    }
  }
}
