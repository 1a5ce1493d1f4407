/// What unequal weights cost: how many equally weighted answers would be as precise.
///
/// Source: `kish1965`.
public struct DesignEffect: Equatable, Sendable {
  /// From what effect on weights are worth a warning: half of the answers lost.
  ///
  /// House.
  public static let high = 2.0

  /// (Σ w)² / Σ w²: how many answers of equal weight say as much.
  public let effectiveSize: Double
  /// n Σ w² / (Σ w)²: by how much the variance of a mean grows; 1 for equal weights.
  public let effect: Double

  /// The effect of weights, finite and not below 0.
  ///
  /// - Returns: undefined without any weight above 0 (`noData`).
  public static func of(_ weights: [Double]) -> Statistic<DesignEffect> {
    let sum = weights.reduce(0, +)
    let squares = weights.reduce(0) { $0 + $1 * $1 }
    guard sum > 0 else { return .undefined(.noData) }
    let size = sum * sum / squares
    return .value(DesignEffect(effectiveSize: size, effect: Double(weights.count) / size))
  }
}
