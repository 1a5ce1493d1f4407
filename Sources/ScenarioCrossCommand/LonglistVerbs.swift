import ArgumentParser

/// `scenariocross longlist`: the developments, and what may be done to them.
struct LonglistVerbs: ParsableCommand {
  static let configuration = CommandConfiguration(
    "longlist",
    nl: ("Werk aan de longlist.", ""),
    en: ("Work on the longlist.", ""),
    subcommands: [LonglistImportCommand.self])
}
