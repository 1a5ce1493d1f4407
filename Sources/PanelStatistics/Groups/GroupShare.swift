/// How much of the disagreement on an item lies between stakeholder groups, and how much within them.
///
/// High agreement between and within differ: camps, or every group split inside.
///
/// Source: `cohen1988`, `vandereijk2001`.
public struct GroupShare: Equatable, Sendable {
  /// η², 0…1: the share of the variance of the answers that lies between the groups.
  public let between: Double
  /// Polarisation of all answers together, 0…1.
  public let pooled: Double
  /// The mean polarisation within the groups, weighted by their answers, 0…1.
  public let within: Double

  /// Parts the disagreement of groups that answered on the same levels.
  ///
  /// - Returns: undefined without answers (`noData`), with fewer than two groups that have any
  ///   (`tooFewPerGroup`), when all answers are equal (`noVariation`) and on a scale of fewer than three
  ///   levels (`tooFewCategories`).
  public static func of(_ all: GroupedCounts) -> Statistic<GroupShare> {
    let kept = all.atLeast(1).kept
    let pooled = kept.pooled
    guard pooled.total > 0 else { return .undefined(.noData) }
    guard kept.groups.count > 1 else { return .undefined(.tooFewPerGroup) }
    guard pooled.levels > 2 else { return .undefined(.tooFewCategories) }
    guard pooled.levelsInUse > 1 else { return .undefined(.noVariation) }
    let n = Double(pooled.total)
    func mean(_ table: CountTable) -> Double { table.mean(lowest: 0).value ?? 0 }
    let middle = mean(pooled)
    let total = (pooled.variance.value ?? 0) * (n - 1)
    let between = kept.groups.reduce(0.0) {
      $0 + Double($1.total) * (mean($1) - middle) * (mean($1) - middle)
    }
    func polarisation(_ table: CountTable) -> Double {
      AgreementA.polarisation(of: table.frequencies).value ?? 0
    }
    return .value(
      GroupShare(
        between: between / total, pooled: polarisation(pooled),
        within: kept.groups.reduce(0) { $0 + Double($1.total) / n * polarisation($1) }))
  }
}
