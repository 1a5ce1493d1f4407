package import ScenarioMethod

/// The tables of a frame for spreadsheets, a file each; an empty one is left out.
package struct CSVTables {
  /// Every table that there may be.
  static let names = [
    "longlist", "ranking", "scores", "findings", "directions", "pairs", "comparison", "sessions",
  ]
  /// Name and text of each table.
  package let files: [(stem: String, text: String)]

  /// A table before it is written.
  private struct Table {
    let name: String
    /// The names of its columns, divided by spaces.
    let head: Wording
    let rows: [[String]]
  }

  package init(_ frame: Frame, language: Language) {
    let tables =
      Self.experts(frame.pipeline, language) + Self.stakeholders(frame.pipeline)
      + Self.team(frame, language)
    files = tables.filter { !$0.rows.isEmpty }.map { table in
      let header = table.head(language).split(separator: " ").map(String.init)
      return (table.name, SpreadsheetCSV.text(header: header, rows: table.rows))
    }
  }

  /// What experts scored, and on which list.
  private static func experts(_ pipeline: Pipeline, _ language: Language) -> [Table] {
    let shortlist = pipeline.shortlist.value
    return [
      Table(
        name: "longlist",
        head: Wording(
          nl: "code titel dimensie tweede status reden",
          en: "code title dimension secondary status reason"),
        rows: pipeline.longlist.value.map { longlist($0, language) } ?? []),
      Table(
        name: "ranking",
        head: Wording(
          nl: "rang code titel score impact onzekerheid borda topBox",
          en: "rank code title score impact uncertainty borda topBox"),
        rows: shortlist.map { ranking($0, language) } ?? []),
      Table(
        name: "scores",
        head: Wording(nl: "code criterium ", en: "code criterion ") + cellHead,
        rows: shortlist.map(scores) ?? []),
    ]
  }

  /// What stakeholders answered, and what their answers say of the candidates.
  private static func stakeholders(_ pipeline: Pipeline) -> [Table] {
    [
      Table(
        name: "findings",
        head: Wording(nl: "code criterium groep ", en: "code criterion group ") + cellHead,
        rows: pipeline.findings.value.map(findings) ?? []),
      Table(
        name: "directions",
        head: Wording(
          nl: "code groep antwoorden a b weetNiet leeg aandeelA aandeelB aandeelWeetNiet",
          en: "code group answers a b dontKnow missing shareA shareB shareDontKnow"),
        rows: pipeline.findings.value.map(directions) ?? []),
      Table(
        name: "pairs",
        head: Wording(
          nl: "eerste tweede criterium rho laag hoog n A B C D verdelingN",
          en: "first second criterion rho low high n A B C D balanceN"),
        rows: pipeline.pairs.value.map { $0.pairs.flatMap(rows) } ?? []),
    ]
  }

  /// What the team wrote down.
  private static func team(_ frame: Frame, _ language: Language) -> [Table] {
    [
      Table(
        name: "comparison", head: Wording(nl: "thema A B C D", en: "theme A B C D"),
        rows: frame.pipeline.cross.value.map { comparison($0, frame.scope.themes, language) }
          ?? []),
      Table(
        name: "sessions",
        head: Wording(nl: "datum soort titel mensen", en: "date kind title people"),
        rows: frame.sessions.map { row(of: $0, language) }),
    ]
  }

  private static func longlist(_ longlist: Longlist, _ language: Language) -> [[String]] {
    (longlist.developments + longlist.closed).sorted { $0.id < $1.id }.map { one in
      [
        one.id.rawValue, one.title(language), one.dimension.name(language),
        one.secondary?.name(language) ?? "", one.status.wording(language), one.status.reason,
      ]
    }
  }

  private static func ranking(_ shortlist: Shortlist, _ language: Language) -> [[String]] {
    guard shortlist.isRanked else { return [] }
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
          ?? Array(repeating: "", count: cellHead(.en).split(separator: " ").count))
    }
  }

  private static func directions(_ findings: Findings) -> [[String]] {
    findings.directions.map { way in
      let said = way.summary.map { [$0.answered, $0.a, $0.b, $0.dontKnow, $0.missing] }
      let shares = way.summary?.shares.value?.map(\.shortest)
      return [way.item.rawValue, way.group?.rawValue ?? ""]
        + (said?.map(String.init) ?? Array(repeating: "", count: 5))
        + (shares ?? Array(repeating: "", count: 3))
    }
  }

  private static let cellHead = Wording(
    nl: "n weetNiet leeg gemiddelde mediaan q1 q3", en: "n dontKnow missing mean median q1 q3")

  private static func cell(_ summary: CellSummary) -> [String] {
    ["\(summary.n)", "\(summary.dontKnow)", "\(summary.missing)"]
      + [summary.mean, summary.median, summary.firstQuartile, summary.thirdQuartile].map(number)
  }

  private static func rows(of pair: AxisPair) -> [[String]] {
    let balance = pair.balance.value?.map(\.shortest) ?? ["", "", "", ""]
    return pair.assessments.map { criterion, rho in
      [pair.first.id.rawValue, pair.second.id.rawValue, criterion?.id.rawValue ?? ""]
        + [number(rho.rho), rho.low?.shortest ?? "", rho.high?.shortest ?? ""]
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
  private static func number(_ statistic: Statistic<Double>) -> String {
    statistic.value?.shortest ?? ""
  }

  private static func number(_ statistic: Statistic<Int>) -> String {
    statistic.value.map(String.init) ?? ""
  }
}
