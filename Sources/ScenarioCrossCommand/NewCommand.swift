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
  @Option(help: .title)
  var title: String?
  @Option(
    help: .words(
      nl: "De vraag waarop de scenario's antwoorden.", en: "The question that the scenarios answer."
    ))
  var question: String?
  @Option(help: .words(nl: "De jaren, zoals 2040-2045.", en: "The years, such as 2040-2045."))
  var horizon: String?
  @Option(
    help: .words(
      nl: "Waarop invloed wordt beoordeeld; geef het één keer per uitkomst.",
      en: "What impact is judged on; give it once for each outcome."))
  var outcome: [String] = []
  @Option(
    help: .words(
      nl: "De korte naam van de studie; anders gemaakt uit de titel.",
      en: "The short name of the study; else made from the title."))
  var slug: String?

  func run() throws {
    let prompt = Prompt(study.speech)
    var scope = Scope(
      title: StudyText(
        try prompt.need(Wording(nl: "Titel van de studie", en: "Title of the study"), given: title)),
      language: study.speech)
    scope.focalQuestion = StudyText(
      try prompt.need(
        Wording(
          nl: "Vraag die de scenario's beantwoorden", en: "Question that the scenarios answer"),
        given: question))
    scope.horizon = try years(prompt)
    scope.outcomes = try outcomes(prompt)
    try begin(scope, as: slug ?? Slug.made(from: scope.title.original))
  }

  private func years(_ prompt: Prompt) throws -> Horizon? {
    let text = try prompt.ask(Horizon.question, given: horizon) {
      $0.isEmpty ? nil : Horizon.refusal($0)
    }
    return Horizon.typed(text)
  }

  /// What impact is judged on, each with a name made from its words.
  private func outcomes(_ prompt: Prompt) throws -> [Outcome] {
    var names = outcome
    if names.isEmpty {
      let question = Wording(
        nl: "Waarop wordt invloed beoordeeld? (met komma's ertussen)",
        en: "What is impact judged on? (divided by commas)")
      names = try prompt.need(question).split(separator: ",").map { String($0).cleaned }
    }
    var taken: Set<String> = []
    return names.filter { !$0.isEmpty }.map { name in
      let id = Slug.made(from: name, besides: taken)
      taken.insert(id)
      return Outcome(id: Outcome.ID(rawValue: id), name: StudyText(name))
    }
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
  }
}
