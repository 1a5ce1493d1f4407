import AxisSelection
import Foresight
import Longlisting
import Scoring
import Surveying
import TestSupport

/// Candidates with a panel's scores and answers.
struct Candidates {
  var longlist = LonglistInputs()
  var axes = AxisInputs()
  /// Criteria of the questionnaire, and whether it asks which way each development will go.
  let form: Form

  /// Candidates by name: `D01` is a member, `-D01` a reversed one.
  init(
    _ members: [AxisCandidate.ID: [String]], of count: Int = 2,
    criteria: [Criterion] = [Panel.first], asksDirection: Bool = true
  ) throws {
    for development in Panel.developments(count) {
      try longlist.apply(.propose(development: development), Panel.stamp)
    }
    form = Form(items: Panel.codes(count), criteria: criteria, asksDirection: asksDirection)
    for (id, codes) in members {
      try axes.apply(.propose(candidate: Self.candidate(id, codes)), on: longlist)
    }
  }

  static func candidate(_ id: AxisCandidate.ID, _ members: [String]) -> AxisCandidate {
    AxisCandidate(
      id: id, name: "", degree: "",
      members: members.map { code in
        AxisCandidate.Member(
          Identifier(rawValue: code.replacing("-", with: "")), isReversed: code.hasPrefix("-"))
      },
      poles: [Pole(name: "one"), Pole(name: "two")])
  }

  /// The shortlist that three experts make who all score this row.
  func shortlist(_ scores: [Panel.Answer?], on criteria: [Criterion]) throws -> Shortlist {
    var scoring = ScoringInputs()
    let form = Form(items: form.items, criteria: criteria)
    for expert in Panel.experts([1, 1, 1]) {
      try scoring.apply(.enrol(expert: expert), on: longlist)
    }
    try scoring.apply(.openRound(number: 1, form: form), on: longlist)
    return try Longlist(longlist).shortlist(
      scoring, answers: [.round(1): try Panel.sheets([scores, scores, scores], on: form)])
  }

  /// What respondents answered, a row each.
  func findings(_ rows: [[Panel.Answer?]]) throws -> Findings {
    var survey = SurveyInputs()
    let questionnaire = Questionnaire(version: 1, form: form, wording: [:], groups: [])
    try survey.apply(.publish(questionnaire: questionnaire), on: longlist)
    return try survey.findings(answers: [.questionnaire(1): Panel.sheets(rows, on: form)])
  }

  /// The pairs, on these answers and on experts who give every development the middle.
  func pairs(_ rows: [[Panel.Answer?]]) throws -> AxisPairs {
    let middle = Array(repeating: Panel.Answer?.some(3), count: form.items.count)
    return try axes.pairs(
      shortlist: shortlist(middle, on: [Panel.first]), findings: findings(rows))
  }
}
