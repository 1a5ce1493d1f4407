/// Kendall's W where too many scores are missing to leave the items out: from pairs of raters.
enum PairwiseConcordance {
  /// The fewest items that both raters of a pair must have scored.
  ///
  /// House: with fewer a rank correlation says next to nothing.
  static let fewestItems = 5

  /// W̄ = ρ̄ + (1 − ρ̄) / m̄, with the mean rank correlation ρ̄ of the pairs that have one and the mean
  /// number m̄ of raters of an item; and ρ̄ itself.
  static func value(_ block: ListwiseBlock) -> (w: Statistic<Double>, mean: Statistic<Double>) {
    guard block.isConnected else {
      return (.undefined(.disconnected), .undefined(.disconnected))
    }
    let pairs = correlations(block.rated.rows).filter { $0.n >= fewestItems }
    guard let mean = RankSums.mean(pairs.compactMap(\.rho.value)) else {
      let reason = pairs.isEmpty ? UndefinedReason.tooFewPerGroup : .noVariation
      return (.undefined(reason), .undefined(reason))
    }
    let scores = block.rated.rows.reduce(0) { $0 + $1.count { $0 != nil } }
    let ratersOfItem = Double(scores) / Double(block.rated.items)
    return (.value(mean + (1 - mean) / ratersOfItem), .value(mean))
  }

  private static func correlations(_ rows: [[Double?]]) -> [RankCorrelation] {
    rows.indices.flatMap { a in
      rows.indices[(a + 1)...].map { Spearman.correlation(rows[a], rows[$0]) }
    }
  }
}
