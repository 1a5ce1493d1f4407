import Exporting
import Foundation

/// What is printed, and how wide it is on the screen.
enum Terminal {
  /// Writes lines to standard output.
  static func say(_ lines: String...) {
    for line in lines { print(line) }
  }

  /// Writes JSON to standard output.
  static func say(_ json: JSONValue) { print(json.text, terminator: "") }

  /// `text` in bold on a terminal that shows it.
  static func bold(_ text: String) -> String {
    let isPlain = ProcessInfo.processInfo.environment["NO_COLOR"] != nil
    return isPlain || isatty(FileHandle.standardOutput.fileDescriptor) == 0
      ? text : "\u{1B}[1m\(text)\u{1B}[0m"
  }

  /// Writes a line to standard error.
  static func complain(_ line: String) {
    FileHandle.standardError.write(Data((line + "\n").utf8))
  }

  /// A table whose columns line up; the last column takes what is left of 80.
  static func table(_ rows: [[String]], width: Int = 80) -> String {
    let columns = rows.map(\.count).max() ?? 0
    let widths = (0..<columns).map { column in
      rows.map { $0.count > column ? Self.width(of: $0[column]) : 0 }.max() ?? 0
    }
    let before = widths.dropLast().reduce(0) { $0 + $1 + 2 }
    return rows.map { row in
      row.enumerated().map { place, cell in
        place == columns - 1
          ? cut(cell, to: max(10, width - before)) : padded(cell, to: widths[place] + 2)
      }.joined()
    }.joined(separator: "\n")
  }

  /// `text` with spaces behind it up to `width` columns.
  static func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - Self.width(of: text)))
  }

  /// `text` in the middle of `width` columns.
  static func centred(_ text: String, in width: Int) -> String {
    let left = max(0, width - Self.width(of: text)) / 2
    return padded(String(repeating: " ", count: left) + text, to: width)
  }

  /// `text` cut with an ellipsis where it is wider than `width` columns.
  static func cut(_ text: String, to width: Int) -> String {
    guard Self.width(of: text) > width else { return text }
    var kept = ""
    for character in text where Self.width(of: kept) + Self.width(of: String(character)) < width {
      kept.append(character)
    }
    return kept + "…"
  }

  /// How many columns a text takes: two for wide East Asian characters and emoji.
  static func width(of text: String) -> Int {
    text.reduce(0) { sum, character in
      let scalar = character.unicodeScalars.first?.value ?? 0
      let isWide =
        (0x1100...0x115F).contains(scalar) || (0x2E80...0xA4CF).contains(scalar)
        || (0xAC00...0xD7A3).contains(scalar) || (0xF900...0xFAFF).contains(scalar)
        || (0xFE30...0xFE6F).contains(scalar) || (0xFF00...0xFF60).contains(scalar)
        || (0x1F300...0x1FAFF).contains(scalar)
      return sum + (isWide ? 2 : 1)
    }
  }
}
