import Drawing
package import ScenarioMethod

/// The frame as one page that needs nothing from elsewhere.
package struct HTMLFrame {
  private let report: Report
  private var frame: Frame { report.frame }

  package init(_ frame: Frame, language: Language) {
    report = Report(frame, language: language)
  }

  /// The whole page.
  package var page: String {
    let parts = report.parts
    let head: [HTML] = [
      .make("meta", ["charset": "utf-8"], []),
      .make("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"], []),
      .make("title", report.plain(frame.scope.title)),
      .style(FontFaces.rules(for: Face.allCases) + HTMLStyle.sheet(running: report.running)),
    ]
    let body: [HTML] = [
      .make(
        "a", ["class": "skip", "href": "#main"], report.word("Naar de inhoud", "To the content")),
      .make("header", opening + [contents(parts)]),
      .make("main", ["id": "main"], parts.map(section)),
      .make("footer", [.make("p", ["class": "muted"], report.running)]),
    ]
    let html = HTML.make(
      "html", ["lang": report.language.rawValue],
      [.make("head", head), .make("body", body)])
    return "<!doctype html>\n" + html.rendered + "\n"
  }

  private var opening: [HTML] {
    let chips = report.chips.map { HTML.make("span", ["class": "chip"], $0) }
    let remarks =
      report.remarks.isEmpty
      ? []
      : [
        HTML.make("p", report.word("Nog open:", "Still open:")),
        .make("ul", report.remarks.map { .make("li", $0) }),
      ]
    return chips + [
      .make("h1", report.plain(frame.scope.title)),
      .make("p", ["class": "lead"], cited(report.plain(frame.scope.focalQuestion))),
    ] + remarks
  }

  private func contents(_ parts: [Report.Part]) -> HTML {
    .make(
      "nav", ["id": "contents", "aria-label": report.word("Inhoud", "Contents")],
      [
        .make(
          "ol", parts.map { .make("li", [.make("a", ["href": "#\($0.id)"], $0.title)]) })
      ])
  }

  private func section(_ part: Report.Part) -> HTML {
    let back = HTML.make(
      "p", ["class": "back"],
      [.make("a", ["href": "#contents"], report.word("Terug naar de inhoud", "Back to contents"))])
    return .make(
      "section", ["class": "part-\(part.id)"],
      [.make("h2", ["id": part.id], part.title)] + part.blocks.flatMap(html) + [back])
  }

  // MARK: Blocks

  private func html(_ block: Report.Block) -> [HTML] {
    switch block {
    case .heading(let level, let title, let letter, let id):
      return [heading(level, title, letter, id)]
    case .text(let text):
      return text.split(separator: "\n\n").map { .make("p", cited(String($0))) }
    case .lead(let text): return [.make("p", ["class": "lead"], cited(text))]
    case .note(let text): return [.make("p", ["class": "muted"], cited(text))]
    case .list(let items): return [.make("ul", items.map(item))]
    case .numbered(let items): return [.make("ol", items.map(item))]
    case .facts(let rows): return [facts(rows)]
    case .table(let table): return [HTMLTable(table).element(cited)]
    case .cross(let cross, let target): return [HTMLCross(cross, to: target, report).element]
    case .comparison(let table): return [HTMLTable.comparison(table, cited)]
    case .drawing(let name): return figure(name)
    case .links(let links): return [self.links(links)]
    case .scenario(let quadrant, let target, let blocks):
      let kind = "\(target.rawValue) \(quadrant.letter)"
      return [.make("div", ["class": kind], blocks.flatMap(html))]
    case .source(let source): return [reference(source)]
    }
  }

  private func heading(_ level: Int, _ title: String, _ letter: Quadrant?, _ id: String?) -> HTML {
    let disc = letter.map { [HTML.make("span", ["class": "letter"], $0.letter)] } ?? []
    let attributes = [("class", letter?.letter), ("id", id)].compactMap { name, value in
      value.map { (name, $0) }
    }
    return .element("h\(level)", attributes, disc + [.text(title)])
  }

  private func item(_ item: Report.Item) -> HTML {
    let opening = item.opening.isEmpty ? [] : [HTML.make("strong", "\(item.opening): ")]
    return .make("li", opening + cited(item.text))
  }

  /// Names and what they stand for; under each other on a phone.
  private func facts(_ rows: [(name: String, value: String)]) -> HTML {
    .make(
      "dl",
      rows.map { name, value in
        .make("div", [.make("dt", name), .make("dd", cited(value))])
      })
  }

  private func links(_ links: [(text: String, id: String)]) -> HTML {
    let all = links.map { HTML.make("a", ["href": "#\($0.id)"], $0.text) }
    return .make("p", Array(all.map { [$0] }.joined(separator: [.text(" · ")])))
  }

  /// A drawing of the frame, wide enough to read; it can be moved sideways on a phone.
  private func figure(_ name: String) -> [HTML] {
    guard let scene = Drawings(frame, language: report.language)[name] else { return [] }
    let drawing = HTML.drawing(SVG.element(scene, name: name))
    if name == "positions" {
      return [.make("figure", [drawing, .make("figcaption", ["class": "muted"], scene.title)])]
    }
    return [
      .make(
        "div",
        ["class": "figure scroll", "tabindex": "0", "role": "region", "aria-label": scene.title],
        [drawing])
    ]
  }

  private func reference(_ source: Source) -> HTML {
    let isAddress = ["https://", "http://"].contains { source.url.hasPrefix($0) }
    let address: [HTML] =
      source.url.isEmpty
      ? []
      : [.text(" "), isAddress ? .make("a", ["href": source.url], source.url) : .text(source.url)]
    return .make(
      "p", ["id": "source-\(source.id)", "class": "source"], [.text(source.reference)] + address)
  }

  /// The text with every citation turned into a link to its source.
  private func cited(_ text: String) -> [HTML] {
    Citation.pieces(of: text, frame.sources).map { piece in
      switch piece {
      case .words(let words): .text(words)
      case .source(let source):
        .make("a", ["href": "#source-\(source.id)"], "(\(source.short))")
      }
    }
  }
}
