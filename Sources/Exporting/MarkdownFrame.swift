package import ScenarioMethod

/// The frame as one Markdown document.
package struct MarkdownFrame {
  private let report: Report

  package init(_ frame: Frame, language: Language) {
    report = Report(frame, language: language)
  }

  /// The whole document.
  package var text: String {
    let parts = report.parts.flatMap { part in ["## \(part.title)"] + part.blocks.map(markdown) }
    return (opening + parts).filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
  }

  private var opening: [String] {
    let scope = report.frame.scope
    let question = report.plain(scope.focalQuestion)
    return ["# \(report.plain(scope.title))"] + report.chips.map { "*\($0)*" }
      + [question.isEmpty ? "" : "**\(question)**", bullets(report.remarks)]
  }

  private func markdown(_ block: Report.Block) -> String {
    switch block {
    case .heading(let level, let title, let letter, _):
      String(repeating: "#", count: level) + " " + (letter.map { "\($0.letter). " } ?? "") + title
    case .text(let text): cited(text)
    case .lead(let text), .note(let text): "*\(cited(text))*"
    case .list(let items): bullets(items.map(item))
    case .numbered(let items):
      items.enumerated().map { "\($0.offset + 1). \(item($0.element))" }.joined(separator: "\n")
    case .facts(let rows): bullets(rows.map { "**\($0.name)**: \(cited($0.value))" })
    case .table(let table):
      "*\(table.caption)*\n\n"
        + Self.table(table.head, table.rows.map(\.cells), numbers: table.numbers)
    case .cross(let cross, let target): target == .scenario ? self.cross(cross) : ""
    case .comparison(let comparison): self.comparison(comparison)
    // NB: a drawing shows what the table beside it says, and links need a page.
    case .drawing, .links: ""
    case .scenario(_, _, let blocks):
      blocks.map(markdown).filter { !$0.isEmpty }.joined(separator: "\n\n")
    case .source(let source):
      "- " + [source.reference, source.url].filter { !$0.isEmpty }.joined(separator: " ")
    }
  }

  /// The poles and, a quadrant at a time, what stands in the cards of the drawing.
  private func cross(_ cross: ScenarioCross) -> String {
    let axes = cross.axes
    let poles = [(axes.vertical, axes.top, axes.bottom), (axes.horizontal, axes.left, axes.right)]
      .map { axis, first, second in
        "\(report.plain(axis.name)): \(pole(first)) ↔ \(pole(second))"
      }
    let cards = cross.cells.map { cell in
      let poles = [cell.verticalPole, cell.horizontalPole].map { report.plain($0.name) }
      let title =
        cell.scenario.map { report.plain($0.title) }
        ?? report.word("nog niet geschreven", "not written yet")
      let points = (cell.scenario?.keyPoints ?? []).flatMap { point in
        ["  - \(cited(report.plain(point.text)))"]
          + point.subPoints.map { "    - \(cited(report.plain($0)))" }
      }
      return
        (["- **\(cell.quadrant.letter). \(title)** (\(poles.joined(separator: ", ")))"] + points)
        .joined(separator: "\n")
    }
    return bullets(poles) + "\n\n" + cards.joined(separator: "\n")
  }

  private func pole(_ pole: Pole) -> String {
    let meaning = pole.label.isEmpty ? pole.description : pole.label
    return report.plain(pole.name) + (meaning.isEmpty ? "" : " (\(report.plain(meaning)))")
  }

  private func comparison(_ comparison: Report.Comparison) -> String {
    Self.table(
      [comparison.theme]
        + comparison.columns.map { "\($0.quadrant.letter) \($0.name)".trimmed },
      comparison.rows.map { theme, cells in
        [theme] + cells.map { $0.map { "• \(cited($0))" }.joined(separator: "<br>") }
      })
  }

  private func item(_ item: Report.Item) -> String {
    (item.opening.isEmpty ? "" : "**\(item.opening)**: ") + cited(item.text)
  }

  private func bullets(_ texts: [String]) -> String {
    texts.map { "- \($0)" }.joined(separator: "\n")
  }

  private func cited(_ text: String) -> String {
    Citation.pieces(of: text, report.frame.sources).map { piece in
      switch piece {
      case .words(let words): words
      case .source(let source): "(\(source.short))"
      }
    }.joined()
  }

  private static func table(
    _ head: [String], _ rows: [[String]], numbers: Set<Int> = []
  ) -> String {
    let rule = head.indices.map { numbers.contains($0) ? "---:" : "---" }
    return ([head, rule] + rows).map(line).joined(separator: "\n")
  }

  private static func line(_ cells: [String]) -> String {
    // NB: by scalar, since a bar with an accent is another character.
    let safe = cells.map { cell in
      cell.unicodeScalars.map { $0 == "|" ? "\\|" : $0 == "\n" ? " " : String($0) }.joined()
    }
    return "| " + safe.joined(separator: " | ") + " |"
  }
}
