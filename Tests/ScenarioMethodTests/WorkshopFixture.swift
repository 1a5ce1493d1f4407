import ScenarioMethod
import TestSupport

extension Workshop {
  /// Two developments in a round, and three experts.
  init(twoDevelopmentsOn criteria: [Criterion]) throws {
    self.init()
    for development in Panel.developments(2) {
      try apply(.longlist(.propose(development: development)), Panel.stamp)
    }
    for expert in Panel.experts([1, 1, 1]) {
      try apply(.scoring(.enrol(expert: expert)), Panel.stamp)
    }
    let form = Form(items: Panel.codes(2), criteria: criteria)
    try apply(.scoring(.openRound(number: 1, form: form)), Panel.stamp)
    try apply(.scoring(.rule(ShortlistRule(size: 2))), Panel.stamp)
  }

  /// The answers of experts to the first round, a row each.
  func scores(_ rows: [[Panel.Answer?]]) throws -> Answers {
    guard let form = form(.round(1)) else { return [:] }
    return [.round(1): try Panel.sheets(rows, on: form)]
  }

  /// Two developments, each with its candidate, scored by three and answered by five.
  static func withCandidates() throws -> (Workshop, Answers) {
    var workshop = try Workshop(twoDevelopmentsOn: [Panel.first])
    let form = Form(items: Panel.codes(2), criteria: [Panel.first], asksDirection: true)
    let groups = [StakeholderGroup(id: "g", name: "G"), StakeholderGroup(id: "h", name: "H")]
    let questionnaire = Questionnaire(version: 1, form: form, wording: [:], groups: groups)
    try workshop.apply(.survey(.publish(questionnaire: questionnaire)), Panel.stamp)
    let members: [(AxisCandidate.ID, AxisCandidate.Member)] = [
      ("x", .init("D01")), ("y", .init("D02", isReversed: true)),
    ]
    for (id, member) in members {
      let candidate = AxisCandidate(
        id: id, name: "", degree: "", members: [member],
        poles: [Pole(name: "one"), Pole(name: "two")])
      try workshop.apply(.axes(.propose(candidate: candidate)), Panel.stamp)
    }
    var answers = try workshop.scores([[5, 1], [5, 1], [5, 1]])
    answers[.questionnaire(1)] = try Panel.sheets(
      [
        [1, "a", 5, "b"], [2, "a", 4, "a"], [3, "b", 3, "a"], [4, "b", 2, "b"], [5, "a", 1, "b"],
      ], on: form, groups: ["g", "g", "g", "g", "h"])
    return (workshop, answers)
  }
}
