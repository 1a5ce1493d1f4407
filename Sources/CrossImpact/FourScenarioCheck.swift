/// What the judgements say about one proposed scenario and the corner of the cross that it fills.
public struct ScenarioCheck: Hashable, Sendable {
  /// What the axes decide in its corner.
  public let corner: PartialConfiguration
  /// The balances of the proposal; its inconsistencies and ``ImpactBalance/causes(of:in:)`` say
  /// where it fails and why.
  public let balance: ImpactBalance
  /// How large an inconsistency was accepted.
  public let tolerance: Int
  /// All consistent scenarios of the corner.
  public let completions: ConsistentScenarios
  /// The best scenario of the corner when it has no consistent one; `nil` when it has.
  public let leastInconsistent: LeastInconsistent?
  /// The fewest changes that make the proposal consistent within its corner; `nil` when none do.
  public let repair: MinimalRepair?

  /// Whether the proposal lies in its corner.
  public var isInCorner: Bool { corner.contains(balance.configuration) }
  /// Whether the proposal is consistent.
  public var isConsistent: Bool { balance.inconsistency <= tolerance }
  /// How much the judgements may change against the proposal before it falls: its consistency
  /// value; `nil` when no descriptor has two variants.
  public var margin: Int? { balance.consistencyValue }

  /// Checks a proposal.
  ///
  /// - Parameters:
  ///   - proposal: the scenario as the team tells it.
  ///   - corner: what the axes decide there.
  ///   - matrix: the judgements.
  ///   - tolerance: how large an inconsistency is accepted; below 0 counts as 0.
  ///   - cap: how many completions to list.
  ///   - isCancelled: asked now and then; true ends the search.
  /// - Precondition: proposal and corner belong to the matrix.
  public init(
    of proposal: Configuration, in corner: PartialConfiguration, of matrix: CrossImpactMatrix,
    tolerance: Int = 0, cap: Int = ConsistentScenarios.usualCap,
    isCancelled: @escaping @Sendable () -> Bool = { false }
  ) {
    self.corner = corner
    self.tolerance = max(0, tolerance)
    balance = ImpactBalance(of: proposal, in: matrix)
    completions = ConsistentScenarios.find(
      in: matrix, within: corner, tolerance: tolerance, cap: cap, isCancelled: isCancelled)
    let isEmpty = completions.configurations.isEmpty && completions.isComplete
    leastInconsistent =
      isEmpty ? LeastInconsistent.find(in: matrix, within: corner, isCancelled: isCancelled) : nil
    repair =
      isEmpty
      ? nil
      : MinimalRepair.find(
        of: proposal, in: matrix, within: corner, tolerance: tolerance, isCancelled: isCancelled)
  }
}

/// The four scenarios of a cross against a matrix of cross-impacts.
///
/// Source: `weimerjehle2006` for consistency; the check is ours.
public struct FourScenarioCheck: Hashable, Sendable {
  /// In the order of the corners: A, B, C, D.
  public let scenarios: [ScenarioCheck]
  /// How different the proposals are; see ``Diversity``.
  public let diversity: Diversity

  /// Checks one proposal a corner.
  ///
  /// - Precondition: as many proposals as corners, all of the matrix.
  public init(
    of proposals: [Configuration], in corners: [PartialConfiguration], of matrix: CrossImpactMatrix,
    tolerance: Int = 0, cap: Int = ConsistentScenarios.usualCap,
    isCancelled: @escaping @Sendable () -> Bool = { false }
  ) {
    precondition(proposals.count == corners.count, "one proposal a corner")
    scenarios = zip(proposals, corners).map { proposal, corner in
      ScenarioCheck(
        of: proposal, in: corner, of: matrix, tolerance: tolerance, cap: cap,
        isCancelled: isCancelled)
    }
    diversity = Diversity(of: proposals, in: matrix)
  }

  /// Whether every proposal is consistent and lies in its corner.
  public var holds: Bool { scenarios.allSatisfy { $0.isConsistent && $0.isInCorner } }
}
