import Drawing
import ScenarioMethod

extension HTMLFrame {
  var developments: [HTML] {
    guard let shortlist = frame.pipeline.shortlist.value else { return [] }
    return shortlist.codes.compactMap { shortlist[$0]?.development }.flatMap { one -> [HTML] in
      let ways = [one.directionA, one.directionB].filter { !$0.isEmpty }.map(plain)
      return [
        HTML.make("h3", "\(one.id) \(plain(one.title))"),
        .make("p", ["class": "muted"], one.dimension.name(language)),
      ] + paragraphs(one.description) + (ways.isEmpty ? [] : [list(ways)])
    }
  }

  var numbers: [HTML] { ranking + findings + pairs }

  func table(_ caption: String, _ head: [String], _ rows: [HTML]) -> HTML {
    .make(
      "div", ["class": "scroll", "tabindex": "0", "role": "region", "aria-label": caption],
      [
        .make(
          "table", ["class": "numbers"],
          [
            .make("caption", caption),
            .make(
              "thead",
              [
                .make(
                  "tr",
                  head.enumerated().map { place, name in
                    .make("th", ["scope": "col", "class": rows.first?.kind(of: place) ?? ""], name)
                  })
              ]),
            .make("tbody", rows),
          ])
      ])
  }

  private func number(_ statistic: Statistic<Double>) -> HTML {
    .make("td", ["class": "n"], Decimal.text(statistic, language))
  }

  private var ranking: [HTML] {
    guard let shortlist = frame.pipeline.shortlist.value else { return [] }
    let rows = shortlist.ranking.entries.enumerated().map { place, entry in
      let isIn = shortlist.codes.contains(entry.development.id)
      let kinds = [place == shortlist.rule.size ? "cut" : "", isIn ? "" : "out"]
      return HTML.make(
        "tr", ["class": kinds.filter { !$0.isEmpty }.joined(separator: " ")],
        [
          .make("td", ["class": "n"], "\(entry.rank)"),
          .make(
            "th", ["scope": "row"], "\(entry.development.id) \(plain(entry.development.title))"),
          number(entry.impact), number(entry.uncertainty),
          .make("td", isIn ? word("gekozen", "chosen") : "–"),
        ])
    }
    let caption = word(
      "Rangorde naar de scores van \(shortlist.ballots) experts (0–1)",
      "Ranking by the scores of \(shortlist.ballots) experts (0–1)")
    let head = [
      "#", word("Ontwikkeling", "Development"), "Impact", word("Onzekerheid", "Uncertainty"), "",
    ]
    let given = shortlist.predetermined.map(\.rawValue).joined(separator: ", ")
    let note =
      given.isEmpty
      ? []
      : [
        HTML.make(
          "p",
          word(
            "Vaststaand (hoge impact, weinig onzekerheid; eigen drempel): \(given).",
            "Predetermined (high impact, little uncertainty; our own threshold): \(given)."))
      ]
    return figure("ranking") + [table(caption, head, rows)] + figure("map") + note
      + reasons(shortlist)
  }

  /// A drawing of the frame, wide enough to read; it can be moved sideways on a phone.
  private func figure(_ name: String) -> [HTML] {
    guard let scene = Drawings(frame, language: language)[name] else { return [] }
    return [
      .make(
        "div",
        ["class": "figure scroll", "tabindex": "0", "role": "region", "aria-label": scene.title],
        [.drawing(SVG.element(scene, name: name))])
    ]
  }

  private func reasons(_ shortlist: Shortlist) -> [HTML] {
    let reasons = (shortlist.confirmed?.reasons ?? [:]).sorted { $0.key < $1.key }
    guard !reasons.isEmpty else { return [] }
    return [
      .make("p", word("Tegen de rangorde in:", "Against the ranking:")),
      list(reasons.map { "\($0.key): \($0.value)" }),
    ]
  }

  private var findings: [HTML] {
    guard let findings = frame.pipeline.findings.value else { return [] }
    let rows = findings.cells.filter { $0.group == nil }.compactMap { cell in
      cell.summary.map { summary in
        HTML.make(
          "tr",
          [
            .make("th", ["scope": "row"], "\(cell.item) \(cell.criterion.id)"),
            .make("td", ["class": "n"], "\(summary.n)"),
            .make("td", ["class": "n"], "\(summary.dontKnow)"),
            .make("td", ["class": "n"], "\(summary.missing)"), number(summary.mean),
            number(summary.firstQuartile), number(summary.median), number(summary.thirdQuartile),
          ])
      }
    }
    let head = [
      word("Vraag", "Question"), "n", word("weet niet", "don't know"), word("leeg", "missing"),
      word("gemiddelde", "mean"), "q1", word("mediaan", "median"), "q3",
    ]
    let caption = word(
      "Antwoorden van \(findings.sheets.count) belanghebbenden; kwartielen volgens type 2",
      "Answers of \(findings.sheets.count) stakeholders; quartiles by type 2")
    return [table(caption, head, rows)] + groups(findings)
  }

  private var pairs: [HTML] {
    guard let pairs = frame.pipeline.pairs.value else { return [] }
    let rows = pairs.pairs.map { pair in
      let correlation = pair.strongest
      return HTML.make(
        "tr",
        [
          .make("th", ["scope": "row"], "\(plain(pair.first.name)) × \(plain(pair.second.name))"),
          number(pair.impact), number(pair.uncertainty),
          number(correlation?.rho ?? .undefined(.noData)), .make("td", pair.sentence(language)),
        ])
    }
    let head = [
      word("Paar", "Pair"), "Impact", word("Onzekerheid", "Uncertainty"), "ρ",
      word("In woorden", "In words"),
    ]
    let caption = word(
      "Alle paren van kandidaten; ρ van Spearman, de sterkste van de gevraagde criteria",
      "All pairs of candidates; Spearman's ρ, the strongest of the criteria asked")
    let rejected = (frame.pipeline.axes.value?.choice.rejected ?? []).map { rejection in
      rejection.pair.map(\.rawValue).joined(separator: " × ") + ": " + plain(rejection.reason)
    }
    let why =
      rejected.isEmpty
      ? [] : [HTML.make("p", word("Niet gekozen:", "Not chosen:")), list(rejected)]
    return [table(caption, head, rows)] + why
  }
}

extension HTML {
  /// The class of a cell of this row: `n` where numbers stand at the right.
  fileprivate func kind(of place: Int) -> String {
    guard case .element(_, _, let cells) = self, place < cells.count,
      case .element(_, let attributes, _) = cells[place]
    else { return "" }
    return attributes.first { $0.0 == "class" }?.1 ?? ""
  }
}
