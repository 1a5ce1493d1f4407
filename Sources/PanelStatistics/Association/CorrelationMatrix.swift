/// The rank correlations of all pairs of items, each over those who answered both.
///
/// Source: `bonett2000`.
public struct CorrelationMatrix: Equatable, Sendable {
  /// How many items there are.
  public let items: Int
  private let pairs: [RankCorrelation]

  /// Compares all pairs of items.
  public init(_ answers: AnswerColumns) {
    let count = answers.items
    items = count
    pairs = (0..<count).flatMap { a in
      (0..<a).map { b in
        Spearman.correlation(
          JointTable(answers.columns[a], answers.columns[b], levels: answers.levels))
      }
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
