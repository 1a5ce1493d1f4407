import ScenarioMethod

// How firm is the top?

extension Measure {
  static let firmness: [Measure] = [
    drawn(
      "inclusion",
      Wording(
        nl: "hoe vaak een item in de eerste N staat bij een ander panel, 0 tot 1",
        en: "how often an item is in the first N with another panel, 0 to 1"),
      Wording(
        nl: "bootstrap van beoordelaars, items op gemiddelde; gelijke plaatsen worden gedeeld",
        en: "bootstrap of raters, items by their mean; tied places are shared")
    ) { (.value($0.inclusion), nil) },
    drawn(
      "bootstrap-rank",
      Wording(
        nl: "de rang van een item bij een ander panel, met de uitersten van 95 %",
        en: "the rank of an item with another panel, with the ends of 95 %"),
      Wording(
        nl: "bootstrap van beoordelaars; mediane rang en percentielen",
        en: "bootstrap of raters; median rank and percentiles")
    ) { item in
      let ends = item.lowRank.flatMap { low in
        item.highRank.map { Interval(low: Double(low), high: Double($0)) }
      }
      return (item.medianRank.map { .value(Double($0)) } ?? .undefined(.noData), ends)
    },
    rankConfidence, setStability, pairwise,
    left(
      "leave-one-out",
      Wording(
        nl: "hoeveel items er in de eerste N wisselen zonder elke beoordelaar",
        en: "how many items enter or leave the first N without each rater"),
      Wording(
        nl: "rangschikking op gemiddelde, telkens zonder één beoordelaar",
        en: "ranking by mean, without one rater in turn")
    ) { .value(Double($0.influence)) },
    left(
      "leave-one-out-tau",
      Wording(
        nl: "hoe gelijk de volgorde blijft zonder elke beoordelaar, -1 tot 1",
        en: "how alike the order stays without each rater, -1 to 1"),
      Wording(
        nl: "Kendalls tau-b van de gemiddelden met en zonder de beoordelaar",
        en: "Kendall's tau-b of the means with and without the rater")
    ) { $0.tau },
  ]

  private static func bootstrap(_ input: MeasureInput) -> Statistic<RankBootstrap> {
    RankBootstrap.of(
      input.scores, size: input.top, draws: input.draws ?? RankBootstrap.usualDraws,
      seed: input.seed)
  }

  private static func drawn(
    _ name: String, _ words: Wording, _ method: Wording,
    _ value: @escaping @Sendable (RankBootstrap.Item) -> (Statistic<Double>, Interval?)
  ) -> Measure {
    Measure(
      name: name, words: words, method: method, needsTop: true,
      work: .scores { input in
        let found = bootstrap(input)
        var measured = Measured.each(item: input.items) { item in
          let own = found.value.map { value($0.items[item]) }
          return (
            own?.0 ?? .undefined(found.reason ?? .noData), input.scores.scores(of: item).count,
            own?.1
          )
        }
        measured.chance = found.value.map { ($0.draws, $0.seed) }
        return measured
      })
  }

  private static let setStability = Measure(
    name: "set-stability",
    words: Wording(
      nl: "hoe gelijk de eerste N blijft bij een ander panel: 1 altijd dezelfde",
      en: "how alike the first N stays with another panel: 1 always the same"),
    method: Wording(
      nl: "Phi van Nogueira, Sechidis en Brown over de bootstrap",
      en: "Phi of Nogueira, Sechidis and Brown over the bootstrap"),
    needsTop: true,
    work: .scores { input in
      guard let found = bootstrap(input).value else {
        return Measured(value: .undefined(.noData), n: 0)
      }
      let stability =
        found.draws < 2
        ? .undefined(.singleRater)
        : SetStability.of(inclusion: found.items.map(\.inclusion), sets: found.draws)
      return Measured(
        value: stability, n: input.ratings, chance: (found.draws, found.seed))
    })

  private static let pairwise = Measure(
    name: "pairwise-probability",
    words: Wording(
      nl: "de kans dat het ene item boven het andere staat bij een ander panel",
      en: "the chance that one item stands above another with another panel"),
    method: Wording(
      nl: "deel van de bootstraps waarin de eerste hoger is, gelijk telt half",
      en: "share of the bootstraps in which the first is higher, ties by half"),
    work: .scores { input in
      let draws = input.draws ?? RankBootstrap.usualDraws
      var found = Measured.pairs(of: input.items) { a, b in
        Measured(
          value: PairwiseProbability.of(
            a, above: b, in: input.scores, draws: draws, seed: input.seed),
          n: zip(input.column(a), input.column(b)).count { $0 != nil && $1 != nil })
      }
      if found.value.value != nil { found.chance = (draws, input.seed) }
      return found
    })

  private static func left(
    _ name: String, _ words: Wording, _ method: Wording,
    _ value: @escaping @Sendable (LeaveOneOut.Change) -> Statistic<Double>
  ) -> Measure {
    Measure(
      name: name, words: words, method: method, needsTop: true,
      work: .scores { input in
        let found = LeaveOneOut.of(input.scores, size: input.top)
        return Measured.each(rater: input.raters) { rater in
          let own = found.value.map { value($0.changes[rater]) }
          return (
            own ?? .undefined(found.reason ?? .noData),
            input.scores.rows[rater].count { $0 != nil }, nil
          )
        }
      })
  }
}
