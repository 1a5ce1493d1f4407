import ScenarioMethod

extension Report {
  /// The list that the study goes on with in full, then what was left out and why.
  var developments: [Block] {
    guard let longlist = frame.pipeline.longlist.value else { return [] }
    let chosen = frame.pipeline.shortlist.value?.codes ?? []
    let others = longlist.developments.filter { !chosen.contains($0.id) }
    let told = chosen.compactMap { longlist[$0] }.flatMap { inFull($0, longlist) }
    let heading =
      chosen.isEmpty
      ? word("Op de longlist", "On the longlist") : word("Niet gekozen", "Not chosen")
    let twins = longlist.nearDuplicates.map { Block.note($0.sentence(language) + ".") }
    return twins + (told.isEmpty ? [] : [.heading(level: 3, word("Gekozen", "Chosen"))] + told)
      + named(heading, others.map { ($0, unchosen($0)) })
      + named(
        word("Van de lijst gehaald", "Taken off the list"),
        longlist.closed.map { ($0, closing(of: $0)) })
  }

  /// What it is, and why people left it out against the ranking where they said so.
  private func unchosen(_ development: Development) -> String {
    let reason = frame.pipeline.shortlist.value?.confirmed?.reasons[development.id]
    let why = reason.map { word("Reden: ", "Reason: ") + $0 }
    return [plain(development.description), why ?? ""].filter { !$0.isEmpty }
      .joined(separator: " ")
  }

  private func inFull(_ development: Development, _ longlist: Longlist) -> [Block] {
    let ways = [development.directionA, development.directionB].filter { !$0.isEmpty }
    let sources = frame.sources.filter { $0.about.contains(development.id) }
    let cited = sources.map { "[@\($0.id)]" }.joined(separator: " ")
    let dimensions = [development.dimension, development.secondary].compactMap {
      $0?.name(language)
    }
    return [
      .heading(level: 4, "\(development.id) \(plain(development.title))"),
      .note(dimensions.joined(separator: ", ")),
    ]
      + (longlist.formerWordings[development.id] ?? []).map { .note(former($0)) }
      + text(development.description) + list(ways.map(plain))
      + (cited.isEmpty ? [] : [.text(word("Bronnen: ", "Sources: ") + cited)])
  }

  /// An earlier title, until when it stood and why it was replaced.
  private func former(_ former: FormerWording) -> String {
    let day = FrameWords.day(former.replaced.day, language)
    let reason = former.reason.isEmpty ? "" : ": \(former.reason)"
    return word("Tot \(day): ", "Until \(day): ") + "“\(plain(former.title))”" + reason
  }

  private func named(_ title: String, _ rows: [(Development, String)]) -> [Block] {
    guard !rows.isEmpty else { return [] }
    return [
      .heading(level: 3, title),
      .facts(rows.map { ("\($0.0.id) \(plain($0.0.title))", $0.1.isEmpty ? "–" : $0.1) }),
    ]
  }

  private func closing(of development: Development) -> String {
    let status = development.status
    guard status != .kept else { return "" }
    let others = status.into.map(\.rawValue).joined(separator: word(" en ", " and "))
    let into =
      switch status.kind {
      case .kept, .dropped: ""
      case .merged: word(" met ", " into ") + others
      case .split: word(" in ", " into ") + others
      }
    return status.kind.name(language) + into + ": " + status.reason
  }
}
