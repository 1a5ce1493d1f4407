package import ScenarioMethod

/// The frame as one page that needs nothing from elsewhere, in the order of the report that the
/// method comes from.
package struct HTMLFrame {
  let frame: Frame
  let language: Language

  package init(_ frame: Frame, language: Language) {
    (self.frame, self.language) = (frame, language)
  }

  /// The whole page.
  package var page: String {
    let head: [HTML] = [
      .make("meta", ["charset": "utf-8"], []),
      .make("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"], []),
      .make("title", plain(frame.scope.title)), .style(HTMLStyle.sheet),
    ]
    let body: [HTML] = [
      .make("a", ["class": "skip", "href": "#main"], word("Naar de inhoud", "To the content")),
      .make("header", opening), .make("main", ["id": "main"], parts.flatMap(\.content)),
      .make("footer", [.make("p", ["class": "muted"], closing)]),
    ]
    let html = HTML.make(
      "html", ["lang": language.rawValue], [.make("head", head), .make("body", body)])
    return "<!doctype html>\n" + html.rendered + "\n"
  }

  /// A part of the page with its place in the contents.
  struct Part {
    let id: String
    let title: String
    let content: [HTML]
  }

  /// The parts that have something in them.
  private var parts: [Part] {
    [
      part("scope", word("Aanleiding en vraag", "Reason and question"), scope),
      part("method", word("Werkwijze", "Method"), method),
      part("cross", word("Het scenariokruis", "The scenario cross"), cross),
      part("worlds", word("De scenario's in het kort", "The scenarios in short"), worlds),
      part("compare", word("De vier naast elkaar", "The four side by side"), comparison),
      part("questions", word("Beleidsvraagstukken", "Policy questions"), questions),
      part("conclusions", word("Conclusies", "Conclusions"), conclusions),
      part("stories", word("De verhalen", "The stories"), stories),
      part("developments", word("Bijlage: ontwikkelingen", "Annex: developments"), developments),
      part("numbers", word("Bijlage: alle cijfers", "Annex: all numbers"), numbers),
      part("sources", word("Bronnen", "Sources"), sources),
    ].filter { !$0.content.isEmpty }
  }

  private func part(_ id: String, _ title: String, _ content: [HTML]) -> Part {
    guard !content.isEmpty else { return Part(id: id, title: title, content: []) }
    let back = HTML.make(
      "p", ["class": "back"],
      [.make("a", ["href": "#contents"], word("Terug naar de inhoud", "Back to contents"))])
    let heading = HTML.make("h2", ["id": id], title)
    return Part(id: id, title: title, content: [.make("section", [heading] + content + [back])])
  }

  private var opening: [HTML] {
    var chips: [HTML] = []
    if frame.scope.madeUp {
      chips.append(.make("span", ["class": "chip"], madeUp))
    }
    if frame.isConcept {
      let words = word("Concept: nog niet compleet", "Concept: not complete yet")
      chips.append(.make("span", ["class": "chip"], words))
    }
    let contents = HTML.make(
      "nav", ["id": "contents", "aria-label": word("Inhoud", "Contents")],
      [
        .make(
          "ol", parts.map { .make("li", [.make("a", ["href": "#\($0.id)"], $0.title)]) })
      ])
    let missing =
      frame.missing.isEmpty
      ? []
      : [
        HTML.make("p", word("Nog open:", "Still open:")),
        list(frame.missing.map { $0.reason(language) }),
      ]
    return chips + [
      .make("h1", plain(frame.scope.title)),
      .make("p", ["class": "lead"], plain(frame.scope.focalQuestion)),
    ] + missing + [contents]
  }

  private var closing: String {
    let running = frame.scope.labels.runningTitle
    let title = plain(running.isEmpty ? frame.scope.title : running)
    return frame.scope.madeUp ? "\(title) · \(madeUp)" : title
  }

  private var madeUp: String {
    word("Gegevens verzonnen voor de demonstratie", "Data made up for the demonstration")
  }

  // MARK: Small pieces

  func plain(_ text: StudyText) -> String { text(language) }
  func word(_ nl: String, _ en: String) -> String { Wording(nl: nl, en: en)(language) }

  /// The paragraphs of a text, with citations as links; nothing for an empty text.
  func paragraphs(_ text: StudyText) -> [HTML] {
    plain(text).split(separator: "\n\n").map { .make("p", cited(String($0))) }
  }

  /// The text with every `[@key]` that a source answers to turned into a link.
  func cited(_ text: String) -> [HTML] {
    guard let start = text.firstRange(of: "[@"),
      let end = text[start.upperBound...].firstIndex(of: "]")
    else { return [.text(text)] }
    let key = String(text[start.upperBound..<end])
    let rest = cited(String(text[text.index(after: end)...]))
    let before = HTML.text(String(text[..<start.lowerBound]))
    guard let source = frame.sources.first(where: { $0.id.rawValue == key }) else {
      return [before, .text("[@\(key)]")] + rest
    }
    let name = [source.author.isEmpty ? source.title : source.author, source.year]
      .filter { !$0.isEmpty }.joined(separator: " ")
    return [before, .make("a", ["href": "#source-\(key)"], "(\(name))")] + rest
  }

  func list(_ texts: [String]) -> HTML { .make("ul", texts.map { .make("li", cited($0)) }) }

  func letter(_ quadrant: Quadrant) -> HTML {
    .make("span", ["class": "letter"], quadrant.letter)
  }
}
