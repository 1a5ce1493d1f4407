/// The units of a panel, those with the same counts of levels put together.
///
/// In the order of the counts, so that a bootstrap draws the same whatever the order of the units.
struct RatedUnits {
  let levels: Int
  /// The counts of the levels, and how many units have them; two ratings or more.
  let kinds: [(counts: [Int], times: Int)]

  /// Puts the units of a panel together.
  init(_ answers: AnswerColumns, units: KrippendorffsAlpha.Units) {
    levels = answers.levels
    var times: [[Int]: Int] = [:]
    switch units {
    case .columns:
      for item in 0..<answers.items { times[answers.counts(of: item).counts, default: 0] += 1 }
    case .rows:
      for row in 0..<answers.raters { times[Self.counts(of: row, answers), default: 0] += 1 }
    }
    kinds = times.filter { $0.key.reduce(0, +) > 1 }
      .sorted { $0.key.lexicographicallyPrecedes($1.key) }
      .map { (counts: $0.key, times: $0.value) }
  }

  /// How many units there are.
  var count: Int { kinds.reduce(0) { $0 + $1.times } }

  private static func counts(of row: Int, _ answers: AnswerColumns) -> [Int] {
    var counts = Array(repeating: 0, count: answers.levels)
    for column in answers.columns where column[row] > 0 { counts[Int(column[row]) - 1] += 1 }
    return counts
  }
}
