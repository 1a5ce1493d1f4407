public import Foresight

/// How far one stage has come, as `status` shows it.
public struct StageStatus: Equatable, Sendable {
  /// The seven stages in the order of the method.
  public enum Stage: String, Sendable, CaseIterable {
    case scope, longlist, scores, shortlist, questionnaire, axes, scenarios

    /// The name that people read.
    public var name: Wording {
      switch self {
      case .scope: Wording(nl: "afbakening", en: "scope")
      case .longlist: Wording(nl: "longlist", en: "longlist")
      case .scores: Wording(nl: "scores", en: "scores")
      case .shortlist: Wording(nl: "selectie", en: "shortlist")
      case .questionnaire: Wording(nl: "vragenlijst", en: "questionnaire")
      case .axes: Wording(nl: "assen", en: "axes")
      case .scenarios: Wording(nl: "scenario's", en: "scenarios")
      }
    }
  }

  /// Whether a stage is done, can be worked on, or waits for an earlier one.
  public enum State: String, Sendable, CaseIterable {
    case open, done, blocked

    /// The word that people read.
    public var name: Wording {
      switch self {
      case .open: Wording(nl: "open", en: "open")
      case .done: Wording(nl: "klaar", en: "done")
      case .blocked: Wording(nl: "wacht", en: "blocked")
      }
    }
  }

  /// A number of things, such as 15 developments.
  public struct Count: Equatable, Sendable {
    /// The name in JSON.
    public let key: String
    public let number: Int
    public let wording: Wording
  }

  public let stage: Stage
  public let state: State
  /// Why it is not done; `nil` when it is.
  public let reason: Wording?
  /// The parts that changed since it was decided, or the earlier stages that are stale.
  public let staleBecause: [Basis.Part]
  public let counts: [Count]

  /// True when it rests on something that changed since.
  public var isStale: Bool { !staleBecause.isEmpty }

  /// How far it is in words: its state or, when it is done and stale, that it is and why.
  public var wording: Wording {
    guard state == .done, isStale else { return state.name }
    func because(_ language: Language) -> String {
      staleBecause.map { $0.name(language) }.joined(separator: ", ")
    }
    return Wording(
      nl: "verouderd, opnieuw bekijken (\(because(.nl)))",
      en: "stale, look again (\(because(.en)))")
  }
}

extension Frame {
  /// All seven stages in the order of the method.
  public var stages: [StageStatus] {
    StageStatus.Stage.allCases.map { stage in
      let reason = reason(of: stage)
      return StageStatus(
        stage: stage, state: reason == nil ? .done : waits(stage) ? .blocked : .open,
        reason: reason, staleBecause: staleBecause(stage), counts: counts(stage))
    }
  }

  /// Why a stage is not done; `nil` when it is.
  private func reason(of stage: StageStatus.Stage) -> Wording? {
    switch stage {
    case .scope: pipeline.scope.reason
    case .longlist: pipeline.longlist.reason
    case .scores: scoresReason
    case .shortlist: shortlistReason
    case .questionnaire: pipeline.findings.reason
    case .axes: pipeline.axes.reason
    case .scenarios: scenarioReason
    }
  }

  /// True while nobody can work on a stage that is not done, since an earlier one is not.
  ///
  /// Who has a longlist may score it and may answer a questionnaire; the team may choose the axes
  /// before all data are in, but not before there is something to make candidates of.
  private func waits(_ stage: StageStatus.Stage) -> Bool {
    let isUnranked = pipeline.shortlist.reason != nil
    return switch stage {
    case .scope, .longlist: false
    case .scores: pipeline.longlist.reason != nil
    case .shortlist: isUnranked
    case .questionnaire: shortlistReason != nil && pipeline.findings.reason != nil
    case .axes: pipeline.axes.reason != nil && isUnranked
    case .scenarios: pipeline.axes.reason != nil
    }
  }

  /// Scores on which people decided may have become too few since.
  private var scoresReason: Wording? {
    guard let shortlist = pipeline.shortlist.value else { return pipeline.shortlist.reason }
    return shortlist.lacksBallots ? ScoringError.tooFewBallots(shortlist.ballots).wording : nil
  }

  private var shortlistReason: Wording? {
    pipeline.shortlist.value?.confirmed != nil
      ? nil : Wording(nl: "nog niet bevestigd", en: "not confirmed yet")
  }

  private var scenarioReason: Wording? {
    let parts: [Missing.Part] = [.scenarios, .comparison, .conclusions]
    return pipeline.cross.reason ?? missing.first { parts.contains($0.part) }?.reason
  }

  /// Stale is transitive: what rests on a stale decision is stale as well.
  private func staleBecause(_ stage: StageStatus.Stage) -> [Basis.Part] {
    let (shortlist, axes) = (pipeline.shortlistStale, pipeline.axesStale)
    let fromShortlist: [Basis.Part] = shortlist.isEmpty ? [] : [.shortlist]
    let isChosen = pipeline.axes.value != nil
    switch stage {
    case .scope, .longlist, .scores: return []
    case .shortlist: return shortlist
    case .questionnaire: return pipeline.findings.value == nil ? [] : fromShortlist
    case .axes: return isChosen ? Set(fromShortlist + axes).inOrder : []
    case .scenarios:
      let isUprooted = pipeline.cross.value?.uprooted.isEmpty == false
      return isChosen && (isUprooted || !(shortlist + axes).isEmpty) ? fromShortlist + [.axes] : []
    }
  }
}

extension Set<Basis.Part> {
  /// The parts in the order of the method.
  fileprivate var inOrder: [Basis.Part] { Basis.Part.allCases.filter(contains) }
}
