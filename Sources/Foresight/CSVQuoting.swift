extension String {
  /// The text between quotation marks, those inside doubled: a cell of any CSV after RFC 4180.
  public var csvQuoted: String {
    // NB: by scalar, since a quotation mark with an accent is another character.
    let parts = unicodeScalars.split(separator: "\"", omittingEmptySubsequences: false)
    return "\"" + parts.map { String($0) }.joined(separator: "\"\"") + "\""
  }
}
