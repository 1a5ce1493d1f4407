import PanelStatistics

/// The mean and the trimmed mean of one item.
enum LocationCells {
  static let all = means + weighted + finite + trimmed

  private static let scales = [Levels.even, .skewed, .eleven]

  private static func scores(_ n: Int, _ levels: Levels, _ random: inout CounterRandom) -> [Double]
  {
    (0..<n).map { _ in Double(levels.level(random.normal())) }
  }

  private static let means = [5, 10, 30, 100].flatMap { n in
    scales.map { levels in
      let truth = moments(levels.chances()).mean
      return Cell(
        guide: "MeanScore", row: "\(n) raters", column: "equal weights", detail: levels.name
      ) { random in
        MeanScore(scores(n, levels, &random)).interval.holds(truth)
      }
    }
  }

  private static let weighted = [10, 30, 100].flatMap { n in
    scales.map { levels in
      let truth = moments(levels.chances()).mean
      return Cell(
        guide: "MeanScore", row: "\(n) raters", column: "weights 1 to 3", detail: levels.name
      ) { random in
        let weights = (0..<n).map { _ in Double(1 + random.index(below: 3)) }
        return MeanScore(scores(n, levels, &random), weights: weights).interval.holds(truth)
      }
    }
  }

  private static let finite = [10, 30, 100].flatMap { n in
    scales.map { levels in
      Cell(
        guide: "MeanScore", row: "\(n) raters", column: "half of the group", detail: levels.name
      ) { random in
        let group = scores(2 * n, levels, &random)
        let asked = Array(group[..<n])
        return MeanScore(asked, population: 2 * n).interval.holds(
          group.reduce(0, +) / Double(2 * n))
      }
    }
  }

  private static let trimmed = [10, 20, 30, 100].flatMap { n in
    scales.map { levels in
      let truth = trimmedMean(levels.chances())
      return Cell(
        guide: "TrimmedMean", row: "\(n) raters", column: levels.name, detail: "10 % at each end"
      ) { random in
        TrimmedMean(scores(n, levels, &random)).interval.holds(truth)
      }
    }
  }

  /// The mean of the answers between the tenth and the ninetieth of a hundred.
  private static func trimmedMean(_ chances: [Double]) -> Double {
    var (passed, sum) = (0.0, 0.0)
    for (level, chance) in chances.enumerated() {
      let kept = max(0, min(0.9, passed + chance) - max(0.1, passed))
      (passed, sum) = (passed + chance, sum + Double(level) * kept)
    }
    return sum / 0.8
  }
}
