import ScenarioMethod

/// How a study came about, a sentence a step, with the numbers and the people that it rests on.
struct MethodSentences {
  private let frame: Frame

  init(_ frame: Frame) { self.frame = frame }

  /// The steps that were taken, in the order of the method.
  var all: [Wording] {
    longlist + scores + shortlist + questionnaire + axes + arguments + remarks
  }

  private var longlist: [Wording] {
    guard let longlist = frame.pipeline.longlist.value else { return [] }
    let count = longlist.developments.count
    let dimensions = longlist.coverage.count { $0.count > 0 }
    let closed = longlist.closed.count
    return [
      .count(count, nl: ("ontwikkeling", "ontwikkelingen"), en: ("development", "developments"))
        + Wording(
          nl: " op de longlist, over \(dimensions) van de zes dimensies",
          en: " on the longlist, over \(dimensions) of the six dimensions")
        + (closed == 0
          ? .same("")
          : Wording(
            nl: "; \(closed) \(closed == 1 ? "werd" : "werden") geschrapt, samengevoegd of "
              + "gesplitst",
            en: "; \(closed) \(closed == 1 ? "was" : "were") dropped, merged or split"))
    ]
  }

  private var scores: [Wording] {
    guard let shortlist = frame.pipeline.shortlist.value, shortlist.isRanked else {
      return []
    }
    let criteria = shortlist.entries.first?.criteria.map(\.criterion) ?? []
    let names = { (language: Language) in
      criteria.map { FrameWords.name(of: $0, among: criteria, frame.scope, language) }
        .joined(separator: ", ")
    }
    return [
      .count(shortlist.ballots, nl: ("expert", "experts"), en: ("expert", "experts"))
        + Wording(nl: " scoorden: \(names(.nl))", en: " scored: \(names(.en))")
    ]
  }

  private var shortlist: [Wording] {
    guard let shortlist = frame.pipeline.shortlist.value else { return [] }
    let count = shortlist.codes.count
    guard let confirmed = shortlist.confirmed else {
      return [
        Wording(
          nl: "De \(count) hoogste ontwikkelingen staan klaar; niemand heeft ze nog bevestigd",
          en: "The \(count) highest developments stand ready; nobody has confirmed them yet")
      ]
    }
    let how =
      shortlist.isByJudgement
      ? Wording(
        nl: "\(count) ontwikkelingen gekozen op oordeel, zonder scores",
        en: "\(count) developments chosen by judgement, without scores")
      : Wording(nl: "\(count) ontwikkelingen bevestigd", en: "\(count) developments confirmed")
    return [how + Self.signed(confirmed.by, confirmed.at)]
  }

  private var questionnaire: [Wording] {
    guard let findings = frame.pipeline.findings.value else { return [] }
    let groups = { (language: Language) in
      findings.questionnaire.groups.map { group in
        let invited = group.invited.map { Wording(nl: " van \($0)", en: " of \($0)")(language) }
        return "\(group.name(language)) \(findings.responses(of: group.id))\(invited ?? "")"
      }.joined(separator: "; ")
    }
    return [
      .count(
        findings.sheets.count, nl: ("belanghebbende antwoordde", "belanghebbenden antwoordden"),
        en: ("stakeholder answered", "stakeholders answered"))
        + Wording(nl: ": \(groups(.nl))", en: ": \(groups(.en))")
    ]
  }

  private var axes: [Wording] {
    guard let choice = frame.pipeline.axes.value?.choice else { return [] }
    let count = frame.pipeline.pairs.value?.candidates.count
    return [
      Wording(nl: "Twee kernonzekerheden gekozen", en: "Two core uncertainties chosen")
        + (count.map { Wording(nl: " uit \($0) kandidaten", en: " out of \($0) candidates") }
          ?? .same("")) + Self.signed(choice.by, choice.at) + Self.onTheTable(choice.basis)
    ]
  }

  /// What people had before them when they chose.
  private static func onTheTable(_ basis: Basis) -> Wording {
    let parts = basis.present
    guard !parts.isEmpty else { return .same("") }
    let names = { (language: Language) in
      parts.map { $0.name(language) }.joined(separator: ", ")
    }
    return Wording(nl: "; op tafel lagen \(names(.nl))", en: "; on the table were \(names(.en))")
  }

  private var arguments: [Wording] {
    guard !frame.considerations.isEmpty else { return [] }
    func count(_ side: Comment.Side) -> Int { frame.considerations.count { $0.side == side } }
    let (inFavour, against) = (count(.inFavour), count(.against))
    return [
      .count(
        frame.considerations.count, nl: ("argument gewogen", "argumenten gewogen"),
        en: ("argument weighed", "arguments weighed"))
        + Wording(
          nl: ": \(inFavour) voor, \(against) tegen", en: ": \(inFavour) for, \(against) against")
    ]
  }

  private var remarks: [Wording] {
    let remarks = frame.comments.filter { $0.side == nil }
    guard !remarks.isEmpty else { return [] }
    func count(_ state: Comment.State) -> Int { remarks.count { $0.state == state } }
    return [
      .count(remarks.count, nl: ("opmerking", "opmerkingen"), en: ("comment", "comments"))
        + Wording(
          nl: ": \(count(.used)) verwerkt, \(count(.declined)) met reden afgewezen, "
            + "\(count(.open)) nog open",
          en: ": \(count(.used)) used, \(count(.declined)) declined with a reason, "
            + "\(count(.open)) still open")
    ]
  }

  /// By whom and on which day; nothing where nobody said so.
  private static func signed(_ by: [String], _ day: Day?) -> Wording {
    let who = by.joined(separator: ", ")
    return (by.isEmpty ? .same("") : Wording(nl: " door \(who)", en: " by \(who)"))
      + (day.map {
        Wording(
          nl: " op \(FrameWords.day($0, .nl))", en: " on \(FrameWords.day($0, .en))")
      } ?? .same(""))
  }
}
