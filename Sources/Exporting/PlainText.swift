package import ScenarioMethod

/// Parts of the frame as plain lines, to be read on a screen.
package struct PlainText {
  /// A line, or a paragraph that a screen breaks where it must.
  package enum Line: Equatable {
    case heading(String)
    case text(String)
    /// A point of a list with the sign in front of it, under as many others.
    case point(String, sign: String = "-", depth: Int = 0)
  }

  private let report: Report

  package init(_ frame: Frame, language: Language) {
    report = Report(frame, language: language)
  }

  /// What the study is about.
  package var scope: [Line] {
    let scope = report.frame.scope
    let themes = scope.themes.map { report.plain($0.name) }.joined(separator: ", ")
    let facts =
      themes.isEmpty ? [] : [Report.Block.facts([(report.word("Thema's", "Themes"), themes)])]
    return [.heading(report.plain(scope.title)), .text(report.plain(scope.focalQuestion))]
      + lines(report.scope + facts)
  }

  /// A scenario as a whole; `nil` while it is not written.
  package func scenario(_ quadrant: Quadrant) -> [Line]? {
    guard let scenario = written(quadrant) else { return nil }
    let (story, questions) = (part(report.stories, quadrant), part(report.questions, quadrant))
    return opening(scenario) + tagline(scenario)
      + titled(report.word("Kernpunten", "Key points"), points(scenario))
      + titled(report.word("Samenvatting", "Summary"), part(report.worlds, quadrant))
      + titled(report.word("Het verhaal", "The story"), story)
      + titled(report.word("Vragen aan het beleid", "Policy questions"), questions)
  }

  /// What a scenario asks of policy; `nil` while the scenario is not written.
  package func questions(_ quadrant: Quadrant) -> [Line]? {
    written(quadrant).map { opening($0) + part(report.questions, quadrant) }
  }

  /// The four beside each other, a theme at a time; or why they are not.
  package var comparison: [Line] { lines(report.comparison) }

  /// What the scenarios teach together; or why that is not there.
  package var conclusions: [Line] { lines(report.conclusions) }

  private func written(_ quadrant: Quadrant) -> Scenario? {
    report.frame.pipeline.cross.value?.cells.first { $0.quadrant == quadrant }?.scenario
  }

  private func opening(_ scenario: Scenario) -> [Line] {
    [.heading("\(scenario.quadrant.letter). \(report.plain(scenario.title))")]
  }

  private func tagline(_ scenario: Scenario) -> [Line] {
    scenario.tagline.isEmpty ? [] : [.text(report.plain(scenario.tagline))]
  }

  private func points(_ scenario: Scenario) -> [Line] {
    scenario.keyPoints.flatMap { point in
      [.point(report.plain(point.text))]
        + point.subPoints.map { .point(report.plain($0), depth: 1) }
    }
  }

  private func titled(_ title: String, _ lines: [Line]) -> [Line] {
    lines.isEmpty ? [] : [.heading(title)] + lines
  }

  /// What a part says of one scenario, without the title that opens it.
  private func part(_ blocks: [Report.Block], _ quadrant: Quadrant) -> [Line] {
    blocks.flatMap { block -> [Line] in
      guard case .scenario(quadrant, _, let own) = block else { return [] }
      return lines(
        own.filter { block in
          if case .heading(_, _, .some, _) = block { return false }
          if case .lead = block { return false }
          return true
        })
    }
  }

  private func lines(_ blocks: [Report.Block]) -> [Line] { blocks.flatMap(lines) }

  private func lines(_ block: Report.Block) -> [Line] {
    switch block {
    case .heading(_, let title, let letter, _):
      [.heading((letter.map { "\($0.letter). " } ?? "") + title)]
    case .text(let text), .lead(let text), .note(let text):
      text.split(separator: "\n\n").map { .text(String($0)) }
    case .list(let items): items.map { .point(said($0)) }
    case .numbered(let items):
      items.enumerated().map { .point(said($1), sign: "\($0 + 1).") }
    case .facts(let rows): rows.map { .point("\($0.name): \($0.value)") }
    case .comparison(let comparison): lines(comparison)
    case .scenario(_, _, let blocks): lines(blocks)
    case .table, .cross, .drawing, .links, .source: []
    }
  }

  private func said(_ item: Report.Item) -> String {
    item.opening.isEmpty ? item.text : "\(item.opening): \(item.text)"
  }

  /// Each theme with what the scenarios say of it.
  private func lines(_ comparison: Report.Comparison) -> [Line] {
    comparison.rows.flatMap { theme, cells in
      [.heading(theme)]
        + zip(comparison.columns, cells).flatMap { column, points -> [Line] in
          points.map { .point($0, sign: column.quadrant.letter) }
        }
    }
  }
}
