/// How much one rater's answers differ from item to item: the inter-item standard deviation.
///
/// Near 0 for who draws a straight line, high for who answers at random; both are to be looked at.
///
/// Source: `dunn2018`, `marjanovic2015`.
public enum ResponseVariability {
  /// The sample standard deviation of one rater's answers, in levels.
  ///
  /// - Parameter codes: one code an item; 0 does not count.
  /// - Returns: undefined without answers (`noData`) and with one (`singleItem`).
  public static func of(_ codes: [UInt8]) -> Statistic<Double> {
    let answered = codes.lazy.filter { $0 != 0 }.map(Int.init)
    let n = answered.reduce(0) { count, _ in count + 1 }
    guard n > 1 else { return .undefined(n == 0 ? .noData : .singleItem) }
    let sum = answered.reduce(0, +)
    let squares = answered.reduce(0) { $0 + $1 * $1 }
    return .value((Double(n * squares - sum * sum) / Double(n * (n - 1))).squareRoot())
  }

  /// One a rater.
  public static func of(_ answers: AnswerColumns) -> [Statistic<Double>] {
    (0..<answers.raters).map { rater in of(answers.columns.map { $0[rater] }) }
  }
}
