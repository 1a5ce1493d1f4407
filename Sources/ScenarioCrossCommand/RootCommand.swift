package import ArgumentParser
import ScenarioMethod

/// The command: one subcommand a file.
@main
package struct RootCommand: ParsableCommand {
  package static let configuration = CommandConfiguration(
    "scenariocross",
    nl: (
      "Maak met een panel toekomstscenario's, van een longlist tot een scenarioraamwerk.",
      """
      Een studie gaat door zeven stappen: afbakening, longlist, scores, selectie, vragenlijst, \
      assen, scenario's. “scenariocross import MAP” leest een studie in, “scenariocross status” \
      toont waar zij staat en wat nu komt.
      """
    ),
    en: (
      "Build future scenarios with a panel, from a longlist to a scenario frame.",
      """
      A study goes through seven steps: scope, longlist, scores, shortlist, questionnaire, axes, \
      scenarios. “scenariocross import FOLDER” takes a study in, “scenariocross status” shows \
      where it stands and what comes next.
      """
    ),
    subcommands: [
      NewCommand.self,
      ImportCommand.self,
      ListCommand.self,
      UseCommand.self,
      StatusCommand.self,
      ScopeVerbs.self,
      LonglistVerbs.self,
      ExpertsCommand.self,
      CriteriaCommand.self,
      ScoresCommand.self,
      ShortlistCommand.self,
      GroupsCommand.self,
      QuestionnaireCommand.self,
      ResponsesCommand.self,
      FindingsCommand.self,
      AxesCommand.self,
      CrossCommand.self,
      ScenarioVerbs.self,
      ComparisonVerbs.self,
      QuestionsVerbs.self,
      ConclusionsVerbs.self,
      SourcesCommand.self,
      SessionsCommand.self,
      CommentsCommand.self,
      HistoryCommand.self,
      UndoCommand.self,
      ReplayCommand.self,
      FrameCommand.self,
      ExportCommand.self,
      ExportFolderCommand.self,
      SchemaCommand.self,
      ManualCommand.self,
      DemoCommand.self,
    ])

  package init() {}

  /// Runs the command; a verb that does not exist is refused with the nearest that does.
  package static func main() {
    let verbs = configuration.subcommands.compactMap { $0.configuration.commandName }
    if let verb = CommandLine.arguments.dropFirst().first, !verb.hasPrefix("-"),
      !(verbs + ["help"]).contains(verb)
    {
      let list = verbs.joined(separator: ", ")
      let refusal =
        Wording(
          nl: "“\(verb)” is geen opdracht; toegestaan: \(list)",
          en: "“\(verb)” is no verb; allowed: \(list)")
        + .meant(NearestName.nearest(to: verb, among: verbs))
      Terminal.complain(refusal(Speech.language))
      exit(withError: ExitCode(64))
    }
    main(nil)
  }
}
