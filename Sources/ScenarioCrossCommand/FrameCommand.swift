import ArgumentParser
import Exporting
import ScenarioMethod

/// `scenariocross frame`: the whole frame as JSON.
struct FrameCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    "frame",
    nl: (
      "Druk het hele raamwerk af als JSON.",
      """
      Voorbeeld: scenariocross frame > frame.json

      "scenariocross schema frame" zegt wat elk veld betekent.
      """
    ),
    en: (
      "Print the whole frame as JSON.",
      """
      Example: scenariocross frame > frame.json

      “scenariocross schema frame” says what every field means.
      """
    ))

  @OptionGroup var study: StudyOptions
  @OptionGroup var people: NamesOption

  func run() throws {
    let opened = try study.open(names: people.names)
    print(FrameJSON(opened.frame, language: opened.language).value.text, terminator: "")
  }
}
