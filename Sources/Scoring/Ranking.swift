import Glibc
public import Foresight
public import Longlisting
public import PanelStatistics

/// The longlist in order of the experts' scores, with the evidence of each place.
public struct Ranking: Equatable, Sendable {
  /// One development with its place and what the place rests on.
  public struct Entry: Equatable, Sendable {
    /// From 1; equal scores share a place (1, 2, 2, 4), and what has no score has none.
    public internal(set) var rank: Statistic<Int>
    public let development: Development
    /// What it is ranked by, 0–1.
    public let score: Statistic<Double>
    /// Impact and uncertainty, 0–1.
    public let impact: Statistic<Double>, uncertainty: Statistic<Double>
    /// Mean share of wins over the others, 0–1: the first breaker of ties.
    ///
    /// Undefined when nobody scored it beside another.
    public let borda: Statistic<Double>
    /// Share of impact cells on the top level, 0–1: the second breaker of ties.
    ///
    /// Undefined when nobody scored it on impact.
    public let topBox: Statistic<Double>
    public let criteria: [CellSummary]
    /// Where the middle half of the experts' own impact scores lies, 0–1: type-2 quartiles,
    /// unweighted; `nil` when ranked by another rule or with fewer than four scores.
    public let middleHalf: ClosedRange<Double>?
  }

  /// Best first: score, Borda, share of top-level cells, code.
  ///
  /// Undefined scores come last.
  public let entries: [Entry]
  public let rule: ShortlistRule.Order

  /// Ranks the developments that take part and that the round asked about.
  public init(
    _ longlist: Longlist, by rule: ShortlistRule.Order, sheets: [Sheet], on form: Form,
    experts: Shelf<Participant>
  ) {
    self.rule = rule
    let asked = longlist.developments.filter { form.items.contains($0.id) }
    let ids = asked.map(\.id)
    func scores(_ kind: Criterion.Kind) -> ExpertScores {
      ExpertScores(of: ids, kind, in: sheets, on: form, experts: experts)
    }
    let (impact, uncertainty) = (scores(.impact), scores(.uncertainty))
    let borda = Self.borda(impact, count: ids.count)
    let entries = asked.indices.map { place in
      let summaries = form.criteria.map { CellSummary(of: ids[place], $0, in: sheets, on: form) }
      let both = (Statistic(impact.mean(of: place)), Statistic(uncertainty.mean(of: place)))
      return Entry(
        rank: .undefined(.noData), development: asked[place],
        score: Self.score(both.0, both.1, by: rule), impact: both.0, uncertainty: both.1,
        borda: borda[place],
        topBox: Self.topBox(of: summaries), criteria: summaries,
        middleHalf: rule == .impact ? impact.middleHalf(of: place) : nil)
    }
    self.entries = Self.ranked(entries)
  }

  /// What the orders of the experts give each item.
  private static func borda(_ impact: ExpertScores, count: Int) -> [Statistic<Double>] {
    // NB: without a single rater there is no row that tells how many items there are.
    impact.scores.isEmpty
      ? Array(repeating: .undefined(.noData), count: count)
      : Borda.shares(of: impact.scores, weights: impact.weights)
  }

  private static func score(
    _ impact: Statistic<Double>, _ uncertainty: Statistic<Double>, by rule: ShortlistRule.Order
  ) -> Statistic<Double> {
    guard rule == .impactUncertainty, let i = impact.value else { return impact }
    return uncertainty.map { (i * $0).squareRoot() }
  }

  /// The share of impact answers on the level that means most.
  private static func topBox(of summaries: [CellSummary]) -> Statistic<Double> {
    var (top, all) = (0, 0)
    for cell in summaries where cell.criterion.kind == .impact {
      let counts = cell.counts.counts
      top += (cell.criterion.polarity < 0 ? counts.first : counts.last) ?? 0
      all += cell.n
    }
    return all > 0 ? .value(Double(top) / Double(all)) : .undefined(.noData)
  }

  /// A total order, so that no sort ever decides by chance.
  private static func ranked(_ entries: [Entry]) -> [Entry] {
    var sorted = entries.sorted { a, b in
      let decided = zip(a.keys, b.keys).first { $0 != $1 }
      return decided.map { $0 > $1 } ?? (a.development.id < b.development.id)
    }
    for place in sorted.indices {
      let isTied = place > 0 && sorted[place].keys[0] == sorted[place - 1].keys[0]
      switch sorted[place].score {
      case .value: sorted[place].rank = isTied ? sorted[place - 1].rank : .value(place + 1)
      case .undefined(let reason): sorted[place].rank = .undefined(reason)
      }
    }
    return sorted
  }
}

extension Statistic {
  /// A number, or undefined for want of data.
  fileprivate init(_ value: Value?) { self = value.map(Statistic.value) ?? .undefined(.noData) }
}

extension Ranking.Entry {
  /// What decides its place, highest first; what is undefined is the lowest.
  ///
  /// NB: the same scores added in another order differ in the last bit, and a tie must not hang on
  /// that.
  var keys: [Double] {
    [score, borda, topBox].map { (($0.value ?? -1) * 1e12).rounded() }
  }
}
