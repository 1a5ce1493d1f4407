/// How far raters put things in the same categories beyond chance, when as many raters rated each.
///
/// Source: `fleiss1971`, `fleiss1979`.
public struct FleissKappa: Equatable, Sendable {
  /// κ, at most 1; 0 for chance.
  public let kappa: Double
  /// κ in standard errors that it would have by chance alone, and the two-sided probability of it.
  public let z: Double, p: Double
  /// How many things were rated, and how many raters each had.
  public let units: Int, ratings: Int

  /// Compares the ratings of things that all raters rated.
  ///
  /// - Parameter answers: a column a thing, a row a rater; a thing that some rater left out does not count.
  /// - Returns: undefined without ratings (`noData`), with fewer than two raters (`singleRater`), without a
  ///   thing that all rated (`tooFewPerGroup`) and when all ratings are one category (`noVariation`).
  public static func of(_ answers: AnswerColumns) -> Statistic<FleissKappa> {
    guard answers.columns.contains(where: { $0.contains { $0 > 0 } }) else {
      return .undefined(.noData)
    }
    let m = answers.raters
    guard m > 1 else { return .undefined(.singleRater) }
    let tables = (0..<answers.items).map(answers.counts).filter { $0.total == m }
    guard !tables.isEmpty else { return .undefined(.tooFewPerGroup) }
    var pooled = CountTable(levels: answers.levels)
    for table in tables { pooled.merge(table) }
    guard pooled.levelsInUse > 1 else { return .undefined(.noVariation) }
    let agreeing = tables.reduce(0) { sum, table in
      table.counts.reduce(sum) { $0 + $1 * ($1 - 1) }
    }
    let pairs = Double(tables.count * m * (m - 1))
    let shares = pooled.shares
    let chance = shares.reduce(0) { $0 + $1 * $1 }
    let kappa = (Double(agreeing) / pairs - chance) / (1 - chance)
    let z = kappa / errorByChance(shares, pairs)
    return .value(
      FleissKappa(
        kappa: kappa, z: z, p: Normal.twoSided(z), units: tables.count, ratings: m))
  }

  /// The standard error of a κ that is 0, from the shares of the categories.
  private static func errorByChance(_ shares: [Double], _ pairs: Double) -> Double {
    let apart = shares.reduce(0) { $0 + $1 * (1 - $1) }
    let skew = shares.reduce(0) { $0 + $1 * (1 - $1) * (1 - 2 * $1) }
    return (2 * (apart * apart - skew) / pairs).squareRoot() / apart
  }
}
