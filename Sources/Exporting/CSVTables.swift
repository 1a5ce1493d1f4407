package import ScenarioMethod

/// The tables of a frame as CSV that a spreadsheet may open: never a formula.
package struct CSVTables {
  /// File name and text.
  package let files: [(String, String)]

  package init(_ frame: Frame, language: Language) {
    let end = language.rawValue
    var files: [(String, String)] = []
    if let ranking = frame.pipeline.shortlist.value?.ranking {
      files.append(("ranking.\(end).csv", Self.table(Self.ranking(ranking, language))))
    }
    if let findings = frame.pipeline.findings.value {
      files.append(("findings.\(end).csv", Self.table(Self.findings(findings))))
    }
    if let cross = frame.pipeline.cross.value, !cross.comparison.isEmpty {
      let rows = Self.comparison(cross, frame.scope.themes, language)
      files.append(("comparison.\(end).csv", Self.table(rows)))
    }
    self.files = files
  }

  private static func ranking(_ ranking: Ranking, _ language: Language) -> [[String]] {
    [["rank", "code", "title", "score", "impact", "uncertainty", "borda", "topBox"]]
      + ranking.entries.map { entry in
        [
          "\(entry.rank)", entry.development.id.rawValue, entry.development.title(language),
          number(entry.score), number(entry.impact), number(entry.uncertainty),
          "\(entry.borda)", "\(entry.topBox)",
        ]
      }
  }

  private static func findings(_ findings: Findings) -> [[String]] {
    [["code", "criterion", "group", "n", "dontKnow", "missing", "mean", "median", "q1", "q3"]]
      + findings.cells.map { cell in
        let place = [cell.item.rawValue, cell.criterion.id.rawValue, cell.group?.rawValue ?? ""]
        guard let summary = cell.summary else {
          return place + Array(repeating: "", count: 7)
        }
        return place + [
          "\(summary.n)", "\(summary.dontKnow)", "\(summary.missing)", number(summary.mean),
          number(summary.median), number(summary.firstQuartile), number(summary.thirdQuartile),
        ]
      }
  }

  private static func comparison(
    _ cross: ScenarioCross, _ themes: [Theme], _ language: Language
  ) -> [[String]] {
    [["theme"] + Quadrant.allCases.map(\.letter)]
      + themes.map { theme in
        let points = cross.comparison.first { $0.theme == theme.id }?.points ?? [:]
        return [theme.name(language)]
          + Quadrant.allCases.map { quadrant in
            (points[quadrant] ?? []).map { $0(language) }.joined(separator: "\n")
          }
      }
  }

  /// The number in full; empty where there is none.
  private static func number(_ statistic: Statistic<Double>) -> String {
    statistic.value.map { "\($0)" } ?? ""
  }

  /// UTF-8 with its mark and CR LF, as spreadsheets expect.
  private static func table(_ rows: [[String]]) -> String {
    "\u{FEFF}" + rows.map { $0.map(cell).joined(separator: ",") + "\r\n" }.joined()
  }

  private static func cell(_ text: String) -> String {
    let isNumber = Double(text) != nil
    let isFormula = !isNumber && (text.first.map { "=+-@\t\r".contains($0) } ?? false)
    let safe = isFormula ? "'" + text : text
    guard safe.contains(where: { ",\"\n\r".contains($0) }) else { return safe }
    return "\"" + safe.replacing("\"", with: "\"\"") + "\""
  }
}
