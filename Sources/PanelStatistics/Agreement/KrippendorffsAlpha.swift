/// How far raters would agree if their scores were exchanged for those of other raters like them.
///
/// 1 is perfect agreement, 0 what chance gives, below 0 systematic disagreement. Ratings may be missing;
/// units with fewer than two do not count.
///
/// Source: `krippendorff2004`.
public struct KrippendorffsAlpha: Equatable, Sendable {
  /// α, at most 1, no unit.
  public let value: Statistic<Double>
  /// The interval over units like these, which holds α; it needs two of them.
  public let interval: Statistic<Interval>
  /// How the interval was made: ``IntervalRule/plainJackknife`` also where
  /// ``IntervalRule/jackknife`` was asked and could not be had.
  public let rule: IntervalRule
  /// How far apart two levels were taken to be.
  public let metric: Metric
  /// How many units have two ratings or more, and how many ratings these have together.
  public let units: Int, ratings: Int

  /// What was rated: the columns of the answers, or their rows.
  ///
  /// A panel's items are columns and its raters rows. Where few raters code very many texts, a column
  /// a rater is easier, and the units are the rows.
  public enum Units: String, Codable, Sendable, CaseIterable { case columns, rows }

  /// α with its interval.
  ///
  /// - Parameters:
  ///   - answers: the ratings; code 0 is missing.
  ///   - metric: how far apart two levels are.
  ///   - units: what was rated.
  ///   - rule: how the interval is made.
  ///   - level: the confidence, 0–1.
  /// - Returns: undefined without ratings (`noData`), without a unit that two rated (`singleRater`) and
  ///   where all gave the same level (`noVariation`).
  public init(
    _ answers: AnswerColumns, metric: Metric = .ordinal, units: Units = .columns,
    rule: IntervalRule = .jackknife, level: Double = Interval.usualLevel
  ) {
    let rated = RatedUnits(answers, units: units)
    let coincidences = Coincidences(rated)
    value = Self.value(coincidences, metric, anyRating: Self.anyRating(answers))
    switch value {
    case .undefined(let reason): (interval, self.rule) = (.undefined(reason), rule)
    case .value(let alpha):
      (interval, self.rule) = Self.interval(
        around: alpha, rated, coincidences, metric, rule, level: level)
    }
    self.metric = metric
    self.units = coincidences.units
    ratings = coincidences.ratings.reduce(0, +)
  }

  /// α alone, without the cost of an interval: a million units take a thousandth of a second.
  ///
  /// Undefined as in ``init(_:metric:units:rule:level:)``.
  ///
  /// - Parameters:
  ///   - answers: the ratings; code 0 is missing.
  ///   - metric: how far apart two levels are.
  ///   - units: what was rated.
  ///   - threads: how many to use at once; they change nothing but the time.
  public static func value(
    _ answers: AnswerColumns, metric: Metric = .ordinal, units: Units = .columns, threads: Int = 1
  ) -> Statistic<Double> {
    value(answers, metric: metric, units: units, threads: threads, path: .best)
  }

  /// The same on one path.
  package static func value(
    _ answers: AnswerColumns, metric: Metric, units: Units, threads: Int, path: KernelPath
  ) -> Statistic<Double> {
    let coincidences = Coincidences(answers, units: units, threads: threads, path: path)
    return value(coincidences, metric, anyRating: anyRating(answers))
  }

  private static func anyRating(_ answers: AnswerColumns) -> Bool {
    answers.columns.contains { $0.contains { $0 > 0 } }
  }

  private static func value(
    _ coincidences: Coincidences, _ metric: Metric, anyRating: Bool
  ) -> Statistic<Double> {
    guard anyRating else { return .undefined(.noData) }
    guard coincidences.units > 0 else { return .undefined(.singleRater) }
    return coincidences.alpha(metric).map { .value($0) } ?? .undefined(.noVariation)
  }
}
