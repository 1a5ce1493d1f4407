import PanelStatistics

/// Krippendorff's α, over panels of raters who are alike.
enum AlphaCells {
  static let all =
    kinds(6, raters: [10], parts: [0.3, 0.8], missing: [0], "jackknife") { _ in .jackknife }
    + [15, 30, 50].flatMap { units in
      kinds(units, raters: [10, 30], parts: [0.05, 0.3, 0.8], missing: [0, 0.1], "jackknife") {
        _ in .jackknife
      }
        + kinds(
          units, raters: [10], parts: [0.3, 0.8], missing: [0], "percentile bootstrap", .told
        ) { .bootstrap(draws: 1000, seed: $0) }
    }

  private static func kinds(
    _ units: Int, raters: [Int], parts: [Double], missing: [Double], _ column: String,
    _ promise: Cell.Promise = .nominal,
    rule: @escaping @Sendable (UInt64) -> KrippendorffsAlpha.IntervalRule
  ) -> [Cell] {
    raters.flatMap { raters in
      [Levels.even, .skewed].flatMap { levels in
        parts.flatMap { part in
          missing.map { missing in
            let model = PanelModel(levels: levels, ofItems: part, ofRaters: 0)
            let truth = model.alpha(levels)
            return Cell(
              guide: "KrippendorffsAlpha", row: "\(units) units", column: column,
              detail: "\(raters) raters, \(levels.name), items \(part), missing \(missing)",
              promise: promise
            ) { random in
              let columns = model.answers(raters: raters, items: units, missing: missing, &random)
              guard let answers = try? AnswerColumns(columns, levels: levels.count) else {
                return nil
              }
              return KrippendorffsAlpha(answers, rule: rule(random.next())).interval.holds(truth)
            }
          }
        }
      }
    }
  }
}

/// The intraclass correlation; the forms of a mean hold when those of one score do.
enum IntraclassCells {
  static let all = IntraclassCorrelation.IntervalRule.allCases.flatMap { rule in
    [nil, Levels.even, .skewed].flatMap { levels in
      [10, 30].flatMap { raters in
        [15, 50].flatMap { items in
          [0.2, 0.5, 0.8].flatMap { part in
            [0, 0.1].flatMap { strictness in
              forms.map { kind($0, rule, levels, raters, items, part, strictness) }
            }
          }
        }
      }
    }
      + forms.map { kind($0, rule, .skewed, 5, 30, 0.8, 0.1, row: "five raters, skewed") }
  }

  private static let forms: [IntraclassCorrelation.Form] = [
    .oneWaySingle, .agreementSingle, .consistencySingle,
  ]

  private static func kind(
    _ form: IntraclassCorrelation.Form, _ rule: IntraclassCorrelation.IntervalRule,
    _ levels: Levels?, _ raters: Int, _ items: Int, _ part: Double, _ strictness: Double,
    row: String? = nil
  ) -> Cell {
    let model = PanelModel(levels: levels, ofItems: part, ofRaters: strictness)
    let truth = model.intraclass()
    return Cell(
      guide: "IntraclassCorrelation", row: row ?? levels?.name ?? "normal scores",
      column: rule == .jackknife ? "jackknife" : "Shrout and Fleiss",
      detail: "form \(form.rawValue), \(raters) raters, \(items) items, items \(part), "
        + "strictness \(strictness)",
      promise: rule == .jackknife ? .nominal : .told
    ) { random in
      let rows = model.scores(raters: raters, items: items, &random)
      let found = IntraclassCorrelation(ScoreTable(rows)).estimate(form, rule: rule)
      return found.interval.holds(
        form == .consistencySingle ? truth.consistency : truth.agreement)
    }
  }
}
