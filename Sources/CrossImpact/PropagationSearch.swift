/// Which descriptor a search decides next.
enum Branching {
  /// The one with fewest variants left, the most influential of equals: fewest nodes.
  case smallest
  /// The first undecided one, so that solutions come in order.
  case inOrder
}

/// A set of variants that became smaller: its least contributions before and after.
struct Shrinking {
  let before: UnsafePointer<GapLayout.Vector>
  let after: UnsafePointer<GapLayout.Vector>
}

/// After how many nodes a search asks whether it is cancelled.
let searchPatience = 1024

/// The exact search for a large problem: decide a descriptor, strike every variant that some rival
/// must beat whatever the undecided descriptors do, and go on until nothing more is struck.
///
/// For each variant and rival it keeps the slack: the tolerance minus the least that the gap can
/// still become. A variant with a slack below 0 can never be chosen. When every descriptor has one
/// variant left the slack is exact, and so what is left is consistent.
struct PropagationSearch<Sink: SolutionSink>: ~Copyable {
  typealias Vector = GapLayout.Vector

  let branching: Branching
  let gaps: GapMemory
  /// The slack and the variants that are left, a block a level of the search.
  let slack: Slab<Vector>, alive: Slab<UInt64>
  /// What a pass strikes, and the changes that it makes.
  let struck: Slab<UInt64>, changes: Slab<Shrinking>
  /// Least contributions before and after, for descriptors whose sets are too many for the table.
  let computed: Slab<Vector>
  /// The variants of a configuration to stay close to; none without one.
  let kept: Slab<UInt64>
  /// How many descriptors may leave that configuration.
  let mostChanges: Int
  /// How many nodes were visited: the work done.
  var nodes = 0
  /// Takes the solutions.
  var sink: Sink

  /// - Parameter close: variants by place in the problem's descriptors, and how many may differ.
  init(
    _ problem: ConsistencyProblem, _ branching: Branching, into sink: Sink,
    close: (variants: [Int], mostChanges: Int)? = nil
  ) {
    let layout = GapLayout(problem, order: problem.searchOrder())
    let gaps = GapMemory(problem, layout)
    let (levels, count) = (layout.fields.count + 1, layout.fields.count)
    let none = UnsafePointer(gaps.least.base)
    slack = Slab(repeating: Vector(repeating: 0), count: levels * gaps.stride)
    alive = Slab(repeating: 0, count: levels * gaps.wordCount)
    struck = Slab(repeating: 0, count: gaps.wordCount)
    changes = Slab(repeating: Shrinking(before: none, after: none), count: count)
    computed = Slab(
      repeating: Vector(repeating: 0), count: gaps.isWide ? 2 * gaps.stride * count : 0)
    kept = Slab(
      close.map { close in layout.bits { 1 << UInt64(close.variants[$0.position]) } } ?? [])
    mostChanges = close?.mostChanges ?? count
    self.branching = branching
    self.sink = sink
    self.gaps = gaps
  }

  /// Finds all solutions that `allowed` leaves.
  ///
  /// - Returns: false when the sink ended the search.
  mutating func run(_ allowed: [[Int]]) -> Bool {
    for word in 0..<gaps.wordCount { alive[word] = 0 }
    for vector in 0..<gaps.stride { slack[vector] = gaps.constant[vector] }
    for place in 0..<gaps.fields.count {
      let field = gaps.fields[place]
      let set = allowed[field.position].reduce(UInt64(0)) { $0 | 1 << UInt64($1) }
      guard set != 0 else { return true }
      alive[field.word] |= set << field.shift
      let row = gaps.contribution(place, set, computed, 0)
      for vector in 0..<gaps.stride { slack[vector] &-= row[vector] }
    }
    // The first pass begins without a change.
    changes[0] = Shrinking(
      before: UnsafePointer(gaps.least.base), after: UnsafePointer(gaps.least.base))
    guard settle(from: 0, to: 0), isClose(0) else { return true }
    return search(0)
  }

  private mutating func search(_ level: Int) -> Bool {
    nodes &+= 1
    if nodes % searchPatience == 0, sink.isCancelled() { return false }
    guard let place = next(at: level) else { return sink.take(taken(at: level)) }
    let field = gaps.fields[place]
    var left = field.set(in: alive[level &* gaps.wordCount &+ field.word])
    while left != 0 {
      let one = left & (0 &- left)
      left ^= one
      if decide(place, one, at: level), isClose(level &+ 1), !search(level &+ 1) { return false }
    }
    return true
  }

  /// What every descriptor took at a level where nothing is undecided.
  private func taken(at level: Int) -> [Int] {
    var variants = Array(repeating: 0, count: gaps.fields.count)
    for place in 0..<gaps.fields.count {
      let field = gaps.fields[place]
      let set = field.set(in: alive[level * gaps.wordCount + field.word])
      variants[field.position] = set.trailingZeroBitCount
    }
    return variants
  }

  /// Whether enough descriptors can still stay as they are in the configuration to stay close to.
  @inline(__always)
  private func isClose(_ level: Int) -> Bool {
    guard kept.count > 0 else { return true }
    var staying = 0
    for word in 0..<gaps.wordCount {
      staying += (alive[level * gaps.wordCount + word] & kept[word]).nonzeroBitCount
    }
    return gaps.fields.count - staying <= mostChanges
  }
}
