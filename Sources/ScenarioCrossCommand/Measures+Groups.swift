import ScenarioMethod

// Do groups differ? Every column is a group.

extension Measure {
  static let groups: [Measure] = [
    compared(
      "mann-whitney",
      Wording(
        nl: "of de eerste groep hoger scoort dan de tweede: het aantal paren",
        en: "whether the first group scores higher than the second: the number of pairs"),
      Wording(
        nl: "Mann en Whitneys U van de eerste kolom", en: "Mann and Whitney's U of the first column"
      )
    ) { $0.u },
    compared(
      "cliffs-delta",
      Wording(
        nl: "hoeveel vaker de eerste groep hoger is dan lager, -1 tot 1",
        en: "how much more often the first group is higher than lower, -1 to 1"),
      Wording(nl: "Cliffs delta", en: "Cliff's delta"),
      interval: { MannWhitney.deltaInterval($0, $1).value }
    ) { $0.delta },
    compared(
      "vargha-delaney",
      Wording(
        nl: "de kans dat iemand uit de eerste groep hoger scoort, 0 tot 1",
        en: "the chance that one of the first group scores higher, 0 to 1"),
      Wording(nl: "A van Vargha en Delaney", en: "Vargha and Delaney's A")
    ) { $0.superiority },
    ranked(
      "kruskal-wallis",
      Wording(
        nl: "of groepen verschillend scoren: een toets",
        en: "whether groups score differently: a test"),
      Wording(
        nl: "Kruskal en Wallis' H, gecorrigeerd voor gelijke rangen",
        en: "Kruskal and Wallis's H, corrected for ties")
    ) { $0.h },
    ranked(
      "epsilon-squared",
      Wording(
        nl: "welk deel van het verschil in rangen tussen de groepen ligt, 0 tot 1",
        en: "what share of the differences in rank lies between the groups, 0 to 1"),
      Wording(nl: "epsilon-kwadraat van H", en: "epsilon squared of H")
    ) { $0.epsilonSquared },
    ranked(
      "eta-squared-h",
      Wording(
        nl: "hetzelfde deel, verminderd met wat toeval maakt",
        en: "the same share, less what chance makes"),
      Wording(nl: "eta-kwadraat van H", en: "eta squared of H")
    ) { $0.etaSquared },
    dunn, share,
  ]

  private static func compared(
    _ name: String, _ words: Wording, _ method: Wording,
    interval: @escaping @Sendable (CountTable, CountTable) -> Interval? = { _, _ in nil },
    _ value: @escaping @Sendable (MannWhitney) -> Double
  ) -> Measure {
    Measure(
      name: name, words: words,
      method: method
        + Wording(
          nl: "; p exact tot 60 scores, daarboven volgens de normale verdeling",
          en: "; p exact up to 60 scores, by the normal distribution above"),
      work: .scores { input in
        Measured.pairs(of: input.items) { a, b in
          let counts = GroupedCounts(scores: [
            input.scores.scores(of: a), input.scores.scores(of: b),
          ])
          let found = MannWhitney.of(counts.groups[0], counts.groups[1])
          return Measured(
            value: found.map(value), n: counts.pooled.total,
            interval: interval(counts.groups[0], counts.groups[1]),
            tests: found.value.map {
              [.init(name: $0.isExact ? "exact" : "normal", statistic: $0.u, p: $0.p)]
            } ?? [])
        }
      })
  }

  private static func grouped(_ input: MeasureInput) -> GroupedCounts {
    GroupedCounts(scores: input.items.indices.map(input.scores.scores(of:)))
  }

  private static func ranked(
    _ name: String, _ words: Wording, _ method: Wording,
    _ value: @escaping @Sendable (KruskalWallis) -> Double
  ) -> Measure {
    Measure(
      name: name, words: words,
      method: method
        + Wording(
          nl: "; kolommen zijn groepen, elk van minstens 5 scores",
          en: "; columns are groups, each of at least 5 scores"),
      work: .scores { input in
        let groups = grouped(input)
        let found = KruskalWallis.of(groups)
        let n = found.value?.groups.reduce(0) { $0 + groups.groups[$1].total }
        return Measured(
          value: found.map(value), n: n ?? groups.pooled.total,
          tests: found.value.map {
            [
              .init(
                name: "chi-squared", statistic: $0.h, degrees: [Double($0.degrees)], p: $0.p)
            ]
          } ?? [])
      })
  }

  private static let dunn = Measure(
    name: "dunn",
    words: Wording(
      nl: "welke twee groepen verschillen, in standaardfouten",
      en: "which two groups differ, in standard errors"),
    method: Wording(
      nl: "Dunns z met de rangen van alle kolommen samen; p's houden voor alle paren (Holm)",
      en: "Dunn's z with the ranks of all columns together; p held for all pairs (Holm)"),
    work: .scores { input in
      let groups = grouped(input)
      let found = DunnComparisons.of(groups)
      let parts = (found.value?.pairs ?? []).map { pair in
        Measured.Part(
          names: [input.items[pair.first], input.items[pair.second]], value: .value(pair.z),
          n: groups.groups[pair.first].total + groups.groups[pair.second].total, p: pair.p,
          adjusted: pair.adjusted)
      }
      return Measured(
        value: parts.first?.value ?? .undefined(found.reason ?? .noData),
        n: parts.first?.n ?? groups.pooled.total,
        note: parts.count > 1
          ? Wording(nl: "de eerste twee groepen", en: "the first two groups") : nil,
        parts: .init(kind: .pairs, all: parts))
    })

  private static let share = Measure(
    name: "group-share",
    words: Wording(
      nl: "welk deel van de onenigheid tussen de groepen ligt, 0 tot 1",
      en: "what share of the disagreement lies between the groups, 0 to 1"),
    method: Wording(
      nl: "eta-kwadraat van de niveaus; kolommen zijn groepen",
      en: "eta squared of the levels; columns are groups"),
    work: .levels { input, answers in
      let groups = GroupedCounts(input.items.indices.map(answers.counts))
      return Measured(value: GroupShare.of(groups).map(\.between), n: groups.pooled.total)
    })
}
