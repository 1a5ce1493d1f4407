import ScenarioMethod
import WorkshopStore

/// What a study loses when somebody is forgotten: their answers, and what rested on them.
struct ForgettingLoss {
  private let scores: Int, answers: Int
  private let stale: [StageStatus.Stage], open: [StageStatus.Stage]

  /// - Parameter id: the code of a participant; who has none answered nothing.
  init(
    of id: Participant.ID, in study: WorkshopStore.Study, _ stamp: Stamp, _ language: Language
  ) throws {
    func cells(_ isCounted: (Form.Name) -> Bool) -> Int {
      study.answers.filter { isCounted($0.key) }.values.joined()
        .filter { $0.participant == id }.reduce(0) { $0 + $1.codes.count { $0 > 0 } }
    }
    func isRound(_ name: Form.Name) -> Bool { if case .round = name { true } else { false } }
    (scores, answers) = (cells(isRound), cells { !isRound($0) })
    var after = study.workshop
    if after.scoring.experts[id] != nil { try after.apply(.scoring(.dismiss(id)), stamp) }
    let kept = study.answers.mapValues { $0.filter { $0.participant != id } }
    let stages = try [(study.workshop, study.answers), (after, kept)].map {
      try Frame($0, slug: study.slug, answers: $1, orUndescribedIn: language).stages
    }
    let changed = zip(stages[0], stages[1]).filter { before, _ in before.state == .done }
    stale = changed.filter { before, after in
      after.state == .done && after.isStale && !before.isStale
    }.map(\.1.stage)
    open = changed.filter { _, after in after.state != .done }.map(\.1.stage)
  }

  /// What people must know before they agree.
  var wording: Wording {
    let lost =
      Wording.count(scores, nl: ("score", "scores"), en: ("score", "scores"))
      + Wording(nl: " en ", en: " and ")
      + .count(answers, nl: ("antwoord", "antwoorden"), en: ("answer", "answers"))
      + Wording(nl: " worden ingetrokken", en: " are withdrawn")
    return lost + told(stale, Wording(nl: "verouderd", en: "out of date"))
      + told(open, Wording(nl: "weer open", en: "open again"))
  }

  private func told(_ stages: [StageStatus.Stage], _ what: Wording) -> Wording {
    stages.isEmpty ? .same("") : .same("; ") + what + .same(": ") + .list(stages.map(\.name))
  }
}
