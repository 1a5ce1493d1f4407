/// The rank correlations of all pairs of items, each over those who answered both.
///
/// Source: `bonett2000`.
public struct CorrelationMatrix: Equatable, Sendable {
  /// How many items there are.
  public let items: Int
  private let pairs: [RankCorrelation]

  /// Compares all pairs of items.
  ///
  /// - Parameters:
  ///   - answers: raters × items.
  ///   - threads: how many to use at once; they change nothing but the time.
  public init(_ answers: AnswerColumns, threads: Int = 1) {
    self.init(JointTables(answers, threads: threads))
  }

  /// Compares all pairs of items of which the tables are known.
  public init(_ tables: JointTables) {
    items = tables.items
    pairs = (0..<tables.items).flatMap { a in
      (0..<a).map { b in Spearman.correlation(tables[a, b]) }
    }
  }

  /// The correlation of two different items, in either order.
  public subscript(a: Int, b: Int) -> RankCorrelation {
    let (high, low) = (max(a, b), min(a, b))
    return pairs[high * (high - 1) / 2 + low]
  }

  /// ρ of every two items, 1 on the diagonal and 0 where it is undefined.
  public var values: [[Double]] {
    (0..<items).map { a in (0..<items).map { $0 == a ? 1 : self[a, $0].rho.value ?? 0 } }
  }
}
