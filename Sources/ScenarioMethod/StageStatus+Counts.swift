import Foresight

extension StageStatus.Count {
  fileprivate init(_ key: String, _ number: Int, nl: (String, String), en: (String, String)) {
    self.init(key: key, number: number, wording: .count(number, nl: nl, en: en))
  }
}

extension Frame {
  /// How much there is of what a stage makes.
  func counts(_ stage: StageStatus.Stage) -> [StageStatus.Count] {
    switch stage {
    case .scope:
      [.init("themes", scope.themes.count, nl: ("thema", "thema's"), en: ("theme", "themes"))]
    case .longlist:
      pipeline.longlist.value.map {
        [Self.developments($0.developments.count)] + Self.twins($0.nearDuplicates)
      } ?? []
    // NB: what is too few says itself how many there are.
    case .scores:
      pipeline.shortlist.value.map { $0.lacksBallots ? [] : [Self.ballots($0.ballots)] } ?? []
    case .shortlist:
      pipeline.shortlist.value.flatMap { shortlist in
        shortlist.confirmed.map { confirmed in
          [Self.developments(confirmed.codes.count)] + Self.unexplained(shortlist.unexplained)
        }
      } ?? []
    case .questionnaire: pipeline.findings.value.map { [Self.respondents($0)] } ?? []
    case .axes: pipeline.pairs.value.map { [Self.candidates($0.candidates.count)] } ?? []
    case .scenarios: pipeline.cross.value.map { [Self.scenarios(4 - $0.unwritten.count)] } ?? []
    }
  }

  private static func developments(_ n: Int) -> StageStatus.Count {
    .init(
      "developments", n, nl: ("ontwikkeling", "ontwikkelingen"),
      en: ("development", "developments"))
  }

  /// Developments that may be one, so that somebody looks at them; nothing when there are none.
  private static func twins(_ pairs: [NearDuplicate]) -> [StageStatus.Count] {
    guard !pairs.isEmpty else { return [] }
    let all = Wording.list(pairs.map(\.sentence), separator: "; ")
    return [StageStatus.Count(key: "nearDuplicates", number: pairs.count, wording: all)]
  }

  /// What people chose against the ranking without saying why; nothing when they said it.
  private static func unexplained(_ codes: [Development.ID]) -> [StageStatus.Count] {
    guard !codes.isEmpty else { return [] }
    let names = codes.map(\.rawValue).joined(separator: ", ")
    return [
      StageStatus.Count(
        key: "unexplained", number: codes.count,
        wording: Wording(
          nl: "anders dan de rangorde zonder reden: \(names)",
          en: "other than the ranking without a reason: \(names)"))
    ]
  }

  private static func ballots(_ n: Int) -> StageStatus.Count {
    .init("ballots", n, nl: ("scoreformulier", "scoreformulieren"), en: ("ballot", "ballots"))
  }

  /// How many answered, and out of how many while others are still expected.
  private static func respondents(_ findings: Findings) -> StageStatus.Count {
    let n = findings.sheets.count
    guard let (answered, invited) = findings.expected else {
      return .init(
        "respondents", n, nl: ("respondent", "respondenten"), en: ("respondent", "respondents"))
    }
    return StageStatus.Count(
      key: "respondents", number: n,
      wording: Wording(
        nl: "\(answered) van \(invited) uitgenodigden", en: "\(answered) of \(invited) invited"))
  }

  private static func candidates(_ n: Int) -> StageStatus.Count {
    .init("candidates", n, nl: ("kandidaat", "kandidaten"), en: ("candidate", "candidates"))
  }

  private static func scenarios(_ n: Int) -> StageStatus.Count {
    .init("scenarios", n, nl: ("scenario", "scenario's"), en: ("scenario", "scenarios"))
  }
}
