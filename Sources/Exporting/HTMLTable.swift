import ScenarioMethod

/// Tables of a report as HTML.
struct HTMLTable {
  private let table: Report.Table

  init(_ table: Report.Table) { self.table = table }

  /// The table in a box that can be moved sideways where the screen is narrow.
  func element(_ cited: (String) -> [HTML]) -> HTML {
    let head = table.head.enumerated().map { place, name in
      HTML.make("th", ["scope": "col", "class": kind(place)], name)
    }
    let rows = table.rows.map { mark, cells in
      HTML.make(
        "tr", ["class": mark.rawValue],
        cells.enumerated().map { place, cell in
          place == table.heads
            ? .make("th", ["scope": "row", "class": kind(place)], cited(cell))
            : .make("td", ["class": kind(place)], cited(cell))
        })
    }
    return .make(
      "div",
      ["class": "scroll", "tabindex": "0", "role": "region", "aria-label": table.caption],
      [
        .make(
          "table", ["class": "numbers"],
          [
            .make("caption", table.caption), .make("thead", [.make("tr", head)]),
            .make("tbody", rows),
          ])
      ])
  }

  private func kind(_ place: Int) -> String { table.numbers.contains(place) ? "n" : "" }

  /// The comparison: a table where there is room, a card a cell on a phone.
  static func comparison(
    _ comparison: Report.Comparison, _ cited: (String) -> [HTML]
  ) -> HTML {
    let columns = comparison.columns.map { column in
      (letter: column.quadrant.letter, name: "\(column.quadrant.letter) \(column.name)".trimmed)
    }
    let head =
      [HTML.make("th", ["scope": "col"], comparison.theme)]
      + columns.map { .make("th", ["class": $0.letter, "scope": "col"], $0.name) }
    let rows = comparison.rows.map { theme, cells in
      HTML.make(
        "tr",
        [.make("th", ["scope": "row"], theme)]
          + zip(columns, cells).map { column, points in
            .make(
              "td", ["class": column.letter, "data-label": column.name], list(points, cited))
          })
    }
    return .make(
      "table", ["class": "compare"],
      [
        .make("caption", comparison.caption), .make("thead", [.make("tr", head)]),
        .make("tbody", rows),
      ])
  }

  /// The points of a cell; a dash for none.
  private static func list(_ points: [String], _ cited: (String) -> [HTML]) -> [HTML] {
    points.isEmpty ? [.text("–")] : [.make("ul", points.map { .make("li", cited($0)) })]
  }
}
