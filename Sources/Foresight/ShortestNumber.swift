extension Double {
  /// The number in the fewest digits that read back as the same number: `5`, `0.1`, `1e-07`.
  ///
  /// A whole number has no point. Without the machine's locale.
  public var shortest: String {
    let text = description
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }
}
