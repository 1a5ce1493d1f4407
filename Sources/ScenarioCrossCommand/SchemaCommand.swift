import ArgumentParser
import Exporting
import ScenarioMethod

/// `scenariocross schema`: the JSON Schema of a JSON output.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    "schema",
    nl: (
      "Druk het JSON-schema van een JSON-uitvoer af.",
      """
      Voorbeeld: scenariocross schema status

      Namen: \(names).
      """
    ),
    en: (
      "Print the JSON Schema of a JSON output.",
      """
      Example: scenariocross schema status

      Names: \(names).
      """
    ))

  @Argument(help: .words(nl: "De naam van de uitvoer.", en: "The name of the output."))
  var name: String
  @Option(
    help: .words(
      nl: "De taal van de meldingen: nl of en.", en: "The language of what is said: nl or en."))
  var lang: Language?

  private static let names = Schemas.names.joined(separator: ", ")

  func validate() throws {
    guard Schemas[name] == nil else { return }
    throw ValidationError(
      Speech.words(
        nl: "“\(name)” is geen uitvoer; toegestaan: \(Self.names)",
        en: "“\(name)” is no output; allowed: \(Self.names)"))
  }

  func run() throws {
    if let schema = Schemas[name] { Terminal.say(schema) }
  }
}
