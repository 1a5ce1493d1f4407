import ScenarioMethod

// What comes first?

extension Measure {
  static let ranking: [Measure] = [
    perItem(
      "borda",
      Wording(
        nl: "van welk deel van de andere items een item wint, 0 tot 1",
        en: "over what share of the other items an item wins, 0 to 1"),
      Wording(
        nl: "Borda's gemiddelde aandeel gewonnen duels; gelijk is een halve winst",
        en: "Borda's mean share of duels won; a tie is half a win")
    ) { Borda.shares(of: $0.rows, weights: $0.rows.map { _ in 1 }) },
    perItem(
      "copeland",
      Wording(
        nl: "hoeveel items een meerderheid eronder zet, min die erboven",
        en: "how many items a majority puts below it, less those above"),
      Wording(nl: "Copelands score", en: "Copeland's score")
    ) { Copeland.scores(of: $0.rows).map { $0.map(Double.init) } },
    kemeny,
    perItem(
      "additive-model",
      Wording(
        nl: "hoe hoog een item staat als iedereen alles had gescoord",
        en: "how high an item stands as if all had scored everything"),
      Wording(
        nl: "kleinste kwadraten van score = algemeen + beoordelaar + item",
        en: "least squares of score = overall + rater + item")
    ) { AdditiveModel($0).items },
    Measure(
      name: "rater-effects",
      words: Wording(
        nl: "hoeveel hoger een beoordelaar scoort dan het panel",
        en: "how much higher a rater scores than the panel"),
      method: Wording(
        nl: "kleinste kwadraten van score = algemeen + beoordelaar + item",
        en: "least squares of score = overall + rater + item"),
      work: .scores { input in
        let effects = AdditiveModel(input.scores).raters
        return Measured.each(rater: input.raters) { rater in
          (effects[rater], input.scores.rows[rater].count { $0 != nil }, nil)
        }
      }),
  ]

  private static func perItem(
    _ name: String, _ words: Wording, _ method: Wording,
    _ values: @escaping @Sendable (ScoreTable) -> [Statistic<Double>]
  ) -> Measure {
    Measure(
      name: name, words: words, method: method,
      work: .scores { input in
        let all = values(input.scores)
        return Measured.each(item: input.items) { item in
          (all[item], input.scores.scores(of: item).count, nil)
        }
      })
  }

  private static let kemeny = Measure(
    name: "kemeny",
    words: Wording(
      nl: "de volgorde die de minste duels tegenspreekt: hoeveel haar steunen",
      en: "the order that the fewest duels contradict: how many support it"),
    method: Wording(
      nl: "Kemeny en Young; van elk item de plaats, 1 is de eerste",
      en: "Kemeny and Young; of each item its place, 1 is first"),
    work: .scores { input in
      guard input.ratings > 0 else { return Measured(value: .undefined(.noData), n: 0) }
      let found = KemenyYoung(input.scores.rows)
      let places = Dictionary(uniqueKeysWithValues: zip(found.order, 1...))
      let parts = input.items.enumerated().map { item, name in
        Measured.Part(
          names: [name],
          value: places[item].map { .value(Double($0)) } ?? .undefined(.noData),
          n: input.scores.scores(of: item).count)
      }
      return Measured(
        value: .value(found.score), n: input.ratings,
        note: found.isExact
          ? Wording(nl: "exact", en: "exact")
          : Wording(
            nl: "gezocht, een betere volgorde kan bestaan",
            en: "by search, a better order may exist"),
        parts: .init(kind: .items, all: parts))
    })
}
