import Drawing
package import ScenarioMethod

/// A form as one page to print or to mail, which needs nothing from elsewhere and no script.
///
/// It can be filled in with a pen or on a screen; a screen keeps nothing, so it asks to be printed.
package struct FormPage {
  let form: BlankForm
  let language: Language

  package init(_ form: BlankForm, language: Language) {
    (self.form, self.language) = (form, language)
  }

  /// The whole page.
  package var page: String {
    let title = form.scope.title(language)
    let head: [HTML] = [
      .make("meta", ["charset": "utf-8"], []),
      .make("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"], []),
      .make("title", "\(FormWords.name(of: form.name)(language)): \(title)"),
      .style(
        FontFaces.rules(for: Face.allCases) + HTMLStyle.sheet(running: running)
          + HTMLStyle.forms),
    ]
    let body: [HTML] = [
      .make("a", ["class": "skip", "href": "#main"], word("Naar de vragen", "To the questions")),
      .make("header", opening),
      .make("main", ["id": "main"], [about, items] + openQuestions + [closing]),
    ]
    let html = HTML.make(
      "html", ["lang": language.rawValue], [.make("head", head), .make("body", body)])
    return "<!doctype html>\n" + html.rendered + "\n"
  }

  /// What stands at the foot of every printed page.
  private var running: String {
    let short = form.scope.labels.runningTitle
    return
      ([(short.isEmpty ? form.scope.title : short)(language)]
      + [FormWords.name(of: form.name)(language)] + madeUp).joined(separator: " · ")
  }

  private var madeUp: [String] { form.scope.madeUp ? [FrameWords.madeUp(language)] : [] }

  func word(_ nl: String, _ en: String) -> String { Wording(nl: nl, en: en)(language) }

  // MARK: Above the questions

  private var opening: [HTML] {
    let chips = ([FormWords.name(of: form.name)(language)] + madeUp).map {
      HTML.make("span", ["class": "chip"], $0)
    }
    let lead = [form.scope.focalQuestion(language), form.introduction(language)]
      .filter { !$0.isEmpty }
    return chips + [.make("h1", form.scope.title(language))]
      + lead.enumerated().map { place, text in
        .make("p", ["class": place == 0 ? "lead" : ""], text)
      } + [.make("p", hints)] + definitions + privacy
  }

  /// How to fill it in.
  private var hints: String {
    word(
      "Kies per vraag één antwoord. “Weet niet” is ook een antwoord; wat u openlaat, telt als "
        + "niets gezegd.",
      "Choose one answer a question. “Don't know” is an answer too; what you leave open counts as "
        + "nothing said.")
  }

  private var privacy: [HTML] {
    guard !form.privacy.isEmpty else { return [] }
    return [
      .make(
        "p", ["class": "muted"],
        [
          .make("strong", word("Privacy: ", "Privacy: ")), .text(form.privacy(language)),
        ])
    ]
  }

  /// What the outcomes mean that impact is judged on.
  private var definitions: [HTML] {
    let asked = Set(form.form.criteria.compactMap(\.outcome))
    let outcomes = form.scope.outcomes.filter {
      asked.contains($0.id) && !$0.definition.isEmpty
    }
    guard !outcomes.isEmpty else { return [] }
    return [
      .make(
        "dl",
        outcomes.map { outcome in
          .make(
            "div",
            [
              .make("dt", outcome.name(language)), .make("dd", outcome.definition(language)),
            ])
        })
    ]
  }

  /// Who fills it in.
  private var about: HTML {
    // NB: the answer comes to stand in files as it is, so nobody is asked to write a name here.
    let own =
      form.isQuestionnaire
      ? word("Uw nummer (mag leeg)", "Your number (may be empty)")
      : word("Uw naam", "Your name")
    let person =
      form.participant.map { [HTML.make("p", "\(word("Expert", "Expert")): \($0)")] }
      ?? [field(own, name: "participant")]
    let choices = form.groups.map { ($0.id.rawValue, $0.name(language)) }
    let group =
      choices.isEmpty
      ? [] : [ways(word("Uw groep", "Your group"), name: "group", choices)]
    return .make(
      "section", ["class": "about"], [.make("h2", word("Over u", "About you"))] + person + group)
  }

  private var openQuestions: [HTML] {
    guard !form.openQuestions.isEmpty else { return [] }
    let fields = form.openQuestions.map {
      area($0.text(language), name: "open.\($0.id)", rows: "4")
    }
    return [
      .make(
        "section", ["class": "about"],
        [.make("h2", word("In uw eigen woorden", "In your own words"))] + fields)
    ]
  }

  private var closing: HTML {
    .make(
      "p",
      word(
        "Klaar? Druk deze pagina af, op papier of als pdf, en geef haar terug aan wie haar gaf.",
        "Done? Print this page, on paper or as a PDF, and return it to whoever gave it to you."))
  }
}
