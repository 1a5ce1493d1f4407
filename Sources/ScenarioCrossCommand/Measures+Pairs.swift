import ScenarioMethod

// What goes together?

extension Measure {
  static let pairs: [Measure] = [
    Measure(
      name: "spearman",
      words: Wording(
        nl: "of wie op het ene item hoog scoort het op het andere ook doet, -1 tot 1",
        en: "whether who scores high on one item does on the other, -1 to 1"),
      method: Wording(
        nl: "Spearmans rho met middelrangen; interval van Bonett en Wright",
        en: "Spearman's rho with midranks; interval of Bonett and Wright"),
      work: .scores { input in
        Measured.pairs(of: input.items) { spearman(input.column($0), input.column($1)) }
      }),
    ordered(
      "kendall-tau-b",
      Wording(
        nl: "of twee items mensen in dezelfde volgorde zetten, -1 tot 1",
        en: "whether two items put people in the same order, -1 to 1"),
      Wording(
        nl: "Kendalls tau-b; p volgens de normale verdeling",
        en: "Kendall's tau-b; p by the normal distribution"),
      interval: { KendallTauB.interval($0).value }
    ) { $0.tau },
    ordered(
      "somers-d",
      Wording(
        nl: "of het tweede item volgt op het eerste, -1 tot 1",
        en: "whether the second item follows the first, -1 to 1"),
      Wording(
        nl: "Somers' D van de tweede kolom bij de eerste",
        en: "Somers' D of the second column by the first")
    ) { $0.somersD },
    Measure(
      name: "polychoric",
      words: Wording(
        nl: "de correlatie van wat achter de niveaus ligt, -1 tot 1",
        en: "the correlation of what lies behind the levels, -1 to 1"),
      method: Wording(
        nl: "polychorische correlatie in twee stappen; jackknife-interval",
        en: "polychoric correlation in two steps; jackknife interval"),
      work: .levels { input, answers in
        Measured.pairs(of: input.items) { a, b in
          let table = JointTable(answers.columns[a], answers.columns[b], levels: answers.levels)
          let found = PolychoricCorrelation.of(table)
          return Measured(
            value: found.map(\.rho), n: table.total,
            interval: PolychoricCorrelation.interval(table).value)
        }
      }),
    agreed(
      "kappa", .none,
      Wording(
        nl: "hoe vaak twee kolommen hetzelfde zeggen, meer dan bij toeval",
        en: "how often two columns say the same, beyond chance"),
      Wording(nl: "Cohens kappa, ongewogen", en: "Cohen's kappa, unweighted")),
    agreed(
      "weighted-kappa", .quadratic,
      Wording(
        nl: "hoe dicht twee kolommen bij elkaar liggen, meer dan bij toeval",
        en: "how near two columns lie to each other, beyond chance"),
      Wording(
        nl: "Cohens kappa met gekwadrateerde verschillen",
        en: "Cohen's kappa with squared differences")),
  ]

  private static func spearman(_ a: [Double?], _ b: [Double?]) -> Measured {
    let found = Spearman.correlation(a, b)
    let ends = found.low.flatMap { low in found.high.map { Interval(low: low, high: $0) } }
    return Measured(
      value: found.rho, n: found.n, interval: ends,
      tests: Spearman.probability(found).value.map { [.init(name: "t", p: $0)] } ?? [])
  }

  /// House: the table of all pairs of values still fits in memory.
  private static let mostLevels = 2_000

  private static func ordered(
    _ name: String, _ words: Wording, _ method: Wording,
    interval: @escaping @Sendable (JointTable) -> Interval? = { _ in nil },
    _ value: @escaping @Sendable (KendallTauB) -> Double
  ) -> Measure {
    Measure(
      name: name, words: words, method: method, mostValues: mostLevels,
      work: .scores { input in
        Measured.pairs(of: input.items) { a, b in
          let table = JointTable(scores: input.column(a), input.column(b))
          let found = KendallTauB.of(table)
          return Measured(
            value: found.map(value), n: table.total, interval: interval(table),
            tests: found.value.map { [.init(name: "normal", p: $0.p)] } ?? [])
        }
      })
  }

  private static func agreed(
    _ name: String, _ weights: CohensKappa.Weights, _ words: Wording, _ method: Wording
  ) -> Measure {
    Measure(
      name: name, words: words, method: method,
      work: .levels { input, answers in
        Measured.pairs(of: input.items) { a, b in
          let table = JointTable(answers.columns[a], answers.columns[b], levels: answers.levels)
          return Measured(value: CohensKappa.of(table, weights: weights), n: table.total)
        }
      })
  }
}

extension JointTable {
  /// Counts the pairs of two columns of scores: the distinct values of each, in order, are its levels.
  init(scores a: [Double?], _ b: [Double?]) {
    let both = zip(a, b).compactMap { a, b in a.flatMap { a in b.map { (a, $0) } } }
    func levels(_ values: [Double]) -> [Double: Int] {
      Dictionary(uniqueKeysWithValues: zip(Set(values).sorted(), 0...))
    }
    let (rows, columns) = (levels(both.map(\.0)), levels(both.map(\.1)))
    var counts = Array(repeating: Array(repeating: 0, count: columns.count), count: rows.count)
    for (a, b) in both {
      if let row = rows[a], let column = columns[b] { counts[row][column] += 1 }
    }
    self.init(counts)
  }
}
