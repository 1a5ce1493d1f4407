import ScenarioMethod

/// The cross as HTML: four cards that lead to a part of their scenario, between the poles.
struct HTMLCross {
  private let cross: ScenarioCross
  private let target: Report.Target
  private let report: Report

  init(_ cross: ScenarioCross, to target: Report.Target, _ report: Report) {
    (self.cross, self.target, self.report) = (cross, target, report)
  }

  var element: HTML {
    let axes = cross.axes
    let poles = [
      ("top", axes.top), ("left", axes.left), ("right", axes.right), ("bottom", axes.bottom),
    ].map(pole)
    let quadrants = HTML.make("div", ["class": "quadrants"], cross.cells.map(quadrant))
    let name = report.word("Scenariokruis", "Scenario cross")
    return .make(
      "div", ["class": "cross \(target.rawValue)", "role": "group", "aria-label": name],
      [poles[0], poles[1], quadrants, poles[2], poles[3]])
  }

  private func pole(_ place: String, _ pole: Pole) -> HTML {
    let meaning = pole.meaning
    return .make(
      "div", ["class": "pole \(place)"],
      [.text(report.plain(pole.name))]
        + (meaning.isEmpty ? [] : [.make("small", report.plain(meaning))]))
  }

  private func quadrant(_ cell: ScenarioCross.Cell) -> HTML {
    let letter = cell.quadrant.letter
    let disc = HTML.make("span", ["class": "letter"], letter)
    let poles = [cell.verticalPole, cell.horizontalPole].map { report.plain($0.name) }
    let place = HTML.make("span", ["class": "where"], poles.joined(separator: ", "))
    guard let scenario = cell.scenario else {
      let empty = report.word("nog niet geschreven", "not written yet")
      return .make(
        "div", ["class": "quadrant \(letter)"], [disc, .make("strong", empty), place])
    }
    let tagline = told(scenario.tagline)
    return .make(
      "a", ["class": "quadrant \(letter)", "href": "#\(target.rawValue)-\(letter)"],
      [disc, .make("strong", told(scenario.title))]
        + (tagline.isEmpty ? [] : [.make("em", tagline)])
        + (target == .scenario ? points(scenario) : []) + [place])
  }

  /// A text of a card, which is a link itself and so can hold none.
  private func told(_ text: StudyText) -> String {
    Citation.without(report.plain(text), report.frame.sources)
  }

  private func points(_ scenario: Scenario) -> [HTML] {
    guard !scenario.keyPoints.isEmpty else { return [] }
    return [
      .make(
        "ul",
        scenario.keyPoints.map { point in
          let inner = point.subPoints.map { HTML.make("li", told($0)) }
          return .make(
            "li",
            [.text(told(point.text))] + (inner.isEmpty ? [] : [.make("ul", inner)]))
        })
    ]
  }
}
