import PanelStatistics

/// Cronbach's α of items that measure one thing.
enum ReliabilityCells {
  static let all = [20, 50, 200].flatMap { n in
    [nil, Levels.even, .skewed].flatMap { levels in
      [3, 10].flatMap { items in
        [0.1, 0.3, 0.6].flatMap { part in
          [0, 0.1].flatMap { missing in
            CronbachsAlpha.IntervalRule.allCases.map {
              kind(n, levels, items, part, missing: missing, $0)
            }
          }
        }
      }
    }
  }

  private static func kind(
    _ n: Int, _ levels: Levels?, _ items: Int, _ part: Double, missing: Double,
    _ rule: CronbachsAlpha.IntervalRule
  ) -> Cell {
    // What the items share differs by rater, and their own part is chance.
    let model = PanelModel(levels: levels, ofItems: 0, ofRaters: part)
    let r = levels.map { PairModel(levels: $0, rho: part).pearson } ?? part
    let truth = Double(items) * r / (1 + Double(items - 1) * r)
    return Cell(
      guide: "CronbachsAlpha",
      row: (levels?.name ?? "normal scores") + (missing > 0 ? ", 10 % missing" : ""),
      column: rule == .jackknife ? "jackknife" : "Feldt",
      detail: "\(n) raters, \(items) items, correlation \(part)",
      promise: rule == .jackknife ? .nominal : .told
    ) { random in
      let rows = model.scores(raters: n, items: items, &random).map { row in
        row.map { random.share() < missing ? nil : $0 }
      }
      let found = CronbachsAlpha.of(ScoreTable(rows), missing: .pairwise, rule: rule)
      return found.value?.interval.holds(truth)
    }
  }
}
