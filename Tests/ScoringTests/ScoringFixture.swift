import Foresight
import Longlisting
import Scoring
import TestSupport

/// A round of scores, from a table of them.
struct Scored {
  let longlist: LonglistInputs
  var scoring = ScoringInputs()
  let form: Form

  /// This many developments; three experts who weigh the same, unless told otherwise.
  init(
    _ count: Int, criteria: [Criterion], size: Int = 2, order: ShortlistRule.Order = .impact,
    weights: [Double] = [1, 1, 1], dropping dropped: [Development.ID] = []
  ) throws {
    var longlist = LonglistInputs()
    for development in Panel.developments(count) {
      try longlist.apply(.propose(development: development), Panel.stamp)
    }
    for id in dropped { try longlist.apply(.drop(id, reason: "test"), Panel.stamp) }
    self.longlist = longlist
    form = Form(items: Panel.codes(count), criteria: criteria)
    for expert in Panel.experts(weights) { try scoring.apply(.enrol(expert: expert), on: longlist) }
    try scoring.apply(.openRound(number: 1, form: form), on: longlist)
    try scoring.apply(.rule(ShortlistRule(size: size, order: order)), on: longlist)
  }

  /// The shortlist that these rows give, a row an expert.
  func shortlist(_ rows: [[Panel.Answer?]]) throws -> Shortlist {
    try Longlist(longlist).shortlist(
      scoring, answers: [.round(1): try Panel.sheets(rows, on: form)])
  }
}
