import ArgumentParser
import ScenarioMethod

/// What may be said of a study in a few words; each sets just that.
struct ScopeOptions: ParsableArguments {
  @Option(help: .title)
  var title: String?
  @Option(
    help: .words(
      nl: "De vraag waarop de scenario's antwoorden.", en: "The question that the scenarios answer."
    ))
  var question: String?
  @Option(help: .words(nl: "Waarom deze studie er komt.", en: "Why this study is made."))
  var reason: String?
  @Option(help: .words(nl: "Wie met de uitkomst besluit.", en: "Who decides with the result."))
  var owner: String?
  @Option(help: .words(nl: "Voor wie zij is.", en: "Whom it is for."))
  var audience: String?
  @Option(help: .words(nl: "Het gebied.", en: "The area."))
  var geography: String?
  @Option(help: .words(nl: "De jaren, zoals 2040-2045.", en: "The years, such as 2040-2045."))
  var horizon: String?
  @Option(
    help: .words(
      nl: "Een thema van de verhalen; geef het één keer per thema.",
      en: "A theme of the stories; give it once for each theme."))
  var theme: [String] = []
  @Option(
    help: .words(
      nl: "Waarop invloed wordt beoordeeld; geef het één keer per uitkomst.",
      en: "What impact is judged on; give it once for each outcome."))
  var outcome: [String] = []
  @Option(
    help: .words(
      nl: "De taal waarin de studie is.", en: "The language of the study."))
  var language: Language?
  @Flag(
    inversion: .prefixedNo,
    help: .words(
      nl: "Er zijn gegevens verzonnen; elke pagina zegt het.",
      en: "Data were made up; every page says so."))
  var madeUp: Bool?

  /// True when anything is said.
  var isAny: Bool {
    let words = [title, question, reason, owner, audience, geography, horizon]
    return words.contains { $0 != nil } || !theme.isEmpty || !outcome.isEmpty || language != nil
      || madeUp != nil
  }

  /// True when something is said that has no translation of its own.
  var isOfOneLanguage: Bool { !theme.isEmpty || !outcome.isEmpty || language != nil }

  /// The years that were given; a wrong one is refused.
  func years(_ prompt: Prompt) throws -> Horizon? {
    guard horizon != nil else { return nil }
    return Horizon.typed(try prompt.need(Horizon.question, given: horizon, check: Horizon.refusal))
  }

  /// The scope with what is said in its place.
  ///
  /// - Throws: ``NameError/twice(_:)`` for a theme or an outcome; ``TextError`` for a translation of
  ///   what is not there.
  func changing(_ old: Scope, _ years: Horizon?, into translation: Language?) throws -> Scope {
    var scope = old
    try scope.title.say(title, into: translation)
    try scope.focalQuestion.say(question, into: translation)
    try scope.reason.say(reason, into: translation)
    try scope.decisionOwner.say(owner, into: translation)
    try scope.audience.say(audience, into: translation)
    try scope.geography.say(geography, into: translation)
    scope.horizon = years ?? old.horizon
    scope.language = language ?? old.language
    scope.madeUp = madeUp ?? old.madeUp
    if !theme.isEmpty { scope.themes = try NamedThings<Theme>(of: old).meant(by: theme) }
    if !outcome.isEmpty { scope.outcomes = try NamedThings<Outcome>(of: old).meant(by: outcome) }
    return scope
  }
}
