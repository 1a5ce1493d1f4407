/// Looks for the candidates, one of each group, that lie farthest apart.
struct DiverseSearch {
  /// The smallest distance of two, then the sum of all.
  private struct Worth: Comparable {
    var least = Int.max
    var sum = 0

    static func < (a: Self, b: Self) -> Bool { (a.least, a.sum) < (b.least, b.sum) }
  }

  /// Up to how many candidates all distances are kept.
  ///
  /// House: 32 MB.
  private static let mostKept = 2_000

  /// The candidates of each group.
  let groups: [[Int]]
  /// True when all groups are the same, so that nothing is taken twice and order does not matter.
  let isOneGroup: Bool
  let candidates: [Configuration]
  let matrix: CrossImpactMatrix
  let distance: ConfigurationDistance

  /// - Parameter combinations: how many there are to compare; `nil` for too many to count.
  func choice(combinations: Int?) -> DiverseChoice {
    let few = combinations.map { $0 <= DiverseChoice.mostCombinations } ?? false
    let isExact = few && candidates.count <= Self.mostKept
    let chosen = isExact ? best() : improved(greedy())
    let ordered = isOneGroup ? chosen.sorted() : chosen
    return DiverseChoice(configurations: ordered.map { candidates[$0] }, isExact: isExact)
  }

  private func between(_ a: Int, _ b: Int) -> Int {
    distance.units(candidates[a], candidates[b], matrix)
  }

  // MARK: All combinations

  private func best() -> [Int] {
    let count = candidates.count
    var table: [Int] = []
    table.reserveCapacity(count * count)
    for a in 0..<count { for b in 0..<count { table.append(between(a, b)) } }
    var chosen: [Int] = []
    var best: (chosen: [Int], worth: Worth)?
    extend(&chosen, Worth(), table, &best)
    return best?.chosen ?? []
  }

  private func extend(
    _ chosen: inout [Int], _ worth: Worth, _ table: [Int],
    _ best: inout (chosen: [Int], worth: Worth)?
  ) {
    guard chosen.count < groups.count else {
      if best.map({ $0.worth < worth }) ?? true { best = (chosen, worth) }
      return
    }
    let group = groups[chosen.count]
    let start = isOneGroup ? (chosen.last ?? -1) + 1 : 0
    for candidate in group[min(start, group.count)...] {
      var next = worth
      for other in chosen {
        let units = table[candidate * candidates.count + other]
        next.least = min(next.least, units)
        next.sum += units
      }
      if let best, next.least < best.worth.least { continue }
      chosen.append(candidate)
      extend(&chosen, next, table, &best)
      chosen.removeLast()
    }
  }

  // MARK: Too many combinations

  /// Takes one after another what lies farthest from all that is taken, from the candidate on that
  /// lies farthest from the first.
  private func greedy() -> [Int] {
    var chosen: [Int] = []
    for group in groups {
      let near = chosen.isEmpty ? group.prefix(1) : chosen[...]
      let next = group.filter { !chosen.contains($0) }.max { a, b in
        (worth(of: a, beside: near), b) < (worth(of: b, beside: near), a)
      }
      if let next { chosen.append(next) }
    }
    return chosen
  }

  /// Exchanges one for another as long as that makes the whole better.
  private func improved(_ start: [Int]) -> [Int] {
    var chosen = start
    var worth = worth(of: chosen)
    var isBetter = true
    while isBetter {
      isBetter = false
      for place in chosen.indices {
        for candidate in groups[place] where !chosen.contains(candidate) {
          var other = chosen
          other[place] = candidate
          let otherWorth = self.worth(of: other)
          if worth < otherWorth { (chosen, worth, isBetter) = (other, otherWorth, true) }
        }
      }
    }
    return chosen
  }

  private func worth(of candidate: Int, beside others: ArraySlice<Int>) -> Worth {
    others.reduce(into: Worth()) { worth, other in
      let units = between(candidate, other)
      worth.least = min(worth.least, units)
      worth.sum += units
    }
  }

  private func worth(of chosen: [Int]) -> Worth {
    chosen.indices.reduce(into: Worth()) { worth, place in
      let own = self.worth(of: chosen[place], beside: chosen[..<place])
      worth.least = min(worth.least, own.least)
      worth.sum += own.sum
    }
  }
}
