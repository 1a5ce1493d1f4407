import ScenarioMethod

/// Asks for criteria, with a proposal for what a study needs: impact on each outcome, and
/// uncertainty.
struct CriterionQuestions {
  let prompt: Prompt
  let outcomes: [Outcome]

  /// One criterion from options; what they leave out stays as it was, or takes its standard.
  func criterion(_ said: CriterionOptions, among present: [Criterion]) throws -> Criterion {
    let id = try name(given: said.id)
    var said = said
    said.kind = try said.kind.map { try kind(given: $0, standard: "") }
    let old = present.first { $0.id.rawValue == id } ?? proposal(named: id, said.kind)
    said.kind = said.kind ?? old.kind.rawValue
    let usual = usualScale(of: old, asA: said.kind.flatMap(Criterion.Kind.init) ?? old.kind)
    said.outcome = said.outcome ?? old.outcome?.rawValue ?? ""
    said.weight = said.weight ?? TypedNumber.shown(old.weight, prompt.language)
    said.polarity = said.polarity ?? String(old.polarity)
    said.scale = said.scale ?? "\(old.scale.from)-\(old.scale.to)"
    said.low = said.low ?? usual.low.original
    said.high = said.high ?? usual.high.original
    return try ask(said, id, old)
  }

  /// All criteria, one after the other, until `-`.
  ///
  /// - Parameter finish: told of each criterion as soon as everything of it is said.
  func all(
    _ present: [Criterion], finish: (Criterion) throws -> Void = { _ in }
  ) throws -> [Criterion] {
    var asked: [Criterion] = []
    while true {
      let missing = proposals.first { proposal in
        !(present + asked).contains { $0.kind == proposal.kind && $0.outcome == proposal.outcome }
      }
      tell(present + asked, isFirst: asked.isEmpty)
      let ends = Wording(nl: "Criterium (- stopt)", en: "Criterion (- ends)")
      let id = try prompt.ask(ends, standard: missing?.id.rawValue ?? "-") {
        $0 == "-" ? nil : refusal(of: $0)
      }
      if id == "-" { return asked }
      let old =
        (present + asked).first { $0.id.rawValue == id }
        ?? (missing?.id.rawValue == id ? missing : nil) ?? proposal(named: id, nil)
      let one = try ask(nil, id, old)
      asked.removeAll { $0.id == one.id }
      asked.append(one)
      try finish(one)
    }
  }

  /// Says which criteria there are, and once how one goes.
  private func tell(_ criteria: [Criterion], isFirst: Bool) {
    guard !criteria.isEmpty else { return }
    let names = criteria.map(\.id.rawValue).joined(separator: ", ")
    let hint = Wording(
      nl: "\(names) (een verkeerd criterium gaat weg met --remove NAAM)",
      en: "\(names) (a wrong criterion is taken away with --remove NAME)")
    prompt.say(isFirst ? hint(prompt.language) : names)
  }

  private func name(given: String?) throws -> String {
    try prompt.need(CriterionOptions.named, given: given) { refusal(of: $0) }
  }

  private func refusal(of id: String) -> Wording? {
    guard Slug.isSlug(id), id.first != "-" else {
      return Wording(
        nl: "“\(id)” is geen naam; schrijf één woord, zoals impact",
        en: "“\(id)” is no name; write one word, such as impact")
    }
    return Criterion.refusal(ofName: Criterion.ID(rawValue: id))
  }

  private func ask(_ said: CriterionOptions?, _ id: String, _ old: Criterion) throws -> Criterion {
    let kind = try kind(given: said?.kind, standard: old.kind.rawValue)
    let outcome =
      kind == Criterion.Kind.impact.rawValue ? try self.outcome(said?.outcome, old) : nil
    let weight = try prompt.weight(given: said?.weight, standard: old.weight, of: id)
    let polarity = try prompt.choose(
      Wording(nl: "Een hoog niveau betekent", en: "A high level means"),
      among: Choices(Polarity.allCases, named: \.name),
      given: said?.polarity, standard: String(old.polarity))
    return Criterion(
      id: Criterion.ID(rawValue: id), kind: Criterion.Kind(rawValue: kind) ?? old.kind,
      outcome: outcome, weight: weight, polarity: polarity == "-1" ? -1 : 1,
      scale: try scale(said, usualScale(of: old, asA: Criterion.Kind(rawValue: kind) ?? old.kind)))
  }

  /// The scale that is proposed: words that are usual for one kind go when it becomes another.
  private func usualScale(of old: Criterion, asA kind: Criterion.Kind) -> Scale {
    let usual = [old.kind, kind].map { proposal(named: old.id.rawValue, $0.rawValue).scale }
    guard old.kind != kind, old.scale.low == usual[0].low, old.scale.high == usual[0].high else {
      return old.scale
    }
    let (from, to) = (old.scale.from, old.scale.to)
    return (try? Scale(from: from, to: to, low: usual[1].low, high: usual[1].high)) ?? old.scale
  }

  private func kind(given: String?, standard: String) throws -> String {
    try prompt.choose(
      Wording(nl: "Soort", en: "Kind"), among: Choices(Criterion.Kind.allCases, named: \.name),
      given: given, standard: standard)
  }

  private func scale(_ said: CriterionOptions?, _ old: Scale) throws -> Scale {
    let (from, to) = try levels(said?.scale, old)
    let low = try prompt.ask(
      Wording(nl: "\(from) betekent", en: "\(from) means"), given: said?.low,
      standard: old.low.original)
    let high = try prompt.ask(
      Wording(nl: "\(to) betekent", en: "\(to) means"), given: said?.high,
      standard: old.high.original)
    return try Scale(
      from: from, to: to, low: old.low.rewritten(low), high: old.high.rewritten(high))
  }

  private func outcome(_ given: String?, _ old: Criterion) throws -> Outcome.ID? {
    let names = outcomes.map(\.id.rawValue)
    guard !names.isEmpty || given?.isEmpty == false else { return nil }
    let question =
      Wording(nl: "Impact op welke uitkomst", en: "Impact on which outcome")
      + .same(" (\(names.joined(separator: ", ")))")
    let name = try prompt.ask(question, given: given, standard: old.outcome?.rawValue ?? "") {
      $0.isEmpty || names.contains($0) ? nil : .unknown($0, allowed: names)
    }
    return name.isEmpty ? nil : Outcome.ID(rawValue: name)
  }

  private func levels(_ given: String?, _ old: Scale) throws -> (Int, Int) {
    let question = Wording(nl: "Schaal", en: "Scale")
    let text = try prompt.ask(question, given: given, standard: "\(old.from)-\(old.to)") {
      Self.refusal(ofScale: $0)
    }
    return Self.ends(of: text) ?? (old.from, old.to)
  }

  private static func refusal(ofScale text: String) -> Wording? {
    guard let (from, to) = ends(of: text) else {
      return Wording(
        nl: "“\(text)” is geen schaal; schrijf twee getallen, zoals 1-5",
        en: "“\(text)” is no scale; write two numbers, such as 1-5")
    }
    do throws(ScaleError) {
      _ = try Scale(from: from, to: to)
      return nil
    } catch { return error.wording }
  }

  /// The two numbers of `1-5`, `-2-2` or `1…5`.
  private static func ends(of text: String) -> (Int, Int)? {
    let text = text.replacing("…", with: "-").replacing("–", with: "-").replacing(" ", with: "")
    guard let first = text.first, let divide = text.dropFirst().firstIndex(of: "-"),
      first.isNumber || first == "-", let from = Int(text[..<divide]),
      let to = Int(text[text.index(after: divide)...])
    else { return nil }
    return (from, to)
  }
}

extension CriterionQuestions {
  /// What a study needs: impact on each outcome, and uncertainty.
  private var proposals: [Criterion] {
    let impacts =
      outcomes.count > 1
      ? outcomes.map { ("impact-\($0.id)", Optional($0.id)) } : [("impact", outcomes.first?.id)]
    return impacts.map { impact($0.0, on: $0.1) } + [uncertainty("uncertainty")]
  }

  /// A criterion of this name with what is usual.
  private func proposal(named id: String, _ kind: String?) -> Criterion {
    let known = proposals.first { $0.id.rawValue == id }
    if let known, kind == nil || kind == known.kind.rawValue { return known }
    let isNamedSo = ["onzeker", "uncertain"].contains { id.lowercased().hasPrefix($0) }
    let isUncertainty = kind.map { $0 == Criterion.Kind.uncertainty.rawValue } ?? isNamedSo
    return isUncertainty ? uncertainty(id) : impact(id, on: nil)
  }

  private func impact(_ id: String, on outcome: Outcome.ID?) -> Criterion {
    criterion(
      id, .impact, outcome, Wording(nl: "nauwelijks impact", en: "hardly any impact"),
      Wording(nl: "zeer grote impact", en: "very large impact"))
  }

  private func uncertainty(_ id: String) -> Criterion {
    criterion(
      id, .uncertainty, nil, Wording(nl: "zo goed als zeker", en: "as good as certain"),
      Wording(nl: "kan alle kanten op", en: "could go either way"))
  }

  private func criterion(
    _ id: String, _ kind: Criterion.Kind, _ outcome: Outcome.ID?, _ low: Wording, _ high: Wording
  ) -> Criterion {
    let five = Scale.fiveLevels
    let words = StudyText(low(prompt.language)), end = StudyText(high(prompt.language))
    return Criterion(
      id: Criterion.ID(rawValue: id), kind: kind, outcome: outcome,
      scale: (try? Scale(from: five.from, to: five.to, low: words, high: end)) ?? five)
  }
}
