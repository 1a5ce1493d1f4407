import ArgumentParser
import Exporting
import ScenarioMethod
import WorkshopStore

/// `scenariocross use`: the study that is meant from now on.
struct UseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    "use",
    nl: (
      "Kies de studie die wordt bedoeld als er geen wordt genoemd.",
      "Voorbeeld: scenariocross use mijn-studie"
    ),
    en: (
      "Choose the study that is meant when none is named.",
      "Example: scenariocross use my-study"
    ))

  @OptionGroup var study: StudyOptions
  @Argument(
    help: .words(nl: "De naam van de studie.", en: "The name of the study."),
    completion: Completing.workshops)
  var slug: String

  func run() throws {
    try study.withStore { try $0.use(slug) }
    if study.json { return Terminal.say(.object(["workshop": .string(slug)])) }
    Terminal.say(
      Wording(nl: "in gebruik: \(slug)", en: "in use: \(slug)")(study.speech))
  }
}
