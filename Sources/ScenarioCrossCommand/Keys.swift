import Foundation
import ScenarioMethod

/// Reads what a person types: on a terminal a key that acts at once, from a pipe always a line.
struct Keys {
  /// How the terminal was before a key was waited for; put back whatever happens.
  nonisolated(unsafe) private static var before: termios?
  /// What is said when somebody stops with Ctrl-C; made before, since a signal may not make it.
  nonisolated(unsafe) private static var farewell: [UInt8] = []

  /// True when keys can be read one by one.
  let isTerminal = isatty(STDIN_FILENO) == 1

  /// A whole line without its end; `nil` when the input ends.
  func line() -> String? { readLine() }

  /// One key as a text, empty for Enter; `nil` when the input ends.
  ///
  /// The terminal neither echoes it nor waits for Enter, from before the question is shown.
  func key(asking question: String) -> String? {
    guard let old = Self.settings() else {
      Terminal.write(question)
      return line()
    }
    var raw = old
    raw.c_lflag &= ~tcflag_t(ICANON | ECHO)
    Self.before = old
    // NB: TCSANOW keeps what was typed ahead.
    tcsetattr(STDIN_FILENO, TCSANOW, &raw)
    defer { Self.restore() }
    Terminal.write(question)
    guard let first = Self.byte(), first != 4 else { return nil }
    if first == 10 || first == 13 { return "" }
    var bytes = [first]
    let more = first >= 0xF0 ? 3 : first >= 0xE0 ? 2 : first >= 0xC0 ? 1 : 0
    for _ in 0..<more { if let next = Self.byte() { bytes.append(next) } }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func settings() -> termios? {
    var settings = termios()
    return tcgetattr(STDIN_FILENO, &settings) == 0 ? settings : nil
  }

  private static func byte() -> UInt8? {
    var byte: UInt8 = 0
    return read(STDIN_FILENO, &byte, 1) == 1 ? byte : nil
  }

  private static func restore() {
    guard var old = before else { return }
    tcsetattr(STDIN_FILENO, TCSANOW, &old)
    before = nil
  }

  /// From now on Ctrl-C ends the program with 130 after a word that nothing was lost.
  static func keepOnInterrupt(_ language: Language) {
    let words = Wording(
      nl: "onderbroken; alles wat u typte is bewaard",
      en: "interrupted; everything that you typed is kept")
    farewell = Array("\n\(words(language))\n".utf8)
    signal(SIGINT) { _ in
      Keys.restore()
      _ = Keys.farewell.withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
      _exit(130)
    }
  }
}
