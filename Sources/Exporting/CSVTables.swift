package import ScenarioMethod

/// The tables of a frame for spreadsheets, a file each; an empty one is left out.
package struct CSVTables {
  /// File name and text.
  package let files: [(String, String)]

  package init(_ frame: Frame, language: Language) {
    let pipeline = frame.pipeline
    let shortlist = pipeline.shortlist.value
    let tables: [(name: String, head: String, rows: [[String]])] = [
      (
        "longlist", "code title dimension secondary status reason",
        pipeline.longlist.value.map { Self.longlist($0, language) } ?? []
      ),
      (
        "ranking", "rank code title score impact uncertainty borda topBox",
        shortlist.map { Self.ranking($0, language) } ?? []
      ),
      ("scores", "code criterion \(Self.cellHead)", shortlist.map(Self.scores) ?? []),
      (
        "findings", "code criterion group \(Self.cellHead)",
        pipeline.findings.value.map(Self.findings) ?? []
      ),
      (
        "pairs", "first second criterion rho low high n A B C D balanceN",
        pipeline.pairs.value.map { $0.pairs.flatMap(Self.rows) } ?? []
      ),
      (
        "comparison", "theme A B C D",
        pipeline.cross.value.map { Self.comparison($0, frame.scope.themes, language) } ?? []
      ),
      ("sessions", "date kind title people", frame.sessions.map { Self.row(of: $0, language) }),
    ]
    files = tables.filter { !$0.rows.isEmpty }.map { name, head, rows in
      let header = head.split(separator: " ").map(String.init)
      return (
        "\(name).\(language.rawValue).csv", SpreadsheetCSV.text(header: header, rows: rows)
      )
    }
  }

  private static func longlist(_ longlist: Longlist, _ language: Language) -> [[String]] {
    (longlist.developments + longlist.closed).sorted { $0.id < $1.id }.map { one in
      let (status, reason): (String, String) =
        switch one.status {
        case .kept: ("kept", "")
        case .dropped(let reason): ("dropped", reason)
        case .merged(let into, let reason): ("merged:\(into)", reason)
        case .split(let into, let reason):
          ("split:" + into.map(\.rawValue).joined(separator: " "), reason)
        }
      return [
        one.id.rawValue, one.title(language), one.dimension.name(language),
        one.secondary?.name(language) ?? "", status, reason,
      ]
    }
  }

  private static func ranking(_ shortlist: Shortlist, _ language: Language) -> [[String]] {
    guard !shortlist.isByJudgement else { return [] }
    return shortlist.ranking.entries.map { entry in
      [
        number(entry.rank), entry.development.id.rawValue, entry.development.title(language),
        number(entry.score), number(entry.impact), number(entry.uncertainty),
        number(entry.borda), number(entry.topBox),
      ]
    }
  }

  private static func scores(_ shortlist: Shortlist) -> [[String]] {
    shortlist.ranking.entries.flatMap { entry in
      entry.criteria.map { [entry.development.id.rawValue, $0.criterion.id.rawValue] + cell($0) }
    }
  }

  private static func findings(_ findings: Findings) -> [[String]] {
    findings.cells.map { cell in
      [cell.item.rawValue, cell.criterion.id.rawValue, cell.group?.rawValue ?? ""]
        + (cell.summary.map(Self.cell)
          ?? Array(repeating: "", count: cellHead.split(separator: " ").count))
    }
  }

  private static let cellHead = "n dontKnow missing mean median q1 q3"

  private static func cell(_ summary: CellSummary) -> [String] {
    ["\(summary.n)", "\(summary.dontKnow)", "\(summary.missing)"]
      + [summary.mean, summary.median, summary.firstQuartile, summary.thirdQuartile].map(number)
  }

  private static func rows(of pair: AxisPair) -> [[String]] {
    let balance = pair.balance.value?.map { "\($0)" } ?? ["", "", "", ""]
    return pair.associations.map { association in
      let rho = association.correlation
      return [pair.first.id.rawValue, pair.second.id.rawValue, association.criterion.id.rawValue]
        + [number(rho.rho), rho.low.map { "\($0)" } ?? "", rho.high.map { "\($0)" } ?? ""]
        + ["\(rho.n)"] + balance + ["\(pair.balanceN)"]
    }
  }

  private static func comparison(
    _ cross: ScenarioCross, _ themes: [Theme], _ language: Language
  ) -> [[String]] {
    guard !cross.comparison.isEmpty else { return [] }
    return themes.map { theme in
      let points = cross.comparison.first { $0.theme == theme.id }?.points ?? [:]
      return [theme.name(language)]
        + Quadrant.allCases.map { quadrant in
          (points[quadrant] ?? []).map { $0(language) }.joined(separator: "\n")
        }
    }
  }

  private static func row(of session: Session, _ language: Language) -> [String] {
    [
      session.date.description, session.kind.name(language), session.title(language),
      "\(session.people)",
    ]
  }

  /// The number in full; empty where there is none.
  private static func number(_ statistic: Statistic<some Numeric>) -> String {
    statistic.value.map { "\($0)" } ?? ""
  }
}
