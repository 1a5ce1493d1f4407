/// Berry and Mielke's index of ordinal variation: the distances of all pairs of answers.
///
/// Source: `berry1992`.
public enum BerryMielke {
  /// The variation of answers, 0 (one level) …1 (as far apart as so many answers can be), no unit.
  ///
  /// - Parameter counts: how often each level was chosen; whole numbers, for the greatest possible
  ///   distance differs between an even and an odd number of answers.
  /// - Returns: undefined without answers (`noData`), with one (`singleRater`) and on a scale of one
  ///   level (`tooFewCategories`).
  public static func of(_ counts: CountTable) -> Statistic<Double> {
    guard counts.levels >= 2 else { return .undefined(.tooFewCategories) }
    let total = counts.total
    guard total > 1 else { return .undefined(total == 0 ? .noData : .singleRater) }
    var (below, distance) = (0, Int128(0))
    // A pair is as far apart as there are steps between its levels: count the pairs at each step.
    for count in counts.counts.dropLast() {
      below += count
      distance += Int128(below) * Int128(total - below)
    }
    let pairs = Int128(total / 2) * Int128(total - total / 2)
    return .value(Double(distance) / (Double(pairs) * Double(counts.levels - 1)))
  }
}
