import ScenarioMethod

/// Asks for the words at the ends of scales in another language; all else of a criterion stays.
struct CriterionTranslation {
  let prompt: Prompt
  let translation: Language

  /// The criterion that options name, or every one, with the words that were given or asked for.
  func translated(_ said: CriterionOptions, among present: [Criterion]) throws -> [Criterion] {
    guard !said.isEmpty else { return try present.map { try translated($0, nil, nil) } }
    let id = try prompt.known(
      CriterionOptions.named, given: said.id, among: present.map(\.id.rawValue))
    return try present.filter { $0.id.rawValue == id }
      .map { try translated($0, said.low, said.high) }
  }

  private func translated(_ old: Criterion, _ low: String?, _ high: String?) throws -> Criterion {
    let scale = old.scale
    let asks = low == nil && high == nil
    let low = try asks ? end(old, scale.from, scale.low) : low
    let high = try asks ? end(old, scale.to, scale.high) : high
    return Criterion(
      id: old.id, kind: old.kind, outcome: old.outcome, weight: old.weight,
      polarity: old.polarity,
      scale: try Scale(
        from: scale.from, to: scale.to, low: try scale.low.said(low, into: translation),
        high: try scale.high.said(high, into: translation)))
  }

  private func end(_ criterion: Criterion, _ level: Int, _ words: StudyText) throws -> String? {
    try prompt.another(
      Wording(nl: "\(criterion.id): \(level) betekent", en: "\(criterion.id): \(level) means"),
      of: words, into: translation)
  }
}
