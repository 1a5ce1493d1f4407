/// What many rankings of the same items say together.
struct RankTally {
  private let items: Int
  private let size: Int
  /// The places in the top that each item had, ties over the border shared.
  private var included: [Double]
  /// How often each item had each rank, from 1, and, last, none: a row an item.
  private var counts: [Int]

  init(items: Int, size: Int) {
    (self.items, self.size) = (items, size)
    included = Array(repeating: 0, count: items)
    counts = Array(repeating: 0, count: items * (items + 1))
  }

  /// What was added up elsewhere.
  ///
  /// - Parameters:
  ///   - items: how many items were ranked.
  ///   - size: how many the top holds.
  ///   - included: the places in the top, one sum an item.
  ///   - counts: for each item a row of `items` + 1: how often it had each rank, and last none.
  init(items: Int, size: Int, included: [Double], counts: [Int]) {
    (self.items, self.size, self.included, self.counts) = (items, size, included, counts)
  }

  /// Adds one ranking; a score that is not a number has no rank.
  mutating func add(_ scores: [Double]) {
    for (item, share) in TopPlaces.shares(scores, size: size).enumerated() {
      included[item] += share
      let above = scores[item].isNaN ? items : scores.count { $0 > scores[item] }
      counts[item * (items + 1) + above] += 1
    }
  }

  func item(_ item: Int, draws: Int) -> RankBootstrap.Item {
    let row = counts[item * (items + 1)..<(item + 1) * (items + 1)]
    let unscored = row.last ?? 0
    let scored = draws - unscored
    func rank(at share: Double) -> Int? {
      guard scored > 0 else { return nil }
      let place = min(scored - 1, Int(share * Double(scored)))
      var passed = 0
      for (rank, count) in row.enumerated() {
        passed += count
        if place < passed { return rank + 1 }
      }
      return nil
    }
    return RankBootstrap.Item(
      inclusion: included[item] / Double(draws), medianRank: rank(at: 0.5),
      lowRank: rank(at: 0.025), highRank: rank(at: 0.975),
      unscored: Double(unscored) / Double(draws))
  }
}
