import ArgumentParser
import ScenarioMethod

/// `scenariocross manual`: the manual page, made from the command's own help.
struct ManualCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    "manual",
    nl: (
      "Schrijf de handleiding als manual page.",
      """
      Voorbeeld: scenariocross manual --lang nl > scenariocross.1

      Lees haar met “man ./scenariocross.1”, of zet haar in een map van het manpath.
      """
    ),
    en: (
      "Write the manual page.",
      """
      Example: scenariocross manual --lang en > scenariocross.1

      Read it with “man ./scenariocross.1”, or put it in a folder of the manpath.
      """
    ))

  @Option(help: .words(nl: "De taal: nl of en.", en: "The language: nl or en."))
  var lang: Language?

  func run() throws {
    Terminal.say(try ManualPage(of: CommandHelp.root(), language: Speech.language).text)
  }
}
