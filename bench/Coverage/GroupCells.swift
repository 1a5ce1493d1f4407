import PanelStatistics

/// Cliff's δ of two groups that differ by so many standard deviations.
enum GroupCells {
  static let all = [(10, 10), (10, 30), (30, 30), (100, 30)].flatMap { first, second in
    [Levels.even, .skewed].flatMap { levels in
      [0, 0.5, 1, 1.5].map { shift in
        let truth = delta(levels.chances(mean: shift), levels.chances())
        return Cell(
          guide: "MannWhitney", row: "\(first) and \(second) answers", column: levels.name,
          detail: "shift \(shift)"
        ) { random in
          let a = counts(first, levels, shift, &random)
          return MannWhitney.deltaInterval(a, counts(second, levels, 0, &random)).holds(truth)
        }
      }
    }
  }

  private static func counts(
    _ n: Int, _ levels: Levels, _ shift: Double, _ random: inout CounterRandom
  ) -> CountTable {
    var counts = CountTable(levels: levels.count)
    for _ in 0..<n { counts.add(levels.level(shift + random.normal())) }
    return counts
  }

  private static func delta(_ a: [Double], _ b: [Double]) -> Double {
    var below = 0.0
    return zip(a, b).reduce(0) { sum, level in
      defer { below += level.1 }
      return sum + level.0 * (2 * below + level.1)
    } - 1
  }
}
