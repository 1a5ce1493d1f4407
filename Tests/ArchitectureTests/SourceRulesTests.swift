import Foundation
import Testing

/// What holds of every file, beside the arrows.
struct SourceRulesTests {
  static let tests = ArchitectureTests.root.appendingPathComponent("Tests")

  @Test func `every source file has tests that use it`() throws {
    let words = try Arrows.files(in: Self.tests).reduce(into: Set<String>()) { words, test in
      let text = try String(contentsOf: test, encoding: .utf8)
      words.formUnion(text.split { !($0.isLetter || $0.isNumber || $0 == "-") }.map(String.init))
    }
    let unused = try Arrows.files(in: ArchitectureTests.sources).filter { file in
      let names = Self.names(seenOutside: try String(contentsOf: file, encoding: .utf8))
      return !names.isEmpty && names.isDisjoint(with: words)
    }
    #expect(unused.map { $0.lastPathComponent } == [])
  }

  @Test func `no test looks behind the doors of a module`() throws {
    let lines = #/^\s*@testable\s/#.anchorsMatchLineEndings()
    for file in try Arrows.files(in: Self.tests) {
      let text = try String(contentsOf: file, encoding: .utf8)
      #expect(text.firstMatch(of: lines) == nil, "\(file.lastPathComponent)")
    }
  }

  @Test func `no error is swallowed`() throws {
    for file in try Arrows.files(in: ArchitectureTests.sources) {
      let text = try String(contentsOf: file, encoding: .utf8)
      #expect(text.firstMatch(of: #/catch[^\{\n]*\{\s*\}/#) == nil, "\(file.lastPathComponent)")
    }
  }

  @Test func `every source that a comment cites is in the bibliography`() throws {
    let bibliography = try String(
      contentsOf: ArchitectureTests.root.appendingPathComponent("docs/references.bib"),
      encoding: .utf8)
    for file in try Arrows.files(in: ArchitectureTests.sources) {
      let text = try String(contentsOf: file, encoding: .utf8)
      for match in text.matches(of: #/Source:.*?`([a-z]+[0-9]{4}[a-z]?)`/#) {
        #expect(bibliography.contains("{\(match.1),"), "\(file.lastPathComponent): \(match.1)")
      }
    }
  }

  /// What others can call: public and package names, and the words of a command.
  ///
  /// A file without any is run by the tests of the file that calls it.
  private static func names(seenOutside text: String) -> Set<String> {
    let shown =
      #/\b(?:public|package)\s+(?:static\s+|mutating\s+)*(?:struct|enum|protocol|func|var|let)\s+(\w+)/#
    let verb = #/commandName:\s*"([\w-]+)"/#
    return Set(text.matches(of: shown).map { String($0.1) })
      .union(text.matches(of: verb).map { String($0.1) })
  }
}
