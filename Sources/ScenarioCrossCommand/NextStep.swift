import ScenarioMethod

/// The command that leads a study on, and why it is the next.
struct NextStep {
  /// The words after `scenariocross`.
  let words: [String]
  let why: Wording

  init(_ opened: StudyOptions.Opened) {
    let stages = opened.frame.stages
    // NB: nobody can look again at a choice whose scores are too few by now.
    let hasScores = stages.contains { $0.stage == .scores && $0.state == .done }
    let stale = hasScores ? stages.first { $0.isStale } : nil
    guard let stage = stale ?? stages.first(where: { $0.state == .open }) else {
      words = ["export", "--format", "all", "--out", "Exports/\(opened.frame.slug)"]
      why = Wording(nl: "alles is klaar: maak de documenten", en: "all is done: make the documents")
      return
    }
    words = Self.words(to: stage.stage, opened)
    why =
      (stage.isStale
        ? Wording(nl: "bekijk opnieuw", en: "look again")
        : Wording(nl: "volgende stap", en: "next step")) + .same(": ") + stage.stage.name
  }

  /// The command that leads to a stage: what the stage waits for comes first.
  private static func words(
    to stage: StageStatus.Stage, _ opened: StudyOptions.Opened
  ) -> [String] {
    let workshop = opened.workshop
    switch stage {
    case .scope: return ["scope", "edit"]
    case .longlist: return ["longlist", "add"]
    case .scores:
      if workshop.scoring.currentRound == nil { return ["criteria", "edit"] }
      return workshop.scoring.experts.isEmpty ? ["experts", "add"] : ["scores", "enter"]
    case .shortlist: return ["shortlist", "confirm"]
    case .questionnaire:
      if workshop.survey.current != nil { return ["responses", "enter"] }
      return workshop.survey.draft.groups.isEmpty
        ? ["groups", "add"] : ["questionnaire", "publish"]
    case .axes: return workshop.axes.candidates.count < 2 ? ["axes", "add"] : ["axes", "choose"]
    case .scenarios: return scenarios(opened)
    }
  }

  private static func scenarios(_ opened: StudyOptions.Opened) -> [String] {
    let cross = opened.pipeline.cross.value
    if let quadrant = cross?.unwritten.first ?? cross?.uprooted.first {
      return ["scenario", "edit", quadrant.letter]
    }
    let isCompared = !opened.frame.missing.contains { $0.part == .comparison }
    return [isCompared ? "conclusions" : "comparison", "edit"]
  }

  /// The whole command, ready to copy, for the study that `options` mean.
  func command(_ options: StudyOptions) -> String {
    "scenariocross " + words.map(\.shellWord).joined(separator: " ") + options.copied
  }
}
