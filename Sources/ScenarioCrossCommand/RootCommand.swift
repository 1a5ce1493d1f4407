package import ArgumentParser

/// The command: one subcommand a file.
@main
package struct RootCommand: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "scenariocross",
    abstract: "Build future scenarios with a panel, from a longlist to a scenario frame.",
    discussion: """
      A study goes through seven steps: scope, longlist, scores, shortlist, questionnaire, axes, \
      scenarios. “scenariocross import FOLDER” takes a study in, “scenariocross status” shows \
      where it stands and what comes next.
      """,
    subcommands: [
      ImportCommand.self, ListCommand.self, UseCommand.self, StatusCommand.self,
      ShortlistCommand.self, FindingsCommand.self, AxesCommand.self, CrossCommand.self,
      HistoryCommand.self, UndoCommand.self, ReplayCommand.self, FrameCommand.self,
      ExportCommand.self, ExportFolderCommand.self, SchemaCommand.self, DemoCommand.self,
    ])

  package init() {}
}
