import ScenarioMethod

// Do raters agree?

extension Measure {
  static let agreement: [Measure] =
    [
      alpha(
        "nominal", { _ in .nominal },
        Wording(nl: "niveaus zonder volgorde", en: "levels without order")),
      alpha(
        "ordinal", { _ in .ordinal }, Wording(nl: "niveaus op volgorde", en: "levels in order")),
      alpha(
        "interval", { _ in .interval },
        Wording(nl: "niveaus als getallen", en: "levels as numbers")),
      alpha(
        "ratio", { .ratio(lowest: $0) },
        Wording(nl: "niveaus als hoeveelheden", en: "levels as amounts")),
      fleissKappa, kendallsW, meanSpearman, rankSums, skillingsMack,
    ] + IntraclassCorrelation.Form.allCases.map(intraclass)

  private static func alpha(
    _ name: String, _ metric: @escaping @Sendable (Int) -> KrippendorffsAlpha.Metric,
    _ levels: Wording
  ) -> Measure {
    let names = [
      "nominal": "nominaal", "ordinal": "ordinaal", "interval": "interval", "ratio": "ratio",
    ]
    return Measure(
      name: "alpha-\(name)",
      words: Wording(
        nl: "hoe ver beoordelaars het eens zijn, ", en: "how far raters agree, ") + levels
        + Wording(nl: ": 1 geheel, 0 als bij toeval", en: ": 1 fully, 0 as by chance"),
      method: Wording(
        nl: "Krippendorffs alfa, \(names[name] ?? name); paren scores binnen een item",
        en: "Krippendorff's alpha, \(name); pairs of ratings within a unit"),
      work: .levels { input, answers in
        let alpha = KrippendorffsAlpha(answers, metric: metric(input.lowest))
        return Measured(
          value: alpha.value, n: alpha.ratings, interval: alpha.interval.value,
          note: note(of: alpha))
      })
  }

  private static func note(of alpha: KrippendorffsAlpha) -> Wording? {
    guard alpha.interval.value != nil else { return nil }
    return alpha.rule == .plainJackknife
      ? Wording(nl: "jackknife-interval op alfa zelf", en: "jackknife interval of alpha itself")
      : Wording(nl: "jackknife-interval", en: "jackknife interval")
  }

  private static let fleissKappa = Measure(
    name: "fleiss-kappa",
    words: Wording(
      nl: "hoe ver beoordelaars hetzelfde niveau kiezen, meer dan bij toeval",
      en: "how far raters choose the same level, beyond chance"),
    method: Wording(
      nl: "kappa van Fleiss, over items die iedereen scoorde",
      en: "Fleiss' kappa, over items that all scored"),
    work: .levels { _, answers in
      let found = FleissKappa.of(answers)
      return Measured(
        value: found.map(\.kappa), n: found.value.map { $0.units * $0.ratings } ?? 0,
        tests: found.value.map { [.init(name: "normal", statistic: $0.z, p: $0.p)] } ?? [])
    })

  private static let kendallsW = Measure(
    name: "kendall-w",
    words: Wording(
      nl: "hoe ver beoordelaars de items in dezelfde volgorde zetten, 0 tot 1",
      en: "how far raters put the items in the same order, 0 to 1"),
    method: Wording(
      nl: "Kendalls W, gecorrigeerd voor gelijke rangen",
      en: "Kendall's W, corrected for ties"),
    work: .scores { input in
      let w = KendallsW(
        input.scores, draws: input.draws ?? KendallsW.usualDraws, seed: input.seed)
      return Measured(
        value: w.value, n: cells(w, input), tests: tests(of: w),
        chance: (w.permutation ?? w.skillingsMack?.permutation).map { ($0.draws, $0.seed) },
        note: note(of: w.rule))
    })

  private static let meanSpearman = Measure(
    name: "mean-spearman",
    words: Wording(
      nl: "de gemiddelde rangcorrelatie van twee beoordelaars, -1 tot 1",
      en: "the mean rank correlation of two raters, -1 to 1"),
    method: Wording(
      nl: "gemiddelde van Spearmans rho over de paren beoordelaars",
      en: "mean of Spearman's rho over the pairs of raters"),
    work: .scores { input in
      let w = KendallsW(input.scores, draws: 0)
      return Measured(value: w.meanSpearman, n: cells(w, input), note: note(of: w.rule))
    })

  private static let rankSums = Measure(
    name: "rank-sums",
    words: Wording(
      nl: "de som van de rangen van elk item, laagste score rang 1",
      en: "the sum of the ranks of each item, lowest score rank 1"),
    method: Wording(
      nl: "som van de middelrangen over de beoordelaars",
      en: "sum of the midranks over the raters"),
    work: .scores { input in
      let w = KendallsW(input.scores, draws: 0)
      let raters = input.scores.rows.filter { $0.contains { $0 != nil } }
      let complete = input.items.indices.filter { item in raters.allSatisfy { $0[item] != nil } }
      let sums = Dictionary(uniqueKeysWithValues: zip(complete, w.rankSums?.sums ?? []))
      var found = Measured.each(item: input.items) { item in
        (sums[item].map { .value($0) } ?? .undefined(w.value.reason ?? .noData), w.raters, nil)
      }
      found.note = found.note.map { $0 + .same("; ") + note(of: w.rule) } ?? note(of: w.rule)
      return found
    })

  private static let skillingsMack = Measure(
    name: "skillings-mack",
    words: Wording(
      nl: "of beoordelaars die niet alles scoorden de items gelijk ordenen: een toets",
      en: "whether raters who did not score all rank the items alike: a test"),
    method: Wording(
      nl: "toets van Skillings en Mack; ontbrekend is toevallig ontbrekend",
      en: "Skillings and Mack's test; what is missing is missing at random"),
    work: .scores { input in
      let test = SkillingsMack(
        input.scores, draws: input.draws ?? KendallsW.usualDraws, seed: input.seed)
      return Measured(
        value: test.value, n: input.ratings, tests: tests(of: test),
        chance: test.permutation.map { ($0.draws, $0.seed) })
    })

  private static func cells(_ w: KendallsW, _ input: MeasureInput) -> Int {
    w.rule == .pairwise ? input.ratings : w.raters * w.items
  }

  private static func tests(of w: KendallsW) -> [Measured.Test] {
    [
      w.chiSquared.map { Measured.Test("chi-squared", $0) }, w.f.map { Measured.Test("f", $0) },
      w.permutation.map { Measured.Test(name: "permutation", p: $0.p) },
    ].compactMap { $0 } + (w.skillingsMack.map(tests) ?? [])
  }

  private static func tests(of test: SkillingsMack) -> [Measured.Test] {
    [
      test.chiSquared.map { Measured.Test("skillings-mack chi-squared", $0) },
      test.permutation.map { Measured.Test(name: "skillings-mack permutation", p: $0.p) },
    ].compactMap { $0 }
  }

  private static func note(of rule: KendallsW.MissingScores) -> Wording {
    switch rule {
    case .complete: Wording(nl: "niets ontbreekt", en: "nothing is missing")
    case .listwise:
      Wording(
        nl: "zonder de items die iemand niet scoorde", en: "without items that some did not score")
    case .pairwise:
      Wording(
        nl: "benaderd uit paren beoordelaars: er ontbreekt te veel",
        en: "approximate, from pairs of raters: too much is missing")
    }
  }
}

extension Statistic {
  /// Why there is no number; `nil` when there is one.
  var reason: UndefinedReason? {
    if case .undefined(let reason) = self { reason } else { nil }
  }
}
