/// The order that the fewest duels between two items contradict.
///
/// Exact where each component of items that beat one another in a circle has at most
/// ``largestExact`` items: components follow one another in every best order, so each can be put in
/// order alone. A larger one is put in order by search, and the result says so.
///
/// Source: `young1988`, `truchon1998`.
public struct KemenyYoung: Equatable, Sendable {
  /// The largest component that is solved exactly, by dynamic programming over its subsets.
  public static let largestExact = 16

  /// The items, best first; of several best orders the one with the lowest numbers in front.
  public let order: [Int]
  /// The weight that agrees with the order, summed over all pairs.
  public let score: Double
  /// False when a component was too large, so that a better order may exist.
  public let isExact: Bool

  /// The best order.
  ///
  /// - Parameters:
  ///   - scores: raters × items, higher is better; `nil` where a rater said nothing.
  ///   - weights: one weight a rater, finite and not below 0; `nil` weighs all the same.
  public init(_ scores: [[Double?]], weights: [Double]? = nil) {
    let preferences = PairwisePreferences(scores, weights: weights)
    let components = MajorityComponents.of(preferences)
    order = components.flatMap { component in
      component.count <= Self.largestExact
        ? KemenySubsets(component, preferences).order
        : KemenySearch.order(component, scores, weights, preferences)
    }
    isExact = components.allSatisfy { $0.count <= Self.largestExact }
    score = Self.score(of: order, preferences)
  }

  /// The weight that agrees with an order.
  static func score(of order: [Int], _ preferences: PairwisePreferences) -> Double {
    order.indices.reduce(0) { sum, place in
      order[(place + 1)...].reduce(sum) { $0 + preferences.preferring(order[place], over: $1) }
    }
  }
}

/// The best order of a few items by dynamic programming over the sets of those still to be placed.
struct KemenySubsets {
  /// Best first.
  let order: [Int]

  init(_ items: [Int], _ preferences: PairwisePreferences) {
    let count = items.count
    // best[set]: the most that an order of the set can agree with.
    var best = Array(repeating: 0.0, count: 1 << count)
    func agreed(first: Int, of set: Int) -> Double {
      (0..<count).reduce(best[set & ~(1 << first)]) { sum, other in
        other != first && set & (1 << other) != 0
          ? sum + preferences.preferring(items[first], over: items[other]) : sum
      }
    }
    for set in 1..<max(1, best.count) {
      best[set] =
        (0..<count).filter { set & (1 << $0) != 0 }.map { agreed(first: $0, of: set) }
        .max() ?? 0
    }
    var (left, order) = (best.count - 1, [Int]())
    while left != 0 {
      let set = left
      // NB: sums in another order may differ in the last bits; a hair less is as good.
      let first = (0..<count).first {
        set & (1 << $0) != 0
          && agreed(first: $0, of: set) >= best[set] - 1e-9 * max(1, best[set])
      }
      guard let first else { break }
      order.append(items[first])
      left &= ~(1 << first)
    }
    self.order = order
  }
}

/// A good order of many items: from Borda's, moving one item at a time while that helps.
enum KemenySearch {
  static func order(
    _ items: [Int], _ scores: [[Double?]], _ weights: [Double]?,
    _ preferences: PairwisePreferences
  ) -> [Int] {
    let borda = Borda.shares(of: scores, weights: weights ?? scores.map { _ in 1 })
    var order = items.sorted { (-(borda[$0].value ?? 0), $0) < (-(borda[$1].value ?? 0), $1) }
    while let move = best(in: order, preferences) {
      let item = order.remove(at: move.from)
      order.insert(item, at: move.to)
    }
    return order
  }

  /// The move of one item that gains most; `nil` when none gains.
  private static func best(
    in order: [Int], _ preferences: PairwisePreferences
  ) -> (from: Int, to: Int)? {
    var (most, found) = (1e-9, (from: Int, to: Int)?.none)
    for from in order.indices {
      for step in [-1, 1] {
        var gain = 0.0
        var to = from + step
        while order.indices.contains(to) {
          gain += Double(step) * preferences.majority(order[to], over: order[from])
          if gain > most { (most, found) = (gain, (from, to)) }
          to += step
        }
      }
    }
    return found
  }
}
