/// The completion of a partial configuration that contradicts the judgements least.
public struct LeastInconsistent: Hashable, Sendable {
  public let configuration: Configuration
  /// The largest inconsistency of a descriptor; no completion has a smaller one.
  public let inconsistency: Int
  /// The sum of all inconsistencies; no completion with that largest one has a smaller one.
  public let sum: Int

  /// The best completion: the smallest largest inconsistency, then the smallest sum of
  /// inconsistencies, then the highest total impact score, then the first in order.
  ///
  /// - Returns: `nil` when nothing is allowed, or when cancelled.
  /// - Complexity: that of ``ConsistentScenarios/find(in:within:tolerance:cap:threads:method:isCancelled:)``
  ///   with the inconsistency found as tolerance.
  public static func find(
    in matrix: CrossImpactMatrix, within partial: PartialConfiguration,
    isCancelled: @escaping @Sendable () -> Bool = { false }
  ) -> LeastInconsistent? {
    guard partial.allowed.allSatisfy({ !$0.isEmpty }) else { return nil }
    let islands = matrix.islands(allowed: partial.allowed)
    let searches = islands.map {
      IslandOptimum(
        matrix: matrix, island: $0, allowed: partial.allowed, isCancelled: isCancelled)
    }
    var smallest: [Int] = []
    for search in searches {
      guard let tolerance = search.smallestTolerance() else { return nil }
      smallest.append(tolerance)
    }
    let worst = smallest.max() ?? 0
    var variants = Array(repeating: 0, count: matrix.descriptors.count)
    for (search, own) in zip(searches, smallest) {
      guard let taken = search.best(from: own, upTo: worst) else { return nil }
      for (descriptor, variant) in zip(search.island, taken) { variants[descriptor] = variant }
    }
    let balance = ImpactBalance(of: Configuration(variants), in: matrix)
    return LeastInconsistent(
      configuration: balance.configuration, inconsistency: balance.inconsistency,
      sum: balance.inconsistencies.reduce(0, +))
  }
}

/// The search for the best choices of one island.
private struct IslandOptimum {
  let matrix: CrossImpactMatrix
  let island: [Int]
  let allowed: [[Int]]
  let isCancelled: @Sendable () -> Bool

  private func problem(_ tolerance: Int) -> ConsistencyProblem {
    ConsistencyProblem(matrix, deciding: island, allowed: allowed, tolerance: tolerance)
  }

  /// The best solution with a tolerance, or any.
  private func solution(_ tolerance: Int, any: Bool) -> (taken: [Int], score: SolutionScore)? {
    let problem = problem(tolerance)
    var search = PropagationSearch(
      problem, .smallest,
      into: BestSolution(of: problem, takesFirst: any, isCancelled: isCancelled))
    _ = search.run(problem.allowed)
    return search.sink.best
  }

  /// The smallest tolerance that leaves a solution; `nil` when cancelled.
  func smallestTolerance() -> Int? {
    var (without, with) = (-1, 0)
    // NB: a solution with a tolerance may need less than it: its own inconsistency is the bound.
    while true {
      if let found = solution(with, any: true) {
        with = found.score.largest
        break
      }
      guard !isCancelled(), with < ConsistencyProblem.largestTolerance else { return nil }
      (without, with) = (with, min(2 * with + 1, ConsistencyProblem.largestTolerance))
    }
    while with - without > 1 {
      let middle = (with + without) / 2
      if let found = solution(middle, any: true) {
        with = found.score.largest
      } else {
        without = middle
      }
      guard !isCancelled() else { return nil }
    }
    return with
  }

  /// The solution with the smallest sum of inconsistencies when none may exceed `most`, though
  /// `least` would do.
  func best(from least: Int, upTo most: Int) -> [Int]? {
    guard let first = solution(least, any: false), !isCancelled() else { return nil }
    // NB: no inconsistency of a better solution exceeds the sum of this one.
    let enough = min(most, first.score.inconsistencies)
    guard enough > least else { return first.taken }
    let second = solution(enough, any: false)
    return isCancelled() ? nil : second?.taken
  }
}
