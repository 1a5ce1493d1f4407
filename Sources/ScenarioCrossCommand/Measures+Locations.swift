import ScenarioMethod

// Where do the answers lie?

extension Measure {
  static let locations: [Measure] =
    [
      scored(
        "mean", Wording(nl: "het gemiddelde", en: "the mean"),
        Wording(
          nl: "gemiddelde; interval volgens Student", en: "mean; Student's interval")
      ) { column in
        let mean = MeanScore(column)
        return (mean.mean, mean.n, mean.interval.value)
      },
      scored(
        "trimmed-mean",
        Wording(
          nl: "het gemiddelde zonder de laagste en de hoogste 10 %",
          en: "the mean without the lowest and the highest 10 %"),
        Wording(
          nl: "10 % afgesneden aan elk einde; interval met scheefheid naar Johnson",
          en: "10 % trimmed at each end; interval with skewness after Johnson")
      ) { column in
        let mean = TrimmedMean(column.compactMap { $0 })
        return (mean.mean, mean.n, mean.interval.value)
      },
      scored(
        "median", Wording(nl: "de middelste score", en: "the score in the middle"),
        Wording(nl: "mediaan, type 2 (Hyndman-Fan)", en: "median, type 2 (Hyndman-Fan)")
      ) { column in
        (
          WeightedMedian.of(column, weights: column.map { _ in 1 }),
          column.count { $0 != nil }, nil
        )
      },
      counted(
        "interpolated-median",
        Wording(
          nl: "de mediaan, afgelezen binnen het niveau waarin hij valt",
          en: "the median, read off within the level that holds it"),
        Wording(nl: "geïnterpoleerde mediaan", en: "interpolated median")
      ) { counts, lowest in InterpolatedMedian.of(counts.frequencies, lowest: lowest) },
    ]
    + [QuantileRule.type2, .type7].flatMap { rule in
      [quartile(.first, rule), quartile(.third, rule), range(rule)]
    } + [
      normalised(
        "mean-centred", .centre,
        Wording(
          nl: "het gemiddelde als elke beoordelaar even streng was",
          en: "the mean if every rater were as strict"),
        Wording(
          nl: "gemiddelde van scores min het eigen gemiddelde plus het algehele",
          en: "mean of scores less the rater's mean plus the mean of all")),
      normalised(
        "mean-z", .z,
        Wording(
          nl: "het gemiddelde als elke beoordelaar even streng en even uitgesproken was",
          en: "the mean if every rater were as strict and as outspoken"),
        Wording(
          nl: "gemiddelde van scores in standaardafwijkingen van de beoordelaar, teruggeschaald",
          en: "mean of scores in standard deviations of the rater, scaled back")),
    ]

  private static func name(_ rule: QuantileRule, _ name: String) -> String {
    rule == .type2 ? name : "\(name)-type-7"
  }

  private static func method(_ rule: QuantileRule) -> Wording {
    rule == .type2
      ? Wording(nl: ", type 2 (Hyndman-Fan)", en: ", type 2 (Hyndman-Fan)")
      : Wording(nl: ", type 7 (Hyndman-Fan)", en: ", type 7 (Hyndman-Fan)")
  }

  private static func quartile(_ quartile: Quartile, _ rule: QuantileRule) -> Measure {
    let own =
      quartile == .first
      ? Wording(nl: "eerste kwartiel", en: "first quartile")
      : Wording(nl: "derde kwartiel", en: "third quartile")
    let below =
      quartile == .first
      ? Wording(nl: "waaronder een kwart ligt", en: "below which a quarter lies")
      : Wording(nl: "waarboven een kwart ligt", en: "above which a quarter lies")
    return counted(
      name(rule, quartile == .first ? "q1" : "q3"),
      Wording(nl: "de score ", en: "the score ") + below + method(rule), own + method(rule)
    ) { counts, lowest in counts.quartile(quartile, rule: rule, lowest: lowest) }
  }

  private static func range(_ rule: QuantileRule) -> Measure {
    counted(
      name(rule, "iqr"),
      Wording(
        nl: "hoe breed de middelste helft ligt", en: "how wide the middle half lies")
        + method(rule),
      Wording(nl: "interkwartielafstand", en: "interquartile range") + method(rule)
    ) { counts, lowest in
      let low = counts.quartile(.first, rule: rule, lowest: lowest)
      let high = counts.quartile(.third, rule: rule, lowest: lowest)
      guard let low = low.value else { return low }
      return high.map { $0 - low }
    }
  }

  private static func normalised(
    _ name: String, _ way: RaterNormalisation, _ words: Wording, _ method: Wording
  ) -> Measure {
    Measure(
      name: name, words: words, method: method,
      work: .scores { input in
        let table = way.applied(to: input.scores)
        return Measured.each(item: input.items) { item in
          guard let rows = table.value?.rows else {
            return (.undefined(table.reason ?? .noData), 0, nil)
          }
          let mean = MeanScore(rows.map { $0[item] })
          return (mean.mean, mean.n, nil)
        }
      })
  }

  /// A measure of the scores of an item.
  static func scored(
    _ name: String, _ words: Wording, _ method: Wording,
    _ of: @escaping @Sendable (_ column: [Double?]) -> Measured.Own
  ) -> Measure {
    Measure(
      name: name, words: words, method: method,
      work: .scores { input in
        Measured.each(item: input.items) { of(input.column($0)) }
      })
  }
}
