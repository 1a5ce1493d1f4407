import ArgumentParser
import Foundation
import ScenarioMethod

/// The language in which the command speaks before a study is known: `--lang`, else that of the
/// system.
enum Speech {
  static let language: Language = {
    let words = CommandLine.arguments
    let asked =
      zip(words, words.dropFirst()).first { $0.0 == "--lang" }?.1
      ?? words.first { $0.hasPrefix("--lang=") }.map { String($0.dropFirst(7)) }
    if let asked, let language = Language(rawValue: asked) { return language }
    let environment = ProcessInfo.processInfo.environment
    let system = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }
      .first { !$0.isEmpty }
    return system?.hasPrefix("nl") == true ? .nl : .en
  }()

  /// A sentence in that language.
  static func words(nl: String, en: String) -> String { Wording(nl: nl, en: en)(language) }
}

extension ArgumentHelp {
  /// Help in the language in which the command speaks.
  static func words(nl: String, en: String) -> ArgumentHelp {
    ArgumentHelp(Speech.words(nl: nl, en: en))
  }

  /// What the code of a thing, its title and a reason are, where nothing more need be said.
  static var code: ArgumentHelp { .words(nl: "De code.", en: "The code.") }
  static var title: ArgumentHelp { .words(nl: "De titel.", en: "The title.") }
  static var reason: ArgumentHelp { .words(nl: "Waarom.", en: "Why.") }
  /// What the letter of a scenario is.
  static var letter: ArgumentHelp {
    .words(nl: "De letter: A, B, C of D.", en: "The letter: A, B, C or D.")
  }
}

extension CommandConfiguration {
  /// The head of a command in the language in which it speaks.
  ///
  /// - Parameters:
  ///   - name: the verb.
  ///   - nl: what it does, and below that an example with what one must know, in Dutch.
  ///   - en: the same in English.
  init(
    _ name: String, nl: (does: String, more: String), en: (does: String, more: String),
    subcommands: [any ParsableCommand.Type] = [], default: (any ParsableCommand.Type)? = nil
  ) {
    self.init(
      commandName: name, abstract: Speech.words(nl: nl.does, en: en.does),
      discussion: Speech.words(nl: nl.more, en: en.more), subcommands: subcommands,
      defaultSubcommand: `default`)
  }
}
