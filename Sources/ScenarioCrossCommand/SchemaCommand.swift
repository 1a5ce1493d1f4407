import ArgumentParser
import Exporting

/// `scenariocross schema`: the JSON Schema of a JSON output.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema", abstract: "Print the JSON Schema of a JSON output.",
    discussion: """
      Example: scenariocross schema status

      Names: \(Schemas.names.joined(separator: ", ")).
      """)

  @Argument(help: "The name of the output.") var name: String

  func validate() throws {
    guard Schemas[name] == nil else { return }
    throw ValidationError(
      "\"\(name)\" is no output; allowed: \(Schemas.names.joined(separator: ", "))")
  }

  func run() throws {
    if let schema = Schemas[name] { Terminal.say(schema) }
  }
}
