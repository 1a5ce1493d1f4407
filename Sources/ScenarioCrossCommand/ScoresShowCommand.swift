import ArgumentParser
import ScenarioMethod
import WorkshopStore

/// `scenariocross scores show`: what one expert scored.
struct ScoresShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    "show",
    nl: (
      "Toon wat een expert scoorde.",
      """
      Voorbeeld: scenariocross scores show --expert e1

      Een streepje is niets gezegd, een vraagteken is weet niet.
      """
    ),
    en: (
      "Show what an expert scored.",
      """
      Example: scenariocross scores show --expert e1

      A dash is nothing said, a question mark is don't know.
      """
    ))

  @OptionGroup var study: StudyOptions
  @Argument(
    help: .words(nl: "Hetzelfde als --expert.", en: "The same as --expert."),
    completion: Completing.experts)
  var who: String?
  @Option(help: .words(nl: "Welke expert.", en: "Which expert."), completion: Completing.experts)
  var expert: String?
  @Option(
    help: .words(nl: "Welke ronde; anders de nieuwste.", en: "Which round; else the newest."),
    completion: Completing.rounds)
  var round: Int?

  mutating func validate() throws { expert = try SaidOnce.one(who, expert, "--expert") }

  func run() throws {
    try study.withStore { store in
      let opened = try study.look(store)
      let round = try opened.round(self.round)
      let expert = try opened.expert(
        self.expert
          ?? Prompt(study.language(of: opened), onlyLooks: true).choose(
            Wording(nl: "Welke expert", en: "Which expert"),
            among: opened.workshop.scoring.experts.map(\.id.rawValue)))
      let own = opened.answers[.round(round.number)]?.first { $0.participant == expert }
      ShownSheet(study: study, opened: opened, form: round.form, asksDropped: false)
        .show(own ?? Sheet(participant: expert, group: nil, on: round.form))
    }
  }
}
