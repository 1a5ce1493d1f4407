/// All combinations of the solutions of islands, in order.
struct IslandProduct {
  /// For each descriptor of the matrix: its island, and its place among the island's descriptors.
  private let seats: [(island: Int, place: Int)]
  /// The solutions of each island, in order.
  private let solutions: [[[Int]]]

  init(_ islands: [[Int]], solutions: [[[Int]]]) {
    var seats = Array(repeating: (island: 0, place: 0), count: islands.joined().count)
    for (island, descriptors) in islands.enumerated() {
      for (place, descriptor) in descriptors.enumerated() { seats[descriptor] = (island, place) }
    }
    (self.seats, self.solutions) = (seats, solutions)
  }

  /// The first combinations, at most `count`.
  ///
  /// They are the first of all even when an island's solutions were cut off after `count`: a
  /// combination with a later one has at least as many before it.
  func first(_ count: Int) -> [Configuration] {
    var found: [Configuration] = []
    guard count > 0, solutions.allSatisfy({ !$0.isEmpty }) else { return [] }
    var variants = Array(repeating: 0, count: seats.count)
    var ranges = solutions.map { $0.indices }
    fill(0, &variants, &ranges, &found, count)
    return found
  }

  /// Decides the descriptors from one on.
  ///
  /// The solutions of an island that begin alike lie together, so that a range of them says what
  /// is left.
  private func fill(
    _ descriptor: Int, _ variants: inout [Int], _ ranges: inout [Range<Int>],
    _ found: inout [Configuration], _ count: Int
  ) {
    guard descriptor < seats.count else { return found.append(Configuration(variants)) }
    let (island, place) = seats[descriptor]
    let range = ranges[island]
    var start = range.lowerBound
    while start < range.upperBound, found.count < count {
      let variant = solutions[island][start][place]
      var end = start + 1
      while end < range.upperBound, solutions[island][end][place] == variant { end += 1 }
      variants[descriptor] = variant
      ranges[island] = start..<end
      fill(descriptor + 1, &variants, &ranges, &found, count)
      start = end
    }
    ranges[island] = range
  }
}
