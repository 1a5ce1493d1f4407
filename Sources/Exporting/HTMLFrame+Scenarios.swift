import ScenarioMethod

extension HTMLFrame {
  private var written: [Scenario] { frame.pipeline.cross.value?.cells.compactMap(\.scenario) ?? [] }

  var cross: [HTML] {
    guard let cross = frame.pipeline.cross.value else {
      let reason = frame.pipeline.cross.reason?(language) ?? ""
      return [
        .make(
          "p",
          word(
            "Hier komt het kruis van de twee gekozen kernonzekerheden: ",
            "The cross of the two chosen core uncertainties belongs here: ") + reason + ".")
      ]
    }
    let axes = cross.axes
    let degrees = [axes.vertical, axes.horizontal].map { "\(plain($0.name)): \(plain($0.degree))" }
    let caveats = cross.caveats.isEmpty ? [] : [list(cross.caveats.map(plain))]
    return [list(degrees), drawn(cross, linkingTo: "scenario")] + paragraphs(axes.choice.reason)
      + caveats
  }

  /// The cross; each quadrant leads to a part of its scenario.
  private func drawn(_ cross: ScenarioCross, linkingTo target: String) -> HTML {
    let axes = cross.axes
    func pole(_ place: String, _ pole: Pole) -> HTML {
      .make(
        "div", ["class": "pole \(place)"],
        [.text(plain(pole.name)), .make("small", plain(pole.shown))])
    }
    let quadrants = HTML.make(
      "div", ["class": "quadrants"], cross.cells.map { quadrant($0, target) })
    return .make(
      "div",
      ["class": "cross \(target)", "role": "group", "aria-label": word("Scenariokruis", "Cross")],
      [
        pole("top", axes.top), pole("left", axes.left), quadrants, pole("right", axes.right),
        pole("bottom", axes.bottom),
      ])
  }

  private func quadrant(_ cell: ScenarioCross.Cell, _ target: String) -> HTML {
    let poles = "\(plain(cell.verticalPole.name)), \(plain(cell.horizontalPole.name))"
    let place = HTML.make("span", ["class": "where"], poles)
    guard let scenario = cell.scenario else {
      let empty = word("nog niet geschreven", "not written yet")
      return .make(
        "div", ["class": "quadrant \(cell.quadrant.letter)"],
        [letter(cell.quadrant), .make("strong", empty), place])
    }
    let points = target == "scenario" ? [keyPoints(scenario)] : []
    return .make(
      "a",
      ["class": "quadrant \(cell.quadrant.letter)", "href": "#\(target)-\(cell.quadrant.letter)"],
      [
        letter(cell.quadrant), .make("strong", plain(scenario.title)),
        .make("em", plain(scenario.tagline)),
      ] + points + [place])
  }

  private func keyPoints(_ scenario: Scenario) -> HTML {
    .make(
      "ul",
      scenario.keyPoints.map { point in
        let inner = point.subPoints.isEmpty ? [] : [list(point.subPoints.map(plain))]
        return .make("li", [.text(plain(point.text))] + inner)
      })
  }

  private func heading(_ scenario: Scenario, id: String) -> HTML {
    .make(
      "h3", ["class": scenario.quadrant.letter, "id": "\(id)-\(scenario.quadrant.letter)"],
      [letter(scenario.quadrant), .text(plain(scenario.title))])
  }

  var worlds: [HTML] {
    written.map { scenario in
      let blocks = scenario.summary.flatMap { block in
        (block.heading.isEmpty ? [] : [HTML.make("h4", plain(block.heading))])
          + paragraphs(block.text)
      }
      let links = HTML.make(
        "p",
        [
          .make(
            "a", ["href": "#story-\(scenario.quadrant.letter)"],
            word("Het hele verhaal", "The whole story")), .text(" · "),
          .make(
            "a", ["href": "#questions-\(scenario.quadrant.letter)"],
            word("Beleidsvraagstukken", "Policy questions")),
        ])
      return .make(
        "div", ["class": "world \(scenario.quadrant.letter)"],
        [heading(scenario, id: "scenario"), .make("p", ["class": "lead"], plain(scenario.tagline))]
          + blocks + [links])
    }
  }

  var comparison: [HTML] {
    guard let cross = frame.pipeline.cross.value, !cross.comparison.isEmpty else { return [] }
    func name(_ cell: ScenarioCross.Cell) -> String {
      cell.quadrant.letter + (cell.scenario.map { " \(plain($0.title))" } ?? "")
    }
    let head = HTML.make(
      "tr",
      [.make("th", ["scope": "col"], word("Thema", "Theme"))]
        + cross.cells.map {
          .make("th", ["class": $0.quadrant.letter, "scope": "col"], name($0))
        })
    let rows = frame.scope.themes.map { theme in
      let row = cross.comparison.first { $0.theme == theme.id }
      return HTML.make(
        "tr",
        [.make("th", ["scope": "row"], plain(theme.name))]
          + cross.cells.map { cell in
            .make(
              "td", ["class": cell.quadrant.letter, "data-label": name(cell)],
              [list((row?.points[cell.quadrant] ?? []).map(plain))])
          })
    }
    return paragraphs(frame.scope.labels.comparisonLead) + [
      .make(
        "table", ["class": "compare"],
        [
          .make("caption", word("Wat per thema verschilt", "What differs by theme")),
          .make("thead", [head]), .make("tbody", rows),
        ])
    ]
  }

  var questions: [HTML] {
    guard let cross = frame.pipeline.cross.value, !written.isEmpty else { return [] }
    return paragraphs(frame.scope.labels.questionsLead) + [drawn(cross, linkingTo: "questions")]
      + written.flatMap { scenario in
        [heading(scenario, id: "questions")] + paragraphs(scenario.questions.introduction) + [
          .make(
            "ol",
            scenario.questions.questions.map { question in
              let audience =
                question.audience.isEmpty
                ? [] : [HTML.make("strong", "\(question.audience): ")]
              return .make("li", audience + cited(plain(question.text)))
            })
        ]
      }
  }

  var conclusions: [HTML] {
    guard let conclusions = frame.pipeline.cross.value?.conclusions, conclusions != Conclusions()
    else { return [] }
    let shared = conclusions.shared.flatMap { shared in
      [
        HTML.make(
          "h3",
          word("Gedeeld door ", "Shared by ")
            + shared.scenarios.map(\.letter).joined(separator: ", "))
      ] + paragraphs(shared.text)
    }
    return shared + [.make("h3", word("Kernboodschap", "Core message"))]
      + paragraphs(conclusions.coreMessage)
      + [.make("h3", word("Implicaties voor beleid", "Implications for policy"))]
      + paragraphs(conclusions.implications)
  }

  var stories: [HTML] {
    written.map { scenario in
      let chapters = scenario.chapters.flatMap { chapter -> [HTML] in
        let theme = frame.scope.themes.first { $0.id == chapter.theme }
        let name = theme.map { plain($0.short.isEmpty ? $0.name : $0.short) }
        let title = [name ?? chapter.theme.rawValue, plain(chapter.subheading)]
        return [.make("h4", title.filter { !$0.isEmpty }.joined(separator: ": "))]
          + paragraphs(chapter.text)
      }
      return .make(
        "div", ["class": "story \(scenario.quadrant.letter)"],
        [heading(scenario, id: "story"), .make("p", ["class": "lead"], plain(scenario.tagline))]
          + paragraphs(scenario.introduction) + chapters)
    }
  }
}
