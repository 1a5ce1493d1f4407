/// Weights that bring a sample to known margins, such as shares by group and by age.
///
/// Iterative proportional fitting on the cells that the margins make together: a million respondents
/// are a few thousand cells, so it costs nothing and is exactly the same.
///
/// Source: `deming1940`.
public struct Raking: Equatable, Sendable {
  /// When every margin is as near its target, as a share of it, the fitting is done.
  public static let tolerance = 1e-9
  /// How many times all margins are fitted at most.
  public static let mostSweeps = 1_000

  /// One weight a respondent, 1 on average.
  public let weights: [Double]
  /// How many times all margins were fitted.
  public let sweeps: Int
  /// What the weights cost.
  public let designEffect: DesignEffect

  /// Fits weights.
  ///
  /// - Parameters:
  ///   - margins: for each margin the category of each respondent, 1 or higher; 0 is unknown, and that
  ///     margin then leaves the respondent's weight as it is.
  ///   - targets: for each margin the share or number that each category should have, from category 1.
  ///     Only their proportions count.
  /// - Returns: undefined without respondents or with a margin of no target (`noData`), when a category with a target has none
  ///   (`tooFewPerGroup`: join it with another), and when the margins contradict each other
  ///   (`nonConvergence`).
  public static func fitted(
    _ margins: [[UInt8]], to targets: [[Double]]
  ) -> Statistic<Raking> {
    let respondents = margins.first?.count ?? 0
    guard respondents > 0, targets.allSatisfy({ $0.reduce(0, +) > 0 }) else {
      return .undefined(.noData)
    }
    let (cellOf, cells) = cells(of: margins, respondents)
    var sizes = Array(repeating: 0.0, count: cells.count)
    for cell in cellOf { sizes[cell] += 1 }
    // In numbers of respondents, so that who is unknown in a margin weighs 1 beside the others.
    let numbers = targets.map { target in
      target.map { $0 / target.reduce(0, +) * Double(respondents) }
    }
    return ProportionalFitting.fitted(sizes, of: cells, to: numbers).map { fit in
      let factors = zip(fit.cells, sizes).map { $0 / $1 }
      let mean = cellOf.reduce(0) { $0 + factors[$1] } / Double(respondents)
      let weights = cellOf.map { factors[$0] / mean }
      return Raking(
        weights: weights, sweeps: fit.sweeps,
        designEffect: DesignEffect.of(weights).value
          ?? DesignEffect(effectiveSize: Double(respondents), effect: 1))
    }
  }

  /// The cell of each respondent, and the categories of each cell.
  private static func cells(
    of margins: [[UInt8]], _ respondents: Int
  ) -> (cellOf: [Int], cells: [[UInt8]]) {
    var places: [[UInt8]: Int] = [:]
    let cellOf = (0..<respondents).map { respondent in
      let key = margins.map { $0[respondent] }
      if let place = places[key] { return place }
      places[key] = places.count
      return places.count - 1
    }
    return (cellOf, places.sorted { $0.value < $1.value }.map(\.key))
  }
}
