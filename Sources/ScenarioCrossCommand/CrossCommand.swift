import ArgumentParser
import Exporting
import ScenarioMethod

/// `scenariocross cross`: the cross, drawn in the terminal.
struct CrossCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    "cross",
    nl: ("Teken het scenariokruis.", "Voorbeeld: scenariocross cross --lang nl"),
    en: ("Draw the scenario cross.", "Example: scenariocross cross --lang en"))

  @OptionGroup var study: StudyOptions
  @OptionGroup var people: NamesOption

  func run() throws {
    try Self.show(study.open(names: people.names), study)
  }

  /// The cross as people or as programs read it.
  static func show(_ opened: StudyOptions.Opened, _ study: StudyOptions) throws {
    let cross = try study.reached(opened.pipeline.cross, in: opened)
    let language = opened.language
    if study.json {
      return Terminal.say(
        FrameJSON(opened.frame, language: language)
          .cross(cross, themes: opened.frame.scope.themes))
    }
    Terminal.say(TerminalCross(cross: cross, language: language).text)
  }
}
