import Foresight
import Scoring

/// What one group said in a cell, and whether that may be shown.
struct CellPart {
  let group: StakeholderGroup.ID
  /// How many of the group handed in a sheet.
  let respondents: Int
  let summary: CellSummary

  /// True when persons could be recognised: few of the group took part, or few said something here.
  private var isOfFew: Bool {
    summary.isOfFew || 1..<Findings.fewestShown ~= respondents
  }

  /// The groups that are not shown in a cell.
  ///
  /// What is hidden can be computed from the whole less what is shown; so when only one group is
  /// hidden, or those hidden are together too few, the next smallest is hidden as well.
  static func hidden(_ parts: [CellPart]) -> Set<StakeholderGroup.ID> {
    let present = parts.filter { $0.respondents > 0 }.sorted {
      ($0.summary.answered, $0.group) < ($1.summary.answered, $1.group)
    }
    var hidden = present.filter(\.isOfFew)
    guard !hidden.isEmpty else { return [] }
    for next in present where !next.isOfFew {
      let together = hidden.reduce(0) { $0 + $1.summary.answered }
      if hidden.count > 1, together >= Findings.fewestShown { break }
      hidden.append(next)
    }
    return Set(hidden.map(\.group))
  }
}

extension CellSummary {
  /// How many said something; a *don't know* is an answer of somebody too.
  var answered: Int { n + dontKnow }

  /// True when some but so few answered that persons could be recognised.
  var isOfFew: Bool { 1..<Findings.fewestShown ~= answered }
}
