/// The fewest changes that make a configuration consistent.
public struct MinimalRepair: Hashable, Sendable {
  /// A descriptor that takes another variant; all from 0.
  public struct Change: Hashable, Sendable {
    public let descriptor: Int
    public let from: Int
    public let to: Int
  }

  /// By descriptor; empty when nothing has to change.
  public let changes: [Change]
  /// What the configuration becomes.
  public let configuration: Configuration
  /// How many other repairs change as few descriptors; `nil` when more than an `Int` holds.
  public let alternatives: Int?

  /// The repair with the fewest changes; of equals the one with the smallest sum of
  /// inconsistencies, then the highest total impact score, then the first in order.
  ///
  /// - Parameters:
  ///   - configuration: the scenario to repair.
  ///   - matrix: the judgements.
  ///   - partial: what may not be changed; a variant that it does not allow must be.
  ///   - tolerance: how large an inconsistency is accepted; below 0 counts as 0.
  ///   - isCancelled: asked now and then; true ends the search.
  /// - Returns: `nil` when no change is enough, or when cancelled.
  /// - Precondition: the configuration belongs to the matrix.
  public static func find(
    of configuration: Configuration, in matrix: CrossImpactMatrix,
    within partial: PartialConfiguration,
    tolerance: Int = 0, isCancelled: @escaping @Sendable () -> Bool = { false }
  ) -> MinimalRepair? {
    precondition(configuration.belongs(to: matrix), "a configuration of another matrix")
    guard partial.allowed.allSatisfy({ !$0.isEmpty }) else { return nil }
    var variants = configuration.variants
    var counts: [Int] = []
    for island in matrix.islands(allowed: partial.allowed) {
      let problem = ConsistencyProblem(
        matrix, deciding: island, allowed: partial.allowed, tolerance: tolerance)
      let near = island.map { configuration.variants[$0] }
      guard let (taken, count) = nearest(near, problem, isCancelled) else { return nil }
      for (descriptor, variant) in zip(island, taken) { variants[descriptor] = variant }
      counts.append(count)
    }
    let repaired = Configuration(variants)
    return MinimalRepair(
      changes: repaired.differences(from: configuration).map {
        Change(descriptor: $0, from: configuration.variants[$0], to: variants[$0])
      },
      configuration: repaired, alternatives: CrossImpactMatrix.product(counts).map { $0 - 1 })
  }

  /// The best solution with the fewest descriptors that differ, and how many have as few.
  private static func nearest(
    _ variants: [Int], _ problem: ConsistencyProblem, _ isCancelled: @escaping @Sendable () -> Bool
  ) -> (taken: [Int], count: Int)? {
    for changes in 0...variants.count {
      var search = PropagationSearch(
        problem, .smallest, into: BestSolution(of: problem, isCancelled: isCancelled),
        close: (variants, changes))
      _ = search.run(problem.allowed)
      guard !isCancelled() else { return nil }
      if let best = search.sink.best { return (best.taken, search.sink.count) }
    }
    return nil
  }
}
