/// Rows of answers that are the same from first to last, beside how many chance alone makes.
///
/// On a short questionnaire many honest people give the same answers, so the same row is no evidence by
/// itself: only more pairs than chance explains are a flag, and then only to look further.
///
/// Source: `kuriakose2016`, `pew2016`.
public struct DuplicateAnswers: Equatable, Sendable {
  /// How rarely chance alone may make as many pairs before they are a flag: 1 in 1,000.
  ///
  /// House.
  public static let rare = 0.001

  /// The raters who gave the same row, a group a row that at least two gave; in the order of the first.
  public let groups: [[Int]]
  /// How many pairs of raters gave the same row.
  public let pairs: Int
  /// How many pairs chance makes when the items are independent: C(n, 2) Π Σ p².
  public let expected: Double
  /// The probability that chance makes at least so many pairs (Poisson).
  public let probability: Double
  /// True when chance makes as many pairs less than once in 1,000 times.
  public var isFlagged: Bool { pairs > 0 && probability < Self.rare }

  /// Compares all rows; who answered nothing is not compared.
  public init(_ answers: AnswerColumns) {
    var rows: [[UInt8]: [Int]] = [:]
    for rater in 0..<answers.raters {
      let row = answers.columns.map { $0[rater] }
      if row.contains(where: { $0 != 0 }) { rows[row, default: []].append(rater) }
    }
    groups = rows.values.filter { $0.count > 1 }.sorted { $0[0] < $1[0] }
    pairs = groups.reduce(0) { $0 + $1.count * ($1.count - 1) / 2 }
    let raters = rows.values.reduce(into: []) { $0 += $1 }
    let n = Double(raters.count)
    let same = answers.columns.reduce(1.0) { product, column in
      // A missing answer is one more way to be the same.
      var counts = Array(repeating: 0, count: answers.levels + 1)
      for rater in raters { counts[Int(column[rater])] += 1 }
      return product * counts.reduce(0) { $0 + Double($1) * Double($1) } / max(1, n * n)
    }
    expected = n * (n - 1) / 2 * same
    probability = pairs == 0 ? 1 : 1 - IncompleteGamma.upper(Double(pairs), expected)
  }
}
