import Exporting
import Foundation

/// What is printed, and how wide it is on the screen.
enum Terminal {
  /// How many columns a line may take: those of the screen, at most 80.
  static let width: Int = {
    var size = winsize()
    let isScreen = ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0
    return isScreen ? max(narrowest, min(widest, Int(size.ws_col))) : widest
  }()
  private static let narrowest = 30, widest = 80

  /// Writes lines to standard output.
  static func say(_ lines: String...) { say(lines) }

  /// Writes lines to standard output.
  static func say(_ lines: [String]) {
    for line in lines { print(shown(line)) }
  }

  /// Writes text to standard output without a line end, at once.
  static func write(_ text: String) {
    print(shown(text), terminator: "")
    fflush(nil)
  }

  /// Takes everything off the screen.
  static func clear() {
    print("\u{1B}[2J\u{1B}[H", terminator: "")
    fflush(nil)
  }

  /// `text` without the signs that steer a screen, but for the bold of ``bold(_:)``: texts of others
  /// may hold them.
  static func shown(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isSteering) else { return text }
    func plain(_ text: String) -> String {
      String(String.UnicodeScalarView(text.unicodeScalars.filter { !isSteering($0) }))
    }
    return text.components(separatedBy: boldStart).map { part in
      part.components(separatedBy: boldEnd).map(plain).joined(separator: boldEnd)
    }.joined(separator: boldStart)
  }

  private static let boldStart = "\u{1B}[1m", boldEnd = "\u{1B}[0m"

  private static func isSteering(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\n", "\t": false
    case "\u{202A}"..."\u{202E}", "\u{2066}"..."\u{2069}": true
    default: scalar.properties.generalCategory == .control
    }
  }

  /// Writes JSON to standard output.
  static func say(_ json: JSONValue) { print(json.text, terminator: "") }

  /// `text` in bold on a terminal that shows it.
  static func bold(_ text: String) -> String {
    let isPlain = ProcessInfo.processInfo.environment["NO_COLOR"] != nil
    return isPlain || isatty(FileHandle.standardOutput.fileDescriptor) == 0
      ? text : boldStart + text + boldEnd
  }

  /// Writes a line to standard error.
  static func complain(_ line: String) {
    FileHandle.standardError.write(Data((shown(line) + "\n").utf8))
  }

  /// Says which files were written, or where, as people or programs read it.
  static func say(written files: [String], to folder: String, json: Bool) {
    guard json else { return say(folder) }
    say(.object(["folder": .string(folder), "files": .strings(files)]))
  }

  /// `text` in lines of at most `width` columns, broken at spaces; all but the first indented.
  static func wrapped(_ text: String, to width: Int, indent: Int = 0) -> [String] {
    var lines: [String] = []
    var line = String(text.prefix { $0 == " " })
    var isEmpty = true
    for word in text.split(separator: " ") {
      let longer = isEmpty ? line + word : line + " " + word
      if Self.width(of: longer) <= width || isEmpty {
        line = longer
      } else {
        lines.append(line)
        line = String(repeating: " ", count: indent) + word
      }
      isEmpty = false
    }
    return isEmpty ? lines : lines + [line]
  }

  /// A sentence in lines of 80 columns.
  static func paragraph(_ text: String) -> String {
    wrapped(text, to: width, indent: 2).joined(separator: "\n")
  }

  /// A table whose columns line up; the last column takes what is left of 80, in as many lines as
  /// it needs.
  static func table(_ rows: [[String]]) -> String { self.rows(rows).joined(separator: "\n") }

  /// The rows of a table, each in one line or more.
  static func rows(_ rows: [[String]]) -> [String] {
    let columns = rows.map(\.count).max() ?? 0
    let widths = (0..<columns).map { column in
      rows.map { $0.count > column ? Self.width(of: $0[column]) : 0 }.max() ?? 0
    }
    let before = widths.dropLast().reduce(0) { $0 + $1 + 2 }
    return rows.map { row in
      let head = row.prefix(columns - 1).enumerated().map { padded($1, to: widths[$0] + 2) }
        .joined()
      guard row.count == columns, let last = row.last, !last.isEmpty else { return head }
      let lines = wrapped(last, to: max(20, width - before))
      return head + lines.joined(separator: "\n" + String(repeating: " ", count: before))
    }
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
