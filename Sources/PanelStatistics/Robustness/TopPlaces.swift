/// Which items stand in the first N places, where a tie over the border is shared.
enum TopPlaces {
  /// The share of a place in the first `size` that each item has, 0…1; together `size`.
  ///
  /// Each of t items that tie for the last q places has q / t: no order of the items decides.
  ///
  /// - Parameter scores: higher is better; one that is not a number has no place.
  static func shares(_ scores: [Double], size: Int) -> [Double] {
    scores.map { own in
      guard !own.isNaN else { return 0 }
      let above = scores.count { $0 > own }
      let equal = scores.count { $0 == own }
      return max(0, min(1, Double(size - above) / Double(equal)))
    }
  }
}
