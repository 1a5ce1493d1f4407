/// How many things a set of items really measures: components, and those that chance does not explain.
///
/// Source: `horn1965`, `marchenko1967`.
public struct PrincipalComponents: Equatable, Sendable {
  /// How many tables of chance parallel analysis makes.
  public static let draws = 200
  /// From how many respondents on the limit of chance is taken from theory instead.
  ///
  /// House: there it lies within 0.02 of what the tables of chance give.
  public static let largePanel = 20_000

  /// The variance of each component, largest first; together as many as there are items.
  public let eigenvalues: [Double]
  /// What chance makes of each: its 95th percentile over the tables of chance.
  public let thresholds: [Double]
  /// A loading (correlation with the component) an item, a row a component.
  public let loadings: [[Double]]
  /// How many components, from the first, lie above their threshold.
  public let retained: Int
  /// What the thresholds were made from; `nil` when they are from theory.
  public let seed: UInt64?

  /// The components of a correlation matrix.
  ///
  /// - Parameters:
  ///   - matrix: correlations, 1 on the diagonal. Where it is not that of any data (as pairwise ones may
  ///     be) what lies below 0 is cut off.
  ///   - thresholds: one an item, from ``chance(_:seed:draws:)`` or ``edge(respondents:items:)``.
  ///   - seed: what the thresholds were made from.
  public init(_ matrix: [[Double]], thresholds: [Double], seed: UInt64? = nil) {
    let eigen = SymmetricEigen(matrix)
    eigenvalues = eigen.values
    self.thresholds = thresholds
    self.seed = seed
    loadings = zip(eigen.values, eigen.vectors).map { value, vector in
      vector.map { $0 * max(0, value).squareRoot() }
    }
    retained = zip(eigen.values, thresholds).prefix { $0 > $1 }.count
  }

  /// The components of the rank correlations of items, with the thresholds that fit their number.
  ///
  /// - Returns: undefined without items or answers (`noData`) and with one item (`singleItem`).
  public static func of(_ answers: AnswerColumns, seed: UInt64) -> Statistic<PrincipalComponents> {
    guard answers.items > 0, answers.raters > 0 else { return .undefined(.noData) }
    guard answers.items > 1 else { return .undefined(.singleItem) }
    let matrix = CorrelationMatrix(answers).values
    guard answers.raters < largePanel else {
      let edge = edge(respondents: answers.raters, items: answers.items)
      return .value(
        PrincipalComponents(matrix, thresholds: Array(repeating: edge, count: answers.items)))
    }
    return .value(PrincipalComponents(matrix, thresholds: chance(answers, seed: seed), seed: seed))
  }

  /// The largest eigenvalue that chance makes of very many respondents: (1 + √(p / n))².
  public static func edge(respondents: Int, items: Int) -> Double {
    let side = 1 + (Double(items) / Double(respondents)).squareRoot()
    return side * side
  }

  /// The 95th percentile (type 7) of each eigenvalue when every column is shuffled by itself.
  public static func chance(
    _ answers: AnswerColumns, seed: UInt64, draws: Int = draws
  ) -> [Double] {
    let all = (0..<draws).map { draw in
      var generator = CounterRandom(seed: seed, stream: 0x5043, draw: UInt64(draw))
      let columns = answers.columns.map { $0.shuffled(using: &generator) }
      let shuffled = (try? AnswerColumns(columns, levels: answers.levels)) ?? answers
      return SymmetricEigen(CorrelationMatrix(shuffled).values).values
    }
    return (0..<answers.items).map { place in
      let sorted = all.map { $0[place] }.sorted()
      let position = 0.95 * Double(sorted.count - 1)
      let low = Int(position)
      let high = min(low + 1, sorted.count - 1)
      return sorted[low] + (position - Double(low)) * (sorted[high] - sorted[low])
    }
  }
}
