import PanelStatistics

/// Ranks of items by the means of the same raters, and the set that may be the top three.
enum RankCells {
  static let all = [10, 30, 100].flatMap { raters in
    [0.05, 0.3].flatMap { gap in Kind.allCases.map { cell($0, raters, gap) } }
  }

  private enum Kind: String, CaseIterable {
    case best = "rank of the first", middle = "rank of a middle item"
    case all = "all ranks together", top = "the set with the top three"
  }

  private static let items = 8

  private static func cell(_ kind: Kind, _ raters: Int, _ gap: Double) -> Cell {
    Cell(
      guide: "RankConfidenceSets", row: "\(raters) raters", column: kind.rawValue,
      detail: "items \(gap) apart", promise: .atLeast
    ) { random in
      // Item 0 is truly the first; strictness makes the errors of the means go together.
      let rows = (0..<raters).map { _ in
        let strictness = 0.3 * random.normal()
        return (0..<items).map { strictness + random.normal() - gap * Double($0) }
      }
      let sets = RankConfidenceSets.of(
        means(rows), covariances: covariances(rows), draws: 500, seed: random.next())
      guard let sets = sets.value else { return nil }
      switch kind {
      case .best: return sets.marginal[0].contains(1)
      case .middle: return sets.marginal[4].contains(5)
      case .all: return sets.simultaneous.enumerated().allSatisfy { $1.contains($0 + 1) }
      case .top: return Set(sets.top(3)).isSuperset(of: [0, 1, 2])
      }
    }
  }

  private static func means(_ rows: [[Double]]) -> [Double] {
    (0..<items).map { item in rows.reduce(0) { $0 + $1[item] } / Double(rows.count) }
  }

  private static func covariances(_ rows: [[Double]]) -> [[Double]] {
    let means = means(rows)
    let n = Double(rows.count)
    return (0..<items).map { a in
      (0..<items).map { b in
        rows.reduce(0) { $0 + ($1[a] - means[a]) * ($1[b] - means[b]) } / (n * (n - 1))
      }
    }
  }
}
