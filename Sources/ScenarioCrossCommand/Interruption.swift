import Foundation

/// What is said when somebody stops a conversation with Ctrl-C.
enum Interruption {
  /// Made before, since a signal may not make it.
  nonisolated(unsafe) private static var farewell: [UInt8] = []

  /// From now on Ctrl-C ends the program with 130 after these words, unless it was told to say others
  /// by who keeps what is typed.
  static func say(_ words: String) {
    var present = sigaction()
    guard sigaction(SIGINT, nil, &present) == 0 else { return }
    let isFree = present.__sigaction_handler.sa_handler == nil
    guard isFree || !farewell.isEmpty else { return }
    farewell = Array("\n\(Terminal.fitted(words, on: STDERR_FILENO))\n".utf8)
    guard isFree else { return }
    signal(SIGINT) { _ in
      _ = Interruption.farewell.withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
      _exit(130)
    }
  }
}
