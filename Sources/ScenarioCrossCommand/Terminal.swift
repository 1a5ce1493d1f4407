import Exporting
import Foundation

/// What is printed, and how wide it is on the screen.
enum Terminal {
  /// How many columns a line may take: those of the screen, at most 80.
  static let width = columns(of: STDOUT_FILENO) ?? widest
  /// The same of what is said to standard error; `nil` when no screen shows it.
  static var problemWidth: Int? { columns(of: STDERR_FILENO) }
  private static let narrowest = 30, widest = 80

  /// How many columns the terminal behind a file takes; `nil` when it is none.
  private static func columns(of file: Int32) -> Int? {
    guard isatty(file) == 1 else { return nil }
    var size = winsize()
    let isTold = ioctl(file, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0
    return isTold ? max(narrowest, min(widest, Int(size.ws_col))) : widest
  }

  /// Writes lines to standard output.
  static func say(_ lines: String...) { say(lines) }

  /// Writes lines to standard output.
  static func say(_ lines: [String]) {
    for line in lines { print(fitted(shown(line), on: STDOUT_FILENO)) }
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

  /// Writes a line to standard error, in as many lines as its terminal needs.
  static func complain(_ line: String, ending: String = "\n") {
    // NB: the answer to a question is typed behind it, so its last column is kept free.
    let room = ending == "\n" ? 0 : ending.count
    let text = fitted(shown(line), on: STDERR_FILENO, keeping: room) + ending
    FileHandle.standardError.write(Data(text.utf8))
  }

  /// The text with the lines that are too long for a terminal broken; a pipe gets it as it is.
  static func fitted(_ text: String, on file: Int32, keeping room: Int = 0) -> String {
    guard let columns = columns(of: file).map({ $0 - room }) else { return text }
    return text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      guard width(of: String(line)) > columns else { return String(line) }
      let indent = line.prefix { $0 == " " }.count + 2
      return Fitting.lines(of: String(line), to: columns, indent: indent).joined(separator: "\n")
    }.joined(separator: "\n")
  }

  /// Says which files were written, or where, as people or programs read it.
  static func say(written files: [String], to folder: String, json: Bool) {
    guard json else { return say(folder) }
    say(.object(["folder": .string(folder), "files": .strings(files)]))
  }

  /// A sentence in lines that the screen holds.
  static func paragraph(_ text: String) -> String {
    Fitting.lines(of: text, to: width, indent: 2).joined(separator: "\n")
  }

  /// A table whose columns line up; `names` stand above them.
  static func table(_ rows: [[String]], names: [String]? = nil) -> String {
    Table(rows, names: names).lines.joined(separator: "\n")
  }

  /// The rows of a table, each in one line or more.
  static func rows(_ rows: [[String]]) -> [String] { Table(rows).rows }

  /// `text` with spaces behind it up to `width` columns.
  static func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - Self.width(of: text)))
  }

  /// `text` in the middle of `width` columns.
  static func centred(_ text: String, in width: Int) -> String {
    let left = max(0, width - Self.width(of: text)) / 2
    return padded(String(repeating: " ", count: left) + text, to: width)
  }

  /// How many columns a text takes: two for wide East Asian characters and emoji, none for the
  /// signs that make it bold.
  static func width(of text: String) -> Int {
    var (sum, isSign) = (0, false)
    for character in text {
      if character == "\u{1B}" { isSign = true }
      if !isSign { sum += width(of: character) }
      if isSign, character.isLetter { isSign = false }
    }
    return sum
  }

  private static func width(of character: Character) -> Int {
    let scalar = character.unicodeScalars.first?.value ?? 0
    let isWide =
      (0x1100...0x115F).contains(scalar) || (0x2E80...0xA4CF).contains(scalar)
      || (0xAC00...0xD7A3).contains(scalar) || (0xF900...0xFAFF).contains(scalar)
      || (0xFE30...0xFE6F).contains(scalar) || (0xFF00...0xFF60).contains(scalar)
      || (0x1F300...0x1FAFF).contains(scalar)
    return isWide ? 2 : 1
  }

  /// As much of the beginning of a text as so many columns hold, one character at least.
  static func start(of text: Substring, in columns: Int) -> Substring {
    var sum = 0
    let start = text.prefix { character in
      sum += width(of: character)
      return sum <= columns
    }
    return start.isEmpty ? text.prefix(1) : start
  }
}
