public import Foresight
public import PanelStatistics

/// What was said of one development on one criterion: counts first, everything else from them.
public struct CellSummary: Equatable, Sendable {
  public let criterion: Criterion
  /// How many gave a level, said *don't know*, and said nothing.
  public let n: Int, dontKnow: Int, missing: Int
  /// A count a level, lowest first.
  public let counts: CountTable
  /// On the scale of the criterion; *don't know* and nothing said never enter.
  public let mean: Statistic<Double>
  /// Type 2: always a level or the middle of two.
  public let median: Statistic<Double>, firstQuartile: Statistic<Double>
  public let thirdQuartile: Statistic<Double>

  /// The mean mapped to 0–1 with the polarity of the criterion applied.
  public var share: Statistic<Double> { mean.map(criterion.share(of:)) }

  /// Counts one criterion of one item over `sheets`.
  public init(of item: Development.ID, _ criterion: Criterion, in sheets: [Sheet], on form: Form) {
    var counts = CountTable(levels: criterion.scale.count)
    var dontKnow = 0
    if let place = form.cell(item, criterion.id) {
      for sheet in sheets {
        let code = Int(sheet.codes[place])
        if code > criterion.scale.count {
          dontKnow += 1
        } else if code > 0 {
          counts.add(code - 1)
        }
      }
    }
    (self.criterion, self.counts, self.dontKnow, n) = (criterion, counts, dontKnow, counts.total)
    missing = sheets.count - counts.total - dontKnow
    let lowest = criterion.scale.from
    mean = counts.mean(lowest: lowest)
    median = counts.quartile(.median, rule: .type2, lowest: lowest)
    firstQuartile = counts.quartile(.first, rule: .type2, lowest: lowest)
    thirdQuartile = counts.quartile(.third, rule: .type2, lowest: lowest)
  }
}
