/// How good a solution of a problem is; the smaller the better.
struct SolutionScore: Comparable {
  /// The sum of the inconsistencies of the problem's descriptors.
  let inconsistencies: Int
  /// The largest of them.
  let largest: Int
  /// The sum of the balances of what they took.
  let impactScore: Int

  static func < (a: Self, b: Self) -> Bool {
    (a.inconsistencies, -a.impactScore) < (b.inconsistencies, -b.impactScore)
  }
}

extension ConsistencyProblem {
  /// The score of what the descriptors took.
  func score(_ taken: [Int]) -> SolutionScore {
    var (sum, largest, impactScore) = (0, 0, 0)
    let rows = zip(descriptors, taken).map { matrix.column($0, $1) }
    for (target, chosen) in zip(descriptors, taken) {
      let balances = (matrix.offsets[target]..<matrix.offsets[target + 1]).map { column in
        rows.reduce(constant[column]) { $0 + matrix.judgement($1, column) }
      }
      let inconsistency = (balances.max() ?? 0) - balances[chosen]
      sum += inconsistency
      largest = max(largest, inconsistency)
      impactScore += balances[chosen]
    }
    return SolutionScore(inconsistencies: sum, largest: largest, impactScore: impactScore)
  }
}

/// Keeps the best of all solutions, of equals the first in order.
struct BestSolution: SolutionSink {
  let problem: ConsistencyProblem
  /// True when the first solution will do.
  let takesFirst: Bool
  let cancellation: @Sendable () -> Bool
  private(set) var best: (taken: [Int], score: SolutionScore)?
  /// How many solutions there were.
  private(set) var count = 0

  init(
    of problem: ConsistencyProblem, takesFirst: Bool = false,
    isCancelled: @escaping @Sendable () -> Bool
  ) {
    (self.problem, self.takesFirst, cancellation) = (problem, takesFirst, isCancelled)
  }

  mutating func take(_ variants: [Int]) -> Bool {
    count += 1
    let score = problem.score(variants)
    if let best {
      guard score <= best.score else { return !takesFirst }
      if score == best.score, best.taken.lexicographicallyPrecedes(variants) { return !takesFirst }
    }
    best = (variants, score)
    return !takesFirst
  }

  mutating func isCancelled() -> Bool { cancellation() }
}
