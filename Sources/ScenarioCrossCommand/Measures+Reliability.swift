import ScenarioMethod

// How many things do the items measure?

extension Measure {
  static let reliability: [Measure] = [
    cronbach(
      "cronbach-alpha", .pairwise,
      Wording(
        nl: "of de items één ding meten, met wie een item openliet",
        en: "whether the items measure one thing, with those who left items open"),
      Wording(nl: "covarianties per paar", en: "pairwise covariances")
    ) { $0.alpha },
    cronbach(
      "cronbach-alpha-listwise", .listwise,
      Wording(
        nl: "of de items één ding meten, van wie alles beantwoordde",
        en: "whether the items measure one thing, of those who answered all"),
      Wording(nl: "alleen volledige beoordelaars", en: "complete raters only")
    ) { $0.alpha },
    cronbach(
      "cronbach-alpha-standardised", .pairwise,
      Wording(
        nl: "hetzelfde van items op één variantie", en: "the same of items brought to one variance"
      ),
      Wording(
        nl: "gestandaardiseerd, covarianties per paar", en: "standardised, pairwise covariances")
    ) { $0.standardised },
    ofItems(
      "alpha-if-dropped",
      Wording(
        nl: "Cronbachs alfa zonder elk item", en: "Cronbach's alpha without each item in turn"),
      Wording(
        nl: "Cronbachs alfa zonder het item; covarianties per paar",
        en: "Cronbach's alpha without the item; pairwise covariances")
    ) { $0.ifDropped },
    ofItems(
      "item-total",
      Wording(
        nl: "of een item met de som van de andere meegaat, -1 tot 1",
        en: "whether an item goes with the sum of the others, -1 to 1"),
      Wording(
        nl: "gecorrigeerde item-totaalcorrelatie; covarianties per paar",
        en: "corrected item-total correlation; pairwise covariances")
    ) { $0.itemTotal },
    components, clusters,
  ]

  private static func cronbach(
    _ name: String, _ missing: CronbachsAlpha.Missing, _ words: Wording, _ rule: Wording,
    _ value: @escaping @Sendable (CronbachsAlpha) -> Double
  ) -> Measure {
    Measure(
      name: name, words: words,
      method: Wording(nl: "Cronbachs alfa; ", en: "Cronbach's alpha; ") + rule,
      work: .scores { input in
        let found = CronbachsAlpha.of(input.scores, missing: missing)
        let isRaw = found.value.map { $0.alpha == value($0) } ?? false
        return Measured(
          value: found.map(value), n: input.ratings,
          interval: isRaw ? found.value?.interval.value : nil,
          note: isRaw ? Wording(nl: "interval van Feldt", en: "Feldt's interval") : nil)
      })
  }

  private static func ofItems(
    _ name: String, _ words: Wording, _ method: Wording,
    _ values: @escaping @Sendable (CronbachsAlpha) -> [Statistic<Double>]
  ) -> Measure {
    Measure(
      name: name, words: words, method: method,
      work: .scores { input in
        let found = CronbachsAlpha.of(input.scores, missing: .pairwise)
        return Measured.each(item: input.items) { item in
          let value = found.value.map { values($0)[item] }
          return (
            value ?? .undefined(found.reason ?? .noData), input.scores.scores(of: item).count, nil
          )
        }
      })
  }

  private static let components = Measure(
    name: "components",
    words: Wording(
      nl: "hoeveel dingen de items meten, meer dan bij toeval",
      en: "how many things the items measure, beyond chance"),
    method: Wording(
      nl: "hoofdcomponenten van de rangcorrelaties boven wat toeval maakt (Horn); "
        + "van elk item de lading op de eerste",
      en: "principal components of the rank correlations above what chance makes (Horn); "
        + "of each item its loading on the first"),
    work: .levels { input, answers in
      let found = PrincipalComponents.of(answers, seed: input.seed)
      var measured = Measured(
        value: found.map { Double($0.retained) }, n: input.ratings,
        chance: found.value?.seed.map { (PrincipalComponents.draws, $0) })
      if let first = found.value?.loadings.first {
        let parts = zip(input.items, first).enumerated().map { item, own in
          Measured.Part(
            names: [own.0], value: .value(own.1), n: input.scores.scores(of: item).count)
        }
        measured.parts = .init(kind: .items, all: parts)
      }
      return measured
    })

  private static let clusters = Measure(
    name: "clusters",
    words: Wording(
      nl: "in hoeveel groepen items samengaan", en: "in how many groups items go together"),
    method: Wording(
      nl: "gemiddelde koppeling van 1 - |rho|, gesneden bij 0,5; van elk item zijn groep",
      en: "average linkage of 1 - |rho|, cut at 0.5; of each item its group"),
    work: .levels { input, answers in
      guard input.ratings > 0 else { return Measured(value: .undefined(.noData), n: 0) }
      let tree = HierarchicalClustering(CorrelationMatrix(answers, threads: 2))
      let groups = tree.groups(below: HierarchicalClustering.usualCut)
      let parts = input.items.enumerated().map { item, name in
        let group = groups.firstIndex { $0.contains(item) } ?? 0
        return Measured.Part(
          names: [name], value: .value(Double(group + 1)),
          n: input.scores.scores(of: item).count)
      }
      return Measured(
        value: .value(Double(groups.count)), n: input.ratings,
        parts: .init(kind: .items, all: parts))
    })
}
