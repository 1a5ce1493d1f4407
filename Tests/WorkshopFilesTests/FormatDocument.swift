import Foundation
import ScenarioMethod
import Testing
import WorkshopFiles

/// `docs/file-formats.md` as a reader takes it: its examples, and what its tables write in them.
struct FormatDocument {
  /// One row of a table: what is written in an example, in place of what.
  struct Row: CustomTestStringConvertible {
    let file: String
    let write: String
    let place: String
    /// What the row says of it: the messages of a refusal.
    let messages: [String]

    var testDescription: String { "\(file): \(write) in place of \(place)" }
  }

  static let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("docs/file-formats.md")

  /// The examples by the name of their file; the pieces of one file follow each other.
  private(set) var examples: [String: String] = [:]
  private(set) var refusals: [Row] = []
  /// What is only refused when the study of the examples was taken in before.
  private(set) var laterRefusals: [Row] = []
  /// What is written otherwise and means the same.
  private(set) var sames: [Row] = []

  init() {
    let text = (try? String(contentsOf: Self.path, encoding: .utf8)) ?? ""
    var example: String?
    var head: (file: String, kind: String)?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if line.hasPrefix("```") {
        example =
          example == nil ? line.split(separator: " ").dropFirst().first.map(String.init) : nil
      } else if let example {
        examples[example, default: ""] += line + "\n"
      } else if let match = line.firstMatch(of: #/^\| in `(.+?)` write \|.*\| (.+) \|$/#) {
        head = (String(match.1), String(match.2))
      } else if !line.hasPrefix("|") {
        head = nil
      } else if let head, !line.hasPrefix("|---") {
        take(line, head)
      }
    }
  }

  private mutating func take(_ line: String, _ head: (file: String, kind: String)) {
    let cells = line.replacing("\\|", with: "\u{1}").split(separator: "|")
      .map { $0.replacing("\u{1}", with: "|").trimmingCharacters(in: .whitespaces) }
    guard cells.count == 3 else { return }
    let messages = cells[2].components(separatedBy: "<br>").map(Self.words)
    let row = Row(
      file: head.file, write: Self.words(cells[0]), place: Self.words(cells[1]), messages: messages)
    switch head.kind {
    case "refused with": refusals.append(row)
    case "why": sames.append(row)
    default: laterRefusals.append(row)
    }
  }

  /// The words between back quotes; `*nothing*` stays as it is.
  private static func words(_ cell: String) -> String {
    cell.hasPrefix("`") ? String(cell.dropFirst().dropLast()) : cell
  }
}

extension FormatDocument {
  /// The files of the study.
  var files: [String: [UInt8]] { examples.mapValues { Array($0.utf8) } }

  /// The files with what a row writes.
  func files(with row: Row) throws -> [String: [UInt8]] {
    var files = files
    if row.write == "*no file*" {
      files[row.file] = nil
    } else if row.place == "*no file*" {
      try #require(files[row.file] == nil)
      files[row.file] = Self.bytes(row.write)
    } else {
      let text = try #require(examples[row.file])
      let range = try #require(Self.range(of: row.place, in: text), "\(row.place)")
      files[row.file] =
        Array(text[..<range.lowerBound].utf8) + Self.bytes(row.write)
        + Array(text[range.upperBound...].utf8)
    }
    return files
  }

  private static func text(_ words: String) -> String {
    words == "*nothing*" ? "" : words.replacing("⏎", with: "\n")
  }

  /// The bytes of the words, `\xE9` being one that is no UTF-8.
  private static func bytes(_ words: String) -> [UInt8] {
    let parts = text(words).components(separatedBy: "\\xE9").map { Array($0.utf8) }
    return Array(parts.joined(separator: [0xE9]))
  }

  /// The only place where the words stand; `…` between two words is all between them.
  private static func range(of words: String, in text: String) -> Range<String.Index>? {
    if words == "*all of it*" { return text.startIndex..<text.endIndex }
    let ends = words.components(separatedBy: "…").map(Self.text)
    let starts = text.ranges(of: ends[0])
    guard starts.count == 1, ends.count == 2 else { return starts.count == 1 ? starts[0] : nil }
    return text[starts[0].upperBound...].firstRange(of: ends[1]).map {
      starts[0].lowerBound..<$0.upperBound
    }
  }
}
