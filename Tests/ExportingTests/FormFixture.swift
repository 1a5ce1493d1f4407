import Exporting
import ScenarioMethod

/// Two developments, a round of scores and a questionnaire.
enum FormFixture {
  static let stamp = Stamp(actor: "test", day: .filesRead)

  static func study(madeUp: Bool = false) throws -> Workshop {
    var scope = Scope(title: "De haven", language: .nl)
    scope.focalQuestion = "Wat doet de haven?"
    scope.madeUp = madeUp
    scope.outcomes = [
      Outcome(id: "work", name: StudyText("Werk", translations: [.en: "Work"])),
      Outcome(id: "peace", name: "Rust", definition: "Hoe stil het is."),
    ]
    var first = Development(
      id: "D01", title: StudyText("Schepen varen", translations: [.en: "Ships sail"]),
      dimension: .economic)
    first.description = "Zie <b> en [@boek]."
    (first.directionA, first.directionB) = ("=Meer schepen", "Minder schepen")
    let second = Development(id: "D02", title: "Meeuwen", dimension: .ecological)
    var gone = Development(id: "D03", title: "Geschrapt", dimension: .ecological)
    gone.status = .kept
    var study = Workshop()
    let commands: [Command] = [
      .study(.describe(scope: scope)), .study(.cite(source: Source(id: "boek", title: "Boek"))),
      .longlist(.propose(development: first)), .longlist(.propose(development: second)),
      .longlist(.propose(development: gone)), .longlist(.drop("D03", reason: "dubbel")),
      .scoring(.openRound(number: 1, form: try round)),
      .survey(.publish(questionnaire: try questionnaire)),
    ]
    for command in commands { try study.apply(command, stamp) }
    return study
  }

  private static var round: Form {
    get throws {
      let low = StudyText("klein", translations: [.en: "small"])
      let impact = try Scale(from: 1, to: 5, low: low, high: "groot")
      return Form(
        items: ["D01", "D02", "D03"],
        criteria: [
          Criterion(id: "work", kind: .impact, outcome: "work", scale: impact),
          Criterion(id: "peace", kind: .impact, outcome: "peace", scale: impact),
          Criterion(id: "doubt", kind: .uncertainty, scale: try Scale(from: 0, to: 10)),
        ])
    }
  }

  private static var questionnaire: Questionnaire {
    get throws {
      let form = Form(
        items: ["D01"],
        criteria: [Criterion(id: "q", kind: .impact, scale: try Scale(from: 1, to: 3))],
        asksDirection: true)
      return Questionnaire(
        version: 1, form: form, wording: ["D01": "Er varen schepen"],
        groups: [StakeholderGroup(id: "crews", name: "Bemanningen")],
        openQuestions: [OpenQuestion(id: "missing", text: "Wat miste u?")],
        introduction: "Tien minuten.", privacy: "Zonder namen.")
    }
  }

  static func scores(
    for expert: Participant.ID? = nil, madeUp: Bool = false
  ) throws -> BlankForm {
    let study = try study(madeUp: madeUp)
    guard let round = study.scoring.currentRound else { throw StudyError.noScope }
    return try BlankForm(round, of: study, for: expert)
  }

  static func asked() throws -> BlankForm {
    let study = try study()
    guard let questionnaire = study.survey.current else { throw StudyError.noScope }
    return try BlankForm(questionnaire, of: study)
  }
}
