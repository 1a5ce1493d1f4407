import Glibc

/// The interval of an intraclass correlation from the scores without each item, each rater and both.
///
/// On the scale of ln((1 + (k − 1) ρ) / (1 − ρ)), the logarithm of a ratio of variances, whose error is
/// nearly normal whatever the scores look like.
///
/// Source: `ukoumunne2003`, `efron1981`.
struct IntraclassJackknife {
  /// With fewer the scores without one of them have no variance to speak of.
  private static let fewest = 3

  private let rows: [[Double]]
  private let sums: ScoreSums
  private let items: [ScoreSums.Part], raters: [ScoreSums.Part]

  /// The scores of a complete block, a row a rater.
  init(_ scores: [[Double]]) {
    let rows = MeanSquares.fromOneOfThem(scores)
    let places = (rows.first ?? []).indices
    let raterSums = rows.map { $0.reduce(0, +) }
    let itemSums = places.map { item in rows.reduce(0) { $0 + $1[item] } }
    func part(_ scores: [Double], _ met: [Double]) -> ScoreSums.Part {
      ScoreSums.Part(
        sum: scores.reduce(0, +), squares: scores.reduce(0) { $0 + $1 * $1 },
        crossed: zip(scores, met).reduce(0) { $0 + $1.0 * $1.1 })
    }
    items = places.map { item in part(rows.map { $0[item] }, raterSums) }
    raters = rows.map { part($0, itemSums) }
    (self.rows, sums) = (rows, ScoreSums(rows))
  }

  /// The ends for one score, as quotients; `nil` where the logarithm does not exist for all of them, or
  /// there are too few items or raters to leave one out.
  func ends(
    _ model: IntraclassCorrelation.Form.Model, level: Double
  ) -> (low: MeanSquares.Fraction, high: MeanSquares.Fraction)? {
    guard items.count >= Self.fewest, let whole = logarithm(model, sums),
      let ofItems = pseudovalues(
        whole, items.count, items.map { logarithm(model, sums.without(item: $0)) })
    else { return nil }
    var variance = ofItems.variance
    var degrees = Double(items.count - 1)
    // Consistency is about these very raters; the other models about raters of whom these are a sample.
    if model != .consistency {
      guard let extra = varianceOfRaters(model, whole) else { return nil }
      let own = variance * variance / degrees + extra * extra / Double(raters.count - 1)
      variance += extra
      degrees = own > 0 ? variance * variance / own : degrees
    }
    let half = StudentT.quantile((1 + level) / 2, degrees: degrees) * variance.squareRoot()
    let around = (low: min(ofItems.mean - half, whole), high: max(ofItems.mean + half, whole))
    return (back(around.low), back(around.high))
  }

  /// What other raters would add to the variance: that of leaving raters out, less the part that leaving
  /// items out has counted already.
  private func varianceOfRaters(
    _ model: IntraclassCorrelation.Form.Model, _ whole: Double
  ) -> Double? {
    let withoutRater = raters.map { logarithm(model, sums.without(rater: $0)) }
    guard raters.count >= Self.fewest,
      let ofRaters = pseudovalues(whole, raters.count, withoutRater)
    else { return nil }
    var squares: [Double] = []
    for (item, ofItem) in items.enumerated() {
      guard let one = logarithm(model, sums.without(item: ofItem)) else { return nil }
      for (rater, ofRater) in raters.enumerated() {
        let rest = sums.without(item: ofItem, rater: ofRater, score: rows[rater][item])
        guard let other = withoutRater[rater], let both = logarithm(model, rest) else { return nil }
        let interaction = whole - one - other + both
        squares.append(interaction * interaction)
      }
    }
    let degrees = Double((items.count - 1) * (raters.count - 1))
    let shared = sum(squares) * degrees / Double(items.count * raters.count)
    return max(0, ofRaters.variance - shared)
  }

  /// The mean m·f − (m − 1)·f(without one) and its variance; `nil` where some f does not exist.
  private func pseudovalues(
    _ whole: Double, _ count: Int, _ without: [Double?]
  ) -> (mean: Double, variance: Double)? {
    let found = without.compactMap { $0 }
    guard found.count == count else { return nil }
    let m = Double(count)
    let pseudo = found.map { m * whole - (m - 1) * $0 }
    let mean = sum(pseudo) / m
    return (mean, sum(pseudo.map { ($0 - mean) * ($0 - mean) }) / (m * (m - 1)))
  }

  /// A sum that the order of the values does not change by a digit.
  private func sum(_ values: [Double]) -> Double { values.sorted().reduce(0, +) }

  private func logarithm(
    _ model: IntraclassCorrelation.Form.Model, _ sums: ScoreSums
  ) -> Double? {
    let (above, below) = MeanSquares(sums).fraction(model)
    let (up, down) = (below + (self.sums.k - 1) * above, below - above)
    return up > 0 && down > 0 ? log(up / down) : nil
  }

  /// ρ of a logarithm, as a quotient that neither end of the scale makes overflow.
  private func back(_ logarithm: Double) -> MeanSquares.Fraction {
    let ratio = exp(-abs(logarithm))
    return logarithm > 0
      ? (1 - ratio, 1 + (sums.k - 1) * ratio) : (ratio - 1, ratio + sums.k - 1)
  }
}
