/// Finds what solves a ``ConsistencyProblem``, by the method that is fastest for its size.
struct IslandSearch {
  /// What a search found, and how it ended.
  struct Found: Sendable {
    /// What the problem's descriptors took, a row a solution.
    var solutions: [[Int]]
    var ending = ConsistentScenarios.Ending.complete
  }

  /// Below so many choices branch and bound is faster, since it needs no tables.
  ///
  /// House: measured; both take about 15 µs there.
  static let mostForBounds = 2_000
  /// Below so many choices more threads cost more than they bring.
  ///
  /// House: measured; one thread needs about 0.4 ms there.
  static let fewestForThreads = 5_000_000
  /// How many pieces a thread gets, so that none waits long for the others.
  private static let piecesPerThread = 24

  let problem: ConsistencyProblem
  let cap: Int
  let threads: Int
  let method: ConsistentScenarios.Method
  let isCancelled: @Sendable () -> Bool

  /// All solutions in order, or the first ``cap`` of them.
  func solve() -> Found {
    let size = problem.size ?? Int.max
    let byBounds =
      switch method {
      case .automatic: size <= Self.mostForBounds
      case .branchAndBound: true
      case .propagation: false
      }
    if byBounds { return bounded() }
    var found = size < Self.fewestForThreads || threads < 2 ? propagated(.smallest) : split()
    // NB: fewest nodes do not come in order. Beyond the cap the first solutions are asked for, so
    // that the answer depends neither on the method nor on the threads.
    if found.ending == .capped { found = propagated(.inOrder) }
    found.solutions.sort { $0.lexicographicallyPrecedes($1) }
    return found
  }

  private var list: SolutionList { SolutionList(cap: cap, isCancelled: isCancelled) }

  private func bounded() -> Found {
    var search = BranchAndBound(problem, into: list)
    _ = search.run()
    return Found([search.sink], cap: cap)
  }

  private func propagated(_ branching: Branching) -> Found {
    var search = PropagationSearch(problem, branching, into: list)
    _ = search.run(problem.allowed)
    return Found([search.sink], cap: cap)
  }

  /// Every thread takes every so many-th piece of the choices.
  private func split() -> Found {
    let pieces = pieces()
    let works = (0..<threads).map { thread -> @Sendable () -> SolutionList in
      { @Sendable [self] in
        var search = PropagationSearch(problem, .smallest, into: list)
        for piece in stride(from: thread, to: pieces.count, by: threads)
        where !search.run(pieces[piece]) { break }
        return search.sink
      }
    }
    return Found(ParallelWork.results(of: works), cap: cap)
  }

  /// The choices in pieces: the most influential descriptors decided, all others free.
  private func pieces() -> [[[Int]]] {
    var pieces = [problem.allowed]
    for position in problem.searchOrder() where pieces.count < threads * Self.piecesPerThread {
      pieces = pieces.flatMap { piece in
        piece[position].map { variant in
          var smaller = piece
          smaller[position] = [variant]
          return smaller
        }
      }
    }
    return pieces
  }
}

extension IslandSearch.Found {
  /// What is in all the lists together.
  fileprivate init(_ lists: [SolutionList], cap: Int) {
    solutions = Array(lists.map(\.solutions).joined())
    if lists.contains(where: \.isFull) || solutions.count > cap {
      ending = .capped
    } else if lists.contains(where: \.wasCancelled) {
      ending = .cancelled
    }
  }
}
