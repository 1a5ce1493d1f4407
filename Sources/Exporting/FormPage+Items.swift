import ScenarioMethod

// What is asked of each item.

extension FormPage {
  var items: HTML {
    .make(
      "section",
      [.make("h2", word("De ontwikkelingen", "The developments"))] + form.items.map(element))
  }

  private func element(_ item: BlankForm.Item) -> HTML {
    let title = HTML.make(
      "h3", [.make("span", item.code.rawValue), .text(item.title(language))])
    let text = item.description.isEmpty ? [] : [HTML.make("p", item.description(language))]
    let questions = form.form.criteria.map { levels(item, $0) }
    let way = form.form.asksDirection ? [direction(item)] : []
    let both = form.form.asksDirection ? [] : directions(item)
    return .make(
      "section", ["class": "item"], [title] + text + both + questions + way + [reason(item)])
  }

  /// The two ways that it could go, where nobody is asked which.
  private func directions(_ item: BlankForm.Item) -> [HTML] {
    let ways = item.ways(in: language)
    return ways.isEmpty ? [] : [.make("ul", ways.map { .make("li", "\($0): \($1)") })]
  }

  private func levels(_ item: BlankForm.Item, _ criterion: Criterion) -> HTML {
    let name = "\(item.code).\(criterion.id)"
    let scale = criterion.scale
    let levels = (scale.from...scale.to).map { level in
      HTML.make("label", [.text("\(level)"), radio(name, "\(level)")])
    }
    let unknown = HTML.make(
      "label", ["class": "unknown"], [.text(FormWords.dontKnow(language)), radio(name, "?")])
    let question = form.question(criterion)
    return .make(
      "fieldset",
      [
        .make(
          "legend",
          [
            .text(question.asked(language) + " "), .make("small", question.answers(language)),
          ]),
        .make("div", ["class": "levels"], levels + [unknown]),
      ])
  }

  private func direction(_ item: BlankForm.Item) -> HTML {
    let told = Dictionary(item.ways(in: language)) { first, _ in first }
    let choices = Direction.allCases.map { way in
      (way.rawValue, told[way.rawValue].map { "\(way.rawValue): \($0)" } ?? way.rawValue)
    }
    return ways(
      form.question(nil).asked(language), name: "\(item.code).direction",
      choices + [("?", FormWords.dontKnow(language))])
  }

  private func reason(_ item: BlankForm.Item) -> HTML {
    form.isQuestionnaire
      ? area(word("Opmerking", "Comment"), name: "comment.\(item.code)", rows: "2")
      : area(
        word("Reden (zeg bij welke score)", "Reason (say for which score)"),
        name: "reason.\(item.code)", rows: "2")
  }

  // MARK: Fields

  private func radio(_ name: String, _ value: String) -> HTML {
    .make("input", ["type": "radio", "name": name, "value": value], [])
  }

  /// A choice of one, each under the other.
  func ways(_ question: String, name: String, _ choices: [(String, String)]) -> HTML {
    .make(
      "fieldset", ["class": "choice"],
      [
        .make("legend", question),
        .make(
          "div", ["class": "ways"],
          choices.map { value, text in
            .make("label", [radio(name, value), .make("span", text)])
          }),
      ])
  }

  /// A line for a few words.
  func field(_ label: String, name: String) -> HTML {
    .make(
      "label", ["class": "words"],
      [
        .text(label), .make("input", ["type": "text", "name": name, "autocomplete": "name"], []),
      ])
  }

  /// Room for words.
  func area(_ label: String, name: String, rows: String) -> HTML {
    .make(
      "label", ["class": "words"],
      [.text(label), .make("textarea", ["name": name, "rows": rows], [])])
  }
}
