import ScenarioMethod

extension Report {
  /// The ranking with all that it rests on.
  var ranking: [Block] {
    guard let shortlist = frame.pipeline.shortlist.value else {
      return empty(
        "de rangorde naar de scores", "the ranking by the scores",
        frame.pipeline.shortlist.reason)
    }
    let evidence = ShortlistSentences(shortlist).all.map { $0(language) }
    guard shortlist.isRanked else { return list(evidence) }
    return [.table(ranked(shortlist))] + list(evidence)
      + [.drawing("ranking"), .drawing("map"), .table(scores(shortlist))]
  }

  private func ranked(_ shortlist: Shortlist) -> Table {
    let rows = shortlist.ranking.entries.enumerated().map { place, entry in
      let isIn = shortlist.codes.contains(entry.development.id)
      let mark: Table.Mark = place == shortlist.rule.size ? .cut : isIn ? .plain : .out
      return (
        mark,
        [
          Decimal.rank(entry.rank), "\(entry.development.id) \(plain(entry.development.title))",
          number(entry.score), number(entry.impact), number(entry.uncertainty),
          isIn ? word("gekozen", "chosen") : "–",
        ]
      )
    }
    return Table(
      caption: word(
        "Rangorde naar de scores van \(shortlist.ballots) experts (0–1)",
        "Ranking by the scores of \(shortlist.ballots) experts (0–1)"),
      head: [
        "#", word("Ontwikkeling", "Development"), "Score", "Impact",
        word("Onzekerheid", "Uncertainty"), word("Selectie", "Shortlist"),
      ], numbers: [0, 2, 3, 4], heads: 1, rows: rows)
  }

  /// What each development was scored, a column a criterion.
  private func scores(_ shortlist: Shortlist) -> Table {
    let entries = shortlist.ranking.entries
    let criteria = entries.first?.criteria.map(\.criterion) ?? []
    return Table(
      caption: word(
        "Scores van de experts: mediaan (kwartielen, type 2), aantal scores, “weet niet” apart",
        "Scores of the experts: median (quartiles, type 2), number of scores, “don't know” apart"),
      head: [word("Ontwikkeling", "Development")]
        + criteria.map { criterion in
          let scale = criterion.scale
          let name = FrameWords.name(of: criterion, among: criteria, frame.scope, language)
          return "\(name) (\(scale.from)–\(scale.to))"
        }, numbers: Set(1..<criteria.count + 1),
      rows: entries.map { entry in
        (.plain, [entry.development.id.rawValue] + entry.criteria.map(summary))
      })
  }

  /// `4 (3–5), n 11, ? 1`.
  private func summary(_ cell: CellSummary) -> String {
    func level(_ value: Statistic<Double>) -> String { Decimal.level(value, language) }
    guard cell.n > 0 else { return "n 0" + (cell.dontKnow > 0 ? ", ? \(cell.dontKnow)" : "") }
    return "\(level(cell.median)) (\(level(cell.firstQuartile))–\(level(cell.thirdQuartile))), "
      + "n \(cell.n)" + (cell.dontKnow > 0 ? ", ? \(cell.dontKnow)" : "")
  }
}
