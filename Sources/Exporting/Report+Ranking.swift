import ScenarioMethod

extension Report {
  /// The ranking with all that it rests on.
  var ranking: [Block] {
    guard let shortlist = frame.pipeline.shortlist.value else {
      return empty(
        "de rangorde naar de scores", "the ranking by the scores",
        frame.pipeline.shortlist.reason)
    }
    if shortlist.isByJudgement { return list(reasons(shortlist)) }
    return [.drawing("ranking"), .table(ranked(shortlist))] + list(evidence(shortlist))
      + [.drawing("map"), .table(scores(shortlist))]
  }

  private func ranked(_ shortlist: Shortlist) -> Table {
    let rows = shortlist.ranking.entries.enumerated().map { place, entry in
      let isIn = shortlist.codes.contains(entry.development.id)
      let mark: Table.Mark = place == shortlist.rule.size ? .cut : isIn ? .plain : .out
      return (
        mark,
        [
          "\(entry.rank)", "\(entry.development.id) \(plain(entry.development.title))",
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

  private func evidence(_ shortlist: Shortlist) -> [String] {
    missed(shortlist) + tie(shortlist) + otherRule(shortlist) + predetermined(shortlist)
      + reasons(shortlist)
  }

  /// Who just missed the list, and by how much.
  private func missed(_ shortlist: Shortlist) -> [String] {
    guard let border = shortlist.entries.last?.score.value, !shortlist.justMissed.isEmpty
    else { return [] }
    let names = shortlist.justMissed.compactMap { entry in
      entry.score.value.map { "\(entry.development.id) (\(Decimal.text(border - $0, language)))" }
    }
    return [
      word("Net niet gekozen, en met welk verschil: ", "Just missed, and by how much: ")
        + names.joined(separator: ", ")
    ]
  }

  private func tie(_ shortlist: Shortlist) -> [String] {
    guard let tie = shortlist.tie else { return [] }
    let codes = tie.codes.map(\.rawValue).joined(separator: word(" en ", " and "))
    let decider: Wording =
      switch tie.decidedBy {
      case .borda: Wording(nl: "de rangorde per expert (Borda)", en: "Borda points")
      case .topBox:
        Wording(nl: "het aandeel hoogste scores", en: "the share of highest scores")
      case .code: Wording(nl: "de code", en: "the code")
      }
    return [
      word("Gelijk op de grens: \(codes); ", "Equal at the border: \(codes); ")
        + decider(language) + word(" gaf de doorslag", " decided")
    ]
  }

  private func otherRule(_ shortlist: Shortlist) -> [String] {
    let other = shortlist.otherRule
    let rule =
      other.rule == .impact
      ? word("impact alleen", "impact alone")
      : "impact × "
        + word("onzekerheid", "uncertainty")
    let enters = other.enters.map(\.rawValue).joined(separator: ", ")
    let leaves = other.leaves.map(\.rawValue).joined(separator: ", ")
    if enters.isEmpty {
      return [
        word("Met de regel \(rule): dezelfde lijst", "By the rule \(rule): the same list")
      ]
    }
    return [
      word(
        "Met de regel \(rule): erbij \(enters), eraf \(leaves)",
        "By the rule \(rule): in comes \(enters), out goes \(leaves)")
    ]
  }

  private func predetermined(_ shortlist: Shortlist) -> [String] {
    let codes = shortlist.predetermined.map(\.rawValue).joined(separator: ", ")
    guard !codes.isEmpty else { return [] }
    return [
      word(
        "Vaststaand, dus in alle vier de scenario's (hoge impact, weinig onzekerheid; eigen "
          + "drempel): \(codes)",
        "Predetermined, so part of all four scenarios (high impact, little uncertainty; our own "
          + "threshold): \(codes)")
    ]
  }

  private func reasons(_ shortlist: Shortlist) -> [String] {
    (shortlist.confirmed?.reasons ?? [:]).sorted { $0.key < $1.key }.map { code, reason in
      word("Tegen de rangorde in, \(code): ", "Against the ranking, \(code): ") + reason
    }
  }
}
