import ArgumentParser
import ScenarioMethod
import WorkshopFiles
import WorkshopStore

/// `scenariocross new`: a study begins with a title, a question, a horizon and outcomes.
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    "new",
    nl: (
      "Begin een studie.",
      """
      Voorbeeld: scenariocross new --title "Wonen in 2045" --question "Hoe wonen wij straks?" \
      --horizon 2040-2045 --outcome Betaalbaarheid --outcome Veiligheid

      Wat u niet meegeeft, wordt gevraagd: een titel, de vraag, de jaren en waarop invloed wordt \
      beoordeeld. De rest komt later, met scope edit.
      """
    ),
    en: (
      "Begin a study.",
      """
      Example: scenariocross new --title "Living in 2045" --question "How shall we live?" \
      --horizon 2040-2045 --outcome Affordability --outcome Safety

      What you do not give is asked for: a title, the question, the years and what impact is \
      judged on. The rest comes later, with scope edit.
      """
    ))

  @OptionGroup var study: StudyOptions
  @OptionGroup var scope: ScopeOptions
  @Option(
    help: .words(
      nl: "De korte naam van de studie; anders gemaakt uit de titel.",
      en: "The short name of the study; else made from the title."))
  var slug: String?

  func run() throws {
    let answered = Answered("new", study)
    let prompt = Prompt(study.speech, leftOff: answered.leftOff)
    var said = scope
    said.title = try prompt.need(
      Wording(nl: "Titel van de studie", en: "Title of the study"), given: scope.title)
    if scope.title == nil { answered.note("--title", said.title ?? "") }
    said.question = try prompt.need(
      Wording(nl: "Vraag die de scenario's beantwoorden", en: "Question that the scenarios answer"),
      given: scope.question)
    if scope.question == nil { answered.note("--question", said.question ?? "") }
    let years = try prompt.ask(Horizon.question, given: scope.horizon) {
      $0.isEmpty ? nil : Horizon.refusal($0)
    }
    if scope.horizon == nil { answered.note("--horizon", years) }
    let empty = Scope(title: "", language: study.speech)
    said.outcome = try outcomes(prompt, for: empty)
    let described = try study.refusing { try said.changing(empty, Horizon.typed(years), into: nil) }
    try begin(described, as: slug ?? Slug.made(from: described.title.original))
  }

  /// What impact is judged on.
  private func outcomes(_ prompt: Prompt, for scope: Scope) throws -> [String] {
    func refusal(_ names: [String]) -> Wording? {
      do throws(NameError) {
        return try NamedThings<Outcome>(of: scope).meant(by: names).isEmpty ? Prompt.needed : nil
      } catch { return error.wording }
    }
    func names(_ text: String) -> [String] { text.split(separator: ",").map(String.init) }
    let question = Wording(
      nl: "Waarop wordt invloed beoordeeld? (met komma's ertussen)",
      en: "What is impact judged on? (divided by commas)")
    let given = self.scope.outcome
    guard given.isEmpty else {
      _ = try prompt.ask(question, given: given.joined(separator: ", ")) { _ in refusal(given) }
      return given
    }
    return names(try prompt.ask(question) { refusal(names($0)) })
  }

  private func begin(_ scope: Scope, as slug: String) throws {
    try study.refusing {
      guard Slug.isSlug(slug) else { throw SlugError.bad(slug) }
    }
    let done = try study.withStore(creating: true) { store in
      let done = try store.change(slug, study.stamp) { known in
        // NB: where the description was taken back, nothing is there that would be lost.
        guard known?.workshop.study.scope == nil else { throw SlugError.taken(slug) }
        return [.study(.describe(scope: scope))]
      }
      try store.use(slug)
      return done
    }
    study.report(done, in: slug, study.speech)
    study.sayNext()
  }
}
