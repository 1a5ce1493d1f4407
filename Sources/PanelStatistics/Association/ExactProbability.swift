extension Spearman {
  /// The most pairs for which every order is tried: 362,880 of them.
  public static let largestExact = 9

  /// The exact two-sided probability of such a ρ by chance, from every order of the second column.
  ///
  /// - Parameters:
  ///   - a: one value a person, all different.
  ///   - b: another value a person, all different, as many.
  /// - Returns: twice the smaller tail, at most 1; `nil` with ties, with fewer than two values and with more
  ///   than ``largestExact``, where ``probability(_:)`` is near enough.
  ///
  /// Source: `best1975`.
  public static func exactProbability(_ a: [Double], _ b: [Double]) -> Double? {
    let n = a.count
    guard b.count == n, (2...largestExact).contains(n), let first = places(a),
      let second = places(b)
    else { return nil }
    let found = zip(first, second).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }
    var (below, above, all) = (0, 0, 0)
    eachOrder(of: n) { order in
      let squares = order.enumerated().reduce(0) {
        $0 + ($1.offset - $1.element) * ($1.offset - $1.element)
      }
      all += 1
      below += squares <= found ? 1 : 0
      above += squares >= found ? 1 : 0
    }
    return min(1, 2 * Double(min(below, above)) / Double(all))
  }

  /// The place of each value among all, from 0; `nil` with ties.
  private static func places(_ values: [Double]) -> [Int]? {
    let places = values.map { value in values.count { $0 < value } }
    return Set(places).count == values.count ? places : nil
  }

  /// Heap's way through all orders of 0 ..< n.
  private static func eachOrder(of n: Int, _ visit: ([Int]) -> Void) {
    var order = Array(0..<n)
    var counters = Array(repeating: 0, count: n)
    visit(order)
    var place = 0
    while place < n {
      guard counters[place] < place else {
        counters[place] = 0
        place += 1
        continue
      }
      order.swapAt(place % 2 == 0 ? 0 : counters[place], place)
      visit(order)
      counters[place] += 1
      place = 0
    }
  }
}

extension KendallTauB {
  /// The most pairs for which the ways are counted: beyond it their number has no place in a `Double`.
  public static let largestExact = 170

  /// The exact two-sided probability of such a τ by chance, from how many orders have as many pairs turned.
  ///
  /// - Parameter table: one answer a row and a column: no ties.
  /// - Returns: twice the smaller tail, at most 1; `nil` with ties, with fewer than two answers and with more
  ///   than ``largestExact``, where ``p`` is near enough.
  ///
  /// Source: `kendall1945`.
  public static func exactProbability(_ table: JointTable) -> Double? {
    let n = table.total
    guard (2...largestExact).contains(n), let found = of(table).value,
      table.rowCounts.counts.allSatisfy({ $0 < 2 }),
      table.columnCounts.counts.allSatisfy({ $0 < 2 })
    else { return nil }
    // ways[d]: the orders of the values placed so far with d pairs turned round, as a share of all.
    var ways = [1.0]
    for size in 2...n {
      var next = Array(repeating: 0.0, count: ways.count + size - 1)
      for (turned, share) in ways.enumerated() {
        for more in 0..<size { next[turned + more] += share / Double(size) }
      }
      ways = next
    }
    let turned = Int(found.discordant)
    let (below, above) = (ways[...turned].reduce(0, +), ways[turned...].reduce(0, +))
    return min(1, 2 * min(below, above))
  }
}
