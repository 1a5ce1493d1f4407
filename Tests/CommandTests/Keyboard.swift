import Foundation
import Testing

/// Runs the command behind a pseudo-terminal, as somebody at a keyboard does.
final class Keyboard {
  private let master: Int32
  private let process = Process()
  /// What came on the screen so far.
  private(set) var screen = ""
  /// All that ever came on it.
  private var all = ""
  /// How long a program may take for what is waited for; a busy machine takes its time.
  private static let patience = Duration.seconds(60)

  /// - Parameters:
  ///   - columns: how wide the terminal is; one that does not say is as wide as 80.
  ///   - other: what is otherwise in the environment.
  init(
    _ shell: Shell, _ words: [String], lang: String = "en", isHome: Bool = false, columns: Int = 0,
    in other: [String: String] = [:]
  ) throws {
    master = open("/dev/ptmx", O_RDWR | O_NOCTTY)
    // NB: TIOCSPTLCK unlocks the other end, TIOCGPTN tells its number; Swift does not import them.
    var (lock, number): (Int32, Int32) = (0, -1)
    let isOpen =
      ioctl(master, 0x4004_5431, &lock) == 0 && ioctl(master, 0x8004_5430, &number) == 0
    try #require(isOpen)
    var size = winsize(
      ws_row: columns > 0 ? 24 : 0, ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    try #require(ioctl(master, UInt(TIOCSWINSZ), &size) == 0)
    let path = "/dev/pts/\(number)"
    let terminal = try #require(FileHandle(forUpdatingAtPath: path))
    process.executableURL = Shell.command
    process.arguments = words + (isHome ? [] : ["--store", shell.store]) + ["--lang", lang]
    process.currentDirectoryURL = shell.folder
    process.environment = ProcessInfo.processInfo.environment.merging(other) { $1 }
    (process.standardInput, process.standardOutput, process.standardError) = (
      terminal, terminal, terminal
    )
    // NB: a thread that runs tests holds Ctrl-C back, and a program that it starts would too.
    var (held, before) = (sigset_t(), sigset_t())
    sigemptyset(&held)
    sigaddset(&held, SIGINT)
    pthread_sigmask(SIG_UNBLOCK, &held, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    try process.run()
    try terminal.close()
  }

  deinit { close(master) }

  /// Waits until the screen shows `text` behind what was waited for before.
  func wait(for text: String) throws {
    let end = ContinuousClock.now + Self.patience
    while true {
      if let found = screen.range(of: text) {
        screen.removeSubrange(..<found.upperBound)
        return
      }
      try #require(ContinuousClock.now < end, "no “\(text)” in: \(screen)")
      read()
    }
  }

  /// Types keys; none of them is Enter unless the text holds one.
  func type(_ keys: String) {
    let bytes = Array(keys.utf8)
    _ = bytes.withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
  }

  /// Stops the program as Ctrl-C does.
  func interrupt() { kill(process.processIdentifier, SIGINT) }

  /// Ends the program as a crash does, without a last word; what came on the screen before is read.
  ///
  /// - Returns: false when it had ended by itself.
  @discardableResult
  func crash() -> Bool {
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    while read() {}
    return process.terminationReason == .uncaughtSignal
  }

  /// The code with which it ended.
  func end() -> Int32 {
    process.waitUntilExit()
    return process.terminationStatus
  }

  /// Reads what comes on the screen within so many milliseconds; false when nothing does.
  @discardableResult private func read(within time: Int32 = 100) -> Bool {
    var poll = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard Foundation.poll(&poll, 1, time) > 0 else { return false }
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = Foundation.read(master, &buffer, buffer.count)
    guard count > 0 else { return false }
    let text = String(decoding: buffer.prefix(count), as: UTF8.self)
    (screen, all) = (screen + text, all + text)
    return true
  }

  /// True when the last that stands on the screen is a question.
  var isAsking: Bool { screen.hasSuffix(": ") || screen.hasSuffix(" > ") }

  // MARK: A conversation

  /// Waits for a question and types its answer.
  func answer(_ keys: String) throws {
    let end = ContinuousClock.now + Self.patience
    // NB: a screen comes in pieces, and a piece may end as a question does.
    while !isAsking || read(within: 10) {
      try #require(ContinuousClock.now < end, "no question for “\(keys)” in: \(all)")
      if !isAsking { read() }
    }
    // NB: who leaves a question open reads it first; an Enter right behind a key is passed over.
    if keys == "\n", screen.hasSuffix(" > ") { usleep(200_000) }
    screen = ""
    type(keys)
  }

  /// Answers every question as `keys` says of what the screen shows, until the program ends.
  func end(_ keys: (_ screen: String) -> String) throws -> Int32 {
    let end = ContinuousClock.now + Self.patience
    while process.isRunning {
      try #require(ContinuousClock.now < end, "it goes on: \(all)")
      read()
      guard screen.hasSuffix(": "), !read(within: 10) else { continue }
      let answer = keys(screen)
      screen = ""
      type(answer)
    }
    return self.end()
  }

  /// Waits for the program to end, and reads what it said last.
  func finish() throws -> Int32 {
    let end = ContinuousClock.now + Self.patience
    while process.isRunning {
      try #require(ContinuousClock.now < end, "it goes on: \(all)")
      read()
    }
    while read() {}
    return end > .now ? self.end() : -1
  }

  /// All that was shown, as a page prints it.
  var transcript: String {
    all.replacing("\r\n", with: "\n").replacing("\u{1B}[1m", with: "")
      .replacing("\u{1B}[0m", with: "").trimmingCharacters(in: .newlines)
  }
}
