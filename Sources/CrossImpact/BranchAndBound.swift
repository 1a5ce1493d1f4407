/// A variant that a descriptor may take: a column of the problem, and its number among the
/// descriptor's own.
struct VariantChoice {
  let column: Int, variant: Int
}

/// The exact search for a small problem: decide the descriptors in their order, and turn back where
/// some rival of a decided variant must beat it whatever the others do.
///
/// It needs no tables of sets, so that it is done before propagation has begun. Solutions come in
/// order.
///
/// Source: `weimerjehle2006` for what is sought.
struct BranchAndBound<Sink: SolutionSink>: ~Copyable {
  let descriptorCount: Int, width: Int, tolerance: Int32
  /// The choices of all descriptors, and where each descriptor's begin.
  let choices: Slab<VariantChoice>, firstChoices: Slab<Int>
  /// The rows of the problem's columns.
  let rows: Slab<Int32>
  /// The first column of each column's descriptor, and the column after its last.
  let starts: Slab<Int>, ends: Slab<Int>
  /// For each number of decided descriptors and each column, what the others add at least to the
  /// gap of each rival; ``widest`` a column.
  let remainders: Slab<Int32>
  /// The most variants of a descriptor.
  let widest: Int
  /// The balances from what is decided, a row a number of decided descriptors.
  let balances: Slab<Int32>
  /// The column that each decided descriptor took.
  let taken: Slab<VariantChoice>
  /// How many nodes were visited: the work done.
  var nodes = 0
  /// Takes the solutions, in order.
  var sink: Sink

  init(_ problem: ConsistencyProblem, into sink: Sink) {
    self.sink = sink
    let counts = problem.descriptors.indices.map(problem.variantCount)
    let columns = problem.columns
    let offsets = CrossImpactMatrix.offsets(counts)
    descriptorCount = counts.count
    width = columns.count
    widest = counts.max() ?? 0
    tolerance = Int32(problem.tolerance)
    choices = Slab(
      zip(offsets, problem.allowed).flatMap { start, allowed in
        allowed.map { VariantChoice(column: start + $0, variant: $0) }
      })
    firstChoices = Slab(CrossImpactMatrix.offsets(problem.allowed.map(\.count)))
    rows = Slab(
      columns.flatMap { row in columns.map { Int32(problem.matrix.judgement(row, $0)) } })
    starts = Slab(zip(offsets, counts).flatMap { Array(repeating: $0, count: $1) })
    ends = Slab(zip(offsets, counts).flatMap { Array(repeating: $0 + $1, count: $1) })
    balances = Slab(repeating: 0, count: (descriptorCount + 1) * width)
    for (place, column) in columns.enumerated() {
      balances[place] = Int32(problem.constant[column])
    }
    remainders = Slab(repeating: 0, count: (descriptorCount + 1) * width * widest)
    taken = Slab(repeating: VariantChoice(column: 0, variant: 0), count: descriptorCount)
    for descriptor in (0..<descriptorCount).reversed() { fillRemainders(descriptor) }
  }

  /// Adds what a descriptor adds at least to what those after it do.
  private func fillRemainders(_ descriptor: Int) {
    let (here, after) = (descriptor * width, (descriptor + 1) * width)
    for column in 0..<width {
      let start = starts[column]
      for rival in start..<ends[column] where rival != column {
        var least = Int32.max
        for choice in firstChoices[descriptor]..<firstChoices[descriptor + 1] {
          let row = choices[choice].column &* width
          least = min(least, rows[row &+ rival] &- rows[row &+ column])
        }
        if firstChoices[descriptor] == firstChoices[descriptor + 1] { least = 0 }
        remainders[(here &+ column) &* widest &+ rival &- start] =
          remainders[(after &+ column) &* widest &+ rival &- start] &+ least
      }
    }
  }

  /// Finds all solutions.
  ///
  /// - Returns: false when the sink ended the search.
  mutating func run() -> Bool { search(0) }

  private mutating func search(_ decided: Int) -> Bool {
    nodes &+= 1
    if nodes % searchPatience == 0, sink.isCancelled() { return false }
    guard decided < descriptorCount else {
      var variants = Array(repeating: 0, count: descriptorCount)
      for descriptor in 0..<descriptorCount { variants[descriptor] = taken[descriptor].variant }
      return sink.take(variants)
    }
    let (here, next) = (decided &* width, (decided &+ 1) &* width)
    var choice = firstChoices[decided]
    while choice < firstChoices[decided &+ 1] {
      taken[decided] = choices[choice]
      let row = choices[choice].column &* width
      for column in 0..<width {
        balances[next &+ column] = balances[here &+ column] &+ rows[row &+ column]
      }
      if stands(decided &+ 1), !search(decided &+ 1) { return false }
      choice &+= 1
    }
    return true
  }

  /// Whether no rival of a decided variant must beat it.
  private func stands(_ decided: Int) -> Bool {
    let balance = decided &* width
    for descriptor in 0..<decided {
      let column = taken[descriptor].column
      let most = balances[balance &+ column] &+ tolerance
      let (start, end) = (starts[column], ends[column])
      let remainder = (balance &+ column) &* widest &- start
      var rival = start
      while rival < end {
        if balances[balance &+ rival] &+ remainders[remainder &+ rival] > most { return false }
        rival &+= 1
      }
    }
    return true
  }
}
