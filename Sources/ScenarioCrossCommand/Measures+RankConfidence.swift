import ScenarioMethod

// Between which ranks does an item truly lie?

extension Measure {
  static let rankConfidence = Measure(
    name: "rank-confidence",
    words: Wording(
      nl: "tussen welke rangen een item werkelijk ligt, met 95 % voor alle samen",
      en: "between which ranks an item truly lies, with 95 % for all together"),
    method: Wording(
      nl: "rang van het gemiddelde over wie alles scoorde; rangverzamelingen van Mogstad e.a.",
      en: "rank of the mean over those who scored all; rank sets of Mogstad et al."),
    work: .scores { input in
      let rows = input.scores.rows.compactMap { row in
        row.contains { $0 == nil } ? nil : row.compactMap { $0 }
      }
      let means = input.items.indices.map { item in
        rows.reduce(0) { $0 + $1[item] } / Double(max(1, rows.count))
      }
      let found = sets(of: rows, means, input)
      var measured = Measured.each(item: input.items) { item in
        guard let ranks = found.value?.simultaneous[item] else {
          return (.undefined(found.reason ?? .noData), rows.count, nil)
        }
        let rank = 1 + means.count { $0 > means[item] }
        return (
          .value(Double(rank)), rows.count,
          Interval(low: Double(ranks.lowerBound), high: Double(ranks.upperBound))
        )
      }
      measured.chance = found.value.map { ($0.draws, $0.seed) }
      return measured
    })

  private static func sets(
    of rows: [[Double]], _ means: [Double], _ input: MeasureInput
  ) -> Statistic<RankConfidenceSets> {
    guard rows.count > 1 else { return .undefined(input.ratings == 0 ? .noData : .singleRater) }
    return RankConfidenceSets.of(
      means, covariances: covariances(of: rows, means),
      draws: input.draws ?? RankConfidenceSets.usualDraws, seed: input.seed)
  }

  /// The covariances of the means of items that the same raters scored.
  private static func covariances(of rows: [[Double]], _ means: [Double]) -> [[Double]] {
    let n = Double(rows.count)
    return means.indices.map { a in
      means.indices.map { b in
        rows.reduce(0) { $0 + ($1[a] - means[a]) * ($1[b] - means[b]) } / (n - 1) / n
      }
    }
  }
}
