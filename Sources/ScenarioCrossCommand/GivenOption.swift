import ScenarioMethod

/// Which option gave a value that is refused.
enum GivenOption {
  /// The option as it was typed, such as `--kind`; `nil` for a value that stands by its place.
  ///
  /// NB: a question does not know which option answers it, but the words that were typed do.
  static func name(of value: String, in words: [String] = CommandLine.arguments) -> String? {
    let options = words.indices.filter { words[$0].hasPrefix("--") }
    for place in options {
      let parts = words[place].split(
        separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      if parts.count == 2, parts[1].cleaned == value { return String(parts[0]) }
      let values = words[(place + 1)...].prefix { !$0.hasPrefix("--") }
      if values.first?.cleaned == value || values.joined(separator: " ").cleaned == value {
        return words[place]
      }
    }
    return nil
  }

  /// The refusal of a value: what it was for, and once why it cannot be.
  static func refusal(_ why: Wording, of value: String, to question: Wording) -> Wording {
    if let name = name(of: value) { return .same(name + ": ") + why }
    // NB: what is allowed stands in the refusal already, and often what it is about too.
    func about(_ language: Language) -> String {
      let bare = String(question(language).prefix { $0 != "(" }).cleaned
      let thing = bare.split(separator: " ").last.map { $0.lowercased() } ?? ""
      return why(language).lowercased().contains(thing) ? "" : bare + ": "
    }
    return Wording(nl: about(.nl), en: about(.en)) + why
  }
}
