import ArgumentParser
import Foundation

/// What the command says of itself, as the argument parser knows it.
struct CommandHelp: Decodable {
  let commandName: String
  let abstract: String?
  let discussion: String?
  let arguments: [Argument]?
  let subcommands: [CommandHelp]?

  /// An option, a flag or a word that stands by its place.
  struct Argument: Decodable, Hashable {
    struct Name: Decodable, Hashable {
      let kind: String
      let name: String

      /// The name as it is typed.
      var typed: String { (kind == "long" ? "--" : "-") + name }
    }

    let kind: String
    let names: [Name]?
    let abstract: String?
    let valueName: String?
    let defaultValue: String?
    let shouldDisplay: Bool
  }

  private struct Whole: Decodable { let command: CommandHelp }

  /// The whole command with its verbs.
  ///
  /// The parser gives this only as the text that it prints for programs.
  static func root() throws -> CommandHelp {
    do {
      _ = try RootCommand.parseAsRoot(["--experimental-dump-help"])
    } catch {
      let text = RootCommand.fullMessage(for: error)
      return try JSONDecoder().decode(Whole.self, from: Data(text.utf8)).command
    }
    throw ExitCode.failure
  }

  /// The verbs that do something, each with the words that call it.
  func verbs(after words: [String] = []) -> [(words: [String], help: CommandHelp)] {
    (subcommands ?? []).filter { $0.commandName != "help" }.flatMap { own in
      let called = words + [own.commandName]
      return own.subcommands?.isEmpty == false ? own.verbs(after: called) : [(called, own)]
    }
  }
}
