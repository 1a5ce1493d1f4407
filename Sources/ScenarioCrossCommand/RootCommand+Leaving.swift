import ArgumentParser
import Foundation
import ScenarioMethod

// What stands on the screen when a command ends without its result.

extension RootCommand {
  /// The words that were typed.
  ///
  /// NB: help is asked in a language too, though the verb that gives it knows no option of ours.
  static func arguments(of words: [String]) -> [String] {
    let words = joiningMembers(words)
    guard words.first == "help" || words.contains("--help") || words.contains("-h") else {
      return words
    }
    return words.indices.filter { place in
      let isValue = place > 0 && words[place - 1] == "--lang"
      return !isValue && words[place] != "--lang" && !words[place].hasPrefix("--lang=")
    }.map { words[$0] }
  }

  /// The members of an axis as one word, also where somebody left out the quotes: `D04 -D10`.
  private static func joiningMembers(_ words: [String]) -> [String] {
    guard let place = words.firstIndex(of: "--members"), place + 1 < words.count else {
      return words
    }
    // NB: a candidate may be called k2, so only what is written as a code, or has a minus, goes along.
    let members = words[(place + 1)...].prefix { $0.wholeMatch(of: /-\p{L}+\d+|\p{Lu}\d+/) != nil }
    guard members.count > 1 else { return words }
    return words[...place] + [members.joined(separator: " ")] + words[members.endIndex...]
  }

  /// Says why it ends, in our words, and ends.
  static func leave(with error: any Error) -> Never {
    guard !isForPrograms else { exit(withError: error) }
    if let refusal = error as? any Refusal {
      Terminal.complain(refusal.wording(Speech.language))
      exit(withError: Exit.code(of: refusal))
    }
    let code = exitCode(for: error)
    let message = fullMessage(for: error, columns: ParserText.whole)
    let text = ParserText(
      language: Speech.language, columns: code.isSuccess ? Terminal.width : Terminal.problemWidth
    ).said(message)
    if code.isSuccess { Terminal.say(text) } else if !text.isEmpty { Terminal.complain(text) }
    exit(withError: code)
  }

  /// True when the answer is read by a shell or another program, as it is.
  private static var isForPrograms: Bool {
    CommandLine.arguments.contains { word in
      ["---completion", "--generate-completion-script", "--experimental-dump-help"]
        .contains { word.hasPrefix($0) }
    }
  }
}
