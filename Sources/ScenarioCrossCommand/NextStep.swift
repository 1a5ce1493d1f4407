import ScenarioMethod

/// The command that leads a study on, and why it is the next.
struct NextStep {
  /// The words after `scenariocross`.
  let words: [String]
  let why: Wording
  /// What may be done beside it: more answers may come while fewer came than were invited, and a
  /// study that is done may be given more.
  let beside: [Wording]

  init(_ opened: StudyOptions.Opened) {
    let stages = opened.frame.stages
    let answers = opened.pipeline.findings.value.flatMap(\.expected).map(Self.moreAnswers)
    // NB: nobody can look again at a choice whose scores are too few by now.
    let hasScores = stages.contains { $0.stage == .scores && $0.state == .done }
    let stale = hasScores ? stages.first { $0.isStale } : nil
    guard let stage = stale ?? stages.first(where: { $0.state == .open }) else {
      let more = StillToAdd(opened: opened)
      (words, why) = Self.last(opened, more)
      beside = [answers, more.sentence].compactMap(\.self)
      return
    }
    beside = [answers].compactMap(\.self)
    words = Self.words(to: stage.stage, opened)
    if words.first == "undo" {
      why = Wording(nl: "zet terug wat is teruggenomen", en: "put back what was taken back")
      return
    }
    why =
      (stage.isStale
        ? Wording(nl: "bekijk opnieuw", en: "look again")
        : Wording(nl: "volgende stap", en: "next step")) + .same(": ") + stage.stage.name
  }

  /// All stages are done: a scenario that has only a title is written, and then come the documents.
  private static func last(
    _ opened: StudyOptions.Opened, _ more: StillToAdd
  ) -> (words: [String], why: Wording) {
    guard let quadrant = opened.pipeline.cross.value?.untold.first else {
      return (["export", "--format", "all", "--out", more.folder], more.why)
    }
    let why = Wording(
      nl: "scenario \(quadrant.letter) heeft alleen een titel",
      en: "scenario \(quadrant.letter) has only a title")
    return (["scenario", "edit", quadrant.letter], why)
  }

  private static func moreAnswers(_ answered: Int, of invited: Int) -> Wording {
    Wording(
      nl: "\(answered) van \(invited) uitgenodigden antwoordden; er kunnen antwoorden bij met "
        + "“responses enter” of “responses import BESTAND”",
      en: "\(answered) of \(invited) invited answered; more answers can come with “responses "
        + "enter” or “responses import FILE”")
  }

  /// The command that leads to a stage: what the stage waits for comes first.
  private static func words(
    to stage: StageStatus.Stage, _ opened: StudyOptions.Opened
  ) -> [String] {
    let workshop = opened.workshop
    switch stage {
    case .scope: return scope(opened)
    case .longlist: return ["longlist", "add"]
    case .scores: return scores(workshop.scoring, opened.answers)
    case .shortlist: return ["shortlist", "confirm"]
    case .questionnaire:
      if let asked = workshop.survey.current {
        return asked.groups.isEmpty ? ["groups", "add"] : ["responses", "enter"]
      }
      return workshop.survey.draft.groups.isEmpty
        ? ["groups", "add"] : ["questionnaire", "publish"]
    case .axes: return workshop.axes.candidates.count < 2 ? ["axes", "add"] : ["axes", "choose"]
    case .scenarios: return scenarios(opened)
    }
  }

  /// What took the description away is taken back; where nothing did, the study begins.
  private static func scope(_ opened: StudyOptions.Opened) -> [String] {
    let journal = opened.journal
    let described = journal.entries.filter { entry in
      entry.deed.commands.contains { if case .study(.describe) = $0 { true } else { false } }
    }.map(\.seq)
    let undone = journal.undone
    let undo = journal.entries.last { entry in
      guard case .undo(let target) = entry.deed, !undone.contains(entry.seq) else { return false }
      return described.contains(target)
    }
    return undo.map { ["undo", "\($0.seq)"] } ?? ["new", "--slug", opened.frame.slug]
  }

  /// When all who are there have scored, only another expert leads on.
  private static func scores(_ scoring: ScoringInputs, _ answers: Answers) -> [String] {
    guard let round = scoring.currentRound, !scoring.lacksCriteria(answers) else {
      return ["criteria", "edit"]
    }
    let scored = (answers[.round(round.number)] ?? []).filter(\.isAnswered).map(\.participant)
    let isWaiting = scoring.experts.contains { !scored.contains($0.id) }
    return isWaiting ? ["scores", "enter"] : ["experts", "add"]
  }

  private static func scenarios(_ opened: StudyOptions.Opened) -> [String] {
    let cross = opened.pipeline.cross.value
    if let quadrant = cross?.unwritten.first ?? cross?.uprooted.first {
      return ["scenario", "edit", quadrant.letter]
    }
    let isCompared = !opened.frame.missing.contains { $0.part == .comparison }
    return [isCompared ? "conclusions" : "comparison", "edit"]
  }

  /// The step in a line, for those who just did something else.
  func sentence(_ options: StudyOptions) -> Wording {
    Wording(nl: "volgende stap: ", en: "next step: ") + .same(command(options))
  }

  /// The whole command, ready to copy, for the study that `options` mean.
  func command(_ options: StudyOptions) -> String {
    "scenariocross " + words.map(\.shellWord).joined(separator: " ") + options.copied
  }
}
