import ScenarioMethod

/// A questionnaire as people read it in a terminal.
struct QuestionnaireText {
  private let shown: Questionnaire
  private let language: Language
  private let isPublished: Bool
  private let responses: Int

  init(_ shown: Questionnaire, _ language: Language, _ isPublished: Bool, responses: Int) {
    (self.shown, self.language, self.isPublished) = (shown, language, isPublished)
    self.responses = responses
  }

  var lines: [String] {
    [head]
      + part("", [shown.introduction(language), shown.privacy(language)].filter { !$0.isEmpty })
      + part(Wording(nl: "Gevraagd over", en: "Asked about")(language), items)
      + part(Wording(nl: "Criteria", en: "Criteria")(language), criteria)
      + part(
        Wording(nl: "Open vragen", en: "Open questions")(language),
        shown.openQuestions.map { "\($0.id)  \($0.text(language))" })
      + part(
        Wording(nl: "Groepen", en: "Groups")(language),
        shown.groups.map { "\($0.id)  \($0.name(language))" })
  }

  private var head: String {
    let version = Wording(nl: "versie \(shown.version), ", en: "version \(shown.version), ")
    let state =
      isPublished
      ? Wording(nl: "gepubliceerd; ", en: "published; ")
        + .count(responses, nl: ("antwoord", "antwoorden"), en: ("response", "responses"))
      : Wording(nl: "nog niet gepubliceerd", en: "not published yet")
    return Terminal.bold((version + state)(language))
  }

  private var items: [String] {
    guard !shown.form.items.isEmpty else {
      let none = Wording(
        nl: "de bevestigde selectie, die er nog niet is; bevestig haar met:",
        en: "the confirmed shortlist, which is not there yet; confirm it with:")
      return [none(language), "scenariocross shortlist confirm"]
    }
    return shown.form.items.map { "\($0)  \(shown.wording[$0]?(language) ?? "")" }
  }

  private var criteria: [String] {
    let direction = Wording(nl: "welke kant het op gaat", en: "which way it will go")
    return shown.form.criteria.map { criterion in
      let scale = criterion.scale
      return "\(criterion.id)  \(scale.from) \(scale.low(language)) … "
        + "\(scale.to) \(scale.high(language))"
    } + (shown.form.asksDirection ? [direction(language)] : [])
  }

  /// A part with an empty line before it; one without a title has its texts at the margin.
  private func part(_ title: String, _ lines: [String]) -> [String] {
    guard !lines.isEmpty else { return [] }
    return [""] + (title.isEmpty ? [] : [title])
      + lines.map { Terminal.paragraph((title.isEmpty ? "" : "  ") + $0) }
  }
}
