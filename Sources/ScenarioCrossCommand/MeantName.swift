extension [String] {
  /// The name that a word means: the same one, else the only one that differs by capitals alone.
  func meant(by word: String) -> String? {
    if contains(word) { return word }
    let lowered = word.lowercased()
    let near = filter { $0.lowercased() == lowered }
    return near.count == 1 ? near[0] : nil
  }
}
