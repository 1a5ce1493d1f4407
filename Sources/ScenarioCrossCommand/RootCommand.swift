package import ArgumentParser
import ScenarioMethod
import WorkshopStore

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
      NextCommand.self,
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
      ParticipantsCommand.self,
      HistoryCommand.self,
      UndoCommand.self,
      ReplayCommand.self,
      FrameCommand.self,
      ExportCommand.self,
      ExportFolderCommand.self,
      ConsistencyCommand.self,
      StatisticsCommand.self,
      SchemaCommand.self,
      ManualCommand.self,
      DemoCommand.self,
    ])

  package init() {}

  /// Alone it says in five lines where a study stands and what is next.
  package func run() throws { try Self.welcome(StudyOptions.parse([])) }

  private static func welcome(_ study: StudyOptions) throws {
    guard WorkshopStore.exists(at: study.store) else {
      return Terminal.say(FirstWords.lines(Speech.language, to: Terminal.width))
    }
    let opened = try study.open(undescribed: true)
    let next = NextStep(opened)
    let stages = opened.frame.stages
    let done = stages.filter { $0.state == .done && !$0.isStale }.count
    let language = opened.language
    Terminal.say(
      Terminal.bold(opened.frame.scope.title(language)),
      Wording(
        nl: "\(done) van de \(stages.count) stappen klaar; meer: scenariocross status",
        en: "\(done) of the \(stages.count) steps done; more: scenariocross status")(language),
      "", next.why(language) + ":",
      "  " + next.command(study)
        + Wording(nl: "   (of: scenariocross next)", en: "   (or: scenariocross next)")(language))
  }

  /// Runs the command; a verb that does not exist is refused with the nearest that does.
  package static func main() {
    let words = VerbWords(Array(CommandLine.arguments.dropFirst()), of: configuration)
    check((words.verbs + words.rest.prefix { !$0.hasPrefix("-") })[...], in: configuration)
    do {
      if words.all.isEmpty { return try welcome(StudyOptions.parse(words.options)) }
      var command = try parseAsRoot(arguments(of: words.all))
      try command.run()
    } catch { leave(with: error) }
  }

  /// Refuses the first of `words` that is no verb of this command, and looks on at the next.
  ///
  /// NB: a group of verbs shows its list when none is named, and that takes no words of its own.
  private static func check(_ words: ArraySlice<String>, in group: CommandConfiguration) {
    let known = group.subcommands.map { command in
      let own = command.configuration
      return (name: own.commandName ?? "", configuration: own)
    }
    guard let word = words.first, !known.isEmpty, word != "help" else { return }
    guard let found = known.first(where: { $0.name == word }) else {
      return refuse(word, among: known.map(\.name))
    }
    check(words.dropFirst(), in: found.configuration)
  }

  private static func refuse(_ verb: String, among verbs: [String]) {
    let list = verbs.joined(separator: ", ")
    let refusal =
      Wording(
        nl: "“\(verb)” is geen opdracht; toegestaan: \(list)",
        en: "“\(verb)” is no verb; allowed: \(list)")
      + .meant(NearestName.nearest(to: verb, among: verbs))
    Terminal.complain(refusal(Speech.language))
    exit(withError: ExitCode(64))
  }
}
