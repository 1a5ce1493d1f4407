/// Kendall's W of a block without gaps, with its tests.
struct Concordance {
  /// The stream of its random numbers.
  private static let stream: UInt64 = 0x57

  let value: Statistic<Double>, meanSpearman: Statistic<Double>
  let sums: RankSums?
  let chiSquared: SignificanceTest?, f: SignificanceTest?
  let permutation: PermutationTest?

  init(_ block: ListwiseBlock, draws: Int, seed: UInt64) {
    let sums = block.reason == nil ? RankSums(block.scores) : nil
    guard let sums, sums.widest > 0 else {
      let reason = block.reason ?? .noVariation
      (value, meanSpearman) = (.undefined(reason), .undefined(reason))
      (self.sums, chiSquared, f, permutation) = (nil, nil, nil, nil)
      return
    }
    let (raters, items) = (sums.doubled.count, sums.sums.count)
    let w = Double(sums.spread) / Double(sums.widest)
    self.sums = sums
    value = .value(w)
    meanSpearman = sums.meanSpearman.map { .value($0) } ?? .undefined(.noVariation)
    chiSquared = .chiSquared(Double(raters * (items - 1)) * w, degrees: items - 1)
    f = Self.f(sums, raters: raters, items: items)
    permutation = Self.permutation(sums, draws: draws, seed: seed)
  }

  private static func f(_ sums: RankSums, raters: Int, items: Int) -> SignificanceTest? {
    let degrees = Double(items - 1) - 2 / Double(raters)
    guard degrees > 0 else { return nil }
    let rest = sums.widest - sums.spread
    let statistic = rest > 0 ? Double(raters - 1) * Double(sums.spread) / Double(rest) : .infinity
    return .f(statistic, degrees, degrees * Double(raters - 1))
  }

  private static func permutation(_ sums: RankSums, draws: Int, seed: UInt64) -> PermutationTest? {
    // In one order, so that neither that of the raters nor that of the items changes what is drawn.
    var rows = sums.doubled.map { $0.sorted() }.sorted { $0.lexicographicallyPrecedes($1) }
    let found = sums.spread / 3
    return PermutationTest(draws: draws, seed: seed, stream: stream) { random in
      var totals = Array(repeating: 0, count: sums.sums.count)
      for rater in rows.indices {
        rows[rater].shuffle(using: &random)
        for item in totals.indices { totals[item] += rows[rater][item] }
      }
      return RankSums.spread(of: totals, raters: rows.count) >= found
    }
  }
}
