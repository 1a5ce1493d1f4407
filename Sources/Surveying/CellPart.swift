import Foresight
import Scoring

/// What many people said in a cell: how many of them said something.
protocol SaidByMany {
  /// How many said something; a *don't know* is an answer of somebody too.
  var answered: Int { get }
}

extension SaidByMany {
  /// True when some but so few answered that persons could be recognised.
  var isOfFew: Bool { 1..<Findings.fewestShown ~= answered }
}

extension CellSummary: SaidByMany {
  var answered: Int { n + dontKnow }
}

extension DirectionSummary: SaidByMany {}

/// How many of one group answered a cell, and whether what they said may be shown.
struct CellPart {
  let group: StakeholderGroup.ID
  /// How many of the group handed in a sheet.
  let respondents: Int
  let said: any SaidByMany

  /// True when persons could be recognised: few of the group took part, or few said something here.
  private var isOfFew: Bool { said.isOfFew || 1..<Findings.fewestShown ~= respondents }

  /// The groups that are not shown in a cell.
  ///
  /// What is hidden can be computed from the whole less what is shown; so when only one group is
  /// hidden, or those hidden are together too few, the next smallest is hidden as well.
  static func hidden(_ parts: [CellPart]) -> Set<StakeholderGroup.ID> {
    let present = parts.filter { $0.respondents > 0 }.sorted {
      ($0.said.answered, $0.group) < ($1.said.answered, $1.group)
    }
    var hidden = present.filter(\.isOfFew)
    guard !hidden.isEmpty else { return [] }
    for next in present where !next.isOfFew {
      let together = hidden.reduce(0) { $0 + $1.said.answered }
      if hidden.count > 1, together >= Findings.fewestShown { break }
      hidden.append(next)
    }
    return Set(hidden.map(\.group))
  }
}
