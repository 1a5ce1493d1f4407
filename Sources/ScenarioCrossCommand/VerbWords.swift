import ArgumentParser

/// The words behind `scenariocross`, with the options of every verb behind the verb, wherever
/// somebody put them: `--lang nl axes pairs` is `axes pairs --lang nl`.
struct VerbWords {
  /// The verb, with the verbs of its group.
  private(set) var verbs: [String] = []
  /// The options that stood before it, or between its words.
  private(set) var options: [String] = []
  /// What came after.
  let rest: [String]

  /// The options that every verb takes; those with a value, and those without.
  private static let valued: Set = ["--store", "--workshop", "--lang", "--as", "--at"]
  private static let flags: Set = ["--json"]

  init(_ words: [String], of command: CommandConfiguration) {
    var (rest, group) = (words[...], command)
    while let word = rest.first {
      if Self.valued.contains(word), rest.count > 1 {
        options += rest.prefix(2)
        rest = rest.dropFirst(2)
      } else if Self.stands(word) {
        options.append(word)
        rest = rest.dropFirst()
      } else if let next = Self.verb(word, of: group) {
        verbs.append(word)
        rest = rest.dropFirst()
        group = next
      } else {
        break
      }
    }
    self.rest = Array(rest)
  }

  /// The words as the parser takes them; without a verb the options belong to nothing.
  var all: [String] { verbs.isEmpty ? rest : verbs + options + rest }

  /// True for an option that is whole by itself.
  private static func stands(_ word: String) -> Bool {
    flags.contains(word) || valued.contains { word.hasPrefix($0 + "=") }
  }

  private static func verb(_ word: String, of group: CommandConfiguration) -> CommandConfiguration?
  {
    for command in group.subcommands {
      let own = command.configuration
      if own.commandName == word { return own }
    }
    return nil
  }
}
