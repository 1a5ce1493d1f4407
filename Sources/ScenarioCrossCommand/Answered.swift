import ScenarioMethod

/// What somebody answered so far, as the command that says it at once: who stops half-way pastes it and
/// types nothing twice.
final class Answered {
  /// The words after which everything was asked.
  private let start: [String]
  private var options: [String] = []
  /// Commands of their own, for what one command says only once.
  private var others: [[String]] = []

  init(_ verb: String, _ study: StudyOptions) {
    let typed = Array(CommandLine.arguments.dropFirst())
    let words = verb.split(separator: " ").map(String.init)
    // NB: who came here by another command, such as next, did not type this one.
    start = words.allSatisfy(typed.contains) ? typed : words + study.words
  }

  /// Notes the answer that an option would have given.
  func note(_ option: String, _ answer: String) { options.append(Self.word(option, answer)) }

  /// Notes an option that stands alone.
  func note(_ flag: String) { options.append(flag) }

  /// Notes answers that need a command of their own.
  func note(together answers: [(option: String, answer: String)]) {
    others.append(answers.map(Self.word))
  }

  /// What became of it, and the commands by which one goes on.
  var leftOff: Wording {
    let nothing = Wording(nl: "er is niets veranderd", en: "nothing was changed")
    let all = (options.isEmpty ? [] : [options]) + others
    guard !all.isEmpty else { return nothing }
    let begin = (["scenariocross"] + start.map(\.shellWord)).joined(separator: " ")
    let lines = all.map { "\n  " + ([begin] + $0).joined(separator: " ") }
    return nothing
      + Wording(
        nl: "; wat u antwoordde, staat in deze opdracht:",
        en: "; what you answered stands in this command:") + .same(lines.joined())
  }

  /// NB: a value that begins with a minus would be read as another option.
  private static func word(_ option: String, _ answer: String) -> String {
    option + (answer.hasPrefix("-") ? "=" : " ") + answer.shellWord
  }
}
