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
  func line() -> String? { TypedLine.next() }

  /// How long after a question is shown an Enter still belongs to the key that was typed before.
  ///
  /// House: nobody reads a question and leaves it open as fast.
  static let habit = Duration.milliseconds(150)

  /// One key as a text, empty for Enter; `nil` when the input ends.
  ///
  /// Keys that stand for no sign, such as arrows, Backspace and Tab, are passed over.
  ///
  /// The terminal neither echoes it nor waits for Enter, from before the question is shown.
  ///
  /// - Parameter isBehindKey: true passes over an Enter that comes at once, out of habit behind a key
  ///   that acted already.
  func key(asking question: String, isBehindKey: Bool = false) -> String? {
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
    let shown = ContinuousClock.now
    var isBehindKey = isBehindKey
    while let first = Self.byte(), first != Code.end {
      switch first {
      case Code.newline, Code.enter:
        guard isBehindKey, shown.duration(to: .now) < Self.habit else { return "" }
        isBehindKey = false
      case Code.escape: Self.passSequence()
      case ..<Code.space, Code.delete: continue
      default: return Self.sign(from: first)
      }
    }
    return nil
  }

  /// What the terminal sends for keys that stand for no sign.
  private enum Code {
    static let end: UInt8 = 4, newline: UInt8 = 10, enter: UInt8 = 13, escape: UInt8 = 27
    static let space: UInt8 = 32, delete: UInt8 = 127
  }

  /// The sign whose first byte was read.
  private static func sign(from first: UInt8) -> String {
    var bytes = [first]
    let more = first >= 0xF0 ? 3 : first >= 0xE0 ? 2 : first >= 0xC0 ? 1 : 0
    for _ in 0..<more { if let next = byte() { bytes.append(next) } }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Reads over what follows an Escape: `[` and parameters up to a letter, `O` and a letter, or the
  /// key that was held with Alt; nothing when it was the Escape key.
  private static func passSequence() {
    guard isWaiting, let kind = byte() else { return }
    switch kind {
    case UInt8(ascii: "O"): if isWaiting { _ = byte() }
    case UInt8(ascii: "["):
      while isWaiting, let next = byte(), !(0x40...0x7E).contains(next) {}
    default: break
    }
  }

  /// True when a byte comes at once, as those of one key do.
  private static var isWaiting: Bool {
    var one = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    return poll(&one, 1, wait) > 0
  }

  /// How many milliseconds the bytes of one key may lie apart.
  ///
  /// House: a slow line needs a few; nobody presses two keys as fast.
  private static let wait: Int32 = 50

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
    farewell = Array("\n\(Terminal.fitted(words(language), on: STDERR_FILENO))\n".utf8)
    signal(SIGINT) { _ in
      Keys.restore()
      _ = Keys.farewell.withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
      _exit(130)
    }
  }
}
