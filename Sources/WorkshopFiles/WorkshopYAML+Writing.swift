import ScenarioMethod

/// Writes `workshop.yaml` from a study.
struct WorkshopYAMLText {
  typealias Value = YAMLWriter.Value

  let workshop: Workshop
  let scope: Scope
  private let slug: String
  /// The rounds of which `ballots.csv` tells.
  private let scored: Set<Int>
  /// The language for which every text shows a place.
  private let translation: Language?

  init(
    _ workshop: Workshop, scope: Scope, slug: String, scored: Set<Int>, translation: Language?
  ) {
    (self.workshop, self.scope, self.slug) = (workshop, scope, slug)
    (self.scored, self.translation) = (scored, translation)
  }

  var text: String { YAMLWriter.text(head + about + terms + people + decisions) }

  func text(_ text: StudyText) -> Value { .text(text, scope.language, alsoIn: translation) }
  func texts(_ texts: [StudyText]) -> Value { .list(texts.map(text)) }
  func day(_ day: Day?) -> Value { .bare(day?.description ?? "") }
  func bare(_ texts: [String]) -> Value { .list(texts.map(Value.scalar)) }

  private var head: [(String, Value)] {
    [
      ("format", .integer(WorkshopYAML.format)), ("slug", .scalar(slug)),
      ("language", .scalar(scope.language.rawValue)),
      ("translations", .strings(scope.translations.map(\.rawValue))), ("title", text(scope.title)),
      (
        "programme",
        .map([
          ("name", text(scope.programme?.name ?? "")),
          ("about", text(scope.programme?.about ?? "")),
          ("url", .scalar(scope.programme?.url ?? "")),
        ])
      ), ("commissioners", .strings(scope.commissioners)), ("partners", .strings(scope.partners)),
      ("authors", .strings(scope.authors)), ("audience", text(scope.audience)),
      ("made_up", .bare(scope.madeUp ? "true" : "")),
    ]
  }

  private var about: [(String, Value)] {
    [
      ("reason", text(scope.reason)), ("focal_question", text(scope.focalQuestion)),
      ("sub_questions", texts(scope.subQuestions)),
      ("decision_owner", text(scope.decisionOwner)), ("started", day(scope.started)),
      (
        "horizon",
        .map(
          scope.horizon.map { [("from", .integer($0.from)), ("to", .integer($0.to))] } ?? [])
      ), ("geography", text(scope.geography)), ("affected_groups", texts(scope.affectedGroups)),
    ]
  }

  /// The words of the study: what its terms mean, and what it looks at.
  private var terms: [(String, Value)] {
    [
      (
        "glossary",
        .list(
          scope.glossary.map { .map([("term", text($0.term)), ("meaning", text($0.meaning))]) })
      ),
      (
        "outcomes",
        .list(
          scope.outcomes.map {
            named($0.id.rawValue, $0.name, ("definition", text($0.definition)))
          })
      ),
      (
        "themes",
        .list(scope.themes.map { named($0.id.rawValue, $0.name, ("short", text($0.short))) })
      ),
    ]
  }

  private func named(_ id: String, _ name: StudyText, _ more: (String, Value)) -> Value {
    .map([("id", .scalar(id)), ("name", text(name)), more])
  }

  private var people: [(String, Value)] {
    let criteria = workshop.scoring.currentRound?.form.criteria ?? []
    return [
      ("criteria", .list(criteria.map(criterion))), ("earlier_rounds", earlierRounds(criteria)),
      (
        "experts",
        .list(
          workshop.scoring.experts.map { expert in
            .map([
              ("id", .scalar(expert.id.rawValue)), ("name", .scalar(expert.name)),
              ("background", text(expert.background)),
              ("weight", expert.weight == 1 ? .bare("") : .number(expert.weight)),
            ])
          })
      ), ("shortlist", shortlist), ("questionnaire", questionnaire),
    ]
  }

  /// The rounds with ballots that asked something else than `newest`.
  private func earlierRounds(_ newest: [Criterion]) -> Value {
    let others = workshop.scoring.rounds.all.filter {
      scored.contains($0.number) && $0.form.criteria != newest
    }
    return .list(
      others.sorted { $0.number < $1.number }.map { round in
        .map([
          ("round", .integer(round.number)),
          ("criteria", .list(round.form.criteria.map(criterion))),
        ])
      })
  }

  func criterion(_ criterion: Criterion) -> Value {
    let scale = criterion.scale
    return .map([
      ("id", .scalar(criterion.id.rawValue)), ("kind", .scalar(criterion.kind.rawValue)),
      ("outcome", .scalar(criterion.outcome?.rawValue ?? "")),
      ("weight", criterion.weight == 1 ? .bare("") : .number(criterion.weight)),
      ("polarity", .bare(criterion.polarity == 1 ? "" : "-1")),
      (
        "scale",
        .map([
          ("from", .integer(scale.from)), ("to", .integer(scale.to)), ("low", text(scale.low)),
          ("high", text(scale.high)),
        ])
      ),
    ])
  }

  private var shortlist: Value {
    let rule = workshop.scoring.rule
    let confirmed = workshop.scoring.confirmed
    let reasons = (confirmed?.reasons ?? [:]).sorted { $0.key < $1.key }
    return .map([
      ("size", .integer(rule.size)), ("rule", .scalar(rule.order.rawValue)),
      (
        "confirmed",
        .map([
          ("codes", bare((confirmed?.codes ?? []).map(\.rawValue))),
          ("by", .strings(confirmed?.by ?? [])), ("at", day(confirmed?.at)),
          ("reasons", .map(reasons.map { ($0.key.rawValue, .scalar($0.value)) })),
        ])
      ),
    ])
  }
}
