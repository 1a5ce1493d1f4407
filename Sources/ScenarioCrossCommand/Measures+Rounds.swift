import ScenarioMethod

// What changed between two rounds of the same people? Two columns are two rounds.

extension Measure {
  static let rounds: [Measure] = [
    moved(
      "wilcoxon",
      Wording(
        nl: "of dezelfde mensen hoger of lager scoren: de som van de rangen omhoog",
        en: "whether the same people score higher or lower: the sum of the ranks upward"),
      Wording(
        nl: "Wilcoxons rangtekentoets, som van de stijgingen",
        en: "Wilcoxon's signed-rank test, sum of the rises")
    ) { $0.rises },
    moved(
      "rank-biserial",
      Wording(
        nl: "hoeveel meer er stijgt dan daalt, -1 tot 1",
        en: "how much more rises than falls, -1 to 1"),
      Wording(
        nl: "rang-biseriële correlatie van paren", en: "matched-pairs rank-biserial correlation")
    ) { $0.effect },
    changed(
      "round-change",
      Wording(
        nl: "welk deel van de antwoorden de verdeling deed verschuiven, 0 tot 1; stabiel tot 0,15",
        en: "what share of answers shifted the distribution, 0 to 1; stable up to 0.15"),
      Wording(
        nl: "halve som van de verschillen tussen twee verdelingen",
        en: "half the summed differences of two distributions")
    ) { .value($0.shift) },
    changed(
      "changed-answers",
      Wording(
        nl: "welk deel van de mensen anders antwoordde, 0 tot 1",
        en: "what share of people answered differently, 0 to 1"),
      Wording(
        nl: "deel met een ander antwoord in de tweede kolom",
        en: "share with another answer in the second column")
    ) { .value($0.changed) },
    changed(
      "agreement-change",
      Wording(
        nl: "hoeveel meer men het eens is in de tweede ronde",
        en: "how much more people agree in the second round"),
      Wording(
        nl: "verschil van Van der Eijks A, tweede min eerste",
        en: "difference of van der Eijk's A, second less first")
    ) { $0.agreement },
  ]

  private static func moved(
    _ name: String, _ words: Wording, _ method: Wording,
    _ value: @escaping @Sendable (WilcoxonSignedRank) -> Double
  ) -> Measure {
    Measure(
      name: name, words: words,
      method: method
        + Wording(
          nl: "; zonder wie gelijk bleef; p exact tot 60 veranderingen",
          en: "; without those unchanged; p exact up to 60 changes"),
      work: .scores { input in
        Measured.pairs(of: input.items) { a, b in
          let changes = zip(input.column(a), input.column(b)).compactMap { a, b in
            a.flatMap { a in b.map { $0 - a } }
          }
          guard !changes.isEmpty else { return Measured(value: .undefined(.noData), n: 0) }
          let found = WilcoxonSignedRank(changes: changes)
          return Measured(
            value: .value(value(found)), n: changes.count,
            tests: [
              .init(
                name: found.isExact ? "exact" : "normal",
                statistic: min(found.rises, found.falls), p: found.p)
            ])
        }
      })
  }

  private static func changed(
    _ name: String, _ words: Wording, _ method: Wording,
    _ value: @escaping @Sendable (RoundChange) -> Statistic<Double>
  ) -> Measure {
    Measure(
      name: name, words: words, method: method,
      work: .levels { input, answers in
        Measured.pairs(of: input.items) { a, b in
          let table = JointTable(answers.columns[a], answers.columns[b], levels: answers.levels)
          switch RoundChange.of(table) {
          case .value(let found): return Measured(value: value(found), n: found.n)
          case .undefined(let reason): return Measured(value: .undefined(reason), n: 0)
          }
        }
      })
  }
}
