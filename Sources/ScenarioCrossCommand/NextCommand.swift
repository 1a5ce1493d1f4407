import ArgumentParser
import ScenarioMethod

/// `scenariocross next`: the next step, begun at once.
struct NextCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    "next",
    nl: (
      "Begin meteen aan de volgende stap.",
      """
      Voorbeeld: scenariocross next

      Het is de stap die status noemt; zij vraagt wat zij nodig heeft.
      """
    ),
    en: (
      "Begin the next step at once.",
      """
      Example: scenariocross next

      It is the step that status names; it asks for what it needs.
      """
    ))

  @OptionGroup var study: StudyOptions

  func run() throws {
    let opened = try study.open(undescribed: true)
    let next = NextStep(opened)
    Terminal.complain("scenariocross " + next.words.joined(separator: " "))
    for beside in next.beside { Terminal.complain(Terminal.paragraph(beside(opened.language))) }
    var command = try RootCommand.parseAsRoot(next.words + study.words)
    try command.run()
  }
}
