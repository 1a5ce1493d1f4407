import ArgumentParser
import ScenarioMethod
import WorkshopStore

/// `scenariocross responses show`: what one respondent answered.
struct ResponsesShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    "show",
    nl: (
      "Toon wat een respondent antwoordde.",
      """
      Voorbeeld: scenariocross responses show --respondent p01

      Een streepje is niets gezegd, een vraagteken is weet niet.
      """
    ),
    en: (
      "Show what a respondent answered.",
      """
      Example: scenariocross responses show --respondent p01

      A dash is nothing said, a question mark is don't know.
      """
    ))

  @OptionGroup var study: StudyOptions
  @Argument(
    help: .words(nl: "Hetzelfde als --respondent.", en: "The same as --respondent."),
    completion: Completing.respondents)
  var who: String?
  @Option(
    help: .words(nl: "Welke respondent.", en: "Which respondent."),
    completion: Completing.respondents)
  var respondent: String?
  @Option(
    help: .words(nl: "Welke versie; anders de nieuwste.", en: "Which version; else the newest."),
    completion: Completing.versions)
  var version: Int?

  mutating func validate() throws {
    respondent = try SaidOnce.one(who, respondent, "--respondent")
  }

  func run() throws {
    try study.withStore { store in
      let opened = try study.look(store)
      let asked = try opened.questionnaire(version)
      let sheets = opened.answers[.questionnaire(asked.version)] ?? []
      let known = sheets.map(\.participant.rawValue)
      let question =
        Wording(nl: "Welke respondent (", en: "Which respondent (") + .some(of: known) + .same(")")
      let respondent =
        try self.respondent
        ?? Prompt(study.language(of: opened), onlyLooks: true).need(question) { name in
          known.meant(by: name) == nil
            ? AskedFormError.noResponse(name, known: known).wording : nil
        }
      let meant = known.meant(by: respondent)
      guard let own = sheets.first(where: { $0.participant.rawValue == meant }) else {
        throw AskedFormError.noResponse(respondent, known: known)
      }
      ShownSheet(study: study, opened: opened, form: asked.form, asksDropped: true).show(own)
    }
  }
}
