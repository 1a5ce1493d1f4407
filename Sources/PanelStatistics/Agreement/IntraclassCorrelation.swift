/// How reliable raters' scores are: one rater's, or the mean of all of them.
///
/// The share of the variance of scores that differences between items make. Negative estimates are
/// printed as they are.
///
/// Source: `shrout1979`.
public struct IntraclassCorrelation: Equatable, Sendable {
  /// The mean squares of the analysis of variance; `nil` when nothing is defined.
  public let meanSquares: MeanSquares?
  /// How many raters and items it rests on: items that some rater did not score are left out.
  public let raters: Int, items: Int
  /// How many items anyone scored.
  public let ratedItems: Int
  /// The confidence of the intervals, 0–1.
  public let level: Double
  /// Why nothing is defined.
  private let reason: UndefinedReason?
  /// The scores that count, for the rule that leaves some of them out.
  private let scores: [[Double]]

  /// The six forms, by the names of Shrout and Fleiss.
  ///
  /// The raw values are those of McGraw and Wong without ICC: A for agreement, C for consistency.
  public enum Form: String, Codable, Sendable, CaseIterable {
    /// ICC(1,1): one score, each item scored by other raters.
    case oneWaySingle = "1"
    /// ICC(2,1): one score, the raters a sample; differences in strictness count as disagreement.
    case agreementSingle = "a1"
    /// ICC(3,1): one score, these raters; differences in strictness do not matter.
    case consistencySingle = "c1"
    /// ICC(1,k): the mean of scores of other raters for each item.
    case oneWayMean = "1k"
    /// ICC(2,k): the mean of the panel as a sample of experts. Ours for a ranking by means.
    case agreementMean = "ak"
    /// ICC(3,k): the mean of these raters; Cronbach's α with raters for items.
    case consistencyMean = "ck"
  }

  /// How an interval is made.
  public enum IntervalRule: String, Codable, Sendable, CaseIterable {
    /// From the scores without each item, and where other raters could have been asked also without each
    /// rater, by Student's t on a logarithm: it holds for skewed levels too. Ours.
    ///
    /// Source: `ukoumunne2003`, `efron1981`.
    case jackknife
    /// From the F distribution, as other programs print it.
    ///
    /// NB: takes scores as normal; with many of them at one end it is too narrow, see the guide.
    ///
    /// Source: `shrout1979`.
    case shroutFleiss
  }

  /// What one form says.
  public struct Estimate: Equatable, Sendable {
    /// At most 1, no unit; may be negative.
    public let value: Statistic<Double>
    /// The interval, which holds the value; undefined with it.
    public let interval: Statistic<Interval>
    /// How the interval was made: ``IntervalRule/shroutFleiss`` also where ``IntervalRule/jackknife``
    /// was asked and could not be had.
    public let rule: IntervalRule
    /// The test that items do not differ; `nil` when the value is undefined.
    public let test: SignificanceTest?
  }

  /// The analysis of a table of scores.
  ///
  /// - Parameters:
  ///   - table: raters × items.
  ///   - level: the confidence of the intervals, 0–1.
  /// - Returns: all undefined without scores (`noData`), with one rater (`singleRater`) or item
  ///   (`singleItem`), when fewer than 70 % of the items were scored by all (`tooFewPerGroup`; `disconnected`
  ///   where groups of raters have no item in common) and when no score differs (`noVariation`).
  public init(_ table: ScoreTable, level: Double = Interval.usualLevel) {
    let block = ListwiseBlock(table)
    (raters, items, ratedItems) = (block.rated.raters, block.items, block.rated.items)
    self.level = level
    guard block.reason == nil, block.isEnough else {
      let missing = block.isConnected ? UndefinedReason.tooFewPerGroup : .disconnected
      (meanSquares, reason, scores) = (nil, block.reason ?? missing, [])
      return
    }
    let squares = MeanSquares(block.scores)
    let varies = squares.within > 0 || squares.items > 0
    (meanSquares, reason) = varies ? (squares, nil) : (nil, .noVariation)
    scores = block.scores
  }

  /// What a form says.
  ///
  /// - Parameters:
  ///   - form: which of the six.
  ///   - rule: how its interval is made.
  /// - Returns: undefined as in ``init(_:level:)``, and where the form divides by 0 (`noVariation`).
  public func estimate(_ form: Form, rule: IntervalRule = .jackknife) -> Estimate {
    guard let meanSquares else {
      return Estimate(undefined: reason ?? .noVariation, rule: rule)
    }
    let jackknife = rule == .jackknife ? IntraclassJackknife(scores) : nil
    return meanSquares.estimate(form, jackknife, level: level)
  }
}

extension IntraclassCorrelation.Estimate {
  /// An estimate that does not exist.
  init(undefined reason: UndefinedReason, rule: IntraclassCorrelation.IntervalRule) {
    self.init(value: .undefined(reason), interval: .undefined(reason), rule: rule, test: nil)
  }
}
