package import ScenarioMethod

/// The frame as one Markdown document.
package struct MarkdownFrame {
  private let report: Report

  package init(_ frame: Frame, language: Language) {
    report = Report(frame, language: language)
  }

  /// The whole document.
  package var text: String {
    let parts = report.parts.flatMap { part in
      ["## " + MarkdownText.inline(part.title)] + part.blocks.map(markdown)
    }
    return (opening + parts).filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
  }

  private var opening: [String] {
    let scope = report.frame.scope
    return ["# " + plain(scope.title)] + report.chips.map(Self.muted)
      + [
        strong(report.plain(scope.focalQuestion)), bullets(report.remarks.map(MarkdownText.start)),
      ]
  }

  private func markdown(_ block: Report.Block) -> String {
    switch block {
    case .heading(let level, let title, let letter, _):
      String(repeating: "#", count: level) + " " + (letter.map { "\($0.letter). " } ?? "")
        + MarkdownText.inline(title)
    case .text(let text): MarkdownText.paragraphs(cited(text)).joined(separator: "\n\n")
    case .lead(let text), .note(let text): Self.muted(cited(text))
    case .list(let items): bullets(items.map(item))
    case .numbered(let items):
      items.enumerated().map { "\($0.offset + 1). \(item($0.element))" }.joined(separator: "\n")
    case .facts(let rows): bullets(rows.map { item(Report.Item(text: $0.value, opening: $0.name)) })
    case .table(let table):
      Self.muted(table.caption) + "\n\n"
        + Self.table(
          table.head, table.rows.map { $0.cells.map(inline) }, numbers: table.numbers)
    case .cross(let cross, let target): target == .scenario ? self.cross(cross) : ""
    case .comparison(let comparison): self.comparison(comparison)
    // NB: a drawing shows what the table beside it says, and links need a page.
    case .drawing, .links: ""
    case .scenario(_, _, let blocks):
      blocks.map(markdown).filter { !$0.isEmpty }.joined(separator: "\n\n")
    case .source(let source): "- " + Self.reference(source)
    }
  }

  /// The poles and, a quadrant at a time, what stands in the cards of the drawing.
  private func cross(_ cross: ScenarioCross) -> String {
    let axes = cross.axes
    let poles = [(axes.vertical, axes.top, axes.bottom), (axes.horizontal, axes.left, axes.right)]
      .map { axis, first, second in
        MarkdownText.start("\(report.plain(axis.name)): \(pole(first)) ↔ \(pole(second))")
      }
    return bullets(poles) + "\n\n" + cross.cells.map(card).joined(separator: "\n")
  }

  /// What stands in the card of one quadrant.
  private func card(_ cell: ScenarioCross.Cell) -> String {
    let poles = [cell.verticalPole, cell.horizontalPole].map { plain($0.name) }
    let title =
      cell.scenario.map { plain($0.title) } ?? report.word("nog niet geschreven", "not written yet")
    let points = (cell.scenario?.keyPoints ?? []).flatMap { point in
      ["  - " + start(report.plain(point.text))]
        + point.subPoints.map { "    - " + start(report.plain($0)) }
    }
    return
      (["- **\(cell.quadrant.letter). \(title)** (\(poles.joined(separator: ", ")))"] + points)
      .joined(separator: "\n")
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
        [MarkdownText.inline(theme)]
          + cells.map { $0.map { "• " + inline($0) }.joined(separator: "<br>") }
      })
  }

  private func item(_ item: Report.Item) -> String {
    item.opening.isEmpty ? start(item.text) : "\(strong(item.opening)): \(inline(item.text))"
  }

  // MARK: Texts, of which no sign means anything

  private func plain(_ text: StudyText) -> String { MarkdownText.inline(report.plain(text)) }
  private func inline(_ text: String) -> String { MarkdownText.inline(cited(text)) }
  private func start(_ text: String) -> String { MarkdownText.start(cited(text)) }

  private func strong(_ text: String) -> String { text.isEmpty ? "" : "**\(inline(text))**" }

  /// A text in muted ink, a paragraph at a time.
  private static func muted(_ text: String) -> String {
    text.split(separator: "\n\n").map { "*\(MarkdownText.inline(String($0)))*" }
      .joined(separator: "\n\n")
  }

  /// A text with the name of a source in the place of its citation.
  private func cited(_ text: String) -> String {
    Citation.pieces(of: text, report.frame.sources).map { piece in
      switch piece {
      case .words(let words): words
      case .source(let source): "(\(source.short))"
      }
    }.joined()
  }

  private static func reference(_ source: Source) -> String {
    [MarkdownText.start(source.reference), MarkdownText.inline(source.url)]
      .filter { !$0.isEmpty }.joined(separator: " ")
  }

  private func bullets(_ texts: [String]) -> String {
    texts.map { "- \($0)" }.joined(separator: "\n")
  }

  /// A table of a head in plain words and rows in Markdown.
  private static func table(
    _ head: [String], _ rows: [[String]], numbers: Set<Int> = []
  ) -> String {
    let rule = head.indices.map { numbers.contains($0) ? "---:" : "---" }
    return ([head.map(MarkdownText.inline), rule] + rows)
      .map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n")
  }
}
