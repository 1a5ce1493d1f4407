extension String {
  /// The text as one word of a POSIX shell: as it is where that is safe, else in single quotes.
  var shellWord: String {
    let isSafe = !isEmpty && utf8.allSatisfy(Self.safe.contains)
    return isSafe ? self : "'" + replacing("'", with: #"'\''"#) + "'"
  }

  /// What means itself in any shell, wherever it stands in a word.
  private static let safe = Set(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-./:@%+,".utf8)
}
