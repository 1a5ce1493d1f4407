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
    let times =
      switch units {
      case .columns: Self.times(ofColumns: answers)
      case .rows: Self.packedTimes(ofRows: answers) ?? Self.times(ofRows: answers)
      }
    kinds = times.filter { $0.key.reduce(0, +) > 1 }
      .sorted { $0.key.lexicographicallyPrecedes($1.key) }
      .map { (counts: $0.key, times: $0.value) }
  }

  /// How many units there are.
  var count: Int { kinds.reduce(0) { $0 + $1.times } }

  private static func times(ofColumns answers: AnswerColumns) -> [[Int]: Int] {
    LevelTally.tables(of: answers, threads: 1, path: .best).reduce(into: [:]) {
      $0[$1.counts, default: 0] += 1
    }
  }

  private static func times(ofRows answers: AnswerColumns) -> [[Int]: Int] {
    (0..<answers.raters).reduce(into: [:]) { times, row in
      var counts = Array(repeating: 0, count: answers.levels)
      for column in answers.columns where column[row] > 0 { counts[Int(column[row]) - 1] += 1 }
      times[counts, default: 0] += 1
    }
  }

  /// The same by a number for the counts of a row, of which each is a digit; `nil` for too many digits.
  ///
  /// NB: a million rows have a few thousand kinds of counts, and an array for each row takes a second.
  private static func packedTimes(ofRows answers: AnswerColumns) -> [[Int]: Int]? {
    let base = UInt64(answers.items + 1)
    var weights: [UInt64] = [0, 1]
    while weights.count <= answers.levels {
      let (next, isTooLarge) = weights[weights.count - 1].multipliedReportingOverflow(by: base)
      // The largest number has a digit more than the largest weight.
      if isTooLarge || next > UInt64.max / base { return nil }
      weights.append(next)
    }
    var numbers = Array(repeating: UInt64(0), count: answers.raters)
    for column in answers.columns {
      for (row, code) in column.enumerated() { numbers[row] &+= weights[Int(code)] }
    }
    let times = numbers.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    let counts = times.map { number, times in
      (weights.dropFirst().map { Int(number / $0 % base) }, times)
    }
    return Dictionary(uniqueKeysWithValues: counts)
  }
}
