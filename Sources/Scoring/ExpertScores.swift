public import Foresight
import PanelStatistics

/// What each expert made of each development, in one number.
public struct ExpertScores: Equatable, Sendable {
  /// Experts on the list × items, 0–1; `nil` where an expert scored less than half of the weight.
  public let scores: [[Double?]]
  /// One weight an expert.
  public let weights: [Double]

  /// The least share of the criteria's weight that a score rests on.
  ///
  /// House.
  public static let leastWeight = 0.5

  /// Combines the criteria of one kind, an expert a row.
  ///
  /// For each expert the weighted mean of the criteria that this expert scored, with the weights
  /// renormalised, mapped to 0–1 with the polarity applied. Who is not on the list of experts, or no
  /// longer, does not count.
  public init(
    of items: [Development.ID], _ kind: Criterion.Kind, in sheets: [Sheet], on form: Form,
    experts: Shelf<Participant>
  ) {
    let criteria = form.criteria.filter { $0.kind == kind }
    let weighed = sheets.compactMap { sheet in
      experts[sheet.participant].map { (sheet: sheet, weight: $0.weight) }
    }
    scores = weighed.map { one in
      items.map { Self.score(of: $0, on: criteria, in: one.sheet, form) }
    }
    weights = weighed.map(\.weight)
  }

  /// The mean over the experts who scored the item, weighted; `nil` when none did.
  public func mean(of item: Int) -> Double? {
    var (sum, weight) = (0.0, 0.0)
    for (row, own) in zip(scores, weights) {
      guard let score = row[item] else { continue }
      sum += own * score
      weight += own
    }
    return weight > 0 ? sum / weight : nil
  }

  /// The first and the third quartile (type 2) over the experts; `nil` below four scores.
  ///
  /// Source: `hyndman1996`.
  public func middleHalf(of item: Int) -> ClosedRange<Double>? {
    let sorted = scores.compactMap { $0[item] }.sorted()
    guard sorted.count >= 4 else { return nil }
    func level(_ quartile: Quartile) -> Double {
      let (lower, upper) = quartile.places(among: sorted.count)
      return (sorted[lower] + sorted[upper]) / 2
    }
    return level(.first)...level(.third)
  }

  private static func score(
    of item: Development.ID, on criteria: [Criterion], in sheet: Sheet, _ form: Form
  ) -> Double? {
    var (sum, given, all) = (0.0, 0.0, 0.0)
    for criterion in criteria {
      all += criterion.weight
      guard let level = sheet.rating(item, criterion.id, on: form)?.level else { continue }
      sum += criterion.weight * criterion.share(of: Double(level))
      given += criterion.weight
    }
    // NB: the same weights added in another order differ in the last bit, and half must stay half.
    return given > 0 && given / all > leastWeight - 1e-12 ? sum / given : nil
  }
}
