/// Whether a rater answers alike on the two halves of each set of items that ask the same.
///
/// Each set is split in its even and its odd items; over the sets the means of the halves should go
/// together. Low or below 0 for who answers at random.
///
/// Source: `johnson2005`.
public enum EvenOddConsistency {
  /// The fewest sets for which it is computed.
  ///
  /// House: two points always lie on a line.
  public static let fewestSets = 3

  /// The correlation of the halves, corrected for their length (Spearman–Brown), −1…1.
  ///
  /// - Parameters:
  ///   - answers: one answer an item, already turned so that high means the same in a set; `nil` where
  ///     there is none.
  ///   - sets: the items of each set, in the order asked.
  /// - Returns: undefined below ``fewestSets`` sets of which both halves were answered (`noData` for
  ///   none, else `tooFewCategories`), and when a half is everywhere the same (`noVariation`).
  public static func of(_ answers: [Double?], sets: [[Int]]) -> Statistic<Double> {
    let halves = sets.compactMap { set -> (Double, Double)? in
      let odd = set.indices.filter { $0 % 2 == 0 }.compactMap { answers[set[$0]] }
      let even = set.indices.filter { $0 % 2 == 1 }.compactMap { answers[set[$0]] }
      guard !odd.isEmpty, !even.isEmpty else { return nil }
      return (odd.reduce(0, +) / Double(odd.count), even.reduce(0, +) / Double(even.count))
    }
    guard halves.count >= fewestSets else {
      return .undefined(halves.isEmpty ? .noData : .tooFewCategories)
    }
    guard let r = PearsonCorrelation.of(halves.map(\.0), halves.map(\.1)) else {
      return .undefined(.noVariation)
    }
    // Below −1/3 the correction leaves the scale.
    return .value(max(-1, 2 * r / (1 + max(r, -1 + 1e-15))))
  }
}
