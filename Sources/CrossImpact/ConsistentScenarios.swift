/// All configurations in which no descriptor would rather have another variant.
///
/// The search is exact: it finds every one, and nothing else. Its answer depends neither on the
/// method nor on the number of threads.
///
/// Source: `weimerjehle2006`.
public struct ConsistentScenarios: Hashable, Sendable {
  /// Why a search ended.
  public enum Ending: Hashable, Sendable {
    /// All were found.
    case complete
    /// There are more than were asked for.
    case capped
    /// Somebody did not want to wait; which ones were found is left to chance.
    case cancelled
  }

  /// How a search goes about it.
  public enum Method: Hashable, Sendable, CaseIterable {
    /// Whichever is faster.
    case automatic
    /// Decides the descriptors one after another and turns back early: for small problems.
    case branchAndBound
    /// Strikes at every step all that can no longer be chosen: for large problems.
    case propagation
  }

  /// How many are listed when nothing else is asked.
  ///
  /// House: more than anybody reads, and some 20 MB.
  public static let usualCap = 100_000

  /// In their order; the first ``usualCap``, or the cap that was asked for.
  public let configurations: [Configuration]
  /// How many there are in all; `nil` when that is not known or more than an `Int` holds.
  public let total: Int?
  public let ending: Ending

  /// True when every consistent configuration is listed.
  public var isComplete: Bool { ending == .complete }

  /// Finds all of them.
  ///
  /// Parts of a matrix that do not depend on each other are searched apart, so that their number
  /// may be known when there are far too many to list.
  ///
  /// - Parameters:
  ///   - matrix: the judgements.
  ///   - partial: what is decided already, of the same matrix; nothing when left out.
  ///   - tolerance: how large an inconsistency is accepted, in the unit of the judgements; below 0
  ///     counts as 0.
  ///   - cap: how many to list; the first in order when there are more.
  ///   - threads: how many to use at once; 1 also for small problems.
  ///   - method: how to go about it; the answer is the same.
  ///   - isCancelled: asked now and then, on every thread; true ends the search.
  /// - Complexity: exponential in the descriptors at worst. A matrix in which much depends on much
  ///   is searched fast; one of weak impacts slowly.
  public static func find(
    in matrix: CrossImpactMatrix, within partial: PartialConfiguration? = nil, tolerance: Int = 0,
    cap: Int = usualCap, threads: Int = 1, method: Method = .automatic,
    isCancelled: @escaping @Sendable () -> Bool = { false }
  ) -> ConsistentScenarios {
    let allowed = (partial ?? PartialConfiguration(of: matrix)).allowed
    guard allowed.allSatisfy({ !$0.isEmpty }) else { return ConsistentScenarios([], 0, .complete) }
    let islands = matrix.islands(allowed: allowed)
    var found: [IslandSearch.Found] = []
    for island in islands {
      let problem = ConsistencyProblem(
        matrix, deciding: island, allowed: allowed, tolerance: tolerance)
      let search = IslandSearch(
        problem: problem, cap: max(0, cap), threads: threads, method: method,
        isCancelled: isCancelled)
      found.append(search.solve())
      // NB: one island without a solution leaves the whole without, however the others ended.
      guard found.last?.isImpossible != true else { return ConsistentScenarios([], 0, .complete) }
    }
    return combined(islands, found, cap: max(0, cap))
  }

  private static func combined(
    _ islands: [[Int]], _ found: [IslandSearch.Found], cap: Int
  ) -> ConsistentScenarios {
    let endings = found.map(\.ending)
    let complete = endings.allSatisfy { $0 == .complete }
    let total = complete ? CrossImpactMatrix.product(found.map(\.solutions.count)) : nil
    let first = IslandProduct(islands, solutions: found.map(\.solutions)).first(cap)
    if endings.contains(.cancelled) { return ConsistentScenarios(first, nil, .cancelled) }
    let all = complete && total == first.count
    return ConsistentScenarios(first, total, all ? .complete : .capped)
  }

  private init(_ configurations: [Configuration], _ total: Int?, _ ending: Ending) {
    (self.configurations, self.total, self.ending) = (configurations, total, ending)
  }
}

extension IslandSearch.Found {
  /// Whether it is certain that there is no solution.
  fileprivate var isImpossible: Bool { ending == .complete && solutions.isEmpty }
}
