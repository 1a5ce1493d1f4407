import PanelStatistics

/// A panel whose scores are the item's height, the rater's strictness and chance, together of variance 1.
struct PanelModel: Sendable {
  /// `nil` for scores as they are, without levels.
  let levels: Levels?
  /// The parts of the variance that items and raters make.
  let ofItems: Double, ofRaters: Double

  var deviation: Double { (1 - ofItems - ofRaters).squareRoot() }

  /// Scores, a row a rater.
  func scores(raters: Int, items: Int, _ random: inout CounterRandom) -> [[Double]] {
    let heights = (0..<items).map { _ in ofItems.squareRoot() * random.normal() }
    return (0..<raters).map { _ in
      let strictness = ofRaters.squareRoot() * random.normal()
      return heights.map { height in
        let value = height + strictness + deviation * random.normal()
        return levels.map { Double($0.level(value)) } ?? value
      }
    }
  }

  /// Codes, a column an item, with such a share of them missing.
  func answers(
    raters: Int, items: Int, missing: Double, _ random: inout CounterRandom
  ) -> [[UInt8]] {
    let rows = scores(raters: raters, items: items, &random)
    return (0..<items).map { item in
      rows.map { random.share() < missing ? 0 : UInt8($0[item]) + 1 }
    }
  }

  /// The ordinal α of endlessly many units, of raters who are alike.
  func alpha(_ levels: Levels) -> Double {
    var (pairs, shares) = (
      Array(repeating: Array(repeating: 0.0, count: levels.count), count: levels.count),
      Array(repeating: 0.0, count: levels.count)
    )
    let grid = normalGrid(2000)
    for height in grid {
      let p = levels.chances(mean: ofItems.squareRoot() * height, deviation: deviation)
      for a in p.indices {
        shares[a] += p[a] / Double(grid.count)
        for b in p.indices { pairs[a][b] += p[a] * p[b] / Double(grid.count) }
      }
    }
    var (found, expected) = (0.0, 0.0)
    for b in shares.indices {
      for a in 0..<b {
        let distance = shares[a...b].reduce(0, +) - (shares[a] + shares[b]) / 2
        found += pairs[a][b] * distance * distance
        expected += shares[a] * shares[b] * distance * distance
      }
    }
    return 1 - found / expected
  }

  /// The share of the variance that items make, with raters of their own each or as a sample, and the same
  /// without what raters differ in strictness.
  func intraclass() -> (agreement: Double, consistency: Double) {
    guard let levels else { return (ofItems, ofItems / (1 - ofRaters)) }
    let (heights, raters) = (normalGrid(300), ofRaters > 0 ? normalGrid(100) : [0])
    var ofItem = Array(repeating: 0.0, count: heights.count)
    var ofRater = Array(repeating: 0.0, count: raters.count)
    var chances = Array(repeating: 0.0, count: levels.count)
    for (i, height) in heights.enumerated() {
      for (r, strictness) in raters.enumerated() {
        let middle = ofItems.squareRoot() * height + ofRaters.squareRoot() * strictness
        let p = levels.chances(mean: middle, deviation: deviation)
        let mean = moments(p).mean
        ofItem[i] += mean / Double(raters.count)
        ofRater[r] += mean / Double(heights.count)
        for level in p.indices {
          chances[level] += p[level] / Double(heights.count * raters.count)
        }
      }
    }
    func variance(_ values: [Double]) -> Double {
      let mean = values.reduce(0, +) / Double(values.count)
      return values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(values.count)
    }
    let (all, own) = (moments(chances).variance, variance(ofItem))
    return (own / all, own / (all - variance(ofRater)))
  }
}
