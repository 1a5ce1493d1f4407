/// James, Demaree and Wolf's r_wg: how much smaller the variance is than that of random answers.
///
/// Source: `james1984`.
public enum WithinGroupAgreement {
  /// The variance of answers that are spread evenly over a scale of `levels` levels: (K² − 1) / 12.
  public static func uniformVariance(levels: Int) -> Double {
    Double(levels * levels - 1) / 12
  }

  /// The agreement on one item, at most 1; raw, so it may lie below 0.
  ///
  /// - Parameters:
  ///   - counts: how often each level was chosen.
  ///   - expected: the variance of random answers, above 0; `nil` for ``uniformVariance(levels:)``.
  /// - Returns: undefined without answers (`noData`), with one (`singleRater`) and on a scale of one
  ///   level (`tooFewCategories`).
  public static func of(
    _ counts: CountTable, expected: Double? = nil
  ) -> Statistic<Double> {
    ratio([counts], expected).map { 1 - $0 }
  }

  /// The agreement on several items of one scale together, r_wg(J), 0…1.
  ///
  /// J a / (J a + b), where b is the mean of the items' variances as a share of that of random
  /// answers, and a = 1 − b; 0 from b = 1 on, where the formula turns over.
  ///
  /// - Parameters:
  ///   - items: how often each level of each item was chosen.
  ///   - expected: the variance of random answers, above 0; `nil` for ``uniformVariance(levels:)``.
  /// - Returns: undefined as for one item, and without items (`noData`).
  public static func of(
    items: [CountTable], expected: Double? = nil
  ) -> Statistic<Double> {
    ratio(items, expected).map { b in
      let agreed = Double(items.count) * max(0, 1 - b)
      return agreed / (agreed + b)
    }
  }

  /// A raw agreement as it may be shown: below 0 is no agreement, 0.
  public static func shown(_ raw: Double) -> Double { max(0, min(1, raw)) }

  /// The mean variance as a share of the expected one.
  private static func ratio(_ items: [CountTable], _ expected: Double?) -> Statistic<Double> {
    guard let levels = items.first?.levels else { return .undefined(.noData) }
    guard levels >= 2 else { return .undefined(.tooFewCategories) }
    var sum = 0.0
    for item in items {
      guard let variance = item.variance.value else {
        return .undefined(item.total == 0 ? .noData : .singleRater)
      }
      sum += variance
    }
    return .value(sum / Double(items.count) / (expected ?? uniformVariance(levels: levels)))
  }
}
