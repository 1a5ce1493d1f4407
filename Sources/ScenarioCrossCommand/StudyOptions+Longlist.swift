import ScenarioMethod
import WorkshopStore

extension StudyOptions {
  /// Changes the longlist, lets a round in which nobody scored yet follow it, and points out what
  /// people may want to know then: doubles, and what the scores say nothing of.
  ///
  /// - Parameter decide: the change to the longlist as it stands; `nil` changes nothing.
  func changeLonglist(
    into translation: Language? = nil, _ decide: (LonglistInputs) throws -> LonglistCommand?
  ) throws {
    var hints: [Wording] = []
    try change(into: translation) { study in
      guard let command = try decide(study.workshop.longlist) else { return [] }
      var after = study.workshop
      try after.apply(.longlist(command), stamp)
      let follow = after.scoring.following(after.longlist, answers: study.answers)
      hints = Self.hints(command, after, study.answers)
      return [.longlist(command)] + (follow.map { [.scoring($0)] } ?? [])
    }
    for hint in hints { Terminal.complain(Terminal.paragraph(hint(lang ?? speech))) }
  }

  private static func hints(
    _ command: LonglistCommand, _ after: Workshop, _ answers: Answers
  ) -> [Wording] {
    let id: Development.ID
    switch command {
    case .propose(let development), .edit(let development, _): id = development.id
    case .restore(let restored): id = restored
    case .drop, .merge, .split: return []
    }
    let near = NearDuplicate.pairs(among: after.longlist.developments.filter(\.isKept)).filter {
      [$0.first, $0.second].contains(id)
    }
    let isUnasked = after.scoring.unasked(of: after.longlist, answers: answers).contains(id)
    let unasked = Wording(
      nl: "de scores zeggen niets over \(id); vraag ernaar in een nieuwe ronde: "
        + "scenariocross criteria edit --new-round",
      en: "the scores say nothing of \(id); ask about it in a new round: "
        + "scenariocross criteria edit --new-round")
    return near.map(\.sentence) + (isUnasked ? [unasked] : [])
  }
}
