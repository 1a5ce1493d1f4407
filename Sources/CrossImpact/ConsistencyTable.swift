/// All consistent scenarios of a matrix with what ScenarioWizard prints beside them.
public struct ConsistencyTable: Hashable, Sendable {
  /// A scenario and its numbers.
  public struct Row: Hashable, Sendable {
    public let configuration: Configuration
    /// See ``ImpactBalance/consistencyValue``; below 0 only with a tolerance.
    public let consistencyValue: Int?
    /// See ``ImpactBalance/totalImpactScore``.
    public let totalImpactScore: Int
    /// From how many configurations a global succession ends here; `nil` when the matrix has too
    /// many to follow each, 0 when the scenario is accepted only with a tolerance.
    public let weight: Int?
  }

  /// In the order of their configurations.
  public let rows: [Row]
  /// How many there are in all; `nil` when that is not known.
  public let total: Int?
  /// False when there are more than `cap`, or somebody did not want to wait.
  public let isComplete: Bool

  /// Finds them.
  ///
  /// - Parameters:
  ///   - matrix: the judgements.
  ///   - tolerance: how large an inconsistency is accepted; below 0 counts as 0.
  ///   - cap: how many to list; the first in order when there are more.
  ///   - weightLimit: up to how many configurations weights are worked out.
  ///   - threads: how many to use at once.
  ///   - isCancelled: asked now and then, on every thread; true ends the search.
  ///
  /// Source: `weimerjehle2006`.
  public init(
    of matrix: CrossImpactMatrix, tolerance: Int = 0, cap: Int = ConsistentScenarios.usualCap,
    weightLimit: Int = Basins.usualLimit, threads: Int = 1,
    isCancelled: @escaping @Sendable () -> Bool = { false }
  ) {
    let found = ConsistentScenarios.find(
      in: matrix, tolerance: tolerance, cap: cap, threads: threads, isCancelled: isCancelled)
    let basins = Basins(of: matrix, limit: weightLimit)
    let weights = basins.map { basins in
      Dictionary(
        uniqueKeysWithValues: basins.attractors.compactMap { attractor in
          attractor.configurations.count == 1
            ? (attractor.configurations[0], attractor.weight) : nil
        })
    }
    rows = found.configurations.map { configuration in
      let balance = ImpactBalance(of: configuration, in: matrix)
      return Row(
        configuration: configuration, consistencyValue: balance.consistencyValue,
        totalImpactScore: balance.totalImpactScore,
        weight: weights.map { $0[configuration, default: 0] })
    }
    (total, isComplete) = (found.total, found.isComplete)
  }
}
