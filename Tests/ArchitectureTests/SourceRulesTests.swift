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

  /// Tables of words, which are as long as what they tell.
  static let wordings: Set<String> = [
    "AskedForm.swift: wording", "LonglistCommand.swift: wording", "Measures+Intraclass.swift: told",
    "ScoringError.swift: wording", "StoreError+Words.swift: wording",
    "SurveyCommand.swift: wording", "TextError.swift: wording",
  ]

  @Test func `no function is longer than 30 lines, but for tables of words`() throws {
    let long = try Arrows.files(in: ArchitectureTests.sources).flatMap { file in
      Self.functions(in: try String(contentsOf: file, encoding: .utf8)).filter { $0.lines > 30 }
        .map { "\(file.lastPathComponent): \($0.name)" }
    }
    #expect(Set(long) == Self.wordings)
  }

  @Test func `the lines of a function are counted from its signature to its last brace`() {
    let text = """
      protocol P {
        func asked() throws
      }
      struct S {
        var stored = ""
        func short() -> Int { 1 }
        public static func long(
          _ a: Int
        ) throws {
          if a > 1 {
            say()
          }
        }
        var computed: Int {
          1
        }
        init(_ a: Int) {
          computed = a
        }
      }
      """
    let found = Self.functions(in: text).map { "\($0.name) \($0.lines)" }
    #expect(found == ["long 7", "computed 3", "init 3"])
  }

  /// The functions and computed properties of more than one line, as the formatter lays them out.
  private static func functions(in text: String) -> [(name: String, lines: Int)] {
    let head =
      #/^( *)(?:@\w+ )*(?:[a-z]+(?:\(set\))? )*?(?:func (\w+|[^\w\s(]+)|(init|subscript)\b|var (\w+): .*\{$)/#
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    return lines.indices.compactMap { start in
      guard let found = lines[start].prefixMatch(of: head), !lines[start].hasSuffix("}") else {
        return nil
      }
      let indent = String(found.1)
      // NB: what a protocol asks for has no body: the next brace is of something else.
      guard let open = lines[start...].firstIndex(where: { $0.hasSuffix("{") }),
        lines[start...open].dropFirst().allSatisfy({
          $0.hasPrefix(indent + " ") || $0.hasPrefix(indent + ")")
        }), let last = lines[open...].firstIndex(of: indent + "}")
      else { return nil }
      let name = found.2 ?? found.3 ?? found.4 ?? ""
      return (String(name), last - start + 1)
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
