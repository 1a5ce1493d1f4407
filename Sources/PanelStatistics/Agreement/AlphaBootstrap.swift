/// α over units drawn again from those that there are.
struct AlphaBootstrap {
  /// The stream of its random numbers.
  private static let stream: UInt64 = 0xA1FA

  private let metric: KrippendorffsAlpha.Metric
  /// Of each kind of unit, the coincidences and the ratings of one.
  private let kinds: [(observed: [Double], ratings: [Double])]
  /// The kind of each unit.
  private let kindOfUnit: [Int]

  init(_ units: RatedUnits, _ metric: KrippendorffsAlpha.Metric) {
    self.metric = metric
    kinds = units.kinds.map { kind in
      var one = Coincidences(levels: units.levels)
      one.add(kind.counts)
      return (one.observed, one.ratings.map(Double.init))
    }
    kindOfUnit = units.kinds.indices.flatMap { kind in
      Array(repeating: kind, count: units.kinds[kind].times)
    }
  }

  /// The percentiles of the draws, interpolated; draws in which only one level is left do not count.
  ///
  /// - Returns: undefined (`noVariation`) when these are half of the draws or more.
  func interval(draws: Int, seed: UInt64, level: Double) -> Statistic<Interval> {
    let alphas = (0..<max(0, draws)).compactMap { draw in
      var random = CounterRandom(seed: seed, stream: Self.stream, draw: UInt64(draw))
      return alpha(&random)
    }.sorted()
    guard 2 * alphas.count > draws else { return .undefined(.noVariation) }
    let tail = (1 - level) / 2
    return .value(
      Interval(
        low: Self.percentile(tail, of: alphas), high: Self.percentile(1 - tail, of: alphas),
        level: level))
  }

  private func alpha(_ random: inout CounterRandom) -> Double? {
    var times = Array(repeating: 0.0, count: kinds.count)
    for _ in kindOfUnit { times[kindOfUnit[random.index(below: kindOfUnit.count)]] += 1 }
    var observed = kinds[0].observed.map { _ in 0.0 }
    var ratings = kinds[0].ratings.map { _ in 0.0 }
    for (kind, times) in zip(kinds, times) where times > 0 {
      for place in observed.indices { observed[place] += times * kind.observed[place] }
      for place in ratings.indices { ratings[place] += times * kind.ratings[place] }
    }
    return Coincidences.alpha(observed: observed, ratings: ratings, metric)
  }

  /// Type 7 of Hyndman and Fan.
  private static func percentile(_ share: Double, of sorted: [Double]) -> Double {
    let place = share * Double(sorted.count - 1)
    let lower = Int(place)
    let upper = min(lower + 1, sorted.count - 1)
    return sorted[lower] + (place - Double(lower)) * (sorted[upper] - sorted[lower])
  }
}
