/// A panel of which raters can be drawn with replacement, and its items scored each time.
struct ResampledPanel {
  /// The fineness to which scores and weights are rounded when no common fraction fits them all.
  private static let fineness = 1_048_576.0

  /// The stream of the numbers with which panels are drawn.
  static let stream: UInt64 = 0x424F_4F54

  let raters: Int, items: Int
  /// Weight times score, and weight, of each rater and item as whole numbers; 0 where nothing was said.
  let sums: [Int], weights: [Int]
  /// The lowest score that has weight, as a whole number; 0 without one.
  let lowest: Int
  /// The raters of each stratum.
  let strata: [[Int]]

  init(_ table: ScoreTable, weights: [Double]?, strata: [Int]?) {
    let own = weights ?? table.rows.map { _ in 1 }
    let scale = Self.fraction { fits in
      table.rows.allSatisfy { row in row.allSatisfy { $0.map(fits) ?? true } }
    }
    let weightScale = Self.fraction { own.allSatisfy($0) }
    (raters, items) = (table.raters, table.items)
    var sums = Array(repeating: 0, count: raters * items)
    var (heavy, lowest) = (sums, Int.max)
    for (rater, row) in table.rows.enumerated() {
      let weight = Self.whole(own[rater] * weightScale)
      for item in row.indices {
        guard let score = row[item].map({ Self.whole($0 * scale) }) else { continue }
        heavy[rater * items + item] = weight
        sums[rater * items + item] = weight * score
        if weight > 0 { lowest = min(lowest, score) }
      }
    }
    (self.sums, self.weights, self.lowest) = (sums, heavy, lowest == .max ? 0 : lowest)
    let groups = strata ?? table.rows.map { _ in 0 }
    self.strata = Dictionary(grouping: table.rows.indices) { groups[$0] }
      .sorted { $0.key < $1.key }.map(\.value)
  }

  var hasScores: Bool { weights.contains { $0 > 0 } }

  /// The items' scores in one draw, up to a common factor; not a number where nobody scored the item.
  ///
  /// NB: a quotient of whole numbers is rounded once, so equal fractions give equal scores.
  func scores(of draw: Int, seed: UInt64, into scores: inout [Double]) {
    var generator = CounterRandom(seed: seed, stream: Self.stream, draw: UInt64(draw))
    var times = Array(repeating: 0, count: raters)
    for group in strata {
      for _ in group { times[group[generator.index(below: group.count)]] += 1 }
    }
    var above = Array(repeating: 0, count: items)
    var below = above
    for (rater, count) in times.enumerated() where count > 0 {
      let start = rater * items
      for item in 0..<items {
        above[item] &+= count &* sums[start + item]
        below[item] &+= count &* weights[start + item]
      }
    }
    for item in 0..<items {
      scores[item] = below[item] == 0 ? .nan : Double(above[item]) / Double(below[item])
    }
  }

  /// The smallest denominator that makes all values whole; a fine one when none up to 1,000 does.
  ///
  /// - Parameter all: whether every value is as asked.
  private static func fraction(of all: ((Double) -> Bool) -> Bool) -> Double {
    let found = (1...1_000).first { denominator in
      all { value in
        let scaled = value * Double(denominator)
        return abs(scaled - nearest(scaled)) < 1e-9 * max(1, abs(scaled))
      }
    }
    return found.map(Double.init) ?? fineness
  }

  private static func whole(_ value: Double) -> Int { Int(nearest(value)) }

  /// The whole number next to a value.
  ///
  /// NB: most are whole, and machines without an instruction for it call a function to round.
  private static func nearest(_ value: Double) -> Double {
    guard abs(value) < 0x1p52 else { return value }
    let cut = Double(Int(value))
    return cut == value ? cut : value.rounded()
  }
}
