import Foresight

extension StageStatus.Count {
  fileprivate init(_ key: String, _ number: Int, nl: (String, String), en: (String, String)) {
    self.init(key: key, number: number, wording: .count(number, nl: nl, en: en))
  }

  /// With a remark where there are some, and fewer than `least`.
  fileprivate func remarking(below least: Int, nl: String, en: String) -> Self {
    guard 1..<least ~= number else { return self }
    let remark = Wording(nl: " (\(nl))", en: " (\(en))")
    return Self(key: key, number: number, wording: wording + remark)
  }
}

extension Frame {
  /// How much there is of what a stage makes.
  func counts(_ stage: StageStatus.Stage) -> [StageStatus.Count] {
    switch stage {
    case .scope:
      [.init("themes", scope.themes.count, nl: ("thema", "thema's"), en: ("theme", "themes"))]
    case .longlist: pipeline.longlist.value.map(Self.longlist) ?? []
    // NB: what is too few says itself how many there are.
    case .scores:
      pipeline.shortlist.value.map { $0.lacksBallots ? [] : [Self.ballots($0.ballots)] } ?? []
    case .shortlist:
      pipeline.shortlist.value.flatMap { shortlist in
        shortlist.confirmed.map { confirmed in
          [Self.developments(confirmed.codes.count)]
            + Self.remark(
              "unexplained", shortlist.unexplained, { .same($0.rawValue) },
              nl: "anders dan de rangorde zonder reden",
              en: "other than the ranking without a reason")
        }
      } ?? []
    case .questionnaire:
      pipeline.findings.value.map { [Self.respondents($0)] + unconfirmed } ?? []
    case .axes: pipeline.pairs.value.map { [Self.candidates($0.candidates.count)] } ?? []
    case .scenarios:
      pipeline.cross.value.map {
        [Self.scenarios(4 - $0.unwritten.count)]
          + Self.remark(
            "untold", $0.untold, { .same($0.letter) }, nl: "alleen een titel", en: "only a title")
      } ?? []
    }
  }

  /// What people look at once more, named one by one; nothing where there is none.
  private static func remark<Thing>(
    _ key: String, _ things: [Thing], _ name: (Thing) -> Wording, nl: String, en: String
  ) -> [StageStatus.Count] {
    guard !things.isEmpty else { return [] }
    let wording = Wording(nl: "\(nl): ", en: "\(en): ") + .list(things.map(name))
    return [StageStatus.Count(key: key, number: things.count, wording: wording)]
  }

  /// The developments, the dimensions that have none, and pairs that may be one.
  private static func longlist(_ longlist: Longlist) -> [StageStatus.Count] {
    let few = developments(longlist.developments.count)
      .remarking(below: 10, nl: "10 tot 20 is gebruikelijk", en: "10 to 20 are usual")
    let gaps = longlist.coverage.filter { $0.count == 0 }.map(\.dimension)
    let twins = Wording.list(longlist.nearDuplicates.map(\.sentence), separator: "; ")
    let pairs = StageStatus.Count(
      key: "nearDuplicates", number: longlist.nearDuplicates.count, wording: twins)
    return [few] + remark("emptyDimensions", gaps, \.name, nl: "nog niets", en: "nothing yet")
      + (pairs.number > 0 ? [pairs] : [])
  }

  /// That what was asked rests on no confirmed shortlist, as after it is taken back.
  private var unconfirmed: [StageStatus.Count] {
    guard let shortlist = pipeline.shortlist.value, shortlist.confirmed == nil else { return [] }
    let wording = Wording(nl: "de selectie is niet bevestigd", en: "the shortlist is not confirmed")
    return [StageStatus.Count(key: "unconfirmed", number: 1, wording: wording)]
  }

  private static func developments(_ n: Int) -> StageStatus.Count {
    .init(
      "developments", n, nl: ("ontwikkeling", "ontwikkelingen"),
      en: ("development", "developments"))
  }

  private static func ballots(_ n: Int) -> StageStatus.Count {
    StageStatus.Count(
      "ballots", n, nl: ("scoreformulier", "scoreformulieren"), en: ("ballot", "ballots")
    )
    .remarking(below: 7, nl: "7 tot 30 is gebruikelijk", en: "7 to 30 are usual")
  }

  /// How many answered, and out of how many while others are still expected.
  private static func respondents(_ findings: Findings) -> StageStatus.Count {
    let n = findings.sheets.count
    guard let (answered, invited) = findings.expected else {
      let shown = Findings.fewestShown
      return StageStatus.Count(
        "respondents", n, nl: ("respondent", "respondenten"), en: ("respondent", "respondents")
      ).remarking(
        below: shown, nl: "cijfers zijn te zien vanaf \(shown)",
        en: "numbers are shown from \(shown) on")
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
